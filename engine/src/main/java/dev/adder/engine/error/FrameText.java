package dev.adder.engine.error;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.text.StringTools;
import dev.adder.engine.text.UnicodeRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frames of a traceback: file, line, function, the line's text, and carets below the operation that failed. */
public final class FrameText {
    private static final int REPEATED = 3;

    /**
     * One place of a traceback.
     *
     * @param text the whole line, or null when it is not shown
     * @param start where the operation starts in the line, in code points; -1 when unknown
     * @param end where it ends; on the last of several lines the end of this one
     * @param oneLine whether it starts and ends on the line
     */
    public record Place(String file, int line, String name, @Nullable String text, int start, int end, int endLine,
            boolean oneLine, String locals) {

        /** A place without positions, as a program gives it. */
        public static Place of(String file, int line, String name, @Nullable String text) {
            return new Place(file, line, name, text, -1, -1, line, true, "");
        }

        /** With lines of variables to be shown below it. */
        public Place with(String variables) {
            return new Place(file, line, name, text, start, end, endLine, oneLine, variables);
        }

        boolean sameAs(@Nullable Place other) {
            return other != null && line == other.line && file.equals(other.file) && name.equals(other.name);
        }
    }

    private FrameText() {}

    /** The places of a traceback, outermost first; a negative limit keeps the last ones. */
    public static List<Place> places(Ctx ctx, @Nullable Traceback traceback, @Nullable Long limit) {
        List<Place> places = new ArrayList<>();
        Source main = mainSource(ctx, traceback);
        int skip = 0;
        long most = Long.MAX_VALUE;
        if (limit != null && limit >= 0) most = limit;
        if (limit != null && limit < 0) {
            long length = 0;
            for (Traceback t = traceback; t != null; t = t.next) length++;
            skip = (int) Math.max(0, length + limit);
        }
        for (Traceback t = traceback; t != null && places.size() < most; t = t.next) {
            ctx.step();
            if (skip-- > 0) continue;
            ctx.charge(64);
            places.add(place(main, t.code.source, t.code.name, t.start(), t.end()));
        }
        return places;
    }

    /** The places of the calls under way, outermost first. */
    public static List<Place> stack(Ctx ctx) {
        List<Place> places = new ArrayList<>();
        Source main = mainSource(ctx, null);
        for (Frame f = ctx.top; f != null; f = f.back) {
            ctx.step();
            if (f.code.hidden()) continue;
            ctx.charge(64);
            int start = (int) (f.position >>> 32);
            places.add(place(main, f.code.source, f.code.name, start, start));
        }
        return places.reversed();
    }

    /** A line of the program that is running, or null when the file is another. */
    public static @Nullable String line(Ctx ctx, String file, int line) {
        Source main = mainSource(ctx, null);
        if (main == null || !main.name().equals(file) || line < 1 || line > main.lineCount()) return null;
        return main.lineText(line);
    }

    private static @Nullable Source mainSource(Ctx ctx, @Nullable Traceback traceback) {
        Source main = traceback == null ? null : traceback.code.source;
        for (Frame f = ctx.top; f != null; f = f.back) main = f.code.source;
        return main;
    }

    private static Place place(@Nullable Source main, Source source, String name, int start, int end) {
        int line = source.line(start);
        int endLine = Math.max(line, source.line(Math.max(start, end)));
        boolean hidden = source != main && source.name().startsWith("<");
        if (hidden) return new Place(source.name(), line, name, null, -1, -1, endLine, line == endLine, "");
        int from = source.lineStart(line);
        int endFrom = source.lineStart(endLine);
        boolean known = end > start;
        return new Place(source.name(), line, name, source.lineText(line),
                known ? source.text().codePointCount(from, start) : -1,
                known ? source.text().codePointCount(endFrom, end) : -1, endLine, line == endLine, "");
    }

    /** The places as text, one piece each; repetitions are counted. */
    public static List<String> lines(Ctx ctx, List<Place> places) {
        return lines(ctx, places, false);
    }

    static List<String> lines(Ctx ctx, List<Place> places, boolean uncaught) {
        List<String> out = new ArrayList<>();
        Place last = null;
        int count = 0;
        for (Place place : places) {
            ctx.step();
            if (!place.sameAs(last)) {
                if (count > REPEATED) out.add(repeated(count - REPEATED));
                last = place;
                count = 0;
            }
            if (++count > REPEATED) continue;
            String text = text(ctx, place, uncaught);
            ctx.charge(48L + text.length());
            out.add(text);
        }
        if (count > REPEATED) out.add(repeated(count - REPEATED));
        return out;
    }

    private static String repeated(int times) {
        return "  [Previous line repeated " + times + " more time" + (times > 1 ? "s" : "") + "]\n";
    }

    /** One place: up to three lines, and those of its variables. */
    public static String text(Ctx ctx, Place place) {
        return text(ctx, place, false);
    }

    private static String text(Ctx ctx, Place place, boolean uncaught) {
        return header(ctx, place, uncaught) + place.locals;
    }

    private static String header(Ctx ctx, Place place, boolean uncaught) {
        StringBuilder out = new StringBuilder("  File \"").append(place.file).append("\", line ").append(place.line)
                .append(", in ").append(place.name).append('\n');
        String line = place.text;
        if (line == null) return out.toString();
        String stripped = uncaught ? withoutIndent(line) : StringTools.strip(line);
        if (stripped.isBlank()) return out.toString();
        ctx.charge(2L * line.length());
        out.append("    ").append(stripped).append('\n');
        if (place.start >= 0) carets(ctx, out, place, line.codePoints().toArray(), stripped, uncaught);
        return out.toString();
    }

    /** What follows a line's indentation. An uncaught error keeps blanks at its end, unlike the traceback module. */
    private static String withoutIndent(String line) {
        int at = 0;
        while (at < line.length() && " \t\f".indexOf(line.charAt(at)) >= 0) at++;
        return line.substring(at);
    }

    private static void carets(Ctx ctx, StringBuilder out, Place place, int[] line, String stripped,
            boolean uncaught) {
        int strippedLength = stripped.codePointCount(0, stripped.length());
        int start = place.start;
        int end = Math.min(place.end, line.length);
        SegmentAnchors anchors = null;
        if (!place.oneLine) {
            end = line.length;
            while (end > 0 && UnicodeRules.isSpace(line[end - 1])) end--;
        }
        if (end < start) return;
        int[] segment = java.util.Arrays.copyOfRange(line, start, end);
        if (place.oneLine) anchors = SegmentAnchors.of(ctx, new String(segment, 0, segment.length), uncaught);
        if (end - start >= strippedLength && (anchors == null || anchors.right() <= anchors.left())) return;
        int from = DisplayWidth.of(line, start);
        int to = DisplayWidth.of(line, end);
        out.append("    ").repeat(' ', Math.max(0, from - (line.length - strippedLength)));
        if (anchors == null) {
            out.repeat('^', Math.max(0, to - from));
        } else {
            int left = DisplayWidth.of(segment, anchors.left());
            int right = DisplayWidth.of(segment, anchors.right());
            out.repeat('~', left).repeat('^', Math.max(0, right - left))
                    .repeat('~', Math.max(0, to - from - right));
        }
        out.append('\n');
    }
}
