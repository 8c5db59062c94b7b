package dev.adder.engine.stdlib.email;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;

/** Reads the addresses of a header field, taking what is wrong in them as CPython's lenient reader does. */
final class AddressReader {
    private static final String BLANKS = " \t";
    private static final String BREAKS = "\r\n";
    private static final String SPECIALS = "()<>@,:;.\"[]";
    private static final String AFTER_ATOM = SPECIALS + BLANKS + BREAKS;
    private static final String AFTER_WORD = AFTER_ATOM.replace(".", "");

    private final Ctx ctx;
    private final String field;
    private int at;
    private List<String> comments = new ArrayList<>();

    AddressReader(Ctx ctx, String field) {
        this.ctx = ctx;
        this.field = field;
    }

    /** All addresses as pairs of name and address. */
    PyList all() {
        PyList found = new PyList();
        ctx.charge(200 + 4L * field.length());
        while (more()) {
            List<PyTuple> some = new ArrayList<>();
            address(some);
            if (some.isEmpty()) some.add(new PyTuple("", ""));
            for (PyTuple pair : some) found.append(ctx, pair);
        }
        return found;
    }

    private boolean more() {
        return at < field.length();
    }

    private char here() {
        return field.charAt(at);
    }

    private boolean in(String characters) {
        return characters.indexOf(here()) >= 0;
    }

    private void pair(List<PyTuple> found, String name, String address) {
        ctx.charge(120);
        found.add(new PyTuple(Str.of(name), Str.of(address)));
    }

    /** Skips white space and comments, which are kept; gives the blanks. */
    private String gap() {
        StringBuilder blanks = new StringBuilder();
        while (more()) {
            ctx.step();
            if (in(BLANKS)) {
                blanks.append(field.charAt(at++));
            } else if (in(BREAKS)) {
                at++;
            } else if (here() == '(') {
                comments.add(comment());
            } else {
                break;
            }
        }
        return blanks.toString();
    }

    private boolean address(List<PyTuple> found) {
        ctx.enter();
        comments = new ArrayList<>();
        gap();
        int start = at;
        List<String> before = comments;
        List<String> words = words();
        gap();
        if (!more()) {
            if (!words.isEmpty()) pair(found, String.join(" ", comments), words.getFirst());
        } else if (here() == '.' || here() == '@') {
            at = start;
            comments = before;
            String address = local();
            pair(found, String.join(" ", comments), address);
        } else if (here() == ':') {
            group(found);
        } else if (here() == '<') {
            String address = route();
            String remarks = comments.isEmpty() ? "" : " (" + String.join(" ", comments) + ")";
            pair(found, String.join(" ", words) + remarks, address);
        } else if (!words.isEmpty()) {
            pair(found, String.join(" ", comments), words.getFirst());
        } else if (in(SPECIALS)) {
            at++;
        }
        gap();
        if (more() && here() == ',') at++;
        ctx.leave();
        return true;
    }

    private void group(List<PyTuple> found) {
        at++;
        while (more()) {
            gap();
            if (more() && here() == ';') {
                at++;
                return;
            }
            ctx.level(() -> address(found));
        }
    }

    /** What stands between angles, without a route. */
    private String route() {
        at++;
        boolean domain = false;
        gap();
        while (more()) {
            ctx.step();
            if (domain) {
                domain();
                domain = false;
            } else if (here() == '>') {
                at++;
                return "";
            } else if (here() == '@') {
                at++;
                domain = true;
            } else if (here() == ':') {
                at++;
            } else {
                String address = local();
                at++;
                return address;
            }
            gap();
        }
        return "";
    }

    private static void dropBlanks(List<String> parts) {
        if (!parts.isEmpty() && parts.getLast().isBlank()) parts.removeLast();
    }

    /** An address without a name. */
    private String local() {
        List<String> parts = new ArrayList<>();
        gap();
        while (more()) {
            ctx.step();
            boolean keep = true;
            if (here() == '.') {
                dropBlanks(parts);
                parts.add(".");
                at++;
                keep = false;
            } else if (here() == '"') {
                parts.add('"' + Quoting.quote(quoted()) + '"');
            } else if (in(AFTER_ATOM)) {
                dropBlanks(parts);
                break;
            } else {
                parts.add(atom(AFTER_ATOM));
            }
            String blanks = gap();
            if (keep && !blanks.isEmpty()) parts.add(blanks);
        }
        String name = String.join("", parts);
        if (!more() || here() != '@') return name;
        at++;
        gap();
        String domain = domain();
        return domain.isEmpty() ? "" : name + "@" + domain;
    }

    private String domain() {
        StringBuilder out = new StringBuilder();
        while (more()) {
            ctx.step();
            if (in(BLANKS)) {
                at++;
            } else if (here() == '(') {
                comments.add(comment());
            } else if (here() == '[') {
                out.append('[').append(delimited(']', false)).append(']');
            } else if (here() == '.') {
                at++;
                out.append('.');
            } else if (here() == '@') {
                return "";
            } else if (in(AFTER_ATOM)) {
                break;
            } else {
                out.append(atom(AFTER_ATOM));
            }
        }
        return out.toString();
    }

    private String comment() {
        ctx.enter();
        String text = ctx.level(() -> delimited(')', true));
        ctx.leave();
        return text;
    }

    private String quoted() {
        return delimited('"', false);
    }

    /** From the delimiter here to the one given, without them; a backslash takes the next character as it is. */
    private String delimited(char end, boolean nested) {
        StringBuilder out = new StringBuilder();
        boolean escaped = false;
        at++;
        while (more()) {
            ctx.step();
            char c = here();
            if (escaped) {
                out.append(c);
                escaped = false;
            } else if (c == end || c == '\r') {
                at++;
                break;
            } else if (nested && c == '(') {
                out.append(comment());
                continue;
            } else if (c == '\\') {
                escaped = true;
            } else {
                out.append(c);
            }
            at++;
        }
        return out.toString();
    }

    private String atom(String ends) {
        int from = at;
        while (more() && !in(ends)) {
            ctx.step();
            at++;
        }
        return field.substring(from, at);
    }

    /** Words and quoted texts up to something else. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        while (more()) {
            ctx.step();
            if (in(BLANKS) || in(BREAKS)) {
                at++;
            } else if (here() == '"') {
                words.add(quoted());
            } else if (here() == '(') {
                comments.add(comment());
            } else if (in(AFTER_WORD)) {
                break;
            } else {
                words.add(atom(AFTER_WORD));
            }
        }
        return words;
    }
}
