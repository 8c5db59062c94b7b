package dev.adder.cli;

import dev.adder.agent.TokenCounter;
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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adder sdk}: what a model sees of the tools, and what it costs. */
@Command(name = "sdk", mixinStandardHelpOptions = true, description = Help.SDK, footer = Help.SDK_MORE)
final class SdkCommand implements Callable<Integer> {
    private static final int MOST_HITS = 10;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = Help.NAME)
    @Nullable String name;

    @Option(names = "--search", paramLabel = "WORDS", description = Help.SEARCH)
    @Nullable String words;

    @Option(names = "--stubs", description = Help.STUBS) boolean stubs;

    @Option(names = "--json", description = Help.SDK_JSON) boolean json;

    @Mixin CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
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
