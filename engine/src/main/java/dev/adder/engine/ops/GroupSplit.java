package dev.adder.engine.ops;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyList;
import dev.adder.engine.value.PyTuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An exception group divided by a condition: what it holds for and what it does not, each with the group's structure.
 */
public record GroupSplit(@Nullable PyBaseException match, @Nullable PyBaseException rest) {

    /** Divides an exception; the condition is asked of groups before their members. */
    public static GroupSplit of(Ctx ctx, PyBaseException e, Predicate<PyBaseException> condition, boolean withRest) {
        ctx.step();
        if (condition.test(e)) return new GroupSplit(e, null);
        PyTuple members = e.group;
        if (members == null) return new GroupSplit(null, e);
        if (ctx.mustSwitch()) return parts(ctx, e, members, condition, withRest);
        return within(ctx, e, members, condition, withRest);
    }

    private static GroupSplit parts(Ctx ctx, PyBaseException e, PyTuple members,
            Predicate<PyBaseException> condition, boolean withRest) {
        GroupSplit[] result = {new GroupSplit(null, null)};
        ctx.onLargeStack(() -> {
            result[0] = within(ctx, e, members, condition, withRest);
            return e;
        });
        return result[0];
    }

    private static GroupSplit within(Ctx ctx, PyBaseException e, PyTuple members,
            Predicate<PyBaseException> condition, boolean withRest) {
        List<Object> matches = new ArrayList<>();
        List<Object> rests = new ArrayList<>();
        ctx.enter(" in exceptiongroup_split_recursive");
        for (Object member : members.items) {
            GroupSplit parts = of(ctx, (PyBaseException) member, condition, withRest);
            if (parts.match != null) matches.add(parts.match);
            if (parts.rest != null && withRest) rests.add(parts.rest);
        }
        ctx.leave();
        return new GroupSplit(subset(ctx, e, matches), withRest ? subset(ctx, e, rests) : null);
    }

    /** A group like the given one with other members; null when there are none. */
    private static @Nullable PyBaseException subset(Ctx ctx, PyBaseException e, List<Object> members) {
        if (members.isEmpty()) return null;
        ctx.charge(200L + 16L * members.size());
        Object derived = CallOps.callAttribute(ctx, e, "derive", PyList.of(members.toArray()));
        if (!(derived instanceof PyBaseException group) || group.group == null) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        group.traceback = e.traceback;
        group.cause = e.cause;
        group.context = e.context;
        group.suppressContext = true;
        if (e.attribute("__notes__") instanceof PyList notes) {
            group.setAttribute("__notes__", PyList.of(notes.toArray()));
        }
        return group;
    }
}
