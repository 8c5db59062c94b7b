package dev.adder.engine.stdlib.operator;

import dev.adder.engine.builtin.NumberBuiltinsTable;
import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;

/** Arithmetic of the module {@code operator}. */
@PyModule(value = "_operator", also = "operator")
final class ArithmeticModule {
    @SuppressWarnings("NullAway") // it is there
    private static final int ABS = NumberBuiltinsTable.INSTANCE.find("abs").id();

    private ArithmeticModule() {}

    /** Same as a + b. */
    @Py("add(a, b, /) -> Any")
    static Object add(Ctx ctx, Object a, Object b) {
        return NumberOps.add(ctx, a, b);
    }

    /** Same as a - b. */
    @Py("sub(a, b, /) -> Any")
    static Object sub(Ctx ctx, Object a, Object b) {
        return NumberOps.sub(ctx, a, b);
    }

    /** Same as a * b. */
    @Py("mul(a, b, /) -> Any")
    static Object mul(Ctx ctx, Object a, Object b) {
        return NumberOps.mul(ctx, a, b);
    }

    /** Same as a / b. */
    @Py("truediv(a, b, /) -> Any")
    static Object truediv(Ctx ctx, Object a, Object b) {
        return NumberOps.trueDiv(ctx, a, b);
    }

    /** Same as a // b. */
    @Py("floordiv(a, b, /) -> Any")
    static Object floordiv(Ctx ctx, Object a, Object b) {
        return NumberOps.floorDiv(ctx, a, b);
    }

    /** Same as a % b. */
    @Py("mod(a, b, /) -> Any")
    static Object mod(Ctx ctx, Object a, Object b) {
        return NumberOps.mod(ctx, a, b);
    }

    /** Same as a ** b. */
    @Py("pow(a, b, /) -> Any")
    static Object pow(Ctx ctx, Object a, Object b) {
        return NumberOps.pow(ctx, a, b);
    }

    /** Same as a @ b. */
    @Py("matmul(a, b, /) -> Any")
    static Object matmul(Ctx ctx, Object a, Object b) {
        return NumberOps.binary(ctx, BinaryOp.MATMUL, a, b);
    }

    /** Same as a << b. */
    @Py("lshift(a, b, /) -> Any")
    static Object lshift(Ctx ctx, Object a, Object b) {
        return NumberOps.shiftLeft(ctx, a, b);
    }

    /** Same as a >> b. */
    @Py("rshift(a, b, /) -> Any")
    static Object rshift(Ctx ctx, Object a, Object b) {
        return NumberOps.shiftRight(ctx, a, b);
    }

    /** Same as a & b. */
    @Py("and_(a, b, /) -> Any")
    static Object and(Ctx ctx, Object a, Object b) {
        return NumberOps.and(ctx, a, b);
    }

    /** Same as a | b. */
    @Py("or_(a, b, /) -> Any")
    static Object or(Ctx ctx, Object a, Object b) {
        return NumberOps.or(ctx, a, b);
    }

    /** Same as a ^ b. */
    @Py("xor(a, b, /) -> Any")
    static Object xor(Ctx ctx, Object a, Object b) {
        return NumberOps.xor(ctx, a, b);
    }

    /** Same as -a. */
    @Py("neg(a, /) -> Any")
    static Object neg(Ctx ctx, Object a) {
        return NumberOps.negate(ctx, a);
    }

    /** Same as +a. */
    @Py("pos(a, /) -> Any")
    static Object pos(Ctx ctx, Object a) {
        return NumberOps.positive(ctx, a);
    }

    /** Same as ~a. */
    @Py("inv(a, /) -> Any")
    static Object inv(Ctx ctx, Object a) {
        return NumberOps.invert(ctx, a);
    }

    /** Same as ~a. */
    @Py("invert(a, /) -> Any")
    static Object invert(Ctx ctx, Object a) {
        return NumberOps.invert(ctx, a);
    }

    /** Same as abs(a). */
    @Py("abs(a, /) -> Any")
    static Object abs(Ctx ctx, Object a) {
        return NumberBuiltinsTable.INSTANCE.call1(ABS, ctx, a);
    }

    /** The value as an int, through a.__index__(). */
    @Py("index(a, /) -> int")
    static Object index(Ctx ctx, Object a) {
        return NumberOps.index(ctx, a);
    }
}
