package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Exception groups: taking them apart and putting them together again (PEP 654). */
public final class GroupOps {
    private GroupOps() {}

    /** The state of one {@code try ... except*} while its handlers run. */
    public static final class Split {
        private final Ctx ctx;
        private final PyBaseException original;
        private final boolean wrapped;
        private @Nullable PyBaseException remaining;
        private final List<PyBaseException> raised = new ArrayList<>();
        private boolean taken;

        private Split(Ctx ctx, PyBaseException original, PyBaseException group, boolean wrapped) {
            this.ctx = ctx;
            this.original = original;
            this.wrapped = wrapped;
            this.remaining = group;
        }

        /** The part of what remains that the type takes, as a group; null when it takes nothing. */
        public @Nullable PyBaseException take(Object type) {
            checkType(type);
            PyBaseException group = remaining;
            if (group == null) return null;
            Predicate<PyBaseException> takes = e -> ExceptionOps.matches(ctx, e, type);
            PyBaseException part = filter(ctx, group, takes);
            if (part == null) return null;
            taken = true;
            remaining = filter(ctx, group, takes.negate());
            return part;
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

        public void raised(PyBaseException e) {
            raised.add(e);
        }

        /** What goes on after all handlers, or null. */
        public @Nullable PyException rest(Frame frame, PyException caught) {
            PyBaseException left = remaining;
            if (!taken && raised.isEmpty()) return caught;
            if (raised.isEmpty()) {
                return left == null ? null : new PyException(wrapped ? original : left, frame);
            }
            List<Object> all = new ArrayList<>(raised);
            if (left != null) all.add(left);
            if (all.size() == 1) return new PyException(raised.getFirst(), frame);
            PyBaseException group = group(ctx, "", all);
            return new PyException(group, frame);
        }
    }

    /** Prepares to split what was caught; a plain exception counts as a group of itself. */
    public static Split start(Ctx ctx, PyBaseException caught) {
        if (caught.group != null) return new Split(ctx, caught, caught, false);
        return new Split(ctx, caught, group(ctx, "", List.of(caught)), true);
    }

    private static PyBaseException group(Ctx ctx, String message, List<?> exceptions) {
        boolean plain = exceptions.stream()
                .allMatch(e -> e instanceof PyBaseException b && b.type().isSubclassOf(Exceptions.EXCEPTION));
        PyTuple members = new PyTuple(exceptions.toArray());
        PyBaseException group = new PyBaseException(plain ? Exceptions.EXCEPTION_GROUP
                : Exceptions.BASE_EXCEPTION_GROUP, message, members);
        group.group = members;
        return group;
    }

    /** The group with the leaves for which the condition holds, its structure kept; null when there are none. */
    public static @Nullable PyBaseException filter(Ctx ctx, PyBaseException e, Predicate<PyBaseException> condition) {
        PyTuple members = e.group;
        if (condition.test(e)) return e;
        if (members == null) return null;
        List<Object> kept = new ArrayList<>();
        ctx.enter();
        for (Object member : members.items) {
            PyBaseException part = filter(ctx, (PyBaseException) member, condition);
            if (part != null) kept.add(part);
        }
        ctx.leave();
        if (kept.isEmpty()) return null;
        if (kept.size() == members.items.length && kept.equals(List.of(members.items))) return e;
        return derive(ctx, e, kept);
    }

    /** A group like the given one with other members. */
    public static PyBaseException derive(Ctx ctx, PyBaseException e, List<Object> members) {
        Object derived = e.type().shared ? null
                : CallOps.callAttribute(ctx, e, "derive",
                        dev.adder.engine.value.PyList.of(members.toArray()));
        PyBaseException group = derived instanceof PyBaseException g ? g
                : group(ctx, TextOps.strText(ctx, e.arguments.items[0]), members);
        group.traceback = e.traceback;
        group.cause = e.cause;
        group.context = e.context;
        group.suppressContext = e.suppressContext;
        Object notes = e.attribute("__notes__");
        if (notes instanceof dev.adder.engine.value.PyList l) {
            group.setAttribute("__notes__", dev.adder.engine.value.PyList.of(l.toArray()));
        }
        return group;
    }
}
