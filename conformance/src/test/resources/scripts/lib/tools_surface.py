def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import argparse, sys, io, contextlib
def run(make, argv):
    err = io.StringIO(); out = io.StringIO()
    with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
        try: r = make().parse_args(argv)
        except SystemExit as e: r = f"exit {e.code}"
        except BaseException as e: r = f"{type(e).__name__}: {e}"
    return r, err.getvalue(), out.getvalue()
def P(*a, **k):
    k2 = {x: k.pop(x) for x in list(k) if x.startswith("P_")}
    def make():
        p = argparse.ArgumentParser(prog="t", **{x[2:]: v for x, v in k2.items()})
        if a or k: p.add_argument(*a, **k)
        return p
    return make
show(lambda: run(P("-x", type=int), ["-x", "q"]))
show(lambda: run(P("-x", type=int), ["-x"]))
show(lambda: run(P("-x", type=int), ["-x", "-5"]))
show(lambda: run(P("-x", type=int), ["-x-5"]))
show(lambda: run(P("-x", type=float), ["-x", "-.5"]))
show(lambda: run(P("-x", type=float), ["-x", "-1e5"]))
show(lambda: run(P("-5", dest="five", action="store_true"), ["-5"]))
show(lambda: run(P("x", type=int), ["-5"]))
show(lambda: run(P("x", type=int), ["--", "-5"]))
show(lambda: run(P("x", nargs="+"), []))
show(lambda: run(P("x", nargs="*"), []))
show(lambda: run(P("x", nargs="*", default="d"), []))
show(lambda: run(P("x", nargs="?"), []))
show(lambda: run(P("x", nargs=2), ["a"]))
show(lambda: run(P("x", nargs=0), ["a"]))
show(lambda: run(P("x", nargs=-1), ["a"]))
show(lambda: run(P("x", nargs="q"), ["a"]))
show(lambda: run(P("x", nargs="+", metavar=("A", "B")), ["-h"]))
show(lambda: run(P("x", nargs=2, metavar=("A", "B")), ["-h"]))
show(lambda: run(P("-x", nargs=2, metavar=("A", "B")), ["-h"]))
show(lambda: run(P("-x", nargs=2, metavar=("A", "B", "C")), ["-h"]))
show(lambda: run(P("-x", nargs="*", metavar=("A", "B")), ["-h"]))
show(lambda: run(P("-x", nargs="+"), ["-h"]))
show(lambda: run(P("-x", nargs="..."), ["-h"]))
show(lambda: run(P("x", nargs="..."), ["a", "-b", "--c"]))
show(lambda: run(P("x", nargs="..."), ["-h"]))
show(lambda: run(P("x", nargs="A..."), ["a", "-b", "--c"]))
show(lambda: run(P("x", nargs="A..."), ["-h"]))
show(lambda: run(P("--x", choices=[1, 2], type=int), ["--x", "3"]))
show(lambda: run(P("--x", choices=range(3), type=int), ["--x", "5"]))
show(lambda: run(P("--x", choices=[1, 2], type=int), ["-h"]))
show(lambda: run(P("--x", choices=["a", "b"], metavar="M"), ["-h"]))
show(lambda: run(P("x", choices=["a", "b"], nargs="*"), ["c"]))
show(lambda: run(P("x", choices=["a", "b"], nargs="?"), []))
show(lambda: run(P("x", choices=["a", "b"], nargs="*"), []))
show(lambda: run(P("--x", choices=5), []))
show(lambda: run(P("--x", action="store_true"), ["--x=1"]))
show(lambda: run(P("--x", action="store_true"), ["--xy"]))
show(lambda: run(P("--x", action="store_true", type=int), []))
show(lambda: run(P("--x", action="nope"), []))
show(lambda: run(P("--x", action=5), []))
show(lambda: run(P("--x", type="int"), []))
show(lambda: run(P("--x", type=5), []))
show(lambda: run(P("--x", foo=5), []))
show(lambda: run(P("--x", "y"), []))
show(lambda: run(P("x", "y"), []))
show(lambda: run(P("-"), []))
show(lambda: run(P("--"), []))
show(lambda: run(P("x", dest="y"), []))
show(lambda: run(P("x", required=True), []))
show(lambda: run(P("x", action="store_true"), []))
show(lambda: run(P("--x", action="store_const"), ["--x"]))
show(lambda: run(P("--x", action="append_const", const=1), ["--x", "--x"]))
show(lambda: run(P("--x", action="append_const"), ["--x"]))
show(lambda: run(P("--x", action="append", default=["d"]), ["--x", "1"]))
show(lambda: run(P("--x", action="append", nargs=2), ["--x", "1", "2", "--x", "3", "4"]))
show(lambda: run(P("--x", action="append", nargs=0), []))
show(lambda: run(P("--x", action="extend", nargs="*"), ["--x", "1", "2", "--x"]))
show(lambda: run(P("--x", action="extend"), ["--x", "abc"]))
show(lambda: run(P("--x", action="count"), ["--x", "--x"]))
show(lambda: run(P("-x", action="count", default=1), ["-xxx"]))
show(lambda: run(P("-x", action="count"), ["-xy"]))
show(lambda: run(P("-x", action="count"), ["-x=1"]))
show(lambda: run(P("--x", action="help"), ["--x"]))
show(lambda: run(P("--x", action="version"), ["--x"]))
show(lambda: run(P("--x", action="version", version="v %(prog)s"), ["--x"]))
show(lambda: run(P("--x", action="version", version="v %(foo)s"), ["--x"]))
show(lambda: run(P("--x", action=argparse.BooleanOptionalAction), ["--no-x"]))
show(lambda: run(P("--x", "-y", action=argparse.BooleanOptionalAction, default=False, help="hh"), ["-h"]))
show(lambda: run(P("--x", action=argparse.BooleanOptionalAction, help="hh (default: %(default)s)", default=True), ["-h"]))
show(lambda: run(P("--x", action=argparse.BooleanOptionalAction), ["--no-x=1"]))
show(lambda: run(P("--x", help="a %(foo)s"), ["-h"]))
show(lambda: run(P("--x", help="100%"), ["-h"]))
show(lambda: run(P("--x", help="100%%"), ["-h"]))
show(lambda: run(P("--x", help="%(type)s %(choices)s %(dest)s %(default)r %(prog)s", type=int, choices=[1,2]), ["-h"]))
show(lambda: run(P("--x", help=5), ["-h"]))
show(lambda: run(P("--x", metavar=5), ["-h"]))
show(lambda: run(P("--x", metavar=""), ["-h"]))
show(lambda: run(P("--x", nargs="?", const=1), ["-h"]))
show(lambda: run(P("x", metavar="THE X", help="h"), ["-h"]))
show(lambda: run(P("x", metavar="THE X", help="h"), []))
show(lambda: run(P("--long-option-name-here", "-l", help="h "*60), ["-h"]))
show(lambda: run(P("--x", default="5", type=int), []))
show(lambda: run(P("--x", default="q", type=int), []))
show(lambda: run(P("--x", default=["5"], type=int), []))
show(lambda: run(P("--x", type=open), ["--x", "nofile"]))
show(lambda: run(P("--x", type=argparse.FileType("r")), ["--x", "nofile"]))
show(lambda: run(P("--x", type=lambda s: 1/0), ["--x", "1"]))
show(lambda: run(P("--x", type=lambda s: {}[s]), ["--x", "1"]))
show(lambda: run(P("--x", type=lambda s: int(s)), ["--x", "z"]))
show(lambda: run(P("--foo-bar"), ["--foo", "1"]))
show(lambda: run(P("--foo-bar"), ["--foo_bar", "1"]))
show(lambda: run(P("--foo"), ["--foo"]))
show(lambda: run(P("--foo"), ["--foo="]))
show(lambda: run(P("--foo"), ["--foo=a=b"]))
show(lambda: run(P("--foo"), ["--foo", "--bar"]))
show(lambda: run(P("--foo"), ["--foo", "-a b"]))
show(lambda: run(P("--foo"), ["--foo", "--", "x"]))
show(lambda: run(P("--foo", required=True), []))
show(lambda: run(P("--foo", "-f", required=True), []))
show(lambda: run(P("--foo", required=True, metavar="M"), []))
show(lambda: run(P("--foo", dest=""), []))
show(lambda: run(P("--foo", dest="a b"), ["--foo", "1"]))
show(lambda: run(P("x", P_fromfile_prefix_chars="@"), ["@nofile"]))
show(lambda: run(P("x", P_argument_default=7), []))
show(lambda: run(P("--x", P_argument_default=7), []))
show(lambda: run(P("--x", P_argument_default=argparse.SUPPRESS), []))
show(lambda: run(P("--x", P_usage="use %(prog)s"), ["-h"]))
show(lambda: run(P("--x", P_usage=argparse.SUPPRESS), ["-h"]))
show(lambda: run(P("--x", P_description="d %(prog)s", P_epilog="e %(prog)s"), ["-h"]))
show(lambda: run(P("--x", P_description="d 100% of", P_epilog="e"), ["-h"]))
show(lambda: run(P("--x", P_prefix_chars="+"), ["+h"]))
show(lambda: run(P("++x", P_prefix_chars="+"), ["++x", "1"]))
show(lambda: run(P("--x", P_conflict_handler="nope"), []))
show(lambda: run(P("-h"), []))
show(lambda: run(P("-h", P_conflict_handler="resolve"), ["-h", "1"]))
show(lambda: run(P("-h", P_add_help=False), ["-h", "1"]))
show(lambda: run(P(P_exit_on_error=False), ["x"]))
show(lambda: run(P("x", type=int, P_exit_on_error=False), ["x"]))
show(lambda: run(P("x", type=int, P_exit_on_error=False), []))
show(lambda: run(P(P_foo=1), []))
show(lambda: run(P(), ["x", "y"]))
show(lambda: run(P(), [5]))
show(lambda: run(P(), "ab"))
show(lambda: run(P(), 5))
show(lambda: run(P("x"), ["a b"]))
show(lambda: run(P("x"), ["-a b"]))
show(lambda: run(P("x"), ["-1"]))
show(lambda: run(P("x"), ["-1.5.2"]))
show(lambda: run(P("x"), [""]))
show(lambda: run(P("x"), ["-"]))
show(lambda: P("x", type=int)())
show(lambda: P("x", type=int)().add_argument("-y", type=int, default=3))
show(lambda: argparse.Namespace(a=1).__eq__(5)); show(lambda: argparse.Namespace(a=1) == argparse.Namespace(a=1.0))
show(lambda: argparse.Namespace(5))
show(lambda: argparse.ArgumentTypeError("x")); show(lambda: argparse.ArgumentError(None, "m")); show(lambda: str(argparse.ArgumentError(None, "m")))
show(lambda: argparse.SUPPRESS); show(lambda: argparse.OPTIONAL); show(lambda: argparse.ZERO_OR_MORE); show(lambda: argparse.ONE_OR_MORE); show(lambda: argparse.PARSER)
show(lambda: argparse.REMAINDER)
show(lambda: argparse.FileType("q")); show(lambda: argparse.FileType("r", 1, "utf-8")); show(lambda: argparse.FileType()("nofile"))
show(lambda: P("--a")().get_default("zz"))
show(lambda: P("--a")().parse_known_args(["q", "--b", "--a", "1"]))
show(lambda: P("x")().parse_intermixed_args(["a"]))
show(lambda: P("--a")().format_usage())
show(lambda: P("--a")().error("boo"))
show(lambda: P("--a")().exit(3, "msg\n"))
show(lambda: P("--a")().exit())
show(lambda: vars(P("--a")().parse_args([])))
show(lambda: P("--a")().add_subparsers(title="T", description="D", prog="pp", dest="d", metavar="MM", help="H"))
# ---
import argparse, io, contextlib
def run(p, argv):
    err = io.StringIO(); out = io.StringIO()
    with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
        try: r = p.parse_args(argv)
        except SystemExit as e: r = f"exit {e.code}"
        except BaseException as e: r = f"{type(e).__name__}: {e}"
    print(r, err.getvalue(), out.getvalue(), sep="\n")
p = argparse.ArgumentParser(prog="t", description="Does many things. " * 6)
p.add_argument("--alpha", "-a", help="first")
p.add_argument("--beta", nargs=3, metavar=("X", "Y", "Z"), help="second " * 10)
p.add_argument("--gamma-delta-epsilon-zeta-eta-theta", help="third")
p.add_argument("pos1"); p.add_argument("pos2", nargs="*", help="many"); p.add_argument("--req", required=True)
g = p.add_mutually_exclusive_group(required=True); g.add_argument("--one", action="store_true"); g.add_argument("--two", type=int)
run(p, ["-h"]); run(p, ["x"]); run(p, ["x", "--req", "1"]); run(p, ["x", "--req", "1", "--one", "--two", "2"]); run(p, ["x", "y", "--req", "1", "--two", "2", "z"]); run(p, ["x", "--req", "1", "--al", "2", "--one"]); run(p, ["x", "--req=1", "--beta", "1", "2", "--one"])
p = argparse.ArgumentParser(prog="t"); p.add_argument("--foo"); p.add_argument("--foobar"); p.add_argument("--fox")
run(p, ["--fo", "1"]); run(p, ["--foo", "1"]); run(p, ["--foob", "1"]); run(p, ["--f=2"])
p = argparse.ArgumentParser(prog="t"); s = p.add_subparsers(); a = s.add_parser("one", help="h1", description="D1"); a.add_argument("x", type=int); b = s.add_parser("two", aliases=["2", "zwei"]); b.add_argument("--y")
run(p, ["-h"]); run(p, []); run(p, ["three"]); run(p, ["one", "q"]); run(p, ["one", "-h"]); run(p, ["zwei", "--y", "1"]); run(p, ["two", "--z"]); run(p, ["one", "1", "2"])
p = argparse.ArgumentParser(prog="t"); s = p.add_subparsers(dest="cmd", metavar="CMD", required=True, title="things", description="the things"); s.add_parser("aa", help="AA"); s.add_parser("bb")
run(p, []); run(p, ["-h"]); run(p, ["aa"]); run(p, ["cc"])
p = argparse.ArgumentParser(prog="t"); s = p.add_subparsers(required=True); s.add_parser("aa"); run(p, [])
try: s.add_parser("aa")
except Exception as e: print(type(e).__name__, e)
try: p.add_subparsers()
except SystemExit as e: print(e.code)
except Exception as e: print(type(e).__name__, e)
par = argparse.ArgumentParser(add_help=False); par.add_argument("--shared", default="s", help="sh"); p = argparse.ArgumentParser(prog="c", parents=[par]); p.add_argument("own"); run(p, ["o", "--shared", "q"]); run(p, ["-h"])
p = argparse.ArgumentParser(prog="t", formatter_class=argparse.MetavarTypeHelpFormatter); p.add_argument("--n", type=int, help="num"); p.add_argument("pos", type=float); run(p, ["-h"])
p = argparse.ArgumentParser(prog="t", formatter_class=argparse.RawTextHelpFormatter, description="a\n b"); p.add_argument("--n", help="l1\n  l2"); run(p, ["-h"])
p = argparse.ArgumentParser(prog="t", formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60)); p.add_argument("--a-long-option-name", metavar="VALUE", help="help text that wraps around at some place here"); run(p, ["-h"])
p = argparse.ArgumentParser(prog="t"); p.add_argument("a"); p.add_argument("b", nargs="?"); p.add_argument("c", nargs="*"); p.add_argument("-o", action="store_true")
run(p, ["1"]); run(p, ["1", "2"]); run(p, ["1", "2", "3", "4"]); run(p, ["1", "-o", "2", "3"]); run(p, [])
class Up(argparse.Action):
    def __init__(self, option_strings, dest, **kw): print(option_strings, dest, sorted(kw)); super().__init__(option_strings, dest, **kw)
    def __call__(self, parser, namespace, values, option_string=None): print(values, option_string); setattr(namespace, self.dest, values.upper())
p = argparse.ArgumentParser(prog="t"); x = p.add_argument("--up", action=Up, help="h"); p.add_argument("pos", action=Up); run(p, ["--up", "a", "b"]); print(x); print(x.option_strings, x.dest, x.nargs, x.const, x.default, x.type, x.choices, x.required, x.help, x.metavar, x.format_usage())
class NoCall(argparse.Action): pass
p = argparse.ArgumentParser(prog="t"); p.add_argument("--n", action=NoCall); run(p, ["--n", "1"])
p = argparse.ArgumentParser(); print(p.prog)
p = argparse.ArgumentParser(prog="t"); p.add_argument("-a", action="store_true"); p.add_argument("-b", action="store_true"); p.add_argument("-c"); run(p, ["-abc", "1"]); run(p, ["-abc1"]); run(p, ["-ac=5"]); run(p, ["-abd"]); run(p, ["-b1"])
p = argparse.ArgumentParser(prog="t"); p.add_argument("--x", type=int, default=argparse.SUPPRESS); p.set_defaults(x=4, y=2); run(p, []); print(p.get_default("y"), p.get_default("x")); print(p)
p = argparse.ArgumentParser(prog="a-very-long-program-name-that-takes-space"); [p.add_argument(f"--option-{i}", metavar="VALUE") for i in range(8)]; p.add_argument("file"); p.add_argument("rest", nargs="*"); run(p, ["-h"]); run(p, [])
p = argparse.ArgumentParser(prog="t"); g = p.add_argument_group("Group A", "desc a"); g.add_argument("--ga"); m = g.add_mutually_exclusive_group(); m.add_argument("--m1"); m.add_argument("--m2"); g2 = p.add_argument_group(); g2.add_argument("--gb"); run(p, ["-h"]); run(p, ["--m1", "1", "--m2", "2"])
p = argparse.ArgumentParser(prog="t"); m = p.add_mutually_exclusive_group(required=True); m.add_argument("a", nargs="?"); m.add_argument("--b"); run(p, []); run(p, ["1", "--b", "2"]); run(p, ["1"]); run(p, ["-h"])
try: m.add_argument("zz")
except Exception as e: print(type(e).__name__, e)
try: m.add_argument("--q", required=True)
except Exception as e: print(type(e).__name__, e)
p = argparse.ArgumentParser(prog="t"); m = p.add_mutually_exclusive_group(); m.add_argument("--a", action="store_const", const=1, dest="v"); m.add_argument("--b", action="store_const", const=2, dest="v"); run(p, ["--b"]); run(p, ["-h"])
open("args.txt", "w").write("--x\n5\n"); p = argparse.ArgumentParser(prog="t", fromfile_prefix_chars="@"); p.add_argument("--x", type=int); run(p, ["@args.txt"])
p = argparse.ArgumentParser(prog="t"); p.add_argument("--d", type=argparse.FileType("w")); n = p.parse_args(["--d", "out.txt"]); n.d.write("q"); n.d.close(); print(open("out.txt").read(), n.d.name, n.d.mode)
from enum import Enum
class C(Enum):
    R = "r"; G = "g"
    def __str__(self): return self.value
p = argparse.ArgumentParser(prog="t"); p.add_argument("--c", type=C, choices=list(C), default=C.R, help="col (default %(default)s)"); run(p, ["--c", "g"]); run(p, ["--c", "z"]); run(p, ["-h"])
from pathlib import Path
p = argparse.ArgumentParser(prog="t"); p.add_argument("p", type=Path); p.add_argument("--kv", type=lambda s: s.split("=", 1), action="append"); run(p, ["a/b", "--kv", "k=v", "--kv", "z"])
p.print_usage(); p.print_help(); print(p.format_help() == p.format_help()); print(p.description, p.epilog, p.usage)
# ---
def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import logging, io, sys
def mk(fmt="%(levelname)s:%(name)s:%(message)s", **k):
    s = io.StringIO(); h = logging.StreamHandler(s); h.setFormatter(logging.Formatter(fmt, **k)); l = logging.getLogger("t"); l.handlers[:] = [h]; l.setLevel(1); l.propagate = False; return l, s
l, s = mk()
l.debug("a %s", 1); l.info("b %(x)s", {"x": 2}); l.warning("c"); l.error("d %d %s", 1, "z"); l.critical("e"); l.log(25, "lvl"); l.log(5, "low"); l.fatal("f")
print(s.getvalue())
l, s = mk(); l.info("%s"); l.info(5); l.info(None); l.info(["x"], ); l.info("%s", (1, 2)); l.info("%s", [1]); l.info("%s", {}); l.info("%(a)s", {"a": 1}); print(s.getvalue())
l, s = mk()
try: 1/0
except ZeroDivisionError as e: l.exception("boom"); l.error("x", exc_info=True); l.error("y", exc_info=e); l.error("z", exc_info=(type(e), e, None))
l.error("none", exc_info=True); l.info("st", stack_info=False); print(s.getvalue())
l, s = mk("{levelname} {message} {lineno} {funcName}", style="{"); l.info("hi %s", 1); print(s.getvalue())
l, s = mk("$levelname ${message} $$", style="$"); l.info("hi"); print(s.getvalue())
l, s = mk("%(asctime)s %(message)s", datefmt="%Y"); l.info("q"); print(len(s.getvalue()))
l, s = mk("%(levelno)d|%(filename)s|%(module)s|%(lineno)d|%(funcName)s|%(threadName)s|%(processName)s|%(name)s|%(levelname)-8s|%(taskName)s"); l.info("q"); print(s.getvalue())
l, s = mk("%(user)s %(message)s"); l.info("q", extra={"user": "U"}); print(s.getvalue())
l, s = mk("%(user)s %(message)s", defaults={"user": "dflt"}); l.info("q"); l.info("r", extra={"user": "U"}); print(s.getvalue())
show(lambda: l.info("q", extra={"message": 1}))
show(lambda: l.info("q", extra={"name": 1}))
show(lambda: l.info("q", extra=5))
show(lambda: l.info())
show(lambda: l.log("x", "m"))
show(lambda: l.info("m", foo=1))
show(lambda: logging.Formatter("%(foo", style="%"))
show(lambda: logging.Formatter("plain"))
show(lambda: logging.Formatter("{x", style="{"))
show(lambda: logging.Formatter("{a.b!z}", style="{"))
show(lambda: logging.Formatter("$", style="$"))
show(lambda: logging.Formatter("x", style="q"))
show(lambda: logging.Formatter("plain", validate=False)._fmt)
show(lambda: logging.Formatter().format(logging.LogRecord("n", 20, "p", 1, "m %s", ("a",), None)))
show(lambda: logging.Formatter("%(message)s %(nope)s").format(logging.LogRecord("n", 20, "p", 1, "m", None, None)))
show(lambda: logging.LogRecord("n", 20, "/a/b.py", 1, "m %s", ("a",), None)); show(lambda: logging.LogRecord("n", 20, "/a/b.py", 1, "m", (), None).filename)
show(lambda: logging.LogRecord("n", 25, "/a/b.py", 1, "m", (), None).levelname); show(lambda: logging.LogRecord("n", 20, "p", 1, "m %s", ({"a": 1},), None).args)
show(lambda: logging.LogRecord("n", 20, "p", 1, "m", ({},), None).args); show(lambda: logging.LogRecord("n", 20, "p", 1, "m %s", ("a",), None).getMessage())
show(lambda: logging.makeLogRecord({"msg": "x", "levelno": 10}).msg); show(lambda: logging.makeLogRecord({"a": 1}).a)
show(lambda: logging.getLogger("a.b.c")); show(lambda: logging.getLogger("a")); show(lambda: logging.getLogger()); show(lambda: logging.getLogger("root"))
show(lambda: logging.getLogger("a.b").parent); show(lambda: logging.getLogger("a.b.c").parent); show(lambda: logging.getLogger("a") is logging.getLogger("a"))
show(lambda: logging.getLogger("a").getChild("z.q").name); show(lambda: logging.getLogger().getChild("k").name); show(lambda: logging.getLogger("a.b").getEffectiveLevel())
show(lambda: logging.getLogger("a").level); show(lambda: logging.getLogger("a").isEnabledFor(20)); show(lambda: logging.getLogger("a").hasHandlers())
show(lambda: logging.getLogger("a").getChildren())
show(lambda: logging.getLogger(5))
show(lambda: logging.getLogger("x").setLevel("nope"))
show(lambda: logging.getLogger("x").setLevel(1.5))
show(lambda: logging.getLogger("x").setLevel("INFO")); show(lambda: logging.getLogger("x").level); show(lambda: logging.getLogger("x").setLevel(True))
show(lambda: logging.getLevelName(10)); show(lambda: logging.getLevelName("INFO")); show(lambda: logging.getLevelName(15)); show(lambda: logging.getLevelName("q"))
show(lambda: logging.getLevelNamesMapping()); show(lambda: logging.addLevelName(15, "FIFTEEN")); show(lambda: logging.getLevelName(15)); show(lambda: logging.getLevelName("FIFTEEN"))
show(lambda: logging.NOTSET); show(lambda: logging.WARN); show(lambda: logging.FATAL)
show(lambda: logging.NullHandler()); show(lambda: logging.Handler()); show(lambda: logging.Handler(10)); show(lambda: logging.Handler("WARNING"))
show(lambda: logging.FileHandler("x.log").baseFilename[-5:]); show(lambda: logging.StreamHandler(io.StringIO())); show(lambda: logging.Formatter.default_time_format)
show(lambda: logging.BASIC_FORMAT)
show(lambda: logging.Handler("nope"))
show(lambda: logging.Handler().emit(1))
show(lambda: logging.Handler().handle(5))
h = logging.Handler(); h.set_name("hn"); h.name = "hm"
show(lambda: h.get_name()); show(lambda: logging.getHandlerByName("hm") is h); show(lambda: logging.getHandlerNames()); show(lambda: h)
show(lambda: h.setLevel("X"))
show(lambda: l.addHandler(5))
show(lambda: l.removeHandler(5)); show(lambda: l.handlers)
class F(logging.Filter):
    def filter(self, r): return "no" not in r.getMessage()
l, s = mk(); l.addFilter(F()); l.info("yes"); l.info("no"); l.filters.clear(); l.addFilter(lambda r: r.levelno > 20); l.info("q"); l.error("p"); l.filters.clear(); print(s.getvalue())
l.handlers[0].addFilter(lambda r: logging.makeLogRecord({**r.__dict__, "msg": "changed"})); l.info("orig"); print(s.getvalue())
show(lambda: logging.Filter("a.b").filter(logging.makeLogRecord({"name": "a.b.c"}))); show(lambda: logging.Filter("a.b").filter(logging.makeLogRecord({"name": "a.bc"})))
show(lambda: logging.Filter().filter(1)); show(lambda: logging.Filterer().filters)
ad = logging.LoggerAdapter(l, {"x": 1})
show(lambda: ad); show(lambda: ad.process("m", {})); show(lambda: ad.name); show(lambda: ad.logger is l); show(lambda: ad.isEnabledFor(10)); show(lambda: ad.getEffectiveLevel())
show(lambda: ad.hasHandlers()); show(lambda: ad.setLevel(20)); show(lambda: ad.extra)
class A(logging.LoggerAdapter):
    def process(self, m, k): return f"[{self.extra['id']}] {m}", k
l, s = mk(); A(l, {"id": 7}).info("hello %s", "w"); print(s.getvalue())
l, s = mk("%(id)s %(message)s"); logging.LoggerAdapter(l, {"id": 7}).info("hello %s", "w"); print(s.getvalue())
p = logging.getLogger("par"); c = logging.getLogger("par.chi"); ps = io.StringIO(); p.addHandler(logging.StreamHandler(ps)); c.error("up"); p.setLevel(logging.ERROR); c.warning("no"); c.propagate = False; c.addHandler(logging.NullHandler()); c.error("stop"); p.disabled = True; p.error("dis"); print(repr(ps.getvalue()), p.disabled, c)
logging.disable(logging.ERROR); l, s = mk(); l.error("q"); l.critical("r"); logging.disable(logging.NOTSET); l.error("s"); print(s.getvalue(), logging.root.manager.disable)
out = io.StringIO(); logging.basicConfig(stream=out, level=logging.DEBUG, format="%(levelname)s %(message)s"); logging.info("root %s", 1); logging.debug("d"); logging.basicConfig(level=logging.ERROR); logging.warning("w"); print(out.getvalue(), logging.root.handlers, logging.root.level)
logging.basicConfig(force=True, stream=out, format="{message}", style="{"); logging.warning("forced"); print(out.getvalue()[-8:])
show(lambda: logging.basicConfig(foo=1, force=True))
show(lambda: logging.basicConfig(stream=out, filename="x", force=True))
show(lambda: logging.basicConfig(stream=out, handlers=[], force=True))
show(lambda: logging.basicConfig(style="q", force=True))
show(lambda: logging.basicConfig(level="nope", force=True))
logging.basicConfig(force=True, filename="app.log", filemode="w", level="INFO", encoding="utf-8"); logging.info("to file é"); logging.shutdown(); print(open("app.log", encoding="utf-8").read())
class Bad(logging.Handler):
    def emit(self, r):
        try: 1/0
        except Exception: self.handleError(r)
l.handlers[:] = [Bad()]; logging.raiseExceptions = False; l.info("x"); print("quiet"); logging.raiseExceptions = True
l, s = mk("%(message)s"); l.handlers[0].terminator = "|"; l.info("a"); l.info("b"); print(s.getvalue(), l.handlers[0].setStream(io.StringIO()) is s)
bf = logging.BufferingFormatter(); print(repr(bf.format([logging.makeLogRecord({"msg": "a"}), logging.makeLogRecord({"msg": "b"})])))
show(lambda: logging.getLoggerClass()); show(lambda: logging.setLoggerClass(int))
show(lambda: logging.getLogRecordFactory()); show(lambda: logging.captureWarnings(True)); show(lambda: logging.captureWarnings(False)); show(lambda: logging.Manager)
show(lambda: logging.PlaceHolder); show(lambda: logging.root.manager.loggerDict.keys() >= {"a", "a.b.c"}); show(lambda: logging.Logger("own"))
show(lambda: logging.Logger("own", 10)); show(lambda: logging.RootLogger(10)); show(lambda: logging._levelToName[10])
import logging.handlers
m = logging.handlers.MemoryHandler(2, target=(t := logging.StreamHandler(ms := io.StringIO()))); l.handlers[:] = [m]; l.info("1"); print(repr(ms.getvalue())); l.info("2"); print(repr(ms.getvalue())); l.error("3"); print(repr(ms.getvalue())); l.info("4"); m.close(); print(repr(ms.getvalue()))
import queue
q = queue.Queue(); l.handlers[:] = [logging.handlers.QueueHandler(q)]; l.info("queued %s", 1); r = q.get(); print(r.msg, r.message, r.args); ql = logging.handlers.QueueListener(q, logging.StreamHandler(qs := io.StringIO())); ql.start(); l.info("thr"); ql.stop(); print(qs.getvalue())
rh = logging.handlers.RotatingFileHandler("rot.log", maxBytes=30, backupCount=2); l.handlers[:] = [rh]; [l.info("message %d", i) for i in range(8)]; rh.close(); import os; print(sorted(f for f in os.listdir() if f.startswith("rot")), open("rot.log").read(), open("rot.log.1").read())
import logging.config
logging.config.dictConfig({"version": 1, "formatters": {"f": {"format": "%(name)s-%(message)s"}}, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f", "stream": (ds := io.StringIO())}}, "loggers": {"cfg": {"handlers": ["h"], "level": "INFO", "propagate": False}}}); logging.getLogger("cfg").info("dc"); print(ds.getvalue())
show(lambda: logging.config.dictConfig({}))
show(lambda: logging.config.dictConfig({"version": 2}))
show(lambda: logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "nope.X"}}}))
show(lambda: logging.config.dictConfig({"version": 1, "root": {"level": "NOPE"}}))
show(lambda: logging.config.dictConfig({"version": 1, "loggers": {"q": {"handlers": ["nope"]}}}))
# ---
import unittest, io, sys
def run(*cases, v=2, **k):
    s = io.StringIO(); suite = unittest.TestSuite()
    for c in cases: suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(c))
    r = unittest.TextTestRunner(stream=s, verbosity=v, **k).run(suite)
    import re
    print(re.sub(r"in \d+\.\d+s", "in Xs", s.getvalue())); print(r, r.wasSuccessful(), r.testsRun, len(r.failures), len(r.errors), len(r.skipped), len(r.expectedFailures), len(r.unexpectedSuccesses)); return r
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("suc")
    @classmethod
    def tearDownClass(cls): print("tdc")
    def setUp(self): self.x = 1; self.addCleanup(print, "cleanup", self._testMethodName)
    def tearDown(self): print("td")
    def test_ok(self): "doc line"; self.assertEqual(self.x, 1)
    def test_fail(self): self.assertEqual(self.x, 2, "custom msg")
    def test_err(self): raise KeyError("k")
    @unittest.skip("why")
    def test_skip(self): pass
    @unittest.skipIf(True, "cond")
    def test_skipif(self): pass
    @unittest.skipUnless(False, "un")
    def test_skipun(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.fail("expected")
    @unittest.expectedFailure
    def test_xs(self): pass
    def test_sub(self):
        for i in range(3):
            with self.subTest("m", i=i): self.assertNotEqual(i, 1)
    def test_skipself(self): self.skipTest("in body")
run(A)
run(A, v=1, failfast=True)
run(A, v=0)
# ---
import unittest
T = unittest.TestCase()
def a(name, *args, **k):
    try: print(name, args if "0x" not in repr(args) else "", getattr(T, name)(*args, **k))
    except BaseException as e: print(name, type(e).__name__, e, sep="|")
a("assertEqual", 1, 2); a("assertEqual", "a\nb", "a\nc"); a("assertEqual", "abc", "abd"); a("assertEqual", [1, 2], [1, 3]); a("assertEqual", [1, 2], [1, 2, 3]); a("assertEqual", (1,), (2,)); a("assertEqual", {1}, {2}); a("assertEqual", {"a": 1}, {"a": 2}); a("assertEqual", {"a": 1, "b": [1, 2]}, {"a": 1}); a("assertEqual", 1, "1", "msg"); a("assertEqual", [1]*50, [2]*50); a("assertEqual", 1.0, 1); a("assertEqual", "x"*100, "y"*100); a("assertEqual", frozenset({1}), frozenset()); a("assertEqual", None, 0); a("assertEqual", [[1, 2], [3]], [[1, 2], [4]]); a("assertEqual", "a\n", "a"); a("assertEqual", b"a", b"b"); a("assertEqual", [], ()); a("assertEqual", "é", "e")
a("assertNotEqual", 1, 1); a("assertTrue", 0); a("assertTrue", [], "m"); a("assertFalse", 1); a("assertIs", 1, 2); a("assertIsNot", None, None); a("assertIsNone", 1); a("assertIsNotNone", None); a("assertIn", 1, [2]); a("assertNotIn", 1, [1]); a("assertIsInstance", 1, str); a("assertNotIsInstance", 1, int); a("assertIsInstance", 1, (str, list))
a("assertAlmostEqual", 1.0, 1.1); a("assertAlmostEqual", 1.0, 1.00000001); a("assertAlmostEqual", 1, 1.5, delta=.1); a("assertAlmostEqual", 1, 2, places=0); a("assertAlmostEqual", 1, 2, places=1, delta=1); a("assertNotAlmostEqual", 1.0, 1.0); a("assertNotAlmostEqual", 1.0, 1.00000001); a("assertAlmostEqual", "a", "b"); a("assertAlmostEqual", 1, 1.01, msg="M"); a("assertNotAlmostEqual", 1, 1.05, delta=.1)
a("assertGreater", 1, 2); a("assertGreaterEqual", 1, 2); a("assertLess", 2, 1); a("assertLessEqual", 2, 1); a("assertRegex", "abc", r"\d"); a("assertNotRegex", "a1", r"\d"); a("assertRegex", "abc", "b"); a("assertCountEqual", [1, 2, 2], [2, 1]); a("assertCountEqual", [1, 2], [2, 1]); a("assertCountEqual", [{}, []], [[], {}]); a("assertCountEqual", [[1], [2]], [[1]])
a("assertMultiLineEqual", "a\nb\n", "a\nc\n"); a("assertMultiLineEqual", 1, "a"); a("assertSequenceEqual", [1], (1,)); a("assertSequenceEqual", [1], (2,)); a("assertSequenceEqual", [1, 2, 3], [1, 5, 3], "msg", list); a("assertSequenceEqual", [1], 5); a("assertListEqual", [1], (1,)); a("assertTupleEqual", (1, 2), (1,)); a("assertSetEqual", {1, 2}, {2, 3}); a("assertSetEqual", 1, {1}); a("assertDictEqual", {"a": 1}, {"b": 1}); a("assertDictEqual", [], {}); a("assertDictContainsSubset", {"a": 1}, {"a": 2}) if hasattr(T, "assertDictContainsSubset") else 0
a("fail"); a("fail", "m"); a("assertRaises", ValueError, int, "x"); a("assertRaises", ValueError, int, "1"); a("assertRaises", (ValueError, KeyError), int, "1"); a("assertRaises", KeyError, int, "x"); a("assertRaisesRegex", ValueError, "inv", int, "x"); a("assertRaisesRegex", ValueError, "zz", int, "x"); a("assertRaises", 5, int); a("assertRaises"); a("assertWarns", UserWarning, lambda: 0); a("assertRaises", ValueError, 5); a("assertRaises", ValueError, None)
try:
    with T.assertRaises(ValueError) as cm: raise ValueError("v")
    print(repr(cm.exception), cm.expected)
    with T.assertRaises(ValueError, msg="M"): pass
except AssertionError as e: print(e)
try:
    with T.assertRaisesRegex(ValueError, r"^\d+$"): raise ValueError("abc")
except AssertionError as e: print(e)
try:
    with T.assertRaises(ValueError, foo=1): pass
except TypeError as e: print(e)
import warnings, logging
try:
    with T.assertWarns(UserWarning) as w: warnings.warn("q")
    print(w.warning, w.lineno > 0)
    with T.assertWarnsRegex(UserWarning, "zz"): warnings.warn("q")
except AssertionError as e: print(e)
try:
    with T.assertLogs("lg", "INFO") as cm: logging.getLogger("lg").info("hey %s", 1); logging.getLogger("lg.c").error("er")
    print(cm.output, [r.levelname for r in cm.records])
    with T.assertLogs("lg"): pass
except AssertionError as e: print(e)
try:
    with T.assertNoLogs("lg"): logging.getLogger("lg").warning("oops")
except AssertionError as e: print(e)
T.maxDiff = 20; a("assertEqual", "a\n"*30, "b\n"*30); T.maxDiff = None; a("assertEqual", [1]*30, [2]*30); T.longMessage = False; a("assertEqual", 1, 2, "only"); a("assertTrue", 0, "only2")
print(T, repr(T), T.id(), T.shortDescription(), T.countTestCases(), T.failureException, T.defaultTestResult())
class P: 
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __repr__(s): return f"P({s.v})"
T.longMessage = True; a("assertEqual", P(1), P(2)); T.addTypeEqualityFunc(P, lambda x, y, msg=None: T.fail("my cmp")); a("assertEqual", P(1), P(2))
a("assertTrue", 5 > 6, "x"); a("assertIn", "k", {"a": 1}, "M"); a("assertGreater", "a", 1)
# ---
import unittest
class B(unittest.TestCase):
    def test_b(self): pass
    def test_a(self): pass
    def runTest(self): pass
l = unittest.TestLoader()
print(l.getTestCaseNames(B), l.loadTestsFromTestCase(B), B("test_a"), repr(B("test_b")), B("test_a") == B("test_a"), B().id())
try: B("nope")
except ValueError as e: print(e)
s = unittest.TestSuite([B("test_a")]); s.addTest(B("test_b")); print(s.countTestCases(), s, list(s))
try: s.addTest(5)
except TypeError as e: print(e)
try: s.addTest(B)
except TypeError as e: print(e)
try: s.addTests("ab")
except TypeError as e: print(e)
r = unittest.TestResult(); s.run(r); print(r, r.testsRun, r.shouldStop); r.stop(); print(r.shouldStop)
l.sortTestMethodsUsing = None; l.testMethodPrefix = "test_b"; print(l.getTestCaseNames(B))
r = B("test_a").run(); print(r)
ft = unittest.FunctionTestCase(lambda: print("ft"), description="d"); print(ft.shortDescription(), ft.run())
class C(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): print("aset")
    async def test_x(self): import asyncio; await asyncio.sleep(0); print("x"); self.assertEqual(1, 1)
    async def asyncTearDown(self): print("atd")
print(C("test_x").run())
class D(unittest.TestCase):
    def setUp(self): raise ValueError("setup")
    def test_q(self): pass
    def tearDown(self): print("never")
r = D("test_q").run(); print(r, [x[1].splitlines()[-1] for x in r.errors])
class E(unittest.TestCase):
    def test_q(self): self.addCleanup(lambda: 1/0); self.addCleanup(print, "second first")
r = E("test_q").run(); print(r, r.errors[0][1].splitlines()[-1]); print(E("test_q").debug.__name__)
@unittest.skip("class skip")
class F(unittest.TestCase):
    def test_1(self): pass
r = F("test_1").run(); print(r.skipped)
from unittest import mock
m = mock.Mock(return_value=3); print(m(1, a=2), m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls, m.x.y(5) is m.x.y(), m.mock_calls[-1])
for c in (lambda: m.assert_called_with(2), lambda: m.assert_called_once(), lambda: m.assert_not_called(), lambda: m.assert_any_call(9), lambda: m.assert_has_calls([mock.call(7)]), lambda: m.assert_called_once_with(1, a=2), lambda: m.asert_x()):
    try: print(c())
    except AssertionError as e: print(e)
    except AttributeError as e: print("AE", e)
m.side_effect = [1, ValueError("se")]; print(m())
try: m()
except ValueError as e: print(e)
try: m()
except StopIteration as e: print("stop")
m.reset_mock(); print(m.called, m.call_args)
mm = mock.MagicMock(name="nm"); mm.__len__.return_value = 4; print(len(mm), mm[3] is not None, str(mm)[:20], bool(mm), int(mm), list(mm)); print(mock.sentinel.foo, mock.ANY == 5, mock.call(1, b=2), mock.DEFAULT)
with mock.patch("os.getcwd", return_value="/x"):
    import os; print(os.getcwd())
with mock.patch.object(B, "test_a", new=5): print(B.test_a)
with mock.patch.dict(os.environ, {"K": "V"}): print(os.environ["K"])
sp = mock.Mock(spec=["a"]); print(hasattr(sp, "a"), hasattr(sp, "b"))
try: sp.b
except AttributeError as e: print(e)
unittest.main
# ---
def show(make):
    try: print(repr(make()))
    except BaseException as error: print(type(error).__name__, error)
import argparse
def u(**k):
    p = argparse.ArgumentParser(prog="t"); g = p.add_mutually_exclusive_group(); g.add_argument("--a", **k); g.add_argument("--b"); p.add_argument("-r", required=True, **k); return p.format_usage()
show(lambda: u(metavar="")); show(lambda: u(metavar=" ")); show(lambda: u(nargs=2, metavar=("", ""))); show(lambda: u(nargs="?", metavar="")); show(lambda: u(nargs="*", metavar=""))
