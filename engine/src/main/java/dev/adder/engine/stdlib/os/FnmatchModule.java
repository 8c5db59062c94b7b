package dev.adder.engine.stdlib.os;

import dev.adder.engine.builtin.BytesView;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** The module {@code fnmatch}. */
@PyModule("fnmatch")
final class FnmatchModule {
    private FnmatchModule() {}

    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("filter", "fnmatch", "fnmatchcase", "translate");
    }

    private static boolean matches(Ctx ctx, PathText name, PathText pattern) {
        if (name.bytes() != pattern.bytes()) {
            throw Errors.typeError("cannot use a " + (pattern.bytes() ? "bytes" : "string") + " pattern on a "
                    + (name.bytes() ? "bytes-like" : "string-like") + " object");
        }
        return Wildcards.matches(ctx, name.text(), pattern.text(), true);
    }

    /** Return whether a name matches a pattern. */
    @Py("fnmatch(name, pat) -> bool")
    static boolean fnmatch(Ctx ctx, Object name, Object pat) {
        return matches(ctx, PathText.of(ctx, name), PathText.of(ctx, pat));
    }

    /** Return whether a name matches a pattern, where case always matters. */
    @Py("fnmatchcase(name, pat) -> bool")
    static boolean fnmatchcase(Ctx ctx, Object name, Object pat) {
        if (!Str.isText(name) && BytesView.bytesOrNull(name) == null) {
            throw Errors.typeError("expected string or bytes-like object, got '" + Types.nameOf(name) + "'");
        }
        return matches(ctx, PathText.of(ctx, name), PathText.of(ctx, pat));
    }

    /** Return the names that match a pattern. */
    @Py("filter(names, pat) -> list")
    static Object filter(Ctx ctx, Object names, Object pat) {
        PathText.of(ctx, pat);
        PyList found = new PyList();
        IterOps.forEach(ctx, names, name -> {
            if (fnmatchcase(ctx, name, pat)) found.append(ctx, name);
        });
        return found;
    }

    /** Return a regular expression that matches what the pattern matches. */
    @Py("translate(pat: str) -> str")
    static Object translate(Ctx ctx, String pat) {
        ctx.charge(64 + 64L * pat.length());
        ctx.tick(pat.length());
        return Str.of(Wildcards.translate(ctx, pat));
    }
}
