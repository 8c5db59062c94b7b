package dev.adder.engine.ops;

import dev.adder.engine.value.Slot;

/** A binary arithmetic operator: how it is written and which special methods carry it out. */
public enum BinaryOp {
    ADD("+", Slot.ADD, Slot.RADD, Slot.IADD), SUB("-", Slot.SUB, Slot.RSUB, Slot.ISUB),
    MUL("*", Slot.MUL, Slot.RMUL, Slot.IMUL), MATMUL("@", Slot.MATMUL, Slot.RMATMUL, Slot.IMATMUL),
    TRUEDIV("/", Slot.TRUEDIV, Slot.RTRUEDIV, Slot.ITRUEDIV),
    FLOORDIV("//", Slot.FLOORDIV, Slot.RFLOORDIV, Slot.IFLOORDIV), MOD("%", Slot.MOD, Slot.RMOD, Slot.IMOD),
    POW("** or pow()", Slot.POW, Slot.RPOW, Slot.IPOW), LSHIFT("<<", Slot.LSHIFT, Slot.RLSHIFT, Slot.ILSHIFT),
    RSHIFT(">>", Slot.RSHIFT, Slot.RRSHIFT, Slot.IRSHIFT), AND("&", Slot.AND, Slot.RAND, Slot.IAND),
    OR("|", Slot.OR, Slot.ROR, Slot.IOR), XOR("^", Slot.XOR, Slot.RXOR, Slot.IXOR),
    DIVMOD("divmod()", Slot.DIVMOD, Slot.RDIVMOD, Slot.DIVMOD);

    public final String symbol;
    public final Slot slot;
    public final Slot reflected;
    public final Slot inPlace;

    BinaryOp(String symbol, Slot slot, Slot reflected, Slot inPlace) {
        this.symbol = symbol;
        this.slot = slot;
        this.reflected = reflected;
        this.inPlace = inPlace;
    }
}
