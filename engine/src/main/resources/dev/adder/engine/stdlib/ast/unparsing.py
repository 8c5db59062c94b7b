(_P_NAMED, _P_TUPLE, _P_YIELD, _P_TEST, _P_OR, _P_AND, _P_NOT, _P_CMP, _P_EXPR, _P_BXOR, _P_BAND, _P_SHIFT, _P_ARITH,
 _P_TERM, _P_FACTOR, _P_POWER, _P_AWAIT, _P_ATOM) = range(18)
_BINARY = {"Add": ("+", _P_ARITH), "Sub": ("-", _P_ARITH), "Mult": ("*", _P_TERM), "MatMult": ("@", _P_TERM),
           "Div": ("/", _P_TERM), "Mod": ("%", _P_TERM), "LShift": ("<<", _P_SHIFT), "RShift": (">>", _P_SHIFT),
           "BitOr": ("|", _P_EXPR), "BitXor": ("^", _P_BXOR), "BitAnd": ("&", _P_BAND), "FloorDiv": ("//", _P_TERM),
           "Pow": ("**", _P_POWER)}
_UNARY = {"Invert": "~", "Not": "not ", "UAdd": "+", "USub": "-"}
_COMPARE = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is",
            "IsNot": "is not", "In": "in", "NotIn": "not in"}
_SINGLE_QUOTES = ("'", '"')
_MULTI_QUOTES = ('"""', "'''")
_ALL_QUOTES = (*_SINGLE_QUOTES, *_MULTI_QUOTES)


def _kind(node):
    return type(node).__name__


def _quoted(text, quotes=_ALL_QUOTES, whitespace=False):
    """A text with what has to be escaped, and the quotes that may stand around it."""
    escaped = "".join([c if c in "\n\t" and not whitespace or c != "\\" and c.isprintable()
                       else c.encode("unicode_escape").decode("ascii") for c in text])
    usable = [q for q in quotes if q not in escaped and ("\n" not in escaped or len(q) == 3)]
    if not usable:
        shown = repr(text)
        return shown[1:-1], [next((q for q in quotes if shown[0] in q), shown[0])]
    if escaped:
        usable.sort(key=lambda q: q[0] == escaped[-1])
        if usable[0][0] == escaped[-1]:
            escaped = escaped[:-1] + "\\" + escaped[-1]
    return escaped, usable


def _constant(value):
    if value is ...:
        return "..."
    if isinstance(value, tuple):
        items = [_constant(each) for each in value]
        return "(%s)" % (items[0] + "," if len(items) == 1 else ", ".join(items))
    text = repr(value)
    if isinstance(value, (float, complex)):
        text = text.replace("inf", "1e309").replace("nan", "(1e309-1e309)")
    return text


class _Expressions(object):
    """Writes expressions; each method gives the text and how strongly it binds."""

    def text(self, node, at=_P_TEST):
        method = getattr(self, "on_" + _kind(node), None)
        if method is None:
            raise TypeError("cannot unparse %s" % _kind(node))
        text, binds = method(node, at)
        return "(%s)" % text if at > binds else text

    def joined(self, nodes):
        return ", ".join([self.text(each) for each in nodes])

    def items(self, nodes):
        return self.text(nodes[0]) + "," if len(nodes) == 1 else self.joined(nodes)

    def on_Name(self, node, at):
        return node.id, _P_ATOM

    def on_Constant(self, node, at):
        return ("u" if node.kind == "u" else "") + _constant(node.value), _P_ATOM

    def on_NamedExpr(self, node, at):
        return self.text(node.target, _P_ATOM) + " := " + self.text(node.value, _P_ATOM), _P_NAMED

    def on_BoolOp(self, node, at):
        word, binds = (" and ", _P_AND) if isinstance(node.op, And) else (" or ", _P_OR)
        parts = [self.text(each, min(binds + 1 + i, _P_ATOM)) for i, each in enumerate(node.values)]
        return word.join(parts), binds

    def on_BinOp(self, node, at):
        symbol, binds = _BINARY[_kind(node.op)]
        left, right = (binds + 1, binds) if symbol == "**" else (binds, binds + 1)
        return self.text(node.left, left) + " " + symbol + " " + self.text(node.right, right), binds

    def on_UnaryOp(self, node, at):
        binds = _P_NOT if isinstance(node.op, Not) else _P_FACTOR
        return _UNARY[_kind(node.op)] + self.text(node.operand, binds), binds

    def on_Lambda(self, node, at):
        parameters = self.parameters(node.args)
        return "lambda" + (" " + parameters if parameters else "") + ": " + self.text(node.body), _P_TEST

    def on_IfExp(self, node, at):
        return "%s if %s else %s" % (self.text(node.body, _P_OR), self.text(node.test, _P_OR),
                                     self.text(node.orelse)), _P_TEST

    def on_Dict(self, node, at):
        parts = ["**" + self.text(value, _P_EXPR) if key is None else self.text(key) + ": " + self.text(value)
                 for key, value in zip(node.keys, node.values)]
        return "{" + ", ".join(parts) + "}", _P_ATOM

    def on_Set(self, node, at):
        return ("{" + self.joined(node.elts) + "}" if node.elts else "{*()}"), _P_ATOM

    def on_List(self, node, at):
        return "[" + self.joined(node.elts) + "]", _P_ATOM

    def on_Tuple(self, node, at):
        if not node.elts:
            return "()", _P_ATOM
        return self.items(node.elts), _P_TUPLE

    def on_ListComp(self, node, at):
        return "[" + self.text(node.elt) + self.clauses(node) + "]", _P_ATOM

    def on_SetComp(self, node, at):
        return "{" + self.text(node.elt) + self.clauses(node) + "}", _P_ATOM

    def on_GeneratorExp(self, node, at):
        return "(" + self.text(node.elt) + self.clauses(node) + ")", _P_ATOM

    def on_DictComp(self, node, at):
        return "{" + self.text(node.key) + ": " + self.text(node.value) + self.clauses(node) + "}", _P_ATOM

    def clauses(self, node):
        return "".join([self.on_comprehension(each, 0)[0] for each in node.generators])

    def on_comprehension(self, node, at):
        text = " async for " if node.is_async else " for "
        text += self.text(node.target, _P_TUPLE) + " in " + self.text(node.iter, _P_OR)
        return text + "".join([" if " + self.text(each, _P_OR) for each in node.ifs]), _P_ATOM

    def on_Await(self, node, at):
        return "await" + (" " + self.text(node.value, _P_ATOM) if node.value else ""), _P_AWAIT

    def on_Yield(self, node, at):
        return "yield" + (" " + self.text(node.value, _P_ATOM) if node.value else ""), _P_YIELD

    def on_YieldFrom(self, node, at):
        if not node.value:
            raise ValueError("Node can't be used without a value attribute.")
        return "yield from " + self.text(node.value, _P_ATOM), _P_YIELD

    def on_Compare(self, node, at):
        text = self.text(node.left, _P_EXPR)
        for op, right in zip(node.ops, node.comparators):
            text += " " + _COMPARE[_kind(op)] + " " + self.text(right, _P_EXPR)
        return text, _P_CMP

    def on_Call(self, node, at):
        return self.text(node.func, _P_ATOM) + "(" + self.joined([*node.args, *node.keywords]) + ")", _P_ATOM

    def on_keyword(self, node, at):
        return ("**" if node.arg is None else node.arg + "=") + self.text(node.value), _P_ATOM

    def on_Starred(self, node, at):
        return "*" + self.text(node.value, _P_EXPR), _P_ATOM

    def on_Attribute(self, node, at):
        space = " " if isinstance(node.value, Constant) and isinstance(node.value.value, int) else ""
        return self.text(node.value, _P_ATOM) + space + "." + node.attr, _P_ATOM

    def on_Subscript(self, node, at):
        index = node.slice
        shown = self.items(index.elts) if isinstance(index, Tuple) and index.elts else self.text(index)
        return self.text(node.value, _P_ATOM) + "[" + shown + "]", _P_ATOM

    def on_Slice(self, node, at):
        text = (self.text(node.lower) if node.lower else "") + ":" + (self.text(node.upper) if node.upper else "")
        return text + (":" + self.text(node.step) if node.step else ""), _P_ATOM

    def on_JoinedStr(self, node, at):
        parts = [(self.inner(each), isinstance(each, Constant)) for each in node.values]
        quotes = list(_ALL_QUOTES)
        text = ""
        for part, constant in parts:
            if constant:
                part, usable = _quoted(part, quotes, True)
                if not set(usable) & set(quotes):
                    return self._triple(parts), _P_ATOM
                quotes = usable
            elif "\n" in part:
                quotes = [q for q in quotes if len(q) == 3]
            text += part
        return "f" + quotes[0] + text + quotes[0], _P_ATOM

    def _triple(self, parts):
        return "f'''" + "".join([repr('"' + part)[2:-1] if constant else part for part, constant in parts]) + "'''"

    def on_FormattedValue(self, node, at):
        return "f" + _ALL_QUOTES[0] + self.inner(node) + _ALL_QUOTES[0], _P_ATOM

    def inner(self, node, spec=False):
        if isinstance(node, JoinedStr):
            return "".join([self.inner(each, spec) for each in node.values])
        if isinstance(node, Constant) and isinstance(node.value, str):
            text = node.value.replace("{", "{{").replace("}", "}}")
            if spec:
                text = text.replace("\\", "\\\\").replace("'", "\\'")
                text = text.replace('"', '\\"').replace("\n", "\\n")
            return text
        if not isinstance(node, FormattedValue):
            raise ValueError(f"Unexpected node inside JoinedStr, {node!r}")
        text = self.text(node.value, _P_OR)
        text = (" " if text.startswith("{") else "") + text
        if node.conversion != -1:
            text += "!" + chr(node.conversion)
        if node.format_spec:
            text += ":" + self.inner(node.format_spec, True)
        return "{" + text + "}"

    def on_arg(self, node, at):
        return node.arg + (": " + self.text(node.annotation) if node.annotation else ""), _P_ATOM

    def on_arguments(self, node, at):
        return self.parameters(node), _P_ATOM

    def parameters(self, node):
        plain = [*node.posonlyargs, *node.args]
        defaults = [None] * (len(plain) - len(node.defaults)) + node.defaults
        parts = []
        for i, (each, default) in enumerate(zip(plain, defaults), 1):
            parts.append(self.text(each) + ("=" + self.text(default) if default else ""))
            if i == len(node.posonlyargs):
                parts.append("/")
        if node.vararg or node.kwonlyargs:
            parts.append("*" + (self.text(node.vararg) if node.vararg else ""))
        for each, default in zip(node.kwonlyargs, node.kw_defaults):
            parts.append(self.text(each) + ("=" + self.text(default) if default else ""))
        if node.kwarg:
            parts.append("**" + self.text(node.kwarg))
        return ", ".join(parts)

    def on_alias(self, node, at):
        return node.name + (" as " + node.asname if node.asname else ""), _P_ATOM

    def on_withitem(self, node, at):
        text = self.text(node.context_expr)
        return text + (" as " + self.text(node.optional_vars) if node.optional_vars else ""), _P_ATOM

    def on_TypeVar(self, node, at):
        return node.name + (": " + self.text(node.bound) if node.bound else ""), _P_ATOM

    def on_TypeVarTuple(self, node, at):
        return "*" + node.name, _P_ATOM

    def on_ParamSpec(self, node, at):
        return "**" + node.name, _P_ATOM

    def on_MatchValue(self, node, at):
        return self.text(node.value), _P_ATOM

    def on_MatchSingleton(self, node, at):
        return _constant(node.value), _P_ATOM

    def on_MatchSequence(self, node, at):
        return "[" + self.joined(node.patterns) + "]", _P_ATOM

    def on_MatchStar(self, node, at):
        return "*" + (node.name or "_"), _P_ATOM

    def on_MatchMapping(self, node, at):
        parts = [self.text(key) + ": " + self.text(each) for key, each in zip(node.keys, node.patterns)]
        return "{" + ", ".join(parts + (["**" + node.rest] if node.rest is not None else [])) + "}", _P_ATOM

    def on_MatchClass(self, node, at):
        parts = [self.text(each) for each in node.patterns]
        parts += [name + "=" + self.text(each) for name, each in zip(node.kwd_attrs, node.kwd_patterns)]
        return self.text(node.cls, _P_ATOM) + "(" + ", ".join(parts) + ")", _P_ATOM

    def on_MatchAs(self, node, at):
        if node.pattern is None:
            return node.name or "_", _P_ATOM
        return self.text(node.pattern, _P_EXPR) + " as " + node.name, _P_TEST

    def on_MatchOr(self, node, at):
        return " | ".join([self.text(each, _P_BXOR) for each in node.patterns]), _P_EXPR


class _Statements(_Expressions):
    """Writes statements, as lines."""

    def __init__(self):
        self.lines = []
        self.margin = ""

    def line(self, text):
        self.lines.append(self.margin + text)

    def body(self, statements, owner=None):
        self.margin += "    "
        self.statements(statements, owner)
        self.margin = self.margin[:-4]

    def statements(self, statements, owner=None):
        rest = list(statements)
        if isinstance(owner, (Module, ClassDef, FunctionDef, AsyncFunctionDef)):
            doc = get_docstring(owner, clean=False)
            if doc is not None:
                text, quotes = _quoted(doc, _MULTI_QUOTES)
                mark = "u" if rest[0].value.kind == "u" else ""
                self.line(mark + quotes[0] + text + quotes[0])
                del rest[0]
        for each in rest:
            self.statement(each)

    def statement(self, node):
        method = getattr(self, "do_" + _kind(node), None)
        if method is None:
            self.line(self.text(node))
        else:
            method(node)

    def block(self, head, statements, owner=None):
        self.line(head + ":" + self.comment(owner))
        self.body(statements, owner)

    def comment(self, node):
        text = getattr(node, "type_comment", None)
        return " # type: " + text if text else ""

    def optional_block(self, head, statements):
        if statements:
            self.block(head, statements)

    def do_Module(self, node):
        self.statements(node.body, node)

    def do_Interactive(self, node):
        self.statements(node.body)

    def do_Expression(self, node):
        self.line(self.text(node.body))

    def do_FunctionType(self, node):
        self.line("(" + self.joined(node.argtypes) + ") -> " + self.text(node.returns))

    def do_Expr(self, node):
        self.line(self.text(node.value, _P_YIELD))

    def do_Assign(self, node):
        targets = "".join([self.text(each, _P_TUPLE) + " = " for each in node.targets])
        self.line(targets + self.text(node.value) + self.comment(node))

    def do_AugAssign(self, node):
        self.line(self.text(node.target) + " " + _BINARY[_kind(node.op)][0] + "= " + self.text(node.value))

    def do_AnnAssign(self, node):
        target = self.text(node.target)
        if not node.simple and isinstance(node.target, Name):
            target = "(" + target + ")"
        value = " = " + self.text(node.value) if node.value else ""
        self.line(target + ": " + self.text(node.annotation) + value)

    def do_TypeAlias(self, node):
        self.line("type " + self.text(node.name) + self.type_params(node) + " = " + self.text(node.value))

    def type_params(self, node):
        parameters = getattr(node, "type_params", None)
        return "[" + self.joined(parameters) + "]" if parameters else ""

    def do_Return(self, node):
        self.line("return" + (" " + self.text(node.value) if node.value else ""))

    def do_Delete(self, node):
        self.line("del " + self.joined(node.targets))

    def do_Raise(self, node):
        if not node.exc and node.cause:
            raise ValueError("Node can't use cause without an exception.")
        text = "raise" + (" " + self.text(node.exc) if node.exc else "")
        self.line(text + (" from " + self.text(node.cause) if node.cause else ""))

    def do_Assert(self, node):
        self.line("assert " + self.text(node.test) + (", " + self.text(node.msg) if node.msg else ""))

    def do_Import(self, node):
        self.line("import " + self.joined(node.names))

    def do_ImportFrom(self, node):
        self.line("from " + "." * (node.level or 0) + (node.module or "") + " import " + self.joined(node.names))

    def do_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def do_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def do_Pass(self, node):
        self.line("pass")

    def do_Break(self, node):
        self.line("break")

    def do_Continue(self, node):
        self.line("continue")

    def decorated(self, node):
        if self.lines:
            self.lines.append("")
        for each in node.decorator_list:
            self.line("@" + self.text(each))

    def do_ClassDef(self, node):
        self.decorated(node)
        heads = self.joined([*node.bases, *node.keywords])
        self.block("class " + node.name + self.type_params(node) + ("(" + heads + ")" if heads else ""), node.body,
                   node)

    def do_FunctionDef(self, node, word="def "):
        self.decorated(node)
        head = word + node.name + self.type_params(node) + "(" + self.parameters(node.args) + ")"
        self.block(head + (" -> " + self.text(node.returns) if node.returns else ""), node.body, node)

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, "async def ")

    def do_For(self, node, word="for "):
        self.block(word + self.text(node.target, _P_TUPLE) + " in " + self.text(node.iter), node.body, node)
        self.optional_block("else", node.orelse)

    def do_AsyncFor(self, node):
        self.do_For(node, "async for ")

    def do_While(self, node):
        self.block("while " + self.text(node.test), node.body)
        self.optional_block("else", node.orelse)

    def do_If(self, node):
        self.block("if " + self.text(node.test), node.body)
        while len(node.orelse) == 1 and isinstance(node.orelse[0], If):
            node = node.orelse[0]
            self.block("elif " + self.text(node.test), node.body)
        self.optional_block("else", node.orelse)

    def do_With(self, node, word="with "):
        self.block(word + self.joined(node.items), node.body, node)

    def do_AsyncWith(self, node):
        self.do_With(node, "async with ")

    def do_Try(self, node, word="except"):
        self.block("try", node.body)
        for each in node.handlers:
            self.do_ExceptHandler(each, word)
        self.optional_block("else", node.orelse)
        self.optional_block("finally", node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, "except*")

    def do_ExceptHandler(self, node, word="except"):
        text = word + (" " + self.text(node.type) if node.type else "")
        self.block(text + (" as " + node.name if node.name else ""), node.body)

    def do_Match(self, node):
        self.line("match " + self.text(node.subject) + ":")
        self.margin += "    "
        for each in node.cases:
            self.do_match_case(each)
        self.margin = self.margin[:-4]

    def do_match_case(self, node):
        self.block("case " + self.text(node.pattern) + (" if " + self.text(node.guard) if node.guard else ""),
                   node.body)


def unparse(ast_obj):
    """Unparse a tree: text that would give an equal one."""
    writer = _Statements()
    for each in ast_obj if isinstance(ast_obj, list) else [ast_obj]:
        writer.statement(each)
    return "\n".join(writer.lines)
