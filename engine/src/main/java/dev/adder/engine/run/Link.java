package dev.adder.engine.run;

import dev.adder.engine.value.Cell;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyModule;
import org.jspecify.annotations.Nullable;

/**
 * One lowered program in one namespace of one run: its global variables as cells by index, and what its sites have
 * learned. {@code globals} is null when the namespace is a plain dict, as for {@code exec} with globals given.
 */
public final class Link {
    public final Cell @Nullable [] globals;
    public final String[] globalNames;
    public final PyDict namespace;
    public final @Nullable Object[] sites;
    public final PyModule module;
    /** What stands for the builtin names, where a program gave {@code exec} its own; null for the usual ones. */
    public final @Nullable PyDict builtins;

    public Link(Cell @Nullable [] globals, String[] globalNames, PyDict namespace, int sites, PyModule module) {
        this(globals, globalNames, namespace, sites, module, null);
    }

    public Link(Cell @Nullable [] globals, String[] globalNames, PyDict namespace, int sites, PyModule module,
            @Nullable PyDict builtins) {
        this.builtins = builtins;
        this.globals = globals;
        this.globalNames = globalNames;
        this.namespace = namespace;
        this.sites = new @Nullable Object[sites];
        this.module = module;
    }
}
