import json
import os.path
import shlex
from argparse import ArgumentParser, ArgumentError
from collections.abc import Mapping
from pathlib import PurePosixPath
from types import SimpleNamespace

DEFAULTS = {"db": {"host": "localhost", "port": 5432, "opts": {"ssl": False}}, "log": "info", "paths": ["/etc/app"], "retries": 3}
FILE = json.loads('{"db": {"host": "db.internal", "opts": {"timeout": 5}}, "paths": ["/srv/app"], "extra": null}')
ENV = {"APP_DB__PORT": "6432", "APP_DB__OPTS__SSL": "true", "APP_LOG": "debug", "HOME": "/root", "APP_RETRIES": "many"}
CLI = "--set db.host=replica --set 'name=My App' -vv --set bad"


def deep_merge(base: Mapping, over: Mapping) -> dict:
    out = dict(base)
    for k, v in over.items():
        if isinstance(v, Mapping) and isinstance(out.get(k), Mapping):
            out[k] = deep_merge(out[k], v)
        elif isinstance(v, list) and isinstance(out.get(k), list):
            out[k] = [*out[k], *v]
        elif v is not None:
            out[k] = v
    return out


def coerce(text: str):
    lowered = text.lower()
    if lowered in {"true", "yes", "on"}:
        return True
    if lowered in {"false", "no", "off"}:
        return False
    for cast in (int, float):
        try:
            return cast(text)
        except ValueError:
            continue
    return text


def nest(path, value):
    for key in reversed(path):
        value = {key: value}
    return value


def env_layer(env, prefix="APP_"):
    layer = {}
    for k, v in sorted(env.items()):
        if k.startswith(prefix):
            layer = deep_merge(layer, nest(k[len(prefix):].lower().split("__"), coerce(v)))
    return layer


def cli_layer(line):
    parser = ArgumentParser(prog="app", add_help=False, exit_on_error=False)
    parser.add_argument("--set", action="append", default=[], metavar="K=V", dest="pairs")
    parser.add_argument("-v", action="count", default=0)
    ns, unknown = parser.parse_known_args(shlex.split(line))
    layer = {"verbosity": ns.v}
    for pair in ns.pairs:
        key, eq, val = pair.partition("=")
        if not eq:
            print(f"warning: ignoring --set {pair!r}")
            continue
        layer = deep_merge(layer, nest(key.split("."), coerce(val)))
    return layer


config = {}
for name, layer in [("defaults", DEFAULTS), ("file", FILE), ("env", env_layer(ENV)), ("cli", cli_layer(CLI))]:
    config = deep_merge(config, layer)
    print(f"after {name:<9}", json.dumps(config, sort_keys=True))


def to_ns(obj):
    return SimpleNamespace(**{k: to_ns(v) for k, v in obj.items()}) if isinstance(obj, dict) else obj


ns = to_ns(config)
print(ns.db.host, ns.db.opts, getattr(ns, "cache", "no cache"), vars(ns).keys() == config.keys())
errors = [f"{k} must be {t.__name__}, got {config[k]!r}" for k, t in {"retries": int, "log": str}.items() if not isinstance(config[k], t)]
print(errors)
p = PurePosixPath(ns.paths[-1]) / "conf" / "main.tar.gz"
print(p, p.suffixes, p.stem, p.parent.name, p.with_suffix(".ini"), p.relative_to("/srv"), os.path.commonpath(ns.paths + ["/"]), p.match("*.gz"))
print(shlex.join(["echo", "a b", "$x"]), DEFAULTS["db"]["opts"])
