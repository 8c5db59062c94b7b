package dev.adder.engine.error;

import dev.adder.engine.builtin.BuiltinNames;
import dev.adder.engine.builtin.DirOps;
import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Cell;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.GrowingText;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyModule;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.Str;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "Did you mean": names close to one that was looked up in vain, by CPython's costs and limits. */
public final class Suggestions {
    private static final int MOST_CANDIDATES = 750;
    private static final int LONGEST_NAME = 40;
    private static final int MOVE_COST = 2;
    private static final int CASE_COST = 1;

    private Suggestions() {}

    /** What the last line of a traceback says after the text of the exception; empty when there is nothing to say. */
    static String of(Ctx ctx, PyBaseException e, boolean uncaught) {
        PyClass type = e.type();
        if (uncaught && type != Exceptions.NAME_ERROR && type != Exceptions.ATTRIBUTE_ERROR
                && type != Exceptions.IMPORT_ERROR) {
            return "";
        }
        boolean name = type.isSubclassOf(Exceptions.NAME_ERROR);
        boolean related = name || type.isSubclassOf(Exceptions.ATTRIBUTE_ERROR)
                || type.isSubclassOf(Exceptions.IMPORT_ERROR);
        boolean unbound = type.isSubclassOf(Exceptions.UNBOUND_LOCAL_ERROR);
        String wrong = related && !unbound ? wrongName(e) : null;
        if (wrong == null) return "";
        String near = suggestion(ctx, e, wrong, uncaught);
        String text = near == null ? "" : ". Did you mean: '" + near + "'?";
        if (!name || !KnownModules.contains(wrong)) return text;
        return text + (near == null ? ". Did" : " Or did") + " you forget to import '" + wrong
                + (uncaught ? "'?" : "'");
    }

    private static @Nullable String wrongName(PyBaseException e) {
        Object from = e.type().isSubclassOf(Exceptions.IMPORT_ERROR) ? e.attribute("name_from") : null;
        return from != null && Str.isText(from) ? Str.text(from) : e.missingName;
    }

    private static @Nullable String suggestion(Ctx ctx, PyBaseException e, String wrong, boolean uncaught) {
        if (e.type().isSubclassOf(Exceptions.NAME_ERROR)) return ofVariables(ctx, e, wrong, uncaught);
        Object object = e.missingIn == null ? PyNone.NONE : e.missingIn;
        if (e.type().isSubclassOf(Exceptions.IMPORT_ERROR) && !(object instanceof PyModule)) {
            Object name = e.attribute("name");
            PyModule module = name != null && Str.isText(name) ? ctx.run.modules.get(Str.text(name)) : null;
            if (module == null) return null;
            object = module;
        }
        return nearest(ctx, wrong, attributes(ctx, object), uncaught);
    }

    private static List<String> attributes(Ctx ctx, Object object) {
        List<String> names = new ArrayList<>();
        try {
            PyList listed = DirOps.sorted(ctx, object);
            for (int i = 0; i < listed.size; i++) {
                Object name = listed.get(i);
                if (Str.isText(name)) names.add(Str.text(name));
            }
        } catch (PyException failed) {
            ctx.recover(failed);
        }
        return names;
    }

    private static @Nullable String ofVariables(Ctx ctx, PyBaseException e, String wrong, boolean uncaught) {
        Traceback last = e.traceback;
        if (last == null) return null;
        while (last.next != null) last = last.next;
        Frame f = last.frame;
        if (f == null) return null;
        Object self = local(f, "self");
        try {
            if (self != null && AttrOps.find(ctx, self, wrong) != null) return "self." + wrong;
        } catch (PyException failed) {
            ctx.recover(failed);
            return null;
        }
        List<String> globals = new ArrayList<>();
        addKeys(globals, f.link.namespace);
        List<String> builtins = new ArrayList<>(BuiltinNames.inOrder());
        builtins.addAll(ctx.run.library.globals());
        List<String> names = new ArrayList<>();
        if (uncaught) {
            addVariables(names, f);
            String near = nearest(ctx, wrong, names, true);
            if (near == null) near = nearest(ctx, wrong, globals, true);
            return near == null ? nearest(ctx, wrong, builtins, true) : near;
        }
        addLocals(names, f);
        names.addAll(globals);
        names.addAll(builtins);
        return nearest(ctx, wrong, names);
    }

    /**
     * The local variables of a function, with a value or not, the iterator of a generator among them; not those that
     * functions within it share, unless they are parameters.
     */
    private static void addVariables(List<String> names, Frame f) {
        boolean inClass = f.names != null;
        for (int i = 0; i < f.code.slotNames.length; i++) {
            String name = f.code.slotNames[i];
            boolean listed = DirOps.isName(name) || name.equals(".0");
            if (listed && (i < f.code.signature.names().length || !isShared(f, i))) names.add(name);
            if (inClass && !name.startsWith("__class")) names.add(".0");
        }
    }

    private static boolean isShared(Frame f, int slot) {
        for (String free : f.code.freeNames) if (free.equals(f.code.slotNames[slot])) return true;
        for (int cell : f.code.cellSlots) if (cell == slot) return true;
        return false;
    }

    private static @Nullable Object local(Frame f, String name) {
        if (f.names != null) return f.names.get(name);
        for (int i = 0; i < f.code.slotNames.length && i < f.slots.length; i++) {
            if (name.equals(f.code.slotNames[i]))
                return f.slots[i] instanceof Cell c ? c.value : GrowingText.read(f.ctx, f.slots[i]);
        }
        return null;
    }

    private static void addLocals(List<String> names, Frame f) {
        if (f.names != null) {
            addKeys(names, f.names);
            return;
        }
        for (int i = 0; i < f.code.slotNames.length && i < f.slots.length; i++) {
            Object slot = f.slots[i];
            boolean bound = slot instanceof Cell c ? c.value != null : slot != null;
            if (bound && DirOps.isName(f.code.slotNames[i])) names.add(f.code.slotNames[i]);
        }
        for (int i = 0; i < f.code.freeNames.length && i < f.closure.length; i++) {
            if (f.closure[i].value != null) names.add(f.code.freeNames[i]);
        }
    }

    private static void addKeys(List<String> names, PyDict dict) {
        for (int i = 0; i < dict.bound(); i++) {
            Object key = dict.keyAt(i);
            if (key != null && Str.isText(key)) names.add(Str.text(key));
        }
    }

    /** The candidate nearest to a name, or null when none is near. */
    public static @Nullable String nearest(Ctx ctx, String wrong, Collection<String> candidates) {
        return nearest(ctx, wrong, candidates, false);
    }

    /** For uncaught exceptions a name as far away as the wrong one is long will do, and bytes are compared. */
    private static @Nullable String nearest(Ctx ctx, String name, Collection<String> candidates, boolean uncaught) {
        String wrong = uncaught ? bytes(name) : name;
        if (candidates.size() > MOST_CANDIDATES || wrong.length() > LONGEST_NAME) return null;
        int best = uncaught ? Integer.MAX_VALUE : wrong.length();
        String found = null;
        for (String candidate : candidates) {
            ctx.tick(4);
            String other = uncaught ? bytes(candidate) : candidate;
            if (other.equals(wrong)) continue;
            int most = (other.length() + wrong.length() + 3) * MOVE_COST / 6;
            most = Math.min(most, best - 1);
            int distance = distance(wrong, other, most);
            if (distance > most) continue;
            if (found == null || distance < best) {
                found = candidate;
                best = distance;
            }
        }
        return found;
    }

    /** A text with a character for each byte of its UTF-8. */
    private static String bytes(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < 0x80) continue;
            return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        }
        return name;
    }

    /** The cost of turning one name into the other, or more than {@code most}. */
    private static int distance(String a, String b, int most) {
        int start = 0;
        while (start < a.length() && start < b.length() && a.charAt(start) == b.charAt(start)) start++;
        int aEnd = a.length();
        int bEnd = b.length();
        while (aEnd > start && bEnd > start && a.charAt(aEnd - 1) == b.charAt(bEnd - 1)) {
            aEnd--;
            bEnd--;
        }
        String x = a.substring(start, aEnd);
        String y = b.substring(start, bEnd);
        if (x.isEmpty() || y.isEmpty()) return MOVE_COST * (x.length() + y.length());
        if (x.length() > LONGEST_NAME || y.length() > LONGEST_NAME) return most + 1;
        return x.length() <= y.length() ? rows(x, y, most) : rows(y, x, most);
    }

    private static int rows(String shorter, String longer, int most) {
        if ((longer.length() - shorter.length()) * MOVE_COST > most) return most + 1;
        int[] row = new int[shorter.length()];
        for (int i = 0; i < row.length; i++) row[i] = MOVE_COST * (i + 1);
        int result = 0;
        for (int i = 0; i < longer.length(); i++) {
            int diagonal = i * MOVE_COST;
            result = diagonal;
            int least = Integer.MAX_VALUE;
            for (int j = 0; j < row.length; j++) {
                int substitute = diagonal + substitution(longer.charAt(i), shorter.charAt(j));
                diagonal = row[j];
                result = Math.min(Math.min(result, diagonal) + MOVE_COST, substitute);
                row[j] = result;
                least = Math.min(least, result);
            }
            if (least > most) return most + 1;
        }
        return result;
    }

    private static int substitution(char a, char b) {
        if (a == b) return 0;
        return Character.toLowerCase(a) == Character.toLowerCase(b) ? CASE_COST : MOVE_COST;
    }
}
