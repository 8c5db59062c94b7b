import argparse
p = argparse.ArgumentParser(prog="tool"); p.add_argument("file"); p.add_argument("-n", "--num", type=int, default=3, help="how many"); p.add_argument("-v", "--verbose", action="store_true"); p.add_argument("rest", nargs="*"); 
for a in (["f"], ["f", "-n", "5", "-v"], ["-n7", "f", "a", "b"], ["--num=9", "f"], ["-vn2", "f"], ["--verb", "f"]): print(p.parse_args(a))
# ---
import argparse
p = argparse.ArgumentParser(prog="demo", description="A demo.", epilog="Bye."); p.add_argument("src", help="the source"); p.add_argument("dst", nargs="?", default="out", help="target (default: %(default)s)"); p.add_argument("-l", "--level", choices=["low", "high"], required=True, help="the level"); p.add_argument("--size", metavar="N", type=float); p.add_argument("-q", action="count", default=0); p.print_help(); print(p.format_usage())
# ---
import argparse
p = argparse.ArgumentParser(prog="t", exit_on_error=False); p.add_argument("--n", type=int); p.add_argument("--c", choices="ab"); p.add_argument("--r", nargs=2)
for a in (["--n", "x"], ["--c", "z"], ["--r", "1"], ["--n"]):
    try: print(p.parse_args(a))
    except argparse.ArgumentError as e: print(e)
try: argparse.ArgumentTypeError("custom")
except Exception: pass
def even(s):
    n = int(s)
    if n % 2: raise argparse.ArgumentTypeError(f"{n} is odd")
    return n
p.add_argument("--e", type=even); print(p.parse_args(["--e", "4"]))
try: p.parse_args(["--e", "3"])
except argparse.ArgumentError as e: print(e)
# ---
import argparse
p = argparse.ArgumentParser(prog="t"); p.add_argument("x", type=int)
p.parse_args(["abc"])
# ---
import argparse
p = argparse.ArgumentParser(prog="t"); p.add_argument("x"); p.add_argument("--req", required=True)
try: p.parse_args([])
except SystemExit as e: print("exit", e.code)
for a in (["a", "--req", "1", "extra"], ["a", "--req", "1", "--unknown"], ["-h"]):
    try: p.parse_args(a)
    except SystemExit as e: print("exit", e.code)
# ---
import argparse
p = argparse.ArgumentParser(prog="git"); sub = p.add_subparsers(dest="cmd", required=True, help="commands"); c = sub.add_parser("commit", help="save"); c.add_argument("-m"); c.set_defaults(fn=lambda a: f"commit {a.m}"); a = sub.add_parser("add", aliases=["a"]); a.add_argument("files", nargs="+"); a.set_defaults(fn=lambda a: f"add {a.files}")
for l in ("commit -m msg", "add x y", "a z"): r = p.parse_args(l.split()); print(r.cmd, r.fn(r))
p.print_help(); c.print_usage()
try: p.parse_args(["nope"])
except SystemExit as e: print(e.code)
# ---
import argparse
p = argparse.ArgumentParser(prog="t"); g = p.add_mutually_exclusive_group(); g.add_argument("--a", action="store_true"); g.add_argument("--b", action="store_false"); h = p.add_argument_group("extras", "more things"); h.add_argument("--z"); print(p.parse_args(["--a"]), p.parse_args(["--b"]), p.parse_args([])); p.print_help()
try: p.parse_args(["--a", "--b"])
except SystemExit as e: print(e.code)
# ---
import argparse
p = argparse.ArgumentParser(prog="t"); p.add_argument("--l", action="append"); p.add_argument("--c", action="store_const", const=42); p.add_argument("--ext", action="extend", nargs="+", type=int); p.add_argument("--n", nargs="?", const="C", default="D"); p.add_argument("--flag", action=argparse.BooleanOptionalAction, default=True); p.add_argument("--d", dest="other"); p.add_argument("-v", "--version", action="version", version="%(prog)s 1.0")
print(p.parse_args([])); print(p.parse_args("--l a --l b --c --ext 1 2 --ext 3 --n --no-flag --d q".split())); print(p.parse_args(["--n", "x"]).n)
try: p.parse_args(["-v"])
except SystemExit as e: print(e.code)
# ---
import argparse
p = argparse.ArgumentParser(prog="t", allow_abbrev=False, prefix_chars="-+", add_help=False); p.add_argument("+x"); p.add_argument("--long-name", type=int); p.add_argument("pos", nargs=2, type=float); r = p.parse_args(["1", "2.5", "+x", "y", "--long-name", "3"]); print(r, r.long_name, vars(r), "x" in r, r == argparse.Namespace(**vars(r))); print(p.parse_known_args(["1", "2", "--what", "-z"])); print(p.parse_args(["--", "1", "2"]).pos, p.get_default("x"), p.prog)
# ---
import argparse
ns = argparse.Namespace(a=1, b="x"); ns.c = None; print(ns, ns.a, "b" in ns, "q" in ns, argparse.Namespace() == argparse.Namespace(), argparse.Namespace(**{"we-ird": 1})); p = argparse.ArgumentParser(prog="t"); p.add_argument("--a", type=int, default="7"); p.add_argument("--b", default=argparse.SUPPRESS); p.set_defaults(z=9); print(p.parse_args([]), p.parse_args(["--b", "1"], namespace=argparse.Namespace(old=1))); ns.zz  # uncaught
# ---
import argparse
p = argparse.ArgumentParser(prog="fmt", formatter_class=argparse.RawDescriptionHelpFormatter, description="line 1\n  line 2", usage="%(prog)s [things]"); p.add_argument("--x", help="a long help text " * 5, metavar="XX", default=3); p.print_help(); q = argparse.ArgumentParser(prog="d", formatter_class=argparse.ArgumentDefaultsHelpFormatter); q.add_argument("--y", type=int, default=5, help="the y"); q.add_argument("--hidden", help=argparse.SUPPRESS); q.print_help()
# ---
import argparse
p = argparse.ArgumentParser(prog="t")
for a, k in ((("x y", "-x"), {}), (("-a", "-b", "c"), {}), (("n",), {"required": True}), (("--q",), {"action": "nope"}), (("--w",), {"type": "int"}), (("--e",), {"nargs": 0}), (("--t",), {"action": "store_true", "type": int})):
    try: p.add_argument(*a, **k); print("ok", a)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
p.add_argument("-d")
try: p.add_argument("-d")
except argparse.ArgumentError as e: print(e)
# ---
import argparse
p = argparse.ArgumentParser(prog="calc"); p.add_argument("op", choices=["add", "mul"]); p.add_argument("nums", type=float, nargs="+", metavar="N"); p.add_argument("--round", type=int, dest="places")
def main(argv):
    a = p.parse_args(argv); import math; r = sum(a.nums) if a.op == "add" else math.prod(a.nums); return round(r, a.places) if a.places is not None else r
print(main("add 1 2 3.5".split()), main("mul 2 -3 --round 1".split()), main(["add", "-1", "-2.5"])); main(["div", "1"])
# ---
import argparse
class Upper(argparse.Action):
    def __call__(self, parser, ns, values, option=None): setattr(ns, self.dest, [v.upper() for v in values] if isinstance(values, list) else values.upper())
p = argparse.ArgumentParser(prog="t", fromfile_prefix_chars=None); p.add_argument("--u", action=Upper); p.add_argument("words", nargs="*", action=Upper); print(p.parse_args(["--u", "abc", "x", "y"]))
class P(argparse.ArgumentParser):
    def error(self, m): raise ValueError(m)
q = P(prog="q"); q.add_argument("--n", type=int)
for a in (["--n", "z"], ["--m"], ["--n"]):
    try: q.parse_args(a)
    except ValueError as e: print(e)
par = argparse.ArgumentParser(add_help=False); par.add_argument("--common", default=1); print(argparse.ArgumentParser(prog="c", parents=[par]).parse_args(["--common", "2"]))
# ---
import argparse
p = argparse.ArgumentParser(prog="t"); p.add_argument("cmd"); p.add_argument("args", nargs=argparse.REMAINDER); print(p.parse_args(["run", "-x", "--y", "z"])); q = argparse.ArgumentParser(prog="t"); q.add_argument("-f", "--foo"); q.add_argument("--foobar"); print(q.parse_args(["--foo", "1"]), q.parse_args(["--foob", "2"]), q.parse_args(["-f=3"]), q.parse_args(["-f", "-1"]) if False else "")
try: q.parse_args(["--fo", "1"])
except SystemExit as e: print(e.code)
