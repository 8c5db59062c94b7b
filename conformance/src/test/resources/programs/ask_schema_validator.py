import json
import re
from typing import Any, Iterator

SCHEMA = json.loads(r"""{
  "type": "object", "required": ["id", "customer", "lines"], "additional": false,
  "properties": {
    "id": {"type": "string", "pattern": "^SO-\\d{4}$"},
    "customer": {"type": "object", "required": ["email"], "properties": {"email": {"type": "string", "pattern": "@"}, "vip": {"type": "boolean"}}},
    "lines": {"type": "array", "minItems": 1, "items": {"$ref": "line"}},
    "currency": {"enum": ["EUR", "USD"], "default": "EUR"},
    "discount": {"anyOf": [{"type": "null"}, {"type": "number", "minimum": 0, "maximum": 0.5}]},
    "parent": {"$ref": "root"}
  },
  "defs": {"line": {"type": "object", "required": ["sku", "qty"], "properties": {"sku": {"type": "string"}, "qty": {"type": "integer", "minimum": 1}, "price": {"type": "number", "default": 0}}}}
}""")
TYPES: dict[str, Any] = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None), "number": (int, float), "integer": int}


class SchemaError(Exception):
    pass


def is_type(value, name):
    try:
        cls = TYPES[name]
    except KeyError:
        raise SchemaError(f"unsupported type {name!r}") from None
    return isinstance(value, cls) and not (isinstance(value, bool) and name in ("number", "integer"))


def validate(value, schema, path="$") -> Iterator[str]:
    match schema:
        case {"$ref": "root"}:
            yield from validate(value, SCHEMA, path)
            return
        case {"$ref": ref}:
            yield from validate(value, SCHEMA["defs"][ref], path)
            return
        case {"anyOf": [*options]}:
            attempts = [list(validate(value, o, path)) for o in options]
            if all(attempts):
                yield f"{path}: no variant fits ({' / '.join(a[0].split(': ')[1] for a in attempts)})"
            return
        case {"enum": allowed} if value not in allowed:
            yield f"{path}: {value!r} not one of {', '.join(map(repr, allowed))}"
            return
    if (t := schema.get("type")) and not is_type(value, t):
        yield f"{path}: expected {t}, got {type(value).__name__}"
        return
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{path}: {value!r} does not match {schema['pattern']}"
    if isinstance(value, (int, float)):
        if value < schema.get("minimum", value):
            yield f"{path}: {value} < {schema['minimum']}"
        if value > schema.get("maximum", value):
            yield f"{path}: {value} > {schema['maximum']}"
    if isinstance(value, list):
        if len(value) < schema.get("minItems", 0):
            yield f"{path}: needs at least {schema['minItems']} item(s)"
        for i, item in enumerate(value):
            yield from validate(item, schema.get("items", {}), f"{path}[{i}]")
    if isinstance(value, dict):
        props = schema.get("properties", {})
        yield from (f"{path}: missing {k!r}" for k in schema.get("required", ()) if k not in value)
        for k, v in value.items():
            if k in props:
                yield from validate(v, props[k], f"{path}.{k}")
            elif schema.get("additional", True) is False:
                yield f"{path}: unexpected {k!r}"
        for k, sub in props.items():
            if "default" in sub:
                value.setdefault(k, sub["default"])


DOCS = [
    '{"id": "SO-0001", "customer": {"email": "a@x.io"}, "lines": [{"sku": "A", "qty": 2}]}',
    '{"id": "so-1", "customer": {"vip": "yes"}, "lines": [], "currency": "GBP", "note": 1}',
    '{"id": "SO-0002", "customer": null, "lines": [{"sku": 5, "qty": true}, {"qty": 0}, "x"], "discount": 0.9}',
    '{"id": "SO-0003", "customer": {"email": "x@y"}, "lines": [{"sku": "B", "qty": 1.0}], "discount": null, "parent": {"id": "SO-9"}}',
    '[1]',
]
for n, text in enumerate(DOCS):
    doc = json.loads(text)
    problems = list(validate(doc, SCHEMA))
    print(f"doc {n}: {'valid' if not problems else f'{len(problems)} problem(s)'}")
    for p in sorted(problems):
        print("   ", p)
    if not problems:
        print("   ", json.dumps(doc))
try:
    list(validate(1, {"type": "decimal"}))
except SchemaError as e:
    print(repr(e), e.__cause__, e.__suppress_context__)
