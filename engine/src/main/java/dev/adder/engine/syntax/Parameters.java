package dev.adder.engine.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a function or lambda, by kind, in the order written. */
public record Parameters(List<Parameter> positionalOnly, List<Parameter> positional, @Nullable Parameter varArgs,
        List<Parameter> keywordOnly, @Nullable Parameter keywordArgs, int start, int end) implements SyntaxNode {}
