package dev.adder.engine.stdlib.csv;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;

/** What {@code csv.writer()} gives: rows as lines of text for a {@code write} method. */
final class PyWriter extends PyObject {
    final ParsedDialect dialect;
    private final Object write;

    PyWriter(Ctx ctx, Object file, ParsedDialect dialect) {
        super(CsvTypes.WRITER);
        Object method = AttrOps.find(ctx, file, "write");
        if (method == null || !CallOps.isCallable(method)) {
            throw Errors.typeError("argument 1 must have a \"write\" method");
        }
        this.write = method;
        this.dialect = dialect;
    }

    Object writeRow(Ctx ctx, Object fields) {
        if (!IterOps.isIterable(fields)) {
            throw CsvTypes.error("iterable expected, not " + Types.nameOf(fields));
        }
        PyIterator it = IterOps.iterate(ctx, fields);
        StringBuilder line = new StringBuilder();
        int count = 0;
        for (Object field = it.next(ctx); field != null; field = it.next(ctx)) {
            ctx.step();
            if (count++ > 0) line.appendCodePoint(dialect.delimiter);
            add(ctx, line, field);
        }
        if (count == 1 && line.isEmpty()) {
            if (dialect.quoting == CsvTypes.NONE) {
                throw CsvTypes.error("single empty field record must be quoted");
            }
            line.appendCodePoint(dialect.quote).appendCodePoint(dialect.quote);
        }
        ctx.charge(48 + 2L * dialect.lineTerminator.length());
        line.append(dialect.lineTerminator);
        return CallOps.call1(ctx, write, Str.of(line.toString()));
    }

    private void add(Ctx ctx, StringBuilder line, Object field) {
        boolean quoted = switch (dialect.quoting) {
            case CsvTypes.NON_NUMERIC -> !isNumber(field);
            case CsvTypes.ALL -> true;
            case CsvTypes.STRINGS -> Str.isText(field);
            case CsvTypes.NOT_NULL -> field != PyNone.NONE;
            default -> false;
        };
        String text = field == PyNone.NONE ? "" : TextOps.strText(ctx, field);
        ctx.charge(16 + 4L * text.length());
        ctx.tick(text.length() >> 4);
        int start = line.length();
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpecial(c)) {
                boolean escapes = dialect.quoting == CsvTypes.NONE;
                if (!escapes && c == dialect.quote) {
                    if (dialect.doubleQuote) line.appendCodePoint(c);
                    else
                        escapes = true;
                } else if (!escapes && c == dialect.escape) {
                    escapes = true;
                }
                if (!escapes) {
                    quoted = true;
                } else {
                    if (dialect.escape < 0) throw CsvTypes.error("need to escape, but no escapechar set");
                    line.appendCodePoint(dialect.escape);
                }
            }
            line.appendCodePoint(c);
        }
        if (quoted) {
            line.insert(start, Character.toString(dialect.quote));
            line.appendCodePoint(dialect.quote);
        }
    }

    private static boolean isNumber(Object field) {
        return NumberOps.isReal(field) || field instanceof dev.adder.engine.value.PyComplex
                || NumberOps.isIndex(field) || Types.of(field).find("__float__") != null;
    }

    private boolean isSpecial(int c) {
        return c == dialect.delimiter || c == dialect.escape || c == dialect.quote
                || dialect.lineTerminator.indexOf(c) >= 0;
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(write);
        live.visit(dialect);
    }
}
