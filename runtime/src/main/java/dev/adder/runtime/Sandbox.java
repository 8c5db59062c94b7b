package dev.adder.runtime;

import java.util.List;
import java.util.Set;

/** A place where programs run. Whatever it is, all it gets of the world is the one door in its request. */
public interface Sandbox {

    /**
     * What a sandbox can do.
     *
     * @param replay whether the same inputs give the same run, so that runs can be replayed and resumed
     * @param stage whether it knows results that do not exist yet
     * @param limits names of the limits that it enforces, as in {@code dev.adder.engine.run.Limits}
     * @param modules modules that programs can import, as far as a model should know of them
     */
    record Capabilities(boolean replay, boolean stage, Set<String> limits, List<String> modules) {
        /** Copies the collections. */
        public Capabilities {
            limits = Set.copyOf(limits);
            modules = List.copyOf(modules);
        }
    }

    /** What it can do. */
    Capabilities capabilities();

    /** Opens a place for the blocks of one session. */
    SandboxSession open(SandboxRequest request);
}
