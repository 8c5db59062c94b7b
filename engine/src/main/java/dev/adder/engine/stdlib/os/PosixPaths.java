package dev.adder.engine.stdlib.os;

import java.util.ArrayList;
import java.util.List;

/** Paths as text, as {@code posixpath} takes them apart; nothing here looks at files. */
public final class PosixPaths {
    private PosixPaths() {}

    public static String join(String a, String b) {
        if (b.startsWith("/")) return b;
        return a.isEmpty() || a.endsWith("/") ? a + b : a + "/" + b;
    }

    public static String base(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static String directory(String path) {
        String head = path.substring(0, path.lastIndexOf('/') + 1);
        int end = head.length();
        while (end > 0 && head.charAt(end - 1) == '/') end--;
        return end == 0 ? head : head.substring(0, end);
    }

    /** Where the extension begins, or the length when there is none. */
    public static int extension(String path) {
        int slash = path.lastIndexOf('/');
        int dot = path.lastIndexOf('.');
        if (dot <= slash) return path.length();
        for (int i = slash + 1; i < dot; i++) if (path.charAt(i) != '.') return dot;
        return path.length();
    }

    /** The length of the slashes that mean the root. */
    static int root(String path) {
        if (!path.startsWith("/")) return 0;
        return path.startsWith("//") && !path.startsWith("///") ? 2 : 1;
    }

    public static String normalise(String path) {
        if (path.isEmpty()) return ".";
        int root = root(path);
        List<String> names = new ArrayList<>();
        for (String name : path.split("/")) {
            if (name.isEmpty() || name.equals(".")) continue;
            boolean up = name.equals("..");
            boolean drops = up && !names.isEmpty() && !names.getLast().equals("..");
            if (drops) names.removeLast();
            else if (!up || root == 0) names.add(name);
        }
        String text = "/".repeat(root) + String.join("/", names);
        return text.isEmpty() ? "." : text;
    }

    public static String absolute(String current, String path) {
        return normalise(path.startsWith("/") ? path : join(current, path));
    }

    static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/")) if (!name.isEmpty()) names.add(name);
        return names;
    }

    /** The way from one absolute path to another. */
    static String relative(String path, String start) {
        List<String> from = names(start);
        List<String> to = names(path);
        int same = 0;
        while (same < from.size() && same < to.size() && from.get(same).equals(to.get(same))) same++;
        List<String> way = new ArrayList<>();
        for (int i = same; i < from.size(); i++) way.add("..");
        way.addAll(to.subList(same, to.size()));
        return way.isEmpty() ? "." : String.join("/", way);
    }
}
