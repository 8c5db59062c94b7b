package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code except*}: taking exception groups apart and putting them together again (PEP 654). */
public final class GroupOps {
    private GroupOps() {}

    /** The state of one {@code try ... except*} while its handlers run. */
    public static final class Split {
        private final Ctx ctx;
        private final PyBaseException original;
        private @Nullable PyBaseException remaining;
        private final List<PyBaseException> raised = new ArrayList<>();

        private Split(Ctx ctx, PyBaseException original) {
            this.ctx = ctx;
            this.original = original;
            this.remaining = original;
        }

        /** The part of what remains that the type takes, as a group; null when it takes nothing. */
        public @Nullable PyBaseException take(Object type) {
            checkType(type);
            PyBaseException e = remaining;
            if (e == null) return null;
            if (ExceptionOps.matches(ctx, e, type)) {
                remaining = null;
                return e.group != null ? e : wrapped(e);
            }
            if (e.group == null) return null;
            Object parts = CallOps.callAttribute(ctx, e, "split", type);
            if (!(parts instanceof PyTuple t) || t.size() < 2) {
                throw Errors.typeError(e.type().name + ".split must return a "
                        + (parts instanceof PyTuple ? "2-tuple, got tuple of size " + ((PyTuple) parts).size()
                                : "tuple, not " + Types.nameOf(parts)));
            }
            remaining = t.items[1] instanceof PyBaseException rest ? rest : null;
            return t.items[0] instanceof PyBaseException match ? match : null;
        }

        private static void checkType(Object type) {
            Object[] types = type instanceof PyTuple t ? t.items : new Object[] {type};
            for (Object o : types) {
                if (!(o instanceof PyClass c) || !c.isSubclassOf(Types.BASE_EXCEPTION)) {
                    throw Errors.typeError(
                            "catching classes that do not inherit from BaseException is not allowed");
                }
                if (c.isSubclassOf(Exceptions.BASE_EXCEPTION_GROUP)) {
                    throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
                }
            }
        }

        /** Remembers what a handler raised. */
        public void raised(PyBaseException e) {
            raised.add(e);
        }

        /** What goes on after all handlers, or null. */
        public @Nullable PyException rest(Frame frame, PyException caught) {
            PyBaseException left = remaining;
            if (original.group == null) {
                if (!raised.isEmpty()) return new PyException(raised.getFirst(), frame);
                return left == null ? null : caught;
            }
            List<PyBaseException> raisedAgain = new ArrayList<>();
            List<PyBaseException> fresh = new ArrayList<>();
            for (PyBaseException e : raised) (isPart(e) ? raisedAgain : fresh).add(e);
            if (left != null) raisedAgain.add(left);
            PyBaseException again = raisedAgain.isEmpty() ? null : projection(raisedAgain);
            if (fresh.isEmpty()) return again == null ? null : new PyException(again, frame);
            if (again != null) fresh.add(again);
            return new PyException(fresh.size() == 1 ? fresh.getFirst() : group(fresh), frame);
        }

        private boolean isPart(PyBaseException e) {
            return e.traceback == original.traceback && e.cause == original.cause && e.context == original.context;
        }

        /** The part of the original whose leaves are those of the groups. */
        private @Nullable PyBaseException projection(List<PyBaseException> groups) {
            Set<PyBaseException> leaves = Collections.newSetFromMap(new IdentityHashMap<>());
            for (PyBaseException e : groups) addLeaves(leaves, e);
            return GroupSplit.of(ctx, original, e -> e.group == null && leaves.contains(e), false).match();
        }

        private void addLeaves(Set<PyBaseException> leaves, PyBaseException top) {
            Deque<PyBaseException> left = new ArrayDeque<>();
            left.push(top);
            while (!left.isEmpty()) {
                PyBaseException e = left.pop();
                ctx.step();
                if (e.group == null) {
                    leaves.add(e);
                } else {
                    for (Object member : e.group.items) left.push((PyBaseException) member);
                }
            }
        }

        private PyBaseException wrapped(PyBaseException e) {
            return make(new PyTuple(e), new PyTuple(e));
        }

        private PyBaseException group(List<PyBaseException> exceptions) {
            Object[] items = exceptions.toArray();
            return make(new PyTuple(items), PyList.of(items));
        }

        private PyBaseException make(PyTuple members, Object argument) {
            ctx.charge(200L + 16L * members.size());
            boolean plain = true;
            for (Object o : members.items) plain &= Types.isInstance(o, Exceptions.EXCEPTION);
            PyBaseException group = new PyBaseException(
                    plain ? Exceptions.EXCEPTION_GROUP : Exceptions.BASE_EXCEPTION_GROUP, "", argument);
            group.group = members;
            return group;
        }
    }

    /** Prepares to split what was caught; a plain exception counts as a group of itself. */
    public static Split start(Ctx ctx, PyBaseException caught) {
        return new Split(ctx, caught);
    }
}
