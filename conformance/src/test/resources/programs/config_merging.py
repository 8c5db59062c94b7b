import argparse
import configparser
import io
import json
import tomllib
from collections import ChainMap
from types import MappingProxyType, SimpleNamespace

INI = """
[DEFAULT]
home = /srv/app
timeout = 30
[server]
host = example.org
port = 8080
logs = %(home)s/logs
debug = yes
[worker]
timeout: 5
; comment
queues = mail,
    reports,
    exports
"""
TOML = """
title = "demo"
[server]
port = 9090
started = 2024-05-01T08:30:00Z
limits = { cpu = 0.5, mem = 1_024 }
[[jobs]]
name = 'nightly\\x'
at = 02:15:00
days = ["mon", "fri"]
[[jobs]]
name = \"\"\"multi
line\"\"\"
hex = 0xff
"""

cp = configparser.ConfigParser(converters={"list": lambda s: [p.strip() for p in s.split(",") if p.strip()]})
cp.read_string(INI)
print(cp.sections(), cp["server"]["logs"], cp.getint("worker", "timeout"), cp["server"].getboolean("debug"))
print(cp.getlist("worker", "queues"), cp.get("worker", "missing", fallback="n/a"), "home" in cp["worker"], dict(cp["server"]))
try:
    cp.get("server", "nope")
except configparser.NoOptionError as e:
    print(e)
cp["extra"] = {"rate": "5%%", "a": "1"}
buf = io.StringIO()
cp.write(buf)
print(buf.getvalue().strip().splitlines()[-3:])
toml = tomllib.loads(TOML)
print(json.dumps(toml, default=str, sort_keys=True))
try:
    tomllib.loads("a = 1\na = 2")
except tomllib.TOMLDecodeError as e:
    print(e)
ap = argparse.ArgumentParser(prog="app", description="Demo service", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
ap.add_argument("command", choices=["run", "stop"], help="what to do")
ap.add_argument("-p", "--port", type=int, default=argparse.SUPPRESS, help="listen port")
ap.add_argument("-v", "--verbose", action="count", default=0, help="more output")
ap.add_argument("--tag", action="append", default=[], metavar="T", help="add a tag")
ap.add_argument("--dry-run", action=argparse.BooleanOptionalAction, default=False, help="do nothing")
args = ap.parse_args("run -vv --tag a --tag=b --port 7070 --dry-run".split())
print(args)
ap.print_usage()
layers = ChainMap(vars(args), toml["server"], dict(cp["server"]), {"host": "localhost", "workers": 4})
for key in ("port", "host", "limits", "workers", "command"):
    print(f"{key:<8} = {layers[key]}")
child = layers.new_child({"port": 1})
print(child["port"], child.parents["port"], len(child.maps), sorted(set(child) & {"tag", "debug", "x"}))
frozen = MappingProxyType(dict(child))
try:
    frozen["port"] = 2
except TypeError as e:
    print(e)
ns = SimpleNamespace(**{k: frozen[k] for k in ("port", "host")})
ns.extra = True
print(ns, ns == SimpleNamespace(port=1, host="example.org", extra=True))
