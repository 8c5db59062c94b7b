package dev.adder.cli;

/** The texts of {@code --help}, in one place and at their full length. */
final class Help {
    static final String ADDER = """
            Code mode for the JVM: a model writes one Python program against your tools; Adder checks it,
            runs it safely and remembers what it did.""";
    static final String EXAMPLES = """
            Examples:
              adder demo                                a business question, answered both ways
              adder run report.py                       run a Python program
              adder run report.py --tools tools.json    run it with tools
              adder check report.py --tools tools.json  all problems, before anything runs
              adder plan report.py --tools tools.json   every call it can make, before anything runs
              adder sdk --tools tools.json              what a model sees, and what it costs
              adder ask "What is 1234 * 5678?"          a model answers
              adder COMMAND --help                      more about one command
            """;
    static final String EXIT_CODES = """
            Exit codes:
              0    fine
              1    the program failed with an error it did not catch, is no Python, or was refused
                   by the check or the policy; a program's own sys.exit(n) gives n
              2    wrong usage, or a file that cannot be read
              3    a limit was reached, or a budget of `adder ask`
              4    tools, or a process for --isolated, could not be set up
              5    the model could not be reached, or gave no usable reply
              70   a bug in Adder
              130  stopped by Ctrl-C
              141  whoever read the output has closed it
            """;

    static final String RUN = """
            Run a Python program in the embedded engine, with the given tools and nothing else: no files,
            no network. Standard output is exactly what the program prints. All else goes to standard
            error: problems seen before the run, the traceback of an error, the answer.""";
    static final String RUN_MORE = """
            Examples:
              adder run report.py
              echo 'print(6 * 7)' | adder run -
              adder run report.py --tools tools.json --calls
              adder run report.py --time 60 --memory 1024
              adder run report.py -- --verbose 2026     what follows -- is sys.argv[1:]
            """;
    static final String CHECK = """
            Show every problem that can be seen before a program runs: syntax, names, modules, calls of
            tools. Nothing is run. Exits with 1 if there is a problem.""";
    static final String CHECK_MORE = """
            Examples:
              adder check report.py --tools tools.json
              adder check report.py --json              problems with line and column, for a script
            """;
    static final String PLAN = """
            Show every call of a tool that a program can make, without running it: in which order and
            under which conditions, with which arguments, and what the policy of the tools file says to
            each. Exits with 1 if that policy would not let the program run.""";
    static final String PLAN_MORE = """
            Examples:
              adder plan report.py --tools tools.json
              adder plan report.py --tools tools.json --mermaid >plan.mmd    a drawing
              adder plan report.py --tools tools.json --json                 for a script
            """;
    static final String SDK = """
            Show the tools exactly as a model sees them in its prompt. What that costs in tokens, and what
            the same tools cost as JSON schemas, goes to standard error.""";
    static final String SDK_MORE = """
            Examples:
              adder sdk --tools tools.json
              adder sdk shop.orders --tools tools.json  one tool
              adder sdk --search "late orders" --tools tools.json
              adder sdk --json --tools tools.json       text, schemas and tokens, for a script
            """;
    static final String ASK = """
            Ask a question. A model writes programs over your tools until it has the answer. The answer
            goes to standard output; the programs, their calls and what they cost to standard error.""";
    static final String ASK_MORE = """
            The model comes from --model, from ADDER_MODEL, or from the key that is set:
              ANTHROPIC_API_KEY, ANTHROPIC_BASE_URL     anthropic:NAME
              OPENAI_API_KEY, OPENAI_BASE_URL           openai:NAME, and all that speak its protocol
              OLLAMA_BASE_URL                           ollama:NAME, which needs no key

            Examples:
              adder ask "What is 1234 * 5678?"
              adder ask "Which files are larger than 1 MB?" --tools tools.json
              adder ask "What is 6 * 7?" --record reply.json    keep the replies, and later
              adder ask "What is 6 * 7?" --replay reply.json    ask no model
            """;
    static final String DEMO = """
            Answer a business question over a real embedded database in code mode, and beside it by JSON
            function calling. Without a model's key it replays recorded replies and says so.""";

    static final String FILE = "The program; - reads standard input.";
    static final String ARG = "What sys.argv[1:] holds.";
    static final String CHECK_MODE = """
            What to do about problems found before the run: off, report, or refuse those that are certain
            to fail (default: ${default}).""";
    static final String ISOLATED = """
            Run the program in a process of its own that can reach nothing; standard error says what
            holds it here.""";
    static final String CALLS = "Show each tool call on standard error.";
    static final String RUN_JSON = "Print one JSON object about the run instead of the program's output.";
    static final String CHECK_JSON = "Print the problems as a JSON list.";
    static final String PLAN_JSON = "Print the plan as one JSON object.";
    static final String PLAN_MERMAID = "Print the plan as a Mermaid flowchart.";
    static final String YES = "Approve every call that needs approval; without it a terminal is asked.";
    static final String SDK_JSON = "Print one JSON object: the text, the same tools as JSON schemas, tokens of both.";
    static final String ASK_JSON = "Print one JSON object about the answer and what it cost.";

    static final String TOOLS = """
            A tools.json with "mcpServers", "openapi", "sql", "http", "files" or "commands": the tools that programs
            may call.""";
    static final String TIME = "The longest the program may run (default: ${default} s).";
    static final String MEMORY = "The most memory its data may take (default: ${default} MB).";
    static final String OUTPUT = "The most it may print (default: ${default} bytes, which is 1 MB).";
    static final String STEPS = "The most statements, loop rounds and calls it may do (default: no limit).";
    static final String TOOL_CALLS = "The most tool calls it may make (default: ${default}).";

    static final String PROMPT_TOKENS = """
            About how many tokens of a prompt the tools may take before an index takes their place
            (default: ${default}).""";

    static final String NAME = "Only this tool, or the tools of this namespace.";
    static final String SEARCH = "The tools that fit these words best.";
    static final String STUBS = "Only the typed stubs, without the text around them.";

    static final String QUESTION = "The question, in quotes.";
    static final String MODEL = "anthropic:NAME, openai:NAME or ollama:NAME.";
    static final String DISPATCH = "Ask by JSON function calling instead of code mode.";
    static final String RECORD = "Write the model's replies to a file.";
    static final String REPLAY = "Take the replies from a file, and ask no model.";
    static final String MAX_STEPS = "The most replies of the model (default: ${default}).";
    static final String MAX_TOKENS = "The most tokens, in and out together (default: no limit).";
    static final String MAX_TIME = "The longest it all may take (default: no limit).";
    static final String MAX_SPEND = "The most money, in the unit of --prices (default: no limit).";
    static final String PRICES = "What a million tokens cost, in and out, such as 3,15.";
    static final String QUIET = "Show nothing but the answer.";

    private Help() {}
}
