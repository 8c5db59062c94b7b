package dev.adder.runtime;

import dev.adder.engine.data.Host;
import dev.adder.engine.run.Limits;
import dev.adder.engine.run.World;
import dev.adder.sdk.Sdk;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a sandbox needs for a session.
 *
 * @param limits what each run may use
 * @param world what programs can learn of the world besides their tools
 * @param host the one door: each call of a tool goes there
 * @param sdk the tools by name; their code is not for sandboxes
 * @param output takes what programs print
 * @param errors takes what they write to standard error; the same object where it goes to the same place
 * @param imports modules that programs may import, or null for all there are
 * @param builtins builtins that programs may use, or null for all there are
 */
public record SandboxRequest(
        Limits limits,
        World world,
        Host host,
        Sdk sdk,
        Consumer<String> output,
        Consumer<String> errors,
        @Nullable Set<String> imports,
        @Nullable Set<String> builtins) {

    /** Copies the sets. */
    public SandboxRequest {
        imports = imports == null ? null : Set.copyOf(imports);
        builtins = builtins == null ? null : Set.copyOf(builtins);
    }
}
