package dev.adder.engine.stdlib.operator;

import dev.adder.engine.builtin.Declaration;
import dev.adder.engine.builtin.Dispatch;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.declare.PyValue;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.PyBuiltin;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyList;

/** The functions of the module {@code operator} under the names of special methods, and its classes. */
@PyModule("operator")
final class OperatorModule {
    @PyValue("itemgetter") static final PyClass ITEM_GETTER = GetterTypes.ITEM;

    @PyValue("attrgetter") static final PyClass ATTRIBUTE_GETTER = GetterTypes.ATTRIBUTE;

    @PyValue("methodcaller") static final PyClass METHOD_CALLER = GetterTypes.METHOD;

    private OperatorModule() {}

    private static PyBuiltin function(Dispatch table, String name) {
        Declaration d = table.find(name);
        if (d == null) throw new IllegalStateException(name);
        return table.function(d);
    }

    @PyValue("__all__")
    static PyList all(Ctx ctx) {
        return PyList.of("abs", "add", "and_", "attrgetter", "call", "concat", "contains", "countOf", "delitem", "eq",
                "floordiv", "ge", "getitem", "gt", "iadd", "iand", "iconcat", "ifloordiv", "ilshift", "imatmul",
                "imod", "imul", "index", "indexOf", "inv", "invert", "ior", "ipow", "irshift", "is_", "is_not",
                "isub", "itemgetter", "itruediv", "ixor", "le", "length_hint", "lshift", "lt", "matmul",
                "methodcaller", "mod", "mul", "ne", "neg", "not_", "or_", "pos", "pow", "rshift", "setitem", "sub",
                "truediv", "truth", "xor");
    }

    @PyValue("__abs__")
    static Object theAbs(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "abs");
    }

    @PyValue("__add__")
    static Object theAdd(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "add");
    }

    @PyValue("__and__")
    static Object theAnd(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "and_");
    }

    @PyValue("__concat__")
    static Object theConcat(Ctx ctx) {
        return function(SequenceModuleTable.INSTANCE, "concat");
    }

    @PyValue("__contains__")
    static Object theContains(Ctx ctx) {
        return function(SequenceModuleTable.INSTANCE, "contains");
    }

    @PyValue("__delitem__")
    static Object theDelitem(Ctx ctx) {
        return function(SequenceModuleTable.INSTANCE, "delitem");
    }

    @PyValue("__eq__")
    static Object theEq(Ctx ctx) {
        return function(ComparisonModuleTable.INSTANCE, "eq");
    }

    @PyValue("__floordiv__")
    static Object theFloordiv(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "floordiv");
    }

    @PyValue("__ge__")
    static Object theGe(Ctx ctx) {
        return function(ComparisonModuleTable.INSTANCE, "ge");
    }

    @PyValue("__getitem__")
    static Object theGetitem(Ctx ctx) {
        return function(SequenceModuleTable.INSTANCE, "getitem");
    }

    @PyValue("__gt__")
    static Object theGt(Ctx ctx) {
        return function(ComparisonModuleTable.INSTANCE, "gt");
    }

    @PyValue("__iadd__")
    static Object theIadd(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "iadd");
    }

    @PyValue("__iand__")
    static Object theIand(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "iand");
    }

    @PyValue("__iconcat__")
    static Object theIconcat(Ctx ctx) {
        return function(SequenceModuleTable.INSTANCE, "iconcat");
    }

    @PyValue("__ifloordiv__")
    static Object theIfloordiv(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "ifloordiv");
    }

    @PyValue("__ilshift__")
    static Object theIlshift(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "ilshift");
    }

    @PyValue("__imatmul__")
    static Object theImatmul(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "imatmul");
    }

    @PyValue("__imod__")
    static Object theImod(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "imod");
    }

    @PyValue("__imul__")
    static Object theImul(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "imul");
    }

    @PyValue("__index__")
    static Object theIndex(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "index");
    }

    @PyValue("__inv__")
    static Object theInv(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "inv");
    }

    @PyValue("__invert__")
    static Object theInvert(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "invert");
    }

    @PyValue("__ior__")
    static Object theIor(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "ior");
    }

    @PyValue("__ipow__")
    static Object theIpow(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "ipow");
    }

    @PyValue("__irshift__")
    static Object theIrshift(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "irshift");
    }

    @PyValue("__isub__")
    static Object theIsub(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "isub");
    }

    @PyValue("__itruediv__")
    static Object theItruediv(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "itruediv");
    }

    @PyValue("__ixor__")
    static Object theIxor(Ctx ctx) {
        return function(InPlaceModuleTable.INSTANCE, "ixor");
    }

    @PyValue("__le__")
    static Object theLe(Ctx ctx) {
        return function(ComparisonModuleTable.INSTANCE, "le");
    }

    @PyValue("__lshift__")
    static Object theLshift(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "lshift");
    }

    @PyValue("__lt__")
    static Object theLt(Ctx ctx) {
        return function(ComparisonModuleTable.INSTANCE, "lt");
    }

    @PyValue("__matmul__")
    static Object theMatmul(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "matmul");
    }

    @PyValue("__mod__")
    static Object theMod(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "mod");
    }

    @PyValue("__mul__")
    static Object theMul(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "mul");
    }

    @PyValue("__ne__")
    static Object theNe(Ctx ctx) {
        return function(ComparisonModuleTable.INSTANCE, "ne");
    }

    @PyValue("__neg__")
    static Object theNeg(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "neg");
    }

    @PyValue("__not__")
    static Object theNot(Ctx ctx) {
        return function(ComparisonModuleTable.INSTANCE, "not_");
    }

    @PyValue("__or__")
    static Object theOr(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "or_");
    }

    @PyValue("__pos__")
    static Object thePos(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "pos");
    }

    @PyValue("__pow__")
    static Object thePow(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "pow");
    }

    @PyValue("__rshift__")
    static Object theRshift(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "rshift");
    }

    @PyValue("__setitem__")
    static Object theSetitem(Ctx ctx) {
        return function(SequenceModuleTable.INSTANCE, "setitem");
    }

    @PyValue("__sub__")
    static Object theSub(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "sub");
    }

    @PyValue("__truediv__")
    static Object theTruediv(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "truediv");
    }

    @PyValue("__xor__")
    static Object theXor(Ctx ctx) {
        return function(ArithmeticModuleTable.INSTANCE, "xor");
    }

    @PyValue("__call__")
    static Object theCall(Ctx ctx) {
        return function(SequenceModuleTable.INSTANCE, "call");
    }
}
