"""The syntax of programs as trees: parsing, walking, changing and writing them."""

import re
import sys
import warnings

import _syntax

PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000

_GRAMMAR = """
mod =
    Module(stmt* body, type_ignore* type_ignores)
    Interactive(stmt* body)
    Expression(expr body)
    FunctionType(expr* argtypes, expr returns)
stmt =
    FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns,
            string? type_comment, type_param* type_params)
    AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns,
            string? type_comment, type_param* type_params)
    ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list,
            type_param* type_params)
    Return(expr? value)
    Delete(expr* targets)
    Assign(expr* targets, expr value, string? type_comment)
    TypeAlias(expr name, type_param* type_params, expr value)
    AugAssign(expr target, operator op, expr value)
    AnnAssign(expr target, expr annotation, expr? value, int simple)
    For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
    AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
    While(expr test, stmt* body, stmt* orelse)
    If(expr test, stmt* body, stmt* orelse)
    With(withitem* items, stmt* body, string? type_comment)
    AsyncWith(withitem* items, stmt* body, string? type_comment)
    Match(expr subject, match_case* cases)
    Raise(expr? exc, expr? cause)
    Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
    TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
    Assert(expr test, expr? msg)
    Import(alias* names)
    ImportFrom(identifier? module, alias* names, int? level)
    Global(identifier* names)
    Nonlocal(identifier* names)
    Expr(expr value)
    Pass | Break | Continue
expr =
    BoolOp(boolop op, expr* values)
    NamedExpr(expr target, expr value)
    BinOp(expr left, operator op, expr right)
    UnaryOp(unaryop op, expr operand)
    Lambda(arguments args, expr body)
    IfExp(expr test, expr body, expr orelse)
    Dict(expr* keys, expr* values)
    Set(expr* elts)
    ListComp(expr elt, comprehension* generators)
    SetComp(expr elt, comprehension* generators)
    DictComp(expr key, expr value, comprehension* generators)
    GeneratorExp(expr elt, comprehension* generators)
    Await(expr value)
    Yield(expr? value)
    YieldFrom(expr value)
    Compare(expr left, cmpop* ops, expr* comparators)
    Call(expr func, expr* args, keyword* keywords)
    FormattedValue(expr value, int conversion, expr? format_spec)
    JoinedStr(expr* values)
    Constant(constant value, string? kind)
    Attribute(expr value, identifier attr, expr_context ctx)
    Subscript(expr value, expr slice, expr_context ctx)
    Starred(expr value, expr_context ctx)
    Name(identifier id, expr_context ctx)
    List(expr* elts, expr_context ctx)
    Tuple(expr* elts, expr_context ctx)
    Slice(expr? lower, expr? upper, expr? step)
expr_context =
    Load | Store | Del
boolop =
    And | Or
operator =
    Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd
    FloorDiv
unaryop =
    Invert | Not | UAdd | USub
cmpop =
    Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler =
    ExceptHandler(expr? type, identifier? name, stmt* body)
arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg,
            expr* defaults)
arg(identifier arg, expr? annotation, string? type_comment)
keyword(identifier? arg, expr value)
alias(identifier name, identifier? asname)
withitem(expr context_expr, expr? optional_vars)
match_case(pattern pattern, expr? guard, stmt* body)
pattern =
    MatchValue(expr value)
    MatchSingleton(constant value)
    MatchSequence(pattern* patterns)
    MatchMapping(expr* keys, pattern* patterns, identifier? rest)
    MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
    MatchStar(identifier? name)
    MatchAs(pattern? pattern, identifier? name)
    MatchOr(pattern* patterns)
type_ignore =
    TypeIgnore(int lineno, string tag)
type_param =
    TypeVar(identifier name, expr? bound)
    ParamSpec(identifier name)
    TypeVarTuple(identifier name)
"""


class AST(object):
    __doc__ = None
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        cls = type(self)
        fields = cls._fields
        if len(args) > len(fields):
            raise TypeError("%s constructor takes at most %d positional argument%s"
                            % (cls.__name__, len(fields), "" if len(fields) == 1 else "s"))
        for name, value in zip(fields, args):
            if name in kwargs:
                raise TypeError("%s got multiple values for argument %r" % (cls.__name__, name))
            setattr(self, name, value)
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __reduce__(self):
        return type(self), (), dict(self.__dict__)


_PLACES = ("lineno", "col_offset", "end_lineno", "end_col_offset")
_PLACED = ("stmt", "expr", "excepthandler", "arg", "keyword", "alias", "pattern", "type_param")
# The kinds of the fields of each class: (kind, mark, name).
_KINDS = {}


def _node_class(name, base, declaration):
    fields = []
    for part in declaration.partition("(")[2].rstrip(")").split(","):
        if part:
            kind, field = part.split()
            mark = kind[-1] if kind[-1] in "*?" else ""
            fields.append((kind.rstrip("*?"), mark, field))
    members = {"__doc__": declaration, "_fields": tuple(f[2] for f in fields), "__module__": "ast"}
    members["__match_args__"] = members["_fields"]
    members.update((f[2], None) for f in fields if f[1] == "?")
    if base is AST:
        members["_attributes"] = _PLACES if name in _PLACED else ()
        if name in _PLACED:
            members.update(end_lineno=None, end_col_offset=None)
    made = type(name, (base,), members)
    _KINDS[made] = fields
    globals()[name] = made
    return made


def _make_classes():
    base = AST
    for line in re.sub(r"\n {12}", " ", _GRAMMAR.strip()).split("\n"):
        if line.endswith(" ="):
            name = line[:-2]
            base = _node_class(name, AST, "")
            base.__doc__ = ""
        elif line.startswith("    "):
            for each in line.strip().split(" | "):
                _node_class(each.partition("(")[0], base, each)
                margin = "\n" + " " * (len(base.__name__) + 1) + "| "
                base.__doc__ = base.__doc__ + margin + each if base.__doc__ else base.__name__ + " = " + each
        else:
            _node_class(line.partition("(")[0], AST, line)
    for name in ("boolop", "operator", "unaryop", "cmpop", "expr_context"):
        globals()[name].__doc__ = re.sub(r"\n *", " ", globals()[name].__doc__)


_make_classes()


class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


_OLD_CONSTANTS = {"Num": (int, float, complex), "Str": (str,), "Bytes": (bytes,),
                  "NameConstant": (type(None), bool), "Ellipsis": (type(...),)}


class _OldConstant(type):
    def __instancecheck__(cls, instance):
        if not isinstance(instance, Constant):
            return False
        value = getattr(instance, "value", instance)
        if cls.__name__ == "Num" and isinstance(value, bool):
            return False
        return isinstance(value, _OLD_CONSTANTS[cls.__name__])


def _old_constant_new(cls, *args, **kwargs):
    return Constant(..., *args, **kwargs) if cls.__name__ == "Ellipsis" else Constant(*args, **kwargs)


_OLD = {name: _OldConstant(name, (Constant,), {"__new__": _old_constant_new, "__module__": "ast",
                                               "__doc__": "Deprecated AST node class. Use ast.Constant instead",
                                               "_fields": ("n",) if name == "Num" else ("s",)})
        for name in _OLD_CONSTANTS}


def _old_attribute(name):
    text = "Attribute %s is deprecated and will be removed in Python 3.14; use value instead" % name

    def get(self):
        """Deprecated. Use value instead."""
        warnings.warn(text, DeprecationWarning, 1)
        return self.value

    def put(self, value):
        warnings.warn(text, DeprecationWarning, 1)
        self.value = value

    return property(get, put)


Constant.n = _old_attribute("n")
Constant.s = _old_attribute("s")
Tuple.dims = property(lambda self: self.elts, lambda self, value: setattr(self, "elts", value),
                      doc="Deprecated. Use elts instead.")


def __getattr__(name):
    if name in _OLD:
        warnings.warn("ast.%s is deprecated and will be removed in Python 3.14; use ast.Constant instead" % name,
                      DeprecationWarning, 1)
        return _OLD[name]
    raise AttributeError("module 'ast' has no attribute %r" % name)
