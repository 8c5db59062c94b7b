"""A tiny template engine with loops, conditionals and filters."""
import re
from typing import Any
TOKEN = re.compile(r"(\{\{.*?\}\}|\{%.*?%\})", re.S)
FILTERS = {
    "upper": str.upper,
    "money": lambda v, cur="EUR": f"{v:,.2f} {cur}",
    "default": lambda v, d="": d if v in (None, "") else v,
    "join": lambda v, sep=", ": sep.join(map(str, v)),
    "length": len,
    "pad": lambda v, n=10: f"{v:<{int(n)}}",
}
class TemplateError(Exception):
    pass
def lookup(path: str, ctx: dict[str, Any]) -> Any:
    if path[0] in "'\"":
        return path[1:-1]
    if re.fullmatch(r"-?\d+(\.\d+)?", path):
        return float(path) if "." in path else int(path)
    value: Any = ctx
    for part in path.split("."):
        try:
            value = value[int(part)] if part.isdigit() else value[part] if isinstance(value, dict) else getattr(value, part)
        except (KeyError, AttributeError, IndexError) as e:
            raise TemplateError(f"cannot resolve {path!r} at {part!r}") from e
    return value() if callable(value) else value
def evaluate(expr: str, ctx) -> Any:
    head, *pipes = (p.strip() for p in expr.split("|"))
    try:
        value = lookup(head, ctx)
    except TemplateError:
        if not any(p.startswith("default") for p in pipes):
            raise
        value = None
    for pipe in pipes:
        name, _, arg = pipe.partition(":")
        if name not in FILTERS:
            raise TemplateError(f"unknown filter {name!r}")
        value = FILTERS[name](value, *([lookup(arg, ctx)] if arg else []))
    return value
def parse(tokens, until=()):
    nodes = []
    for tok in tokens:
        if tok.startswith("{{"):
            nodes.append(("out", tok[2:-2].strip()))
        elif tok.startswith("{%"):
            word, *rest = tok[2:-2].split()
            if word in until:
                return nodes, word
            match word, rest:
                case "for", [var, "in", expr]:
                    body, _ = parse(tokens, ("endfor",))
                    nodes.append(("for", var, expr, body))
                case "if", [*cond]:
                    yes, end = parse(tokens, ("else", "endif"))
                    no = parse(tokens, ("endif",))[0] if end == "else" else []
                    nodes.append(("if", " ".join(cond), yes, no))
                case _:
                    raise TemplateError(f"bad tag {tok}")
        elif tok:
            nodes.append(("text", tok))
    if until:
        raise TemplateError(f"missing {' or '.join(until)}")
    return nodes, None
def render(nodes, ctx) -> str:
    out = []
    for node in nodes:
        match node:
            case "text", s: out.append(s)
            case "out", expr: out.append(str(evaluate(expr, ctx)))
            case "if", cond, yes, no: out.append(render(yes if evaluate(cond, ctx) else no, ctx))
            case "for", var, expr, body:
                seq = list(evaluate(expr, ctx))
                out += [render(body, {**ctx, var: x, "loop": {"n": i, "last": i == len(seq)}}) for i, x in enumerate(seq, 1)]
    return "".join(out)
SRC = """Dear {{ user.name|upper }},
{% for l in lines %}{{ loop.n }}. {{ l.item|pad:12 }}{{ l.price|money:"USD" }}{% if loop.last %} <- last{% else %};{% endif %}
{% endfor %}tags: {{ user.tags|join:"/" }} ({{ user.tags|length }}) {{ user.phone|default:'no phone' }} {{ user.name.title }}"""
ctx = {"user": {"name": "ann lee", "tags": ["a", 2]}, "lines": [{"item": "tea", "price": 4.5}, {"item": "teapot", "price": 1999}]}
print(render(parse(iter(TOKEN.split(SRC)))[0], ctx))
for bad in ("{{ x }}", "{{ 1|nope }}", "{% for a %}", "{% if a %}..", "{{ user.name.1000 }}"):
    try:
        print(render(parse(iter(TOKEN.split(bad)))[0], ctx))
    except TemplateError as e:
        print(f"{bad:<22} {e} / {type(e.__cause__).__name__}")
