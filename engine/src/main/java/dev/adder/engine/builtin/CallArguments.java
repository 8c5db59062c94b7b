package dev.adder.engine.builtin;

import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.Str;
import java.util.Arrays;

/** Arguments taken apart by {@code *args, **kwargs}, in the form in which the engine passes them on. */
public record CallArguments(Object[] values, String[] names) {
    public static CallArguments of(Ctx ctx, Object[] args, PyDict kwargs) {
        int count = kwargs.size();
        if (count == 0) return new CallArguments(args, new String[0]);
        ctx.charge(16L + 8L * (args.length + count));
        Object[] values = Arrays.copyOf(args, args.length + count);
        String[] names = new String[count];
        int n = 0;
        for (int i = 0; i < kwargs.bound(); i++) {
            Object key = kwargs.keyAt(i);
            if (key == null) continue;
            names[n] = Str.text(key);
            values[args.length + n++] = kwargs.valueAt(i);
        }
        return new CallArguments(values, names);
    }
}
