package dev.adder.engine.check;

import dev.adder.engine.syntax.Binding;
import dev.adder.engine.syntax.Scope;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The types of the variables of one scope: now, at the place that is being looked at, and ever. */
final class Frame {
    /** The types at one place; null for a variable that is not bound there. */
    record State(@Nullable Type[] types, int size, boolean dead) {}

    final Scope scope;
    final @Nullable Frame outer;
    /** Types that functions inside may rely on: all assignments have been seen. */
    boolean finished;
    /** Whether the place cannot be reached. */
    boolean dead;
    /** For the body of a class: the class, where its attributes are known. */
    @Nullable OwnClass cls;
    /** For a lambda: whether it runs where it stands. */
    boolean immediate;
    @Nullable Type returned;
    @Nullable Type yielded;

    /** Whether a variable was read that had no value yet, as may be wrong only for the first round of a loop. */
    boolean readUnbound;

    private static final @Nullable Type[] NOTHING = new @Nullable Type[0];

    /** The variables that this round of a loop has read before it gave them a value, a bit for each. */
    long read;
    /** The variables that every way through this round has given a value by now. */
    long assigned;

    private @Nullable Type[] now = NOTHING;
    private @Nullable Type[] ever = NOTHING;
    private final Pass pass;
    private int size;
    private final List<@Nullable Type[]> watchers = new ArrayList<>(0);

    Frame(Pass pass, Scope scope, @Nullable Frame outer) {
        this.pass = pass;
        this.scope = scope;
        this.outer = outer;
    }

    /** The variable's number, or -1 when nothing has been stored in it yet. */
    int find(String name) {
        return find(scope.find(name));
    }

    int find(@Nullable Binding binding) {
        int i = binding == null ? -1 : binding.number();
        return i >= 0 && i < size && ever[i] != null ? i : -1;
    }

    @Nullable
    Type now(int variable) {
        return now[variable];
    }

    /** The type of a variable that the program reads. */
    @Nullable
    Type read(int variable) {
        read |= bit(variable) & ~assigned;
        return now[variable];
    }

    /** The program gives a variable a value where it stands, whatever way it takes. */
    void assigned(@Nullable Binding binding) {
        int i = binding == null ? -1 : binding.number();
        if (i >= 0 && i < Long.SIZE - 1) assigned |= 1L << i;
    }

    /** A variable's bit; the last one stands for all that have none of their own. */
    static long bit(int variable) {
        return 1L << Math.min(variable, Long.SIZE - 1);
    }

    /** The variables that have another type than in a state. */
    long changedSince(State state) {
        long changed = 0;
        for (int i = 0; i < state.size; i++) {
            Type before = state.types[i];
            Type after = now[i];
            if (before != null && after != null && !Types.same(after, before)) changed |= bit(i);
        }
        return changed;
    }

    @Nullable
    Type ever(int variable) {
        return ever[variable];
    }

    void store(String name, Type type) {
        store(scope.find(name), type);
    }

    void store(@Nullable Binding binding, Type type) {
        int i = binding == null ? -1 : binding.number();
        if (i < 0) return;
        if (size == 0) {
            size = scope.bound();
            now = new @Nullable Type[size];
            ever = new @Nullable Type[size];
        }
        now[i] = type;
        if (dead) return;
        ever[i] = Joins.join(ever[i], type);
        for (int w = 0; w < watchers.size(); w++) {
            @Nullable Type[] watcher = watchers.get(w);
            if (i >= watcher.length) {
                watcher = Arrays.copyOf(watcher, now.length);
                watchers.set(w, watcher);
            }
            watcher[i] = Joins.join(watcher[i], type);
        }
    }

    /** The variable may hold this type as well, from some time on. */
    void also(String name, Type type) {
        int i = find(name);
        Type before = now[i];
        if (before != null && !finished) now[i] = Joins.join(before, type);
        ever[i] = Joins.join(ever[i], type);
    }

    void unbind(String name) {
        int i = find(name);
        if (i >= 0) now[i] = null;
    }

    State save() {
        pass.charge(size);
        return new State(Arrays.copyOf(now, size), size, dead);
    }

    void restore(State state) {
        Arrays.fill(now, state.size, size, null);
        System.arraycopy(state.types, 0, now, 0, state.size);
        dead = state.dead;
    }

    /** Makes the present state one that was reached by two ways; true when that changed it. */
    boolean merge(@Nullable State other) {
        if (other == null || other.dead) return false;
        if (dead) {
            restore(other);
            return true;
        }
        pass.charge(size << 2);
        boolean changed = false;
        for (int i = 0; i < size; i++) {
            Type before = now[i];
            Type after = i < other.size ? Joins.join(before, other.types[i]) : before;
            if (after != null && (before == null || !Types.same(after, before))) {
                now[i] = after;
                changed |= before != null || readUnbound;
            }
        }
        return changed;
    }

    /** Any of the variables may have got another value. */
    void forget() {
        for (int i = 0; i < size; i++) {
            if (now[i] != null) now[i] = Type.ANY;
            if (ever[i] != null) ever[i] = Type.ANY;
        }
    }

    /** Forgets the types of the variables that differ from a state. */
    void widen(State state) {
        for (int i = 0; i < size; i++) {
            Type before = i < state.size ? state.types[i] : null;
            Type after = now[i];
            if (after != null && !after.equals(before)) now[i] = Type.ANY;
        }
    }

    /** Starts to collect all that is stored from here on, which an exception may leave behind. */
    void watch() {
        watchers.add(Arrays.copyOf(now, now.length));
    }

    /** The state after any part of what was watched. */
    State watched() {
        @Nullable Type[] types = watchers.removeLast();
        return new State(Arrays.copyOf(types, size), size, false);
    }
}
