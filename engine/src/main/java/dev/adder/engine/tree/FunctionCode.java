package dev.adder.engine.tree;

import dev.adder.engine.run.Frame;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyNone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The code of a function, class body or module as a tree. */
public final class FunctionCode extends Code {
    private final Statement body;
    private final @Nullable Node expression;

    public FunctionCode(Source source, int block, String name, String qualifiedName, Kind kind, Signature signature,
            int firstOffset, @Nullable String doc, List<String> slotNames, int slots, int[] cellSlots,
            List<String> freeNames, int resumePoints, boolean cleans, Statement body) {
        super(source, block, name, qualifiedName, kind, signature, firstOffset, doc, slotNames, slots, cellSlots,
                freeNames, resumePoints, cleans);
        this.body = body;
        this.expression = body instanceof Simple.Return r ? r.value : null;
    }

    @Override
    public Object run(Frame f) {
        if (expression != null) return expression.eval(f);
        return body.exec(f) == Statement.RETURN ? f.result : PyNone.NONE;
    }

    @Override
    public boolean resume(Frame f) {
        int status = body.exec(f);
        if (status == Statement.YIELD) return true;
        if (status != Statement.RETURN) f.result = PyNone.NONE;
        return false;
    }
}
