package dev.adder.engine.builtin;

import dev.adder.engine.declare.Py;
import dev.adder.engine.declare.PyModule;
import dev.adder.engine.error.Errors;
import dev.adder.engine.error.PyException;
import dev.adder.engine.ops.CallOps;
import dev.adder.engine.ops.ModuleOps;
import dev.adder.engine.run.Ctx;
import dev.adder.engine.run.Frame;
import dev.adder.engine.run.LargeStack;
import dev.adder.engine.syntax.Module;
import dev.adder.engine.syntax.Parser;
import dev.adder.engine.syntax.Patience;
import dev.adder.engine.syntax.Source;
import dev.adder.engine.syntax.SyntaxErrorException;
import dev.adder.engine.value.Exceptions;
import dev.adder.engine.value.Lowered;
import dev.adder.engine.value.PyBaseException;
import dev.adder.engine.value.PyBytes;
import dev.adder.engine.value.PyClass;
import dev.adder.engine.value.PyDict;
import dev.adder.engine.value.PyForeignNames;
import dev.adder.engine.value.PyNone;
import dev.adder.engine.value.PyTuple;
import dev.adder.engine.value.Slot;
import dev.adder.engine.value.Str;
import dev.adder.engine.value.Types;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code eval}, {@code exec}, {@code compile}, {@code globals} and {@code locals}: text run under the same limits. */
@PyModule("builtins")
final class EvalModule {
    /** The flag {@code ast.PyCF_ONLY_AST}. */
    private static final long ONLY_TREE = 0x400;
    /** Those of {@code ast}'s {@code PyCF} names and of {@code __future__}'s features. */
    private static final long COMPILE_FLAGS = 0x1FE7610;

    private EvalModule() {}

    /** Evaluate the given source in the context of globals and locals. */
    @Py("eval(source, globals=None, locals=None, /) -> Any")
    static Object eval(Ctx ctx, Object source, Object globals, Object locals) {
        String wrong = isMapping(globals) ? "globals must be a real dict; try eval(expr, {}, mapping)"
                : "globals must be a dict";
        checkNamespaces(globals, locals, wrong, "");
        PyDict names = globals instanceof PyDict d ? d : null;
        boolean apart = apart(ctx, names, locals);
        Lowered code = source instanceof CompiledCode c ? c.lowered
                : compile(ctx, withoutIndent(text(source, "eval")), "<string>", "eval", apart);
        Object value = run(ctx, code, names, locals);
        return source instanceof CompiledCode c && !c.expression ? PyNone.NONE : value;
    }

    /** Execute the given source in the context of globals and locals. */
    @Py("exec(source, globals=None, locals=None, /, *, closure=None) -> None")
    static void exec(Ctx ctx, Object source, Object globals, Object locals, Object closure) {
        checkNamespaces(globals, locals, "exec() globals must be a dict, not " + Types.nameOf(globals),
                " or None, not " + Types.nameOf(locals));
        PyDict names = globals instanceof PyDict d ? d : null;
        boolean apart = apart(ctx, names, locals);
        Lowered code = source instanceof CompiledCode c ? c.lowered
                : compile(ctx, text(source, "exec"), "<string>", "exec", apart);
        run(ctx, code, names, locals);
    }

    /** Compile source into a code object that can be executed by exec() or eval(). */
    @Py("compile(source, filename, mode, flags: int = 0, dont_inherit: bool = False, optimize: int = -1, *,"
            + " _feature_version: int = -1) -> code")
    static Object compile(Ctx ctx, Object source, Object filename, Object how, long flags, boolean dontInherit,
            long optimize, long featureVersion) {
        if (!Str.isText(how)) {
            throw Errors.typeError("compile() argument 'mode' must be str, not " + Numbers.shown(how));
        }
        if ((flags & ~COMPILE_FLAGS) != 0) throw Errors.valueError("compile(): unrecognised flags");
        String mode = Str.text(how);
        boolean expression = mode.equals("eval");
        if (!expression && !mode.equals("exec") && !mode.equals("single")) {
            throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
        }
        if (isTree(source) || (flags & ONLY_TREE) != 0) return ofTree(ctx, source, filename, mode, flags);
        return new CompiledCode(compile(ctx, text(source, "compile"), fileName(filename), mode, true), expression);
    }

    /** Whether a value is a tree of the module {@code ast}. */
    private static boolean isTree(Object source) {
        for (PyClass cls : Types.of(source).mro) {
            if (!cls.shared && cls.name.equals("AST") && cls.module.equals("ast")) return true;
        }
        return false;
    }

    private static Object ofTree(Ctx ctx, Object source, Object filename, String mode, long flags) {
        Object ast = ModuleOps.importModule(ctx, "ast");
        if ((flags & ONLY_TREE) != 0) return CallOps.callAttribute(ctx, ast, "parse", source, filename, Str.of(mode));
        Object text = CallOps.callAttribute(ctx, ast, "_compilable", source, Str.of(mode));
        return new CompiledCode(compile(ctx, Str.text(text), fileName(filename), mode, true), mode.equals("eval"));
    }

    private static String fileName(Object filename) {
        if (Str.isText(filename)) return Str.text(filename);
        if (filename instanceof PyBytes b) return new String(b.value, StandardCharsets.UTF_8);
        throw Errors.typeError("expected str, bytes or os.PathLike object, not " + Types.nameOf(filename));
    }

    /** Return the dictionary containing the current scope's global variables. */
    @Py("globals() -> dict[str, Any]")
    static Object globals(Ctx ctx) {
        Frame f = ctx.top;
        return f == null ? new PyDict() : MainNames.complete(ctx, f.link.namespace);
    }

    /** Return a dictionary containing the current scope's local variables. */
    @Py("locals() -> dict[str, Any]")
    static Object locals(Ctx ctx) {
        return PyForeignNames.actual(FrameLocals.of(ctx));
    }

    private static String text(Object source, String function) {
        boolean bytes = BytesView.isBytesLike(source);
        if (!bytes && !Str.isText(source)) {
            throw Errors.typeError(function + "() arg 1 must be a string, bytes or "
                    + (function.equals("compile") ? "AST" : "code") + " object");
        }
        String text = bytes ? new String(BytesView.bytes(source), StandardCharsets.UTF_8) : Str.text(source);
        if (text.indexOf('\0') >= 0) throw syntaxError("source code string cannot contain null bytes");
        return bytes && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static PyException syntaxError(String message) {
        return Errors.of(Exceptions.SYNTAX_ERROR, message);
    }

    private static void checkNamespaces(Object globals, Object locals, String message, String more) {
        if (globals != PyNone.NONE && !(globals instanceof PyDict)) throw Errors.typeError(message);
        if (locals != PyNone.NONE && !isMapping(locals)) {
            throw Errors.typeError("locals must be a mapping" + more);
        }
    }

    private static boolean isMapping(Object value) {
        return value instanceof PyDict || Types.of(value).slot(Slot.GETITEM) != null;
    }

    /** Whether the code gets local variables apart from its globals. */
    private static boolean apart(Ctx ctx, @Nullable PyDict globals, Object locals) {
        if (globals != null && !globals.type().shared) return true;
        if (locals != PyNone.NONE) return locals != globals;
        Frame f = ctx.top;
        return globals == null && f != null && FrameLocals.of(ctx) != f.link.namespace;
    }

    private static Lowered compile(Ctx ctx, String text, String name, String mode, boolean apart) {
        boolean expression = mode.equals("eval");
        ctx.tick(text.length());
        ctx.charge(400L + 60L * text.length());
        boolean single = mode.equals("single");
        PyException indented = expression ? indented(ctx, name, text) : null;
        if (indented != null) throw indented;
        if ((single || expression && !text.isEmpty()) && isVoid(text)) throw nothing(ctx, name, text);
        Source source = Source.made(name, text);
        Patience patience = Patience.of(ctx.run::checkTime);
        boolean parsed = false;
        try {
            if (expression) {
                Parser.Measured tree = Parser.parseMeasured(source, () -> ctx.tick(4096));
                parsed = true;
                return LargeStack.call(tree.height() > Module.TALL,
                        () -> ctx.run.compiler.expression(source, tree.tree(), apart, patience));
            }
            Module tree = single ? Parser.parseInteractive(source, () -> ctx.tick(4096))
                    : Parser.parseModule(source, () -> ctx.tick(4096));
            parsed = true;
            return LargeStack.call(tree.height() > Module.TALL,
                    () -> single ? ctx.run.compiler.interactive(tree, apart, patience)
                            : ctx.run.compiler.module(tree, apart, patience));
        } catch (SyntaxErrorException e) {
            throw raised(ctx, e, parsed, source, expression, mode.equals("exec"));
        }
    }

    private static String withoutIndent(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i++;
        return text.substring(i);
    }

    /** Whether there is nothing but empty lines and comments. */
    private static boolean isVoid(String text) {
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') comment = false;
            if (c == '#') comment = true;
            if (!comment && c != ' ' && c != '\t' && c != '\f' && c != '\n' && c != '\r') return false;
        }
        return true;
    }

    /** The error of an expression whose first line with a token, or last one with nothing but blanks, is indented. */
    private static @Nullable PyException indented(Ctx ctx, String name, String given) {
        String text = given.replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        for (long line = 1;; line++) {
            int lineBreak = text.indexOf('\n', from);
            int to = lineBreak < 0 ? text.length() : lineBreak;
            int margin = from;
            int i = from;
            for (; i < to && " \t\f".indexOf(text.charAt(i)) >= 0; i++) if (text.charAt(i) == '\f') margin = i + 1;
            boolean token = i < to && text.charAt(i) != '#';
            if (token || lineBreak < 0 && i == to) {
                if (i == margin || token && text.charAt(i) == '\\') return null;
                PyTuple place = new PyTuple(Str.of(name), line, (long) (i - from), Str.of(text.substring(from, to)),
                        line, -1L);
                Object made = Exceptions.INDENTATION_ERROR.call2(ctx, Str.of("unexpected indent"), place);
                return new PyException((PyBaseException) made);
            }
            if (lineBreak < 0) return null;
            from = lineBreak + 1;
        }
    }

    /** The error of a text without a token: at the start of its last line. */
    private static PyException nothing(Ctx ctx, String name, String given) {
        String text = given.replace("\r\n", "\n").replace('\r', '\n');
        int from = text.lastIndexOf('\n', text.length() - 2) + 1;
        long line = text.isEmpty() ? 0 : 1 + text.substring(0, from).chars().filter(c -> c == '\n').count();
        PyTuple place = new PyTuple(Str.of(name), line, 0L, Str.of(text.substring(from)), line, 0L);
        Object made = Exceptions.SYNTAX_ERROR.call2(ctx, Str.of("invalid syntax"), place);
        return new PyException((PyBaseException) made);
    }

    /** The Python exception of a syntax error; one found after parsing does not show the line. */
    private static PyException raised(Ctx ctx, SyntaxErrorException e, boolean parsed, Source source,
            boolean expression, boolean file) {
        PyClass type = Exceptions.all().getOrDefault(e.type().pythonName, Exceptions.SYNTAX_ERROR);
        if (!type.isSubclassOf(Exceptions.SYNTAX_ERROR) || !e.located()) return Errors.of(type, e.message());
        boolean empty = expression && isVoid(source.text());
        boolean ended = e.endLine() != 0;
        Object[] place = {Str.of(e.fileName()), empty ? 0L : e.line(), (long) e.offset(),
            parsed ? PyNone.NONE : Str.of(lineText(e, source, !file)),
            empty ? 0L : ended ? (long) e.endLine() : e.line(), ended ? (long) e.endOffset() : PyNone.NONE};
        Object made = type.call2(ctx, Str.of(e.message()), new PyTuple(place));
        return new PyException((PyBaseException) made);
    }

    /** The line as the tokenizer has it: with its line break, which a program gets at its end and an expression not. */
    private static String lineText(SyntaxErrorException e, Source source, boolean asGiven) {
        String line = String.valueOf(e.lineText());
        if (e.isBare() || asGiven && (e.line() >= source.lineCount() || line.isEmpty())) return line;
        return line + "\n";
    }

    private static Object run(Ctx ctx, Lowered code, @Nullable PyDict globals, Object locals) {
        Frame f = ctx.top;
        PyDict names = globals != null ? globals : f == null ? new PyDict() : f.link.namespace;
        PyDict own = locals instanceof PyDict l ? l
                : locals != PyNone.NONE ? PyForeignNames.of(locals) : globals != null ? names : FrameLocals.of(ctx);
        return EvalOps.run(ctx, code, names, own == names && names.type().shared ? null : own);
    }
}
