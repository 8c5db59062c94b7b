package dev.adder.engine.tree;

import dev.adder.engine.ops.Held;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Str;

/** f-strings. */
public final class Strings {
    private Strings() {}

    /** The parts joined. */
    public static final class Joined extends Node {
        private final Node[] parts;

        public Joined(Node[] parts, long position) {
            super(position);
            this.parts = parts;
        }

        @Override
        public Object eval(Frame f) {
            StringBuilder text = new StringBuilder();
            boolean astral = false;
            int mark = Held.hold(f.ctx, text);
            for (Node part : parts) {
                Object value = part.eval(f);
                astral |= !(value instanceof String);
                text.append(Str.text(value));
            }
            Held.release(f.ctx, mark);
            f.ctx.charge(48L + text.length());
            return astral ? Str.of(text.toString()) : text.toString();
        }
    }

    /** {@code {value!conversion:spec}}: always a str. */
    public static final class Formatted extends Node {
        private final Node value;
        private final char conversion;
        private final Node spec;

        public Formatted(Node value, char conversion, Node spec, long position) {
            super(position);
            this.value = value;
            this.conversion = conversion;
            this.spec = spec;
        }

        @Override
        public Object eval(Frame f) {
            Object v = value.eval(f);
            f.position = position;
            v = switch (conversion) {
                case 's' -> TextOps.str(f.ctx, v);
                case 'r' -> TextOps.repr(f.ctx, v);
                case 'a' -> Str.of(TextOps.asciiText(f.ctx, v));
                default -> v;
            };
            Object s = spec.eval(f);
            f.position = position;
            return TextOps.format(f.ctx, v, s);
        }
    }
}
