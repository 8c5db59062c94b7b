import ast
import json
import re
from json import JSONDecodeError

REPLIES = [
    '{"action": "create", "title": "Fix login", "points": 3}',
    '```json\n{"action": "update", "id": 12}\n```',
    "{'action': 'close', 'id': 7, 'reason': None}",
    '{"action": "create", "title": "Line\nbreak"}',
    '{"action": "create", "tags": ["a", "b",], }',
    '{"action": "del", "id": 1} {"action": "del", "id": 2}',
    'Sure! Here you go: {"action": "noop", "note": "caf\\u00e9 \\ud83d\\ude00"} hope it helps',
    "",
    "[1, 2",
    '{"a": NaN, "b": -Infinity, "c": 1e400}',
    '{"dup": 1, "dup": 2}',
]


def strip_fences(text):
    return re.sub(r"^```\w*\n|\n```$", "", text.strip())


def no_trailing_commas(text):
    return re.sub(r",\s*([\]}])", r"\1", text)


def first_object(text):
    start = text.index("{")
    obj, end = json.JSONDecoder().raw_decode(text, start)
    if rest := text[end:].strip():
        print(f"    ignored tail {rest[:20]!r}")
    return json.dumps(obj)


def python_literal(text):
    return json.dumps(ast.literal_eval(text))


def lenient(text):
    return json.dumps(json.loads(text, strict=False))


REPAIRS = (strip_fences, no_trailing_commas, lenient, python_literal, first_object)
stats = {}
for n, reply in enumerate(REPLIES):
    try:
        value, how = json.loads(reply), "clean"
    except JSONDecodeError as e:
        print(f"{n}: {e} [line {e.lineno} col {e.colno} of {len(e.doc)} chars]")
        for fix in REPAIRS:
            try:
                value, how = json.loads(fix(reply)), fix.__name__
                break
            except (ValueError, SyntaxError) as err:
                last = type(err).__name__
        else:
            value, how = None, f"hopeless, last {last}"
    stats[how] = stats.get(how, 0) + 1
    print(f"{n}: {how}: {value}")
print(stats)


def reject_duplicates(pairs):
    keys = [k for k, _ in pairs]
    if len(keys) != len(set(keys)):
        raise KeyError(f"duplicate keys {sorted({k for k in keys if keys.count(k) > 1})}")
    return dict(pairs)


try:
    json.loads(REPLIES[-1], object_pairs_hook=reject_duplicates)
except KeyError as e:
    print(e)
try:
    json.dumps({"when": {1, 2}})
except TypeError as e:
    print(e)
try:
    json.dumps([float("nan")], allow_nan=False)
except ValueError as e:
    print(str(e).split(":")[0])
print(json.dumps({1: "a", None: 2, True: 3, 2.5: []}), json.loads("1.10", parse_float=str), json.dumps("é\u2028</"), json.dumps((1, (2,))))
