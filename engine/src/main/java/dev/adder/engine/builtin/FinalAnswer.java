package dev.adder.engine.builtin;

import dev.adder.engine.error.Errors;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.RunEnd;
import dev.adder.engine.value.PyCallable;
import dev.adder.engine.value.Types;

/** {@code final_answer(answer)}: ends the program at once with that answer. */
public final class FinalAnswer extends PyCallable {
    public FinalAnswer() {
        super(Types.BUILTIN_FUNCTION);
    }

    @Override
    public String functionName() {
        return "final_answer";
    }

    @Override
    public String documentation() {
        return "End the program at once with this answer.";
    }

    @Override
    public Object call(Ctx ctx, Object[] arguments, String[] names) {
        if (arguments.length == 0) {
            throw Errors.typeError("final_answer() missing 1 required positional argument: 'answer'");
        }
        if (arguments.length > 1) {
            throw Errors.typeError("final_answer() takes 1 positional argument but " + arguments.length
                    + " were given");
        }
        if (names.length == 1 && !names[0].equals("answer")) {
            throw Errors.typeError("final_answer() got an unexpected keyword argument '" + names[0] + "'");
        }
        throw new RunEnd.Answered(DataOps.toData(ctx, arguments[0], "final_answer()"));
    }
}
