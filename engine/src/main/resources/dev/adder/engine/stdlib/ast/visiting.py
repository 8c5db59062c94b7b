_ABSENT = object()


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    """Make a tree of the text of a program."""
    if isinstance(source, AST):
        return source
    if mode == "func_type":
        return _function_type(source, filename)
    if isinstance(source, (str, bytes, bytearray)) and mode in ("exec", "eval", "single"):
        text = source if isinstance(source, str) else bytes(source).decode("utf-8-sig")
        tree = None if "\0" in text else _syntax.tree(text, str(filename), mode, globals())
        if tree is not None:
            return tree
    elif mode not in ("exec", "eval", "single"):
        raise ValueError("compile() mode must be 'exec', 'eval', 'single' or 'func_type'")
    compile(source, filename, mode)
    raise SyntaxError("invalid syntax")


def _function_type(source, filename):
    arguments, arrow, returns = source.rpartition("->")
    if not arrow:
        raise SyntaxError("invalid syntax")
    call = parse("f" + arguments.strip(), filename, "eval").body
    return FunctionType(call.args, parse(returns.strip(), filename, "eval").body)


def literal_eval(node_or_string):
    """The value of text or tree that consists of literals and containers of them only."""
    tree = node_or_string
    if isinstance(tree, str):
        tree = parse(tree.lstrip(" \t"), mode="eval")
    return _literal(tree.body if isinstance(tree, Expression) else tree)


def _malformed(node):
    text = "malformed node or string"
    if getattr(node, "lineno", None):
        text += f" on line {node.lineno}"
    return ValueError(text + f": {node!r}")


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        raise _malformed(node)
    return node.value


def _signed_number(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    for kind, make in (Tuple, tuple), (List, list), (Set, set):
        if isinstance(node, kind):
            return make(map(_literal, node.elts))
    if (isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set"
            and node.args == node.keywords == []):
        return set()
    if isinstance(node, Dict):
        keys, values = node.keys, node.values
        if len(keys) != len(values):
            raise _malformed(node)
        return {_literal(key): _literal(value) for key, value in zip(keys, values)}
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left = _signed_number(node.left)
        right = _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed_number(node)


def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    """A tree as text, on one line or indented."""
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % node.__class__.__name__)
    if not isinstance(indent, (str, type(None))):
        indent = " " * indent
    return _dumped(node, 0, (annotate_fields, include_attributes, indent))[0]


def _dumped(value, level, options):
    """The text of what a field holds, and whether it is short enough for the line of what is around it."""
    if isinstance(value, AST):
        texts, simple = [], True
        for name, each in _shown_fields(value, options):
            text, short = _dumped(each, level + 1, options)
            simple = simple and short
            texts.append(text if name is None else f"{name}={text}")
        flat = simple and len(texts) <= 3
        inside = ", ".join(texts) if flat else _spread(texts, level + 1, options[2])
        return f"{type(value).__name__}({inside})", flat and not texts
    if isinstance(value, list) and value:
        texts = [_dumped(each, level + 1, options)[0] for each in value]
        return "[" + _spread(texts, level + 1, options[2]) + "]", False
    return repr(value), True


def _spread(texts, level, indent):
    """Texts one after the other, each on a line of its own when there is indentation."""
    if indent is None:
        return ", ".join(texts)
    start = "\n" + indent * level
    return start + ("," + start).join(texts)


def _shown_fields(node, options):
    """What dump shows of a node: names, None where the place says it, with values."""
    named, with_places, _ = options
    kind = type(node)
    for names, is_place in (node._fields, False), (node._attributes if with_places else (), True):
        for name in names:
            value = getattr(node, name, _ABSENT)
            if value is _ABSENT or value is None and getattr(kind, name, _ABSENT) is None:
                named = True
            else:
                yield (name if named or is_place else None), value


def copy_location(new_node, old_node):
    """Give new_node the place of old_node, where both kinds have one; return it."""
    for name in _PLACES:
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """
    Fill in the locations that compile() needs and that nodes made by a program lack: those of the parent node.
    """
    todo = [(node, (1, 0, 1, 0))]
    while todo:
        each, places = todo.pop()
        own = []
        for name, inherited in zip(_PLACES, places):
            if name not in each._attributes:
                own.append(inherited)
                continue
            value = getattr(each, name, None)
            if value is None and (not hasattr(each, name) or name.startswith("end_")):
                setattr(each, name, inherited)
                value = inherited
            own.append(value)
        todo.extend((child, tuple(own)) for child in iter_child_nodes(each))
    return node


def increment_lineno(node, n=1):
    """Move a tree down by n lines."""
    for child in walk(node):
        if type(child) is TypeIgnore:
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        end = getattr(child, "end_lineno", 0) if "end_lineno" in child._attributes else None
        if end is not None:
            child.end_lineno = end + n
    return node


def iter_fields(node):
    """Each field that is set, with its value."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes right below, whether in fields or in lists."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def get_docstring(node, clean=True):
    """The docstring of a function, class or module, or None; its indentation is taken off unless clean is false."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % (node.__class__.__name__))
    first = node.body[0] if node.body else None
    if not isinstance(first, Expr) or not isinstance(first.value, Constant) or not isinstance(first.value.value, str):
        return None
    text = first.value.value
    if clean:
        import inspect
        text = inspect.cleandoc(text)
    return text


def get_source_segment(source, node, *, padded=False):
    """The text that a node was made from, or None when it does not know its place."""
    try:
        if None in (node.end_lineno, node.end_col_offset):
            return None
        first, last = node.lineno - 1, node.end_lineno - 1
        start, end = node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = [line.encode() for line in re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$", source)]
    if first == last:
        return lines[first][start:end].decode()
    pad = ""
    if padded:
        pad = "".join(c if c in "\f\t" else " " for c in lines[first][:start].decode())
    middle = [line.decode() for line in lines[first + 1:last]]
    return "".join([pad + lines[first][start:].decode(), *middle, lines[last][:end].decode()])


def walk(node):
    """The node and all below it, level by level."""
    from collections import deque
    todo = deque([node])
    while todo:
        each = todo.popleft()
        todo += iter_child_nodes(each)
        yield each


class NodeVisitor(object):
    """Goes through trees: visit calls visit_<kind> of a node, or generic_visit, which goes on with what is below."""

    def visit(self, node):
        """Visit a node."""
        return getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        """Visits nodes of a kind that has no method of its own."""
        for child in iter_child_nodes(node):
            self.visit(child)

    def visit_Constant(self, node):
        kind = type(node.value)
        name = ("NameConstant" if kind in (bool, type(None)) else "Num" if kind in (int, float, complex)
                else {str: "Str", bytes: "Bytes", type(...): "Ellipsis"}.get(kind))
        visitor = name and getattr(self, "visit_" + name, None)
        if not visitor:
            return self.generic_visit(node)
        warnings.warn(f"visit_{name} is deprecated; add visit_Constant", DeprecationWarning, 2)
        return visitor(node)


class NodeTransformer(NodeVisitor):
    """Goes through trees and changes them: what a visit method returns takes the place of the node, None removes
    it."""

    def generic_visit(self, node):
        for field, old in iter_fields(node):
            if isinstance(old, list):
                old[:] = [*self._visited(old)]
            elif isinstance(old, AST):
                made = self.visit(old)
                delattr(node, field) if made is None else setattr(node, field, made)
        return node

    def _visited(self, items):
        for item in items:
            made = self.visit(item) if isinstance(item, AST) else [item]
            if isinstance(made, AST):
                yield made
            elif made is not None:
                yield from made


def _compilable(tree, mode):
    """The text of a tree that a program gives to compile(), after the checks that come first."""
    wanted = {"exec": Module, "eval": Expression, "single": Interactive}[mode]
    if not isinstance(tree, wanted):
        raise TypeError("expected %s node, got %s" % (wanted.__name__, type(tree).__name__))
    todo = [tree]
    while todo:
        node = todo.pop()
        for cls in type(node).__mro__:
            if cls in _KINDS:
                break
        else:
            raise TypeError("expected some sort of expr, but got %r" % (node,))
        for name in ("lineno", "col_offset"):
            if name in node._attributes and getattr(node, name, None) is None:
                group = cls.__name__ if cls.__base__ is AST else cls.__base__.__name__
                raise TypeError('required field "%s" missing from %s' % (name, group))
        children = []
        for kind, mark, name in _KINDS[cls]:
            if mark == "?":
                value = getattr(node, name, None)
                if value is None:
                    continue
            elif not hasattr(node, name):
                raise TypeError('required field "%s" missing from %s' % (name, cls.__name__))
            else:
                value = getattr(node, name)
            if mark == "*" and not isinstance(value, list):
                raise TypeError('%s field "%s" must be a list, not a %s'
                                % (cls.__name__, name, type(value).__name__))
            if kind in ("identifier", "int", "string", "constant"):
                continue
            for each in value if mark == "*" else [value]:
                if each is None and name in ("keys", "kw_defaults"):
                    continue
                if not isinstance(each, globals()[kind]):
                    if kind in _PLACED and not hasattr(each, "lineno"):
                        raise TypeError('required field "lineno" missing from %s' % kind)
                    raise TypeError("expected some sort of %s, but got %r" % (kind, each))
                children.append(each)
        todo.extend(reversed(children))
    return unparse(tree)
