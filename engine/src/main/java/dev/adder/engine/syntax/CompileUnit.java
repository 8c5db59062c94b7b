package dev.adder.engine.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The body that is being compiled where {@link SemanticErrors} stands, and the blocks around the statement in it. */
final class CompileUnit {
    private static final int MAX_FENCES = 20;

    /** What kind of body it is. */
    enum Kind { MODULE, FUNCTION, ASYNC, LAMBDA, CLASS, GENERATOR, TYPE }

    /** A block that {@code break} and its kin leave, or may not leave. */
    enum Fence { LOOP, STAR_HANDLER, OTHER }

    final Kind kind;
    private final boolean asyncGenerator;
    private final List<Fence> fences = new ArrayList<>();

    CompileUnit(Kind kind, boolean asyncGenerator) {
        this.kind = kind;
        this.asyncGenerator = asyncGenerator;
    }

    boolean functionLike() {
        return kind != Kind.MODULE && kind != Kind.CLASS;
    }

    boolean asyncGenerator() {
        return asyncGenerator;
    }

    /** Goes into a block; false if CPython has no room for one more. */
    boolean enter(Fence fence) {
        if (fences.size() >= MAX_FENCES) return false;
        fences.add(fence);
        return true;
    }

    void leave() {
        fences.removeLast();
    }

    /** Whether a loop is around, with no {@code except*} between, which is reported. */
    boolean insideLoop(Consumer<SyntaxNode> report, SyntaxNode at) {
        for (Fence fence : fences.reversed()) {
            if (fence == Fence.STAR_HANDLER) report.accept(at);
            if (fence == Fence.LOOP) return true;
        }
        return false;
    }

    /** Reports an {@code except*} block around. */
    void refuseInStar(Consumer<SyntaxNode> report, SyntaxNode at) {
        if (fences.contains(Fence.STAR_HANDLER)) report.accept(at);
    }
}
