package dev.adder.engine.stdlib.operator;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.ops.BinaryOp;
import dev.adder.engine.ops.NumberOps;
import dev.adder.engine.run.Ctx;

/** Assignments of the module {@code operator}, which give the value to assign. */
@PyModule(value = "_operator", also = "operator")
final class InPlaceModule {
    private InPlaceModule() {}

    /** Same as a += b. */
    @Py("iadd(a, b, /) -> Any")
    static Object iadd(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.ADD, a, b);
    }

    /** Same as a -= b. */
    @Py("isub(a, b, /) -> Any")
    static Object isub(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.SUB, a, b);
    }

    /** Same as a *= b. */
    @Py("imul(a, b, /) -> Any")
    static Object imul(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.MUL, a, b);
    }

    /** Same as a @= b. */
    @Py("imatmul(a, b, /) -> Any")
    static Object imatmul(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.MATMUL, a, b);
    }

    /** Same as a /= b. */
    @Py("itruediv(a, b, /) -> Any")
    static Object itruediv(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.TRUEDIV, a, b);
    }

    /** Same as a //= b. */
    @Py("ifloordiv(a, b, /) -> Any")
    static Object ifloordiv(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.FLOORDIV, a, b);
    }

    /** Same as a %= b. */
    @Py("imod(a, b, /) -> Any")
    static Object imod(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.MOD, a, b);
    }

    /** Same as a **= b. */
    @Py("ipow(a, b, /) -> Any")
    static Object ipow(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.POW, a, b);
    }

    /** Same as a <<= b. */
    @Py("ilshift(a, b, /) -> Any")
    static Object ilshift(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.LSHIFT, a, b);
    }

    /** Same as a >>= b. */
    @Py("irshift(a, b, /) -> Any")
    static Object irshift(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.RSHIFT, a, b);
    }

    /** Same as a &= b. */
    @Py("iand(a, b, /) -> Any")
    static Object iand(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.AND, a, b);
    }

    /** Same as a |= b. */
    @Py("ior(a, b, /) -> Any")
    static Object ior(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.OR, a, b);
    }

    /** Same as a ^= b. */
    @Py("ixor(a, b, /) -> Any")
    static Object ixor(Ctx ctx, Object a, Object b) {
        return NumberOps.inPlace(ctx, BinaryOp.XOR, a, b);
    }
}
