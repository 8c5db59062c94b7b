package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyProperty;
import dev.adder.engine.declare.PyType;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.value.Code;
import dev.adder.engine.value.PyCode;
import dev.adder.engine.value.PySingleton;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Str;
import java.util.ArrayList;
import java.util.List;

/** What can be read of code. */
@PyType("code")
final class CodeMethods {
    private CodeMethods() {}

    /** Return repr(self). */
    @Py("__repr__(self, /) -> str")
    static Object repr(Ctx ctx, PyCode self) {
        return Str.of("<code object " + self.code.name + " at 0x" + Long.toHexString(ctx.run.id(self)) + ", file \""
                + self.code.source.name() + "\", line " + firstLine(ctx, self) + ">");
    }

    /** Return self==value. */
    @Py("__eq__(self, value, /) -> bool")
    static Object eq(Ctx ctx, PyCode self, Object value) {
        return value instanceof PyCode other ? (Object) (self.code == other.code) : PySingleton.NOT_IMPLEMENTED;
    }

    /** Return hash(self). */
    @Py("__hash__(self, /) -> int")
    static long hash(Ctx ctx, PyCode self) {
        return self.code.name.hashCode() * 31L + self.code.firstOffset;
    }

    /** The name. */
    @PyProperty("co_name: str")
    static String name(Ctx ctx, PyCode self) {
        return self.code.name;
    }

    /** The name with those of the functions and classes around it. */
    @PyProperty("co_qualname: str")
    static String qualifiedName(Ctx ctx, PyCode self) {
        return self.code.qualifiedName;
    }

    /** The name of the source. */
    @PyProperty("co_filename: str")
    static String fileName(Ctx ctx, PyCode self) {
        return self.code.source.name();
    }

    /** The line on which the code starts. */
    @PyProperty("co_firstlineno: int")
    static int firstLine(Ctx ctx, PyCode self) {
        return self.code.source.line(self.code.firstOffset);
    }

    /** How many positional parameters there are. */
    @PyProperty("co_argcount: int")
    static int argumentCount(Ctx ctx, PyCode self) {
        return self.code.signature.positional();
    }

    /** How many parameters are positional only. */
    @PyProperty("co_posonlyargcount: int")
    static int positionalOnlyCount(Ctx ctx, PyCode self) {
        return self.code.signature.positionalOnly();
    }

    /** How many parameters are keyword only. */
    @PyProperty("co_kwonlyargcount: int")
    static int keywordOnlyCount(Ctx ctx, PyCode self) {
        return self.code.signature.keywordOnly();
    }

    /** The names of parameters and local variables. */
    @PyProperty("co_varnames: tuple[str, ...]")
    static PyTuple variableNames(Ctx ctx, PyCode self) {
        return tuple(ctx, locals(self.code));
    }

    private static List<String> locals(Code code) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < code.slotNames.length; i++) {
            String name = code.slotNames[i];
            boolean parameter = i < code.signature.names().length;
            if (parameter || DirOps.isName(name) && !isShared(code, i)) names.add(name);
        }
        return names;
    }

    private static boolean isShared(Code code, int slot) {
        for (String free : code.freeNames) if (free.equals(code.slotNames[slot])) return true;
        for (int cell : code.cellSlots) if (cell == slot) return true;
        return false;
    }

    private static PyTuple tuple(Ctx ctx, List<String> names) {
        ctx.charge(24L + 8L * names.size());
        return new PyTuple(names.stream().map(Str::of).toArray());
    }

    /** How many local variables there are. */
    @PyProperty("co_nlocals: int")
    static int localCount(Ctx ctx, PyCode self) {
        return locals(self.code).size();
    }

    /** The names of variables of outer functions. */
    @PyProperty("co_freevars: tuple[str, ...]")
    static PyTuple freeNames(Ctx ctx, PyCode self) {
        return tuple(ctx, List.of(self.code.freeNames));
    }

    /** The names of variables that inner functions see. */
    @PyProperty("co_cellvars: tuple[str, ...]")
    static PyTuple cellNames(Ctx ctx, PyCode self) {
        List<String> names = new ArrayList<>();
        for (int slot : self.code.cellSlots) names.add(self.code.slotNames[slot]);
        return tuple(ctx, names);
    }

    /** The names of globals and attributes that are used. */
    @PyProperty("co_names: tuple[str, ...]")
    static PyTuple names(Ctx ctx, PyCode self) {
        return self.code.hidden() ? PyTuple.EMPTY : tuple(ctx, CodeNames.of(ctx, self.code));
    }

    /** What kind of function it is, as bits. */
    @PyProperty("co_flags: int")
    static int flags(Ctx ctx, PyCode self) {
        Code.Signature s = self.code.signature;
        int kind = switch (self.code.kind) {
            case FUNCTION -> 0;
            case GENERATOR -> 0x20;
            case COROUTINE -> 0x80;
            case ASYNC_GENERATOR -> 0x200;
        };
        return 3 | (s.varArgs() ? 4 : 0) | (s.varKeywords() ? 8 : 0) | kind
                | (self.code.qualifiedName.contains(".<locals>.") ? 0x10 : 0);
    }
}
