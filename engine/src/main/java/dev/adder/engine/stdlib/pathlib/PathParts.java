package dev.adder.engine.stdlib.pathlib;

import dev.adder.engine.stdlib.os.PosixPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A path taken apart, in the way of POSIX or of Windows. */
record PathParts(boolean windows, String drive, String root, List<String> names) {

    static PathParts parse(boolean windows, List<String> segments) {
        String text = "";
        for (String s : segments) text = windows ? joinWindows(text, s) : PosixPaths.join(text, s);
        if (text.isEmpty()) return new PathParts(windows, "", "", List.of());
        String drive = windows ? driveOf(text = text.replace('/', '\\')) : "";
        String rest = text.substring(drive.length());
        String sep = windows ? "\\" : "/";
        String root = rest.startsWith(sep) ? sep : "";
        if (!windows && rest.startsWith("//") && !rest.startsWith("///")) root = "//";
        if (root.isEmpty() && drive.startsWith("\\\\") && !drive.equals("\\\\") && !drive.endsWith("\\")) {
            long slashes = drive.chars().filter(c -> c == '\\').count();
            if (slashes == 3) root = "\\";
        }
        List<String> names = new ArrayList<>();
        for (String name : rest.split(windows ? "\\\\" : "/")) {
            if (!name.isEmpty() && !name.equals(".")) names.add(name);
        }
        return new PathParts(windows, drive, root, List.copyOf(names));
    }

    /** The drive letter, or the server and share, that a path begins with. */
    private static String driveOf(String text) {
        if (text.length() >= 2 && text.charAt(1) == ':') return text.substring(0, 2);
        if (!text.startsWith("\\\\")) return "";
        int server = text.indexOf('\\', 2);
        if (server < 0) return text;
        int share = text.indexOf('\\', server + 1);
        return share < 0 ? text : text.substring(0, share);
    }

    private static String joinWindows(String a, String b) {
        String first = a.replace('/', '\\');
        String second = b.replace('/', '\\');
        String drive = driveOf(second);
        String own = driveOf(first);
        if (second.substring(drive.length()).startsWith("\\")) {
            return drive.isEmpty() ? own + second : second;
        }
        if (!drive.isEmpty() && !drive.equalsIgnoreCase(own)) return second;
        String tail = second.substring(drive.length());
        String head = drive.isEmpty() ? first : drive + first.substring(own.length());
        boolean apart = head.length() > driveOf(head).length() && !head.endsWith("\\");
        if (!apart && !head.isEmpty() && driveOf(head).startsWith("\\\\") && !head.endsWith("\\")) apart = true;
        return apart ? head + "\\" + tail : head + tail;
    }

    PathParts with(List<String> other) {
        return new PathParts(windows, drive, root, List.copyOf(other));
    }

    String separator() {
        return windows ? "\\" : "/";
    }

    String anchor() {
        return drive + root;
    }

    String text() {
        String sep = separator();
        if (anchor().isEmpty()) {
            if (names.isEmpty()) return ".";
            boolean drivelike = windows && names.getFirst().length() >= 2 && names.getFirst().charAt(1) == ':';
            return (drivelike ? ".\\" : "") + String.join(sep, names);
        }
        return anchor() + String.join(sep, names);
    }

    /** The text that equality and order look at. */
    String normal() {
        return windows ? text().toLowerCase(Locale.ROOT) : text();
    }

    String name() {
        return names.isEmpty() ? "" : names.getLast();
    }

    int suffixAt() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 ? dot : name.length();
    }

    PathParts parent() {
        return names.isEmpty() ? this : with(names.subList(0, names.size() - 1));
    }

    boolean isAbsolute() {
        return windows ? !drive.isEmpty() && !root.isEmpty() : !root.isEmpty();
    }

    /** Whether this is the other path or below it. */
    boolean isWithin(PathParts other) {
        if (names.size() < other.names.size()) return false;
        return with(names.subList(0, other.names.size())).normal().equals(other.normal());
    }
}
