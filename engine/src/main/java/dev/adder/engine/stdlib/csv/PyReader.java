package dev.adder.engine.stdlib.csv;

import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.IterOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyIterator;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import org.jspecify.annotations.Nullable;

/** An instance of {@code csv.reader}: rows made of the lines of an iterator, one character after the other. */
final class PyReader extends PyIterator {
    private static final int END = -1;

    private enum State {
        START_RECORD, START_FIELD, ESCAPED, IN_FIELD, QUOTED, ESCAPED_IN_QUOTED, QUOTE_IN_QUOTED, AFTER_END,
        AFTER_ESCAPED_END
    }

    final ParsedDialect dialect;
    long lines;
    private final PyIterator input;
    private State state = State.START_RECORD;
    private final StringBuilder field = new StringBuilder();
    private long fieldSize;
    private long limit;
    private boolean number;
    private PyList row = new PyList();

    PyReader(Ctx ctx, Object iterable, ParsedDialect dialect) {
        super(CsvTypes.READER);
        this.input = IterOps.iterate(ctx, iterable);
        this.dialect = dialect;
    }

    @Override
    public @Nullable Object next(Ctx ctx) {
        limit = ParsedDialect.registry(ctx).fieldLimit;
        row = new PyList();
        int mark = Held.hold(ctx, row);
        reset();
        do {
            ctx.step();
            Object line = input.next(ctx);
            if (line == null) {
                if (field.isEmpty() && state != State.QUOTED) return null;
                if (dialect.strict) throw CsvTypes.error("unexpected end of data");
                save(ctx);
                state = State.START_RECORD;
                break;
            }
            if (!Str.isText(line)) {
                throw CsvTypes.error("iterator should return strings, not " + Types.nameOf(line)
                        + " (the file should be opened in text mode)");
            }
            lines++;
            read(ctx, Str.text(line));
        } while (state != State.START_RECORD);
        Held.release(ctx, mark);
        return row;
    }

    private void reset() {
        field.setLength(0);
        fieldSize = 0;
        number = false;
        state = State.START_RECORD;
    }

    private void read(Ctx ctx, String line) {
        ctx.tick(line.length() >> 4);
        ctx.charge(2L * line.length());
        for (int i = 0; i < line.length();) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            take(ctx, c);
        }
        take(ctx, END);
    }

    private void take(Ctx ctx, int c) {
        switch (state) {
            case START_RECORD -> {
                if (c == END) return;
                if (isEnd(c)) state = State.AFTER_END;
                else
                    startField(ctx, c);
            }
            case START_FIELD -> startField(ctx, c);
            case ESCAPED -> {
                add(c == END ? '\n' : c);
                state = c != END && isEnd(c) ? State.AFTER_ESCAPED_END : State.IN_FIELD;
            }
            case AFTER_ESCAPED_END -> {
                if (c != END) inField(ctx, c);
            }
            case IN_FIELD -> inField(ctx, c);
            case QUOTED -> inQuotes(c);
            case ESCAPED_IN_QUOTED -> {
                add(c == END ? '\n' : c);
                state = State.QUOTED;
            }
            case QUOTE_IN_QUOTED -> afterQuote(ctx, c);
            case AFTER_END -> {
                if (c == END) state = State.START_RECORD;
                else if (!isEnd(c)) {
                    throw CsvTypes.error("new-line character seen in unquoted field - do you need to open the file in"
                            + " universal-newline mode?");
                }
            }
        }
    }

    private static boolean isEnd(int c) {
        return c == '\n' || c == '\r' || c == END;
    }

    private void endRecord(Ctx ctx, int c) {
        save(ctx);
        state = c == END ? State.START_RECORD : State.AFTER_END;
    }

    private void startField(Ctx ctx, int c) {
        if (isEnd(c)) {
            endRecord(ctx, c);
        } else if (c == dialect.quote && dialect.quoting != CsvTypes.NONE) {
            state = State.QUOTED;
        } else if (c == dialect.escape) {
            state = State.ESCAPED;
        } else if (c == ' ' && dialect.skipSpace) {
            state = State.START_FIELD;
        } else if (c == dialect.delimiter) {
            save(ctx);
            state = State.START_FIELD;
        } else {
            number = dialect.quoting == CsvTypes.NON_NUMERIC;
            add(c);
            state = State.IN_FIELD;
        }
    }

    private void inField(Ctx ctx, int c) {
        if (isEnd(c)) {
            endRecord(ctx, c);
        } else if (c == dialect.escape) {
            state = State.ESCAPED;
        } else if (c == dialect.delimiter) {
            save(ctx);
            state = State.START_FIELD;
        } else {
            add(c);
            state = State.IN_FIELD;
        }
    }

    private void inQuotes(int c) {
        if (c == END) return;
        if (c == dialect.escape) {
            state = State.ESCAPED_IN_QUOTED;
        } else if (c == dialect.quote && dialect.quoting != CsvTypes.NONE) {
            state = dialect.doubleQuote ? State.QUOTE_IN_QUOTED : State.IN_FIELD;
        } else {
            add(c);
        }
    }

    private void afterQuote(Ctx ctx, int c) {
        if (dialect.quoting != CsvTypes.NONE && c == dialect.quote) {
            add(c);
            state = State.QUOTED;
        } else if (c == dialect.delimiter) {
            save(ctx);
            state = State.START_FIELD;
        } else if (isEnd(c)) {
            endRecord(ctx, c);
        } else if (!dialect.strict) {
            add(c);
            state = State.IN_FIELD;
        } else {
            throw CsvTypes.error("'" + Character.toString(dialect.delimiter) + "' expected after '"
                    + Character.toString(dialect.quote) + "'");
        }
    }

    private void add(int c) {
        if (++fieldSize > limit) throw CsvTypes.error("field larger than field limit (" + limit + ")");
        field.appendCodePoint(c);
    }

    private void save(Ctx ctx) {
        ctx.charge(48 + field.length());
        Object value = Str.of(field.toString());
        field.setLength(0);
        fieldSize = 0;
        if (number) {
            number = false;
            value = dev.adder.engine.ops.CallOps.call1(ctx, Types.FLOAT, value);
        }
        row.append(ctx, value);
    }

    @Override
    public void trace(LiveData live) {
        live.add(120 + 2L * field.capacity());
        live.visit(input);
        live.visit(row);
        live.visit(dialect);
    }

}
