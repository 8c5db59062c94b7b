package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Literal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys that a dict written out in the program does not have, or one written inside it. A variable that holds one is
 * trusted as far as {@link DictUses} finds nothing that could give it others; looked for only when a key is missing.
 */
final class LiteralKeys {
    private static final int MAX_KEYS = 64;

    /** A value in the text, the variable that it is read from, and how far inside that it is. */
    private record Place(Expr value, Expr.@Nullable Name variable, @Nullable Expr whole, int depth,
            List<String> path) {
        Place to(Expr inner, List<String> keys) {
            return new Place(inner, variable, whole, depth + 1, keys);
        }
    }

    private LiteralKeys() {}

    /** Why there is no such key, with the nearest one; null when there is, or may be. */
    static @Nullable String missing(Pass pass, Expr owner, String key) {
        if (pass.guarded > 0) return null;
        Place place = place(pass, owner);
        if (place == null || !(place.value instanceof Expr.Dict dict) || dict.keys().size() > MAX_KEYS) return null;
        List<String> keys = new ArrayList<>();
        for (Expr k : dict.keys()) {
            String text = Binds.text(k);
            if (text == null || text.equals(key)) return null;
            keys.add(text);
        }
        if (place.variable != null && place.whole != null) {
            DictUses uses = pass.uses(place.variable.id(), place.whole);
            boolean other = !uses.keeps(place.depth) || uses.stored.contains(key)
                    || place.path.stream().anyMatch(uses.stored::contains);
            if (other) return null;
            keys.addAll(uses.stored);
        }
        return Keys.words(key, keys);
    }

    private static @Nullable Place place(Pass pass, Expr e) {
        return switch (e) {
            case Expr.Dict d -> new Place(d, null, null, 0, List.of());
            case Expr.ListExpr l -> new Place(l, null, null, 0, List.of());
            case Expr.Name n -> {
                Expr shown = pass.literals.of(n);
                yield shown == null ? null : new Place(shown, n, shown, 0, List.of());
            }
            case Expr.Subscript s -> {
                Place outer = place(pass, s.value());
                yield outer == null ? null : inside(outer, s.index());
            }
            default -> null;
        };
    }

    private static @Nullable Place inside(Place outer, Expr index) {
        String key = Binds.text(index);
        if (key != null && outer.value instanceof Expr.Dict d) {
            List<String> path = new ArrayList<>(outer.path);
            path.add(key);
            for (int i = d.keys().size() - 1; i >= 0; i--) {
                String text = Binds.text(d.keys().get(i));
                if (text == null) return null;
                if (text.equals(key)) return outer.to(d.values().get(i), path);
            }
        }
        boolean first = outer.value instanceof Expr.ListExpr && index instanceof Expr.Constant c
                && c.value() instanceof Literal.Int;
        if (first && outer.value instanceof Expr.ListExpr l) {
            Integer at = Items.number(index);
            boolean plain = at != null && at < l.elements().size()
                    && l.elements().stream().noneMatch(Expr.Starred.class::isInstance);
            return plain && at != null ? outer.to(l.elements().get(at), outer.path) : null;
        }
        return null;
    }
}
