package dev.adder.engine.error;

import dev.adder.engine.ops.AttrOps;
import dev.adder.engine.ops.TextOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyTuple;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exception as it is to be shown, with those it is chained to and those of a group; found without recursion. */
final class ExceptionNode {
    /** How many exceptions of a group, and how many groups within each other, are shown. */
    static final int GROUP_WIDTH = 15;
    static final int GROUP_DEPTH = 10;

    final PyBaseException value;
    List<FrameText.Place> places;
    final String text;
    @Nullable ExceptionNode cause;
    @Nullable ExceptionNode context;
    /** The members of a group that are shown; null for other exceptions. */
    @Nullable List<ExceptionNode> members;
    /** Whether it is shown because nothing has caught it. */
    final boolean uncaught;
    private final int depth;

    private ExceptionNode(Ctx ctx, PyBaseException value, @Nullable Long limit, int depth, boolean uncaught) {
        ctx.step();
        ctx.charge(96);
        this.value = value;
        this.depth = depth;
        this.uncaught = uncaught;
        this.places = FrameText.places(ctx, value.traceback, limit);
        String own = safeText(ctx, value, "exception");
        this.text = own + Suggestions.of(ctx, value, uncaught);
    }

    /** {@code compact} leaves out, and does not look at, contexts that are not shown. */
    static ExceptionNode of(Ctx ctx, PyBaseException top, @Nullable Long limit, boolean compact) {
        Set<PyBaseException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<ExceptionNode> left = new ArrayDeque<>();
        ExceptionNode root = make(ctx, top, limit, 0, seen);
        left.push(root);
        while (!left.isEmpty()) {
            ExceptionNode node = left.pop();
            PyBaseException e = node.value;
            if (e.cause != null && !seen.contains(e.cause)) {
                node.cause = make(ctx, e.cause, limit, node.depth, seen);
            }
            boolean wanted = !compact || node.cause == null && !e.suppressContext;
            if (e.context != null && wanted && !seen.contains(e.context)) {
                node.context = make(ctx, e.context, limit, node.depth, seen);
            }
            if (e.group != null) node.members = members(ctx, e.group, limit, node.depth + 1, seen);
            if (node.cause != null) left.push(node.cause);
            if (node.context != null) left.push(node.context);
            if (node.members != null && node.depth <= GROUP_DEPTH) node.members.forEach(left::push);
        }
        return root;
    }

    /** As it is shown when nothing has caught it: suggestions then have limits of their own. */
    static ExceptionNode ofUncaught(Ctx ctx, PyBaseException top) {
        Set<PyBaseException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<ExceptionNode> left = new ArrayDeque<>();
        ExceptionNode root = new ExceptionNode(ctx, top, null, 0, true);
        left.push(root);
        while (!left.isEmpty()) left.pop().link(ctx, seen, left);
        return root;
    }

    /** Finds what it is chained to, then its members: each has its own chain as far as that is not shown yet. */
    private void link(Ctx ctx, Set<PyBaseException> seen, Deque<ExceptionNode> left) {
        seen.add(value);
        PyTuple group = value.group;
        if (group != null) {
            List<ExceptionNode> all = new ArrayList<>();
            for (int i = 0; i < group.items.length && i < GROUP_WIDTH; i++) {
                all.add(new ExceptionNode(ctx, (PyBaseException) group.items[i], null, depth + 1, true));
            }
            if (depth <= GROUP_DEPTH) all.reversed().forEach(left::push);
            members = all;
        }
        PyBaseException before = value.cause != null ? value.cause : value.suppressContext ? null : value.context;
        if (before == null || seen.contains(before)) return;
        ExceptionNode node = new ExceptionNode(ctx, before, null, depth, true);
        if (value.cause != null) cause = node;
        else
            context = node;
        left.push(node);
    }

    private static ExceptionNode make(Ctx ctx, PyBaseException e, @Nullable Long limit, int depth,
            Set<PyBaseException> seen) {
        seen.add(e);
        return new ExceptionNode(ctx, e, limit, depth, false);
    }

    private static List<ExceptionNode> members(Ctx ctx, PyTuple group, @Nullable Long limit, int depth,
            Set<PyBaseException> seen) {
        List<ExceptionNode> members = new ArrayList<>();
        for (int i = 0; i < group.items.length && i < GROUP_WIDTH; i++) {
            members.add(make(ctx, (PyBaseException) group.items[i], limit, depth, seen));
        }
        return members;
    }

    /** {@code str(o)}, or what stands for it when that fails. */
    static String safeText(Ctx ctx, Object o, String what) {
        try {
            return TextOps.strText(ctx, o);
        } catch (PyException e) {
            ctx.recover(e);
            return "<" + what + " str() failed>";
        }
    }

    /** The notes, or what is there in place of them; null when there are none. */
    @Nullable
    Object notes(Ctx ctx) {
        return AttrOps.find(ctx, value, "__notes__");
    }
}
