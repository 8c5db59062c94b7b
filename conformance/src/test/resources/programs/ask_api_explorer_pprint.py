import copy
import inspect
import json
from pprint import pformat, pprint
from types import MethodType


class Tools:
    """Business tools exposed to the assistant."""

    def search(self, query: str, /, limit: int = 10, *, tags: list[str] | None = None) -> list[dict]:
        """Search documents.

        Returns matching documents.
        """
        return [{"id": i, "title": f"{query} {i}", "tags": tags or []} for i in range(limit)]

    async def send(self, to: str, *cc: str, subject="(none)", **headers) -> None:
        """Send a mail."""

    @staticmethod
    def ping(): return "pong"

    def _private(self):
        pass


def schema(fn):
    sig = inspect.signature(fn)
    props, required = {}, []
    for name, p in sig.parameters.items():
        if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD):
            props[name] = {"rest": str(p)}
            continue
        ann = p.annotation if p.annotation is not p.empty else None
        props[name] = {"type": getattr(ann, "__name__", str(ann)), "kind": p.kind.description}
        if p.default is p.empty:
            required.append(name)
        else:
            props[name]["default"] = p.default
    return {"name": fn.__name__, "doc": (inspect.getdoc(fn) or "").split("\n")[0], "async": inspect.iscoroutinefunction(fn), "props": props, "required": required}


tools = Tools()
specs = [schema(m) for name, m in inspect.getmembers(tools, callable) if not name.startswith("_")]
print([s["name"] for s in specs], isinstance(tools.search, MethodType), inspect.getdoc(Tools))
pprint(specs[1], width=70)
print(json.dumps(specs[2]["props"], indent=2, default=str))
print(str(inspect.signature(Tools.send)))

bound = inspect.signature(tools.search).bind("cats", tags=["x"])
bound.apply_defaults()
print(bound.arguments, tools.search(*bound.args, **bound.kwargs)[-1])
for args, kwargs in [((), {}), (("q",), {"color": 1}), ((), {"query": "q"}), (("a", 1, 2), {})]:
    try:
        tools.search(*args, **kwargs)
    except TypeError as e:
        print(e)

state = {"users": [{"name": "ana", "roles": {"a"}}], "matrix": [[0] * 3] * 2, "big": list(range(30)), "text": "lorem ipsum " * 8}
shallow, deep = copy.copy(state), copy.deepcopy(state)
state["users"][0]["name"] = "changed"
state["matrix"][0][1] = 7
print(shallow["users"][0]["name"], deep["users"][0]["name"], state["matrix"], deep["matrix"][0] is deep["matrix"][1])
pprint(deep, width=60, compact=True, sort_dicts=False)
state["self"] = state
print("..." in repr(state), pformat({"k": [1, [2, [3, [4]]]]}, depth=2), pformat("short"))
print(callable(tools), hasattr(tools, "search"), getattr(tools, "nope", "dflt"), [n for n in dir(tools) if n[0] != "_"], tools.ping())
print(inspect.isfunction(Tools.ping), inspect.ismethod(tools.send), Tools.search.__defaults__, Tools.search.__kwdefaults__, Tools.search.__annotations__["return"])
