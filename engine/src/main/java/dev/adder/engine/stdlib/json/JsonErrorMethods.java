package dev.adder.engine.stdlib.json;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;

/** What a JSONDecodeError knows of its place. */
@PyType("JSONDecodeError")
final class JsonErrorMethods {
    private JsonErrorMethods() {}

    /** Initialize self with the message, the text and the position in it. */
    @Py("__init__(self, msg, doc, pos: int) -> None")
    static void init(Ctx ctx, PyBaseException self, String msg, String doc, long pos) {
        int at = (int) Math.min(pos, doc.codePointCount(0, doc.length()));
        int offset = doc.offsetByCodePoints(0, at);
        int line = 1;
        int lineStart = 0;
        for (int i = doc.indexOf('\n'); i >= 0 && i < offset; i = doc.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        long column = doc.codePointCount(lineStart, offset) + 1L;
        self.arguments = new PyTuple(
                Str.of(msg + ": line " + line + " column " + column + " (char " + pos + ")"));
        self.setAttribute("msg", Str.of(msg));
        self.setAttribute("doc", Str.of(doc));
        self.setAttribute("pos", pos);
        self.setAttribute("lineno", (long) line);
        self.setAttribute("colno", column);
    }

    /** The class, and the arguments that make the same error. */
    @Py("__reduce__(self) -> tuple")
    static Object reduce(Ctx ctx, PyBaseException self) {
        return new PyTuple(self.type(), new PyTuple(AttrOps.get(ctx, self, "msg"), AttrOps.get(ctx, self, "doc"),
                AttrOps.get(ctx, self, "pos")));
    }
}
