package dev.adder.engine.stdlib.re;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.nio.charset.StandardCharsets;

/** What a program gives the error of the module {@code re} when it makes one. */
@PyType("error")
final class ErrorMethods {
    private ErrorMethods() {}

    /** Initialize self with a message, the pattern and the position in it. */
    @Py("__init__(self, msg, pattern=None, pos=None) -> None")
    static void init(Ctx ctx, PyBaseException self, Object msg, Object pattern, Object pos) {
        Object line = PyNone.NONE;
        Object column = PyNone.NONE;
        Object text = msg;
        if (pattern != PyNone.NONE && pos instanceof Long at) {
            String written = pattern instanceof PyBytes b ? new String(b.value, StandardCharsets.ISO_8859_1)
                    : TextOps.strText(ctx, pattern);
            ctx.tick(written.length() >> 4);
            int end = written.offsetByCodePoints(0, Math.clamp(at, 0, written.codePointCount(0, written.length())));
            int start = written.lastIndexOf('\n', end - 1) + 1;
            long lines = 1 + written.substring(0, start).chars().filter(c -> c == '\n').count();
            line = lines;
            column = at - written.codePointCount(0, start) + 1L;
            String message = TextOps.strText(ctx, msg) + " at position " + at;
            if (written.indexOf('\n') >= 0) message += " (line " + lines + ", column " + column + ")";
            text = Str.of(message);
        }
        self.arguments = new PyTuple(text);
        self.setAttribute("msg", msg);
        self.setAttribute("pattern", pattern);
        self.setAttribute("pos", pos);
        self.setAttribute("lineno", line);
        self.setAttribute("colno", column);
    }
}
