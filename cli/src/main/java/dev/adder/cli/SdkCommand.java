package dev.adder.cli;

import dev.adder.agent.TokenCounter;
import dev.adder.cli.command.Command;
import dev.adder.cli.command.Given;
import dev.adder.cli.command.Syntax;
import dev.adder.engine.data.Data;
import dev.adder.engine.data.JsonText;
import dev.adder.runtime.Adder;
import dev.adder.sdk.JsonSchemas;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolFinder;
import dev.adder.sdk.ToolSearch;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code adder sdk}: what a model sees of the tools, and what it costs. */
final class SdkCommand {
    private static final int MOST_HITS = 10;

    private final CommonOptions options;
    private final @Nullable String name;
    private final @Nullable String words;
    private final boolean stubs;
    private final boolean json;

    private SdkCommand(Given given) {
        options = CommonOptions.of(given);
        name = given.parameters().isEmpty() ? null : given.parameters().getFirst();
        words = given.text("--search");
        stubs = given.has("--stubs");
        json = given.has("--json");
    }

    static Command command() {
        Syntax syntax = Syntax.of("adder sdk", Help.SDK).optionalParameter("NAME", Help.NAME)
                .option("--search", "WORDS", Help.SEARCH).flag("--stubs", Help.STUBS).flag("--json", Help.SDK_JSON)
                .more(Help.SDK_MORE);
        return new Command(CommonOptions.addTo(syntax), given -> new SdkCommand(given).run());
    }

    private int run() {
        try (Adder adder = options.adder()) {
            Sdk sdk = adder.sdk();
            if (name != null) {
                List<Tool> named = named(sdk, name);
                show(StubWriter.write(named), named, false);
            } else if (words != null) {
                List<Tool> hits = ToolSearch.of(own(sdk)).search(words, MOST_HITS).stream().map(ToolSearch.Hit::tool)
                        .toList();
                StringBuilder text = new StringBuilder();
                hits.forEach(t -> text.append(StubWriter.signature(t)).append('\n'));
                show(text.toString(), hits, false);
                if (hits.isEmpty()) System.err.println("adder: no tool fits these words");
            } else {
                List<Tool> own = own(sdk);
                show(stubs ? StubWriter.write(own) : adder.prompt(), own, !stubs && sdk.isSearchable());
            }
            return ExitCode.OK;
        }
    }

    /** The tools of programs without those that find the others. */
    private static List<Tool> own(Sdk sdk) {
        return sdk.programTools().stream().filter(t -> !ToolFinder.isOwn(t)).toList();
    }

    /** The tool of a name, or all those of a namespace. */
    private static List<Tool> named(Sdk sdk, String name) {
        Tool tool = sdk.find(name);
        if (tool != null) return List.of(tool);
        List<Tool> inside = sdk.tools().stream().filter(t -> (t.name().namespace() + ".").startsWith(name + "."))
                .toList();
        if (!inside.isEmpty()) return inside;
        String near = sdk.suggest(name);
        throw new CommandFailure(ExitCode.USAGE, "there is no tool " + name
                + (near == null ? "; `adder sdk` shows all there are" : "; did you mean " + near + "?"));
    }

    /** Shows text and its tokens, and what the tools cost as schemas and, when only an index is shown, as stubs. */
    private void show(String text, List<Tool> tools, boolean index) {
        PrintStream out = System.out;
        TokenCounter counter = new TokenCounter();
        Data.List schemas = JsonSchemas.functions(tools);
        int tokens = counter.count(text);
        int schemaTokens = tools.isEmpty() ? 0 : counter.count(JsonText.write(schemas));
        int stubTokens = index ? counter.count(StubWriter.write(tools)) : 0;
        if (json) {
            Data.Map.Builder all = Data.Map.builder().put("text", text)
                    .put("tokenizer", TokenCounter.TOKENIZER).put("tokens", tokens);
            if (index) all.put("stubTokens", stubTokens);
            out.println(JsonText.pretty(all.put("functions", schemas).put("functionTokens", schemaTokens).build()));
            return;
        }
        out.print(text);
        out.flush();
        System.err.println("adder: " + tokens + " tokens by " + TokenCounter.TOKENIZER
                + (index ? "; all stubs: " + stubTokens + " tokens" : "")
                + "; the same tools as JSON schemas: " + schemaTokens + " tokens");
    }
}
