import re
from collections import ChainMap
from html import escape
from io import StringIO


class TemplateError(Exception):
    def __init__(self, message, line):
        super().__init__(message)
        self.line = line
        self.add_note(f"in template line {line}")


class Template:
    TOKEN = re.compile(r"({%.*?%}|{{.*?}}|{#.*?#})", re.S)
    FILTERS = {}

    @classmethod
    def filter(cls, fn):
        cls.FILTERS[fn.__name__] = fn
        return fn

    def __init__(self, source):
        self.ops = []
        line = 1
        stack = []
        for part in self.TOKEN.split(source):
            if part.startswith("{{"):
                self.ops.append(("expr", part[2:-2].strip(), line))
            elif part.startswith("{%"):
                word, _, rest = part[2:-2].strip().partition(" ")
                if word.startswith("end"):
                    if not stack:
                        raise TemplateError(f"unexpected {word}", line)
                    kind, at = stack.pop()
                    if kind != word[3:]:
                        raise TemplateError(f"{word} closes {kind} from line {at}", line)
                elif word in ("for", "if"):
                    stack.append((word, line))
                self.ops.append((word, rest, line))
            elif not part.startswith("{#") and part:
                self.ops.append(("text", part, line))
            line += part.count("\n")
        if stack:
            kind, at = stack[-1]
            raise TemplateError(f"{kind} is never closed", at)

    def lookup(self, expr, ctx):
        name, *filters = map(str.strip, expr.split("|"))
        head, *attrs = name.split(".")
        if head[:1] in "'\"":
            value = head[1:-1]
        else:
            value = ctx[head]
        for a in attrs:
            try:
                value = value[a]
            except (TypeError, KeyError):
                value = value[int(a)] if a.lstrip("-").isdigit() else getattr(value, a)
            if callable(value):
                value = value()
        for f in filters:
            fn, _, arg = f.partition(":")
            value = self.FILTERS[fn](value, *([arg] if arg else []))
        return value

    def render(self, **context):
        out = StringIO()
        self._run(0, len(self.ops), ChainMap({}, context), out)
        return out.getvalue()

    def _end(self, i, word):
        depth = 0
        for j in range(i, len(self.ops)):
            if self.ops[j][0] == word:
                depth += 1
            elif self.ops[j][0] == "end" + word:
                depth -= 1
                if not depth:
                    return j

    def _run(self, i, stop, ctx, out):
        while i < stop:
            kind, arg, line = self.ops[i]
            try:
                match kind:
                    case "text":
                        out.write(arg)
                    case "expr":
                        v = self.lookup(arg, ctx)
                        out.write(escape(v) if isinstance(v, str) else f"{v}")
                    case "if":
                        end = self._end(i, "if")
                        if self.lookup(arg, ctx):
                            self._run(i + 1, end, ctx, out)
                        i = end
                    case "for":
                        end = self._end(i, "for")
                        var, _, seq = arg.partition(" in ")
                        for n, item in enumerate(self.lookup(seq, ctx)):
                            self._run(i + 1, end, ctx.new_child({var: item, "loop": {"index": n + 1}}), out)
                        i = end
                    case other if other.startswith("end"):
                        pass
                    case _:
                        raise TemplateError(f"unknown tag {kind}", line)
            except (KeyError, AttributeError) as exc:
                raise TemplateError(f"cannot evaluate {arg!r}: {exc}", line) from exc
            i += 1


@Template.filter
def upper(s):
    return s.upper()


@Template.filter
def money(v, symbol="$"):
    return f"{symbol}{v:,.2f}"


@Template.filter
def join(xs, sep=","):
    return sep.join(map(str, xs))


t = Template("""<h1>{{ title|upper }}</h1>{# hidden
comment #}
{% for row in rows %}{% if row.show %}<li>{{ loop.index }}. {{ row.name }}: {{ row.price|money:€ }} [{{ row.tags|join:/ }}]</li>
{% endif %}{% endfor %}total {{ rows.0.price|money }} {{ title.title }}""")
print(t.render(title="fish & chips", rows=[{"name": "<b>cod</b>", "price": 1234.5, "show": True, "tags": [1, 2]}, {"name": "x", "price": 1, "show": 0, "tags": ()}, {"name": 'q"q\'', "price": -3, "show": "yes", "tags": "ab"}]))
for src in ("{% for x in y %}", "a\n{% endif %}", "{% if a %}\n\n{% endfor %}", "line\n{{ missing }}", "{{ a.b }}", "{% frob %}", "{{ a|nofilter }}"):
    try:
        print(Template(src).render(a=5))
    except TemplateError as e:
        print(f"{e} (line {e.line}) notes={e.__notes__} cause={e.__cause__!r}")
Template("x\ny{{ a.real.nothing }}").render(a=7)
