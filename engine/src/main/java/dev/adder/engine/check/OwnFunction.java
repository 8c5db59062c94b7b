package dev.adder.engine.check;

import dev.adder.engine.syntax.Expr;
import dev.adder.engine.syntax.Parameter;
import dev.adder.engine.syntax.Parameters;
import dev.adder.engine.syntax.Stmt;
import dev.adder.engine.syntax.SyntaxNode;
import dev.adder.engine.type.Type;
import dev.adder.engine.type.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function or lambda of the program: how it is called, and what its calls are known to pass. */
final class OwnFunction {
    /** More looks than this at one body, because calls pass ever other types, and its parameters may be anything. */
    static final int MAX_LOOKS = 3;

    final SyntaxNode node;
    final String name;
    final Parameters parameters;
    final boolean async;
    /** Whether calls bind their arguments to the parameters as written: no decorator, no method. */
    final boolean plain;
    Frame outer;
    /** What a call gives before awaiting; null while it is not known. */
    @Nullable Type result;
    boolean inferring;
    boolean queued;
    int looks;
    List<Problem> problems = new ArrayList<>();

    private final @Nullable Type[] passed;
    private boolean unknownArguments;

    private OwnFunction(SyntaxNode node, String name, Parameters parameters, boolean async, boolean plain,
            Frame outer) {
        this.node = node;
        this.name = name;
        this.parameters = parameters;
        this.async = async;
        this.plain = plain;
        this.outer = outer;
        this.passed = new @Nullable Type[count()];
    }

    static OwnFunction of(Stmt.FunctionDef def, Frame outer) {
        boolean inClass = outer.scope.kind() == dev.adder.engine.syntax.Scope.Kind.CLASS;
        return new OwnFunction(def, def.name(), def.parameters(), def.async(),
                def.decorators().isEmpty() && !inClass, outer);
    }

    static OwnFunction of(Expr.Lambda lambda, Frame outer) {
        return new OwnFunction(lambda, "<lambda>", lambda.parameters(), false, true, outer);
    }

    private int count() {
        return parameters.positionalOnly().size() + parameters.positional().size() + parameters.keywordOnly().size();
    }

    /** Positional and keyword-only parameters in order, without {@code *args} and {@code **kwargs}. */
    List<Parameter> named() {
        List<Parameter> all = new ArrayList<>(parameters.positionalOnly());
        all.addAll(parameters.positional());
        all.addAll(parameters.keywordOnly());
        return all;
    }

    int mostPositional() {
        return parameters.positionalOnly().size() + parameters.positional().size();
    }

    /** A call passes these; null for parameters that take their defaults. True when that is news. */
    boolean pass(@Nullable Type[] types) {
        boolean news = false;
        for (int i = 0; i < passed.length; i++) {
            Type before = passed[i];
            Type after = Joins.join(before, types[i]);
            if (after != null && (before == null || !Types.same(after, before))) {
                passed[i] = after;
                news = true;
            }
        }
        return news;
    }

    /** What calls are known to pass for a parameter; null when there are none. */
    @Nullable
    Type passed(int i) {
        return unknownArguments ? Type.ANY : passed[i];
    }

    /** Calls pass arguments that cannot be matched with parameters. */
    void passUnknown() {
        unknownArguments = true;
        Arrays.fill(passed, Type.ANY);
    }

    /** The type of a parameter by what calls pass; {@link Type#ANY} when nobody calls. */
    Type argument(int i) {
        Type type = passed[i];
        return type == null || unknownArguments || looks > MAX_LOOKS ? Type.ANY : type;
    }
}
