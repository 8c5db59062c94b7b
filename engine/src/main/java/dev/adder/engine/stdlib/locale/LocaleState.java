package dev.adder.engine.stdlib.locale;

import dev.adder.engine.run.Ctx;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The locales that a run has set: there are C and C.UTF-8 to choose from, which differ in name alone. */
final class LocaleState {
    static final int ALL = 6;
    static final String PLAIN = "C";
    static final String UTF8 = "C.UTF-8";

    private static final String[] CATEGORIES = {"LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY",
        "LC_MESSAGES", "", "LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION"};

    private final String[] names = new String[CATEGORIES.length];

    private LocaleState() {
        Arrays.fill(names, PLAIN);
        names[0] = UTF8;
    }

    static LocaleState of(Ctx ctx) {
        return ctx.run.state(LocaleState.class, LocaleState::new);
    }

    static boolean isCategory(long category) {
        return category >= 0 && category < CATEGORIES.length;
    }

    /** What a category is set to; for all of them one name, or each with its own. */
    String name(int category) {
        if (category != ALL) return names[category];
        if (Arrays.stream(names).distinct().count() == 1) return names[0];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < names.length; i++) {
            if (i != ALL) all.append(i == 0 ? "" : ";").append(CATEGORIES[i]).append('=').append(names[i]);
        }
        return all.toString();
    }

    /** The locale that a program means, or null when there is none of that name. */
    static @Nullable String known(String name) {
        return switch (name) {
            case "C", "POSIX" -> PLAIN;
            case "", "C.UTF-8", "C.utf8", "C.UTF8" -> UTF8;
            default -> null;
        };
    }

    void set(int category, String name) {
        if (category == ALL) {
            Arrays.fill(names, name);
        } else {
            names[category] = name;
        }
        names[ALL] = names[ALL - 1];
    }

    /** Takes back what {@link #name} gave for all categories. */
    boolean restore(String text) {
        String[] parts = text.split(";");
        if (parts.length != CATEGORIES.length - 1) return false;
        String[] made = new String[CATEGORIES.length];
        int i = 0;
        for (String part : parts) {
            if (i == ALL) i++;
            String name = part.startsWith(CATEGORIES[i] + "=") ? part.substring(CATEGORIES[i].length() + 1) : " ";
            String known = known(name);
            if (known == null) return false;
            made[i++] = known;
        }
        made[ALL] = made[ALL - 1];
        System.arraycopy(made, 0, names, 0, made.length);
        return true;
    }
}
