package dev.adder.connect.host;

import dev.adder.sdk.ToolFailure;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A path as programs write it: the name of a folder that is allowed, and names below it. This is the only place where
 * text becomes names, and no name here is a way out: there is no root, no {@code ..}, no separator in a name.
 *
 * @param names the names from the allowed folder on; none for what is above them all
 */
record FilePath(List<String> names) {
    private static final int MAX_LENGTH = 4096;
    private static final int MAX_NAME = 255;
    private static final int MAX_NAMES = 64;
    /** Names that are devices on Windows, with any ending. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com0", "com1", "com2", "com3",
            "com4", "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6",
            "lpt7", "lpt8", "lpt9", "conin$", "conout$", "clock$");

    FilePath {
        names = List.copyOf(names);
    }

    /**
     * Reads a path.
     *
     * @throws ToolFailure when it is none, or leads out
     */
    static FilePath parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new ToolFailure("ValueError", "the path is longer than " + MAX_LENGTH + " characters");
        }
        List<String> names = new ArrayList<>();
        for (String name : text.split("/")) {
            if (name.equals("..")) {
                throw new ToolFailure("PermissionError", "'..' may not be used in a path");
            }
            if (!name.isEmpty() && !name.equals(".")) {
                names.add(checked(name));
            }
        }
        if (names.size() > MAX_NAMES) {
            throw new ToolFailure("ValueError", "the path has more than " + MAX_NAMES + " parts");
        }
        return new FilePath(names);
    }

    private static String checked(String name) {
        if (!isName(name, File.separatorChar == '\\')) {
            throw new ToolFailure("ValueError", "the path has a part that is no file name"
                    + (name.indexOf('\\') >= 0 ? "; write / between names" : ""));
        }
        return name;
    }

    /** Whether something can be the name of a file and nothing else; more cannot under Windows. */
    static boolean isName(String name, boolean windows) {
        if (name.isEmpty() || name.length() > MAX_NAME || name.equals(".") || name.equals("..")) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean half = Character.isHighSurrogate(c)
                    ? i + 1 == name.length() || !Character.isLowSurrogate(name.charAt(i + 1))
                    : Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(name.charAt(i - 1)));
            boolean wrong = c < ' ' || c >= 0x7f && c < 0xa0 || c == '\\' || c == '/' || c == '\u2028' || c == '\u2029';
            if (half || wrong || windows && "<>:\"|?*".indexOf(c) >= 0) {
                return false;
            }
        }
        return !windows || isWindowsName(name);
    }

    private static boolean isWindowsName(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        String plain = stem.replace('\u00b9', '1').replace('\u00b2', '2').replace('\u00b3', '3');
        return !name.endsWith(".") && !name.endsWith(" ") && !DEVICES.contains(plain);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The name of the allowed folder. */
    String folder() {
        return names.getFirst();
    }

    /** The names within the allowed folder. */
    List<String> inner() {
        return names.subList(1, names.size());
    }

    String name() {
        return names.getLast();
    }

    FilePath child(String name) {
        List<String> all = new ArrayList<>(names);
        all.add(name);
        return new FilePath(all);
    }

    @Override
    public String toString() {
        return String.join("/", names);
    }
}
