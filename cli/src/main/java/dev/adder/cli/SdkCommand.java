package dev.adder.cli;

import dev.adder.engine.data.JsonText;
import dev.adder.runtime.Adder;
import dev.adder.sdk.JsonSchemas;
import dev.adder.sdk.Sdk;
import dev.adder.sdk.StubWriter;
import dev.adder.sdk.Tool;
import dev.adder.sdk.ToolSearch;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code adder sdk}: what a model sees of the tools. */
@Command(name = "sdk", mixinStandardHelpOptions = true, description = "Show the tools as the model sees them: the whole prompt text, one tool, or a search.")
final class SdkCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only this tool.")
    @Nullable String name;

    @Option(names = "--search", paramLabel = "WORDS", description = "The tools that fit these words best.")
    @Nullable String words;

    @Option(names = "--stubs", description = "Only the typed stubs, without the text around them.") boolean stubs;

    @Option(names = "--json", description = "The same tools as JSON schemas, as JSON dispatch sends them.") boolean json;

    @Mixin CommonOptions options = new CommonOptions();

    @Override
    public Integer call() {
        PrintStream out = System.out;
        try (Adder adder = options.adder()) {
            Sdk sdk = adder.sdk();
            if (name != null) {
                Tool tool = sdk.find(name);
                if (tool == null) {
                    String near = sdk.suggest(name);
                    throw new CommandFailure(ExitCode.USAGE, "there is no tool " + name
                            + (near == null ? "" : "; did you mean " + near + "?"));
                }
                out.print(StubWriter.write(Sdk.of(tool)));
            } else if (words != null) {
                List<ToolSearch.Hit> hits = ToolSearch.of(sdk).search(words, 10);
                for (ToolSearch.Hit hit : hits) {
                    out.println(hit.tool().name() + StubWriter.signature(hit.tool()));
                }
                if (hits.isEmpty()) out.println("nothing fits");
            } else if (json) {
                out.println(JsonText.pretty(JsonSchemas.functions(sdk.programTools())));
            } else {
                out.print(stubs ? StubWriter.write(sdk) : adder.prompt());
            }
            return ExitCode.OK;
        }
    }
}
