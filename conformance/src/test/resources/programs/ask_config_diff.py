import configparser
import json
from difflib import unified_diff

V1 = """
[server]
host = 0.0.0.0
port = 8080
debug = yes
; old comment
workers = 4

[database]
url = postgres://db:5432/app
pool_size = 10

[features]
beta_ui = off
"""
V2 = """
[DEFAULT]
region = eu-west-1
[server]
host = 0.0.0.0
port = 9090
debug = no
workers = %(cores)s
cores = 8

[database]
url = postgres://db-replica:5432/app
pool_size = 10
timeout = 2.5

[cache]
ttl = 300
"""


def load(text: str) -> configparser.ConfigParser:
    cp = configparser.ConfigParser(inline_comment_prefixes=("#",))
    cp.read_string(text)
    return cp


def flatten(cp) -> dict[str, str]:
    return {f"{s}.{k}": v for s in cp.sections() for k, v in cp[s].items()}


old, new = map(flatten, map(load, (V1, V2)))
added = new.keys() - old.keys()
removed = old.keys() - new.keys()
changed = {k: (old[k], new[k]) for k in old.keys() & new.keys() if old[k] != new[k]}
for k in sorted(added):
    print(f"+ {k} = {new[k]}")
for k in sorted(removed):
    print(f"- {k} = {old[k]}")
for k, (a, b) in sorted(changed.items()):
    print(f"~ {k}: {a!r} -> {b!r}")

cfg = load(V2)
print(cfg.getint("server", "port"), cfg.getboolean("server", "debug"), cfg["database"].getfloat("timeout"))
print(cfg.get("cache", "missing", fallback="n/a"), cfg.has_option("cache", "region"), cfg.sections())
try:
    cfg.get("features", "beta_ui")
except configparser.NoSectionError as exc:
    print(type(exc).__name__, exc)
try:
    load("no header here = 1")
except configparser.Error as exc:
    print(type(exc).__name__, str(exc).splitlines()[0])

a = json.dumps(old, indent=1, sort_keys=True).splitlines()
b = json.dumps(new, indent=1, sort_keys=True).splitlines()
print("\n".join(unified_diff(a, b, "v1.json", "v2.json", lineterm="", n=1)))
