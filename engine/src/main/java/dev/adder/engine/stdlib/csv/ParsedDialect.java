package dev.adder.engine.stdlib.csv;

import dev.adder.engine.error.Errors;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TruthOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.LiveData;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyObject;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checked settings of a reader or writer. */
final class ParsedDialect extends PyObject {
    private static final String[] NAMES = {"delimiter", "doublequote", "escapechar", "lineterminator", "quotechar",
        "quoting", "skipinitialspace", "strict"};

    /** The dialects that a run knows by name; those that are always there first. */
    static final class Registry implements Iterable<Object> {
        final Map<Object, ParsedDialect> named = new LinkedHashMap<>();
        long fieldLimit = 131072;

        /** For a census. */
        @Override
        public Iterator<Object> iterator() {
            return named.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())).iterator();
        }
    }

    int delimiter = ',';
    boolean doubleQuote = true;
    /** -1 for none, as in {@link #quote}. */
    int escape = -1;
    String lineTerminator = "\r\n";
    int quote = '"';
    int quoting;
    boolean skipSpace;
    boolean strict;

    private ParsedDialect() {
        super(CsvTypes.PARSED_DIALECT);
    }

    @Override
    public void trace(LiveData live) {
        super.trace(live);
        live.visit(lineTerminator);
    }

    static Registry registry(Ctx ctx) {
        Registry registry = ctx.run.state(Registry.class, Registry::new);
        if (registry.named.isEmpty() && !ctx.run.state.containsKey(ParsedDialect.class)) {
            ctx.run.state.put(ParsedDialect.class, true);
            ParsedDialect tab = new ParsedDialect();
            tab.delimiter = '\t';
            ParsedDialect unix = new ParsedDialect();
            unix.lineTerminator = "\n";
            unix.quoting = CsvTypes.ALL;
            registry.named.put("excel", new ParsedDialect());
            registry.named.put("excel-tab", tab);
            registry.named.put("unix", unix);
        }
        return registry;
    }

    /** The settings of a dialect by name, class or instance, with others in their place. */
    static ParsedDialect of(Ctx ctx, @Nullable Object dialect, PyDict options) {
        Object base = dialect;
        if (base != null && Str.isText(base)) base = named(ctx, base);
        if (base instanceof ParsedDialect p && options.size() == 0) return p;
        @Nullable Object[] given = new @Nullable Object[NAMES.length];
        for (int i = 0; i < options.bound(); i++) {
            Object key = options.keyAt(i);
            if (key == null) continue;
            int index = java.util.Arrays.asList(NAMES).indexOf(Str.text(key));
            if (index < 0) {
                throw Errors.typeError("'" + Str.text(key) + "' is an invalid keyword argument for this function");
            }
            given[index] = options.valueAt(i);
        }
        if (base != null && base != PyNone.NONE) {
            for (int i = 0; i < NAMES.length; i++) if (given[i] == null) given[i] = AttrOps.find(ctx, base, NAMES[i]);
        }
        ctx.charge(96);
        ParsedDialect made = new ParsedDialect();
        made.fill(ctx, given);
        return made;
    }

    static ParsedDialect named(Ctx ctx, Object name) {
        ParsedDialect found =
                registry(ctx).named.get(name instanceof dev.adder.engine.value.PyBoxed b ? b.value : name);
        if (found == null) throw CsvTypes.error("unknown dialect");
        return found;
    }

    private void fill(Ctx ctx, @Nullable Object[] given) {
        delimiter = character("delimiter", given[0], ',', false);
        doubleQuote = given[1] == null || TruthOps.isTrue(ctx, given[1]);
        escape = character("escapechar", given[2], -1, true);
        Object end = given[3];
        if (end == PyNone.NONE) throw Errors.typeError("lineterminator must be set");
        if (end != null && !Str.isText(end)) throw Errors.typeError("\"lineterminator\" must be a string");
        if (end != null) lineTerminator = Str.text(end);
        quote = character("quotechar", given[4], '"', true);
        Object way = given[5];
        if (way != null && !(way instanceof Long)) throw Errors.typeError("\"quoting\" must be an integer");
        if (way instanceof Long l && (l < 0 || l > 5)) throw Errors.typeError("bad \"quoting\" value");
        quoting = way instanceof Long l ? l.intValue() : 0;
        if (quote < 0 && way == null) quoting = CsvTypes.NONE;
        if (quote < 0 && quoting != CsvTypes.NONE) throw Errors.typeError("quotechar must be set if quoting enabled");
        skipSpace = given[6] != null && TruthOps.isTrue(ctx, given[6]);
        strict = given[7] != null && TruthOps.isTrue(ctx, given[7]);
    }

    private static int character(String name, @Nullable Object value, int otherwise, boolean optional) {
        if (value == null) return otherwise;
        if (optional && value == PyNone.NONE) return -1;
        if (!Str.isText(value)) {
            throw Errors.typeError("\"" + name + "\" must be string" + (optional ? " or None" : "") + ", not "
                    + Types.nameOf(value));
        }
        String text = Str.text(value);
        if (text.codePointCount(0, text.length()) != 1) {
            throw Errors.typeError("\"" + name + "\" must be a 1-character string");
        }
        return text.codePointAt(0);
    }
}
