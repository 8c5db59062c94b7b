package dev.adder.engine.stdlib.html;

import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;

/** The module {@code html.entities}. */
@PyModule("html.entities")
final class EntitiesModule {
    /** A named character: as HTML 5 has it, in HTML 4 too, and without a semicolon too. */
    private record Entity(String name, Object text, boolean old, boolean bare) {}

    private static final List<Entity> ALL = read();

    private EntitiesModule() {}

    private static List<Entity> read() {
        List<Entity> all = new ArrayList<>();
        for (String word : (FirstEntities.TEXT + SecondEntities.TEXT).split("\\s+")) {
            int equal = word.indexOf('=');
            String marked = word.substring(0, equal);
            StringBuilder text = new StringBuilder();
            for (String cp : word.substring(equal + 1).split(",")) text.appendCodePoint(Integer.parseInt(cp, 16));
            all.add(new Entity(marked.replaceAll("[!*]", ""), Str.of(text.toString()), marked.contains("!"),
                    marked.contains("*")));
        }
        return all;
    }

    private static long codePoint(Entity entity) {
        return switch (entity.name) {
            case "lang" -> 0x2329L;
            case "rang" -> 0x232aL;
            default -> Str.codePointAt(entity.text, 0);
        };
    }

    @PyValue("__all__")
    static Object all(Ctx ctx) {
        return PyList.of("html5", "name2codepoint", "codepoint2name", "entitydefs");
    }

    /** The named characters of HTML 5. */
    @PyValue("html5")
    static Object html5(Ctx ctx) {
        PyDict dict = new PyDict();
        for (Entity e : ALL) {
            ctx.step();
            if (e.bare) dict.put(ctx, e.name, e.text);
            dict.put(ctx, e.name + ";", e.text);
        }
        return dict;
    }

    /** The named characters of HTML 4, as numbers. */
    @PyValue("name2codepoint")
    static Object codePoints(Ctx ctx) {
        PyDict dict = new PyDict();
        for (Entity e : ALL) if (e.old) dict.put(ctx, e.name, codePoint(e));
        return dict;
    }

    /** The names of characters in HTML 4. */
    @PyValue("codepoint2name")
    static Object names(Ctx ctx) {
        PyDict dict = new PyDict();
        for (Entity e : ALL) if (e.old) dict.put(ctx, codePoint(e), e.name);
        return dict;
    }

    /** The named characters of HTML 4, as text: a character of Latin 1, or a reference. */
    @PyValue("entitydefs")
    static Object definitions(Ctx ctx) {
        PyDict dict = new PyDict();
        for (Entity e : ALL) if (e.old) dict.put(ctx, e.name, Str.of((int) codePoint(e)));
        return dict;
    }
}
