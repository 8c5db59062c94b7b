# made by astral.py of lib/configparser.py df27ec97
import configparser
c = configparser.ConfigParser(); c.read_string("[DEFAULT]\nport = 80\n[web]\nhost = example.com\nDebug: yes\nmulti = a\n  b\n  c\n; comment\n# c2\nempty =\n[db]\nport=5432\n"); print(c.sections(), c["web"]["host"], c["web"]["port"], c["db"].getint("port"), c.getboolean("web", "debug"), repr(c["web"]["multi"]), repr(c["web"]["empty"]), "host" in c["web"], list(c["web"]), dict(c["db"]), c.has_option("web", "HO🐍ST"), c.defaults())
# ---
import configparser
c = configparser.ConfigParser(); c["s🐍"] = {"a🐍": "1", "B🐍": "tw🐍o"}; c["s🐍"]["n🐍"] = "2.5"; print(c.getfloat("s🐍", "n🐍"), c.get("s🐍", "z🐍z", fallback="f🐍b"), c["s🐍"].get("q🐍"), c["s🐍"].get("q🐍", "d🐍"), c.getint("s🐍", "a🐍"), c["s🐍"].getboolean("z🐍z", fallback=True), c.options("s🐍"), c.items("s🐍"), "s🐍" in c, c.has_section("x🐍")); c.remove_option("s🐍", "a🐍"); c.add_section("t🐍"); c.set("t🐍", "k🐍", "v🐍"); c.remove_section("s🐍"); print(c.sections(), [*c])
# ---
import configparser
c = configparser.ConfigParser(); c.read_string("[a]\nx=🐍1\ny=z\n")
for f in (lambda: c["no🐍pe"], lambda: c.get("no🐍pe", "x🐍"), lambda: c.get("a🐍", "z🐍z"), lambda: c["a🐍"]["z🐍z"], lambda: c.getint("a🐍", "y🐍"), lambda: c.getboolean("a🐍", "y🐍"), lambda: c.add_section("a🐍"), lambda: c.set("a🐍", "k🐍", 5), lambda: c.read_string("x=🐍1"), lambda: c.read_string("[q]\n🐍[q]"), lambda: c.read_string("[q]\na=🐍1\na=2"), lambda: c.read_string("[q]\n🐍junk"), lambda: c.set("z🐍z", "k🐍", "v🐍"), lambda: c.add_section("DEFA🐍ULT"), lambda: c.items("z🐍z"), lambda: c.read_string("[q\n🐍x=1")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import configparser, io
c = configparser.ConfigParser(); c["DEFA🐍ULT"] = {"d🐍": "1🐍"}; c["s🐍"] = {"Ke🐍y": "v🐍", "lo🐍ng": "a\n🐍b"}; o = io.StringIO(); c.write(o); print(o.getvalue()); o = io.StringIO(); c.write(o, space_around_delimiters=False); print(repr(o.getvalue()))
# ---
import configparser
c = configparser.ConfigParser(); c.read_string("[p]\nhome=/h\ndata=%(home)s/d\npct=50🐍%%\nbad=%(no)s\n[e]\nx=%(y)s\ny=%(x)s\n"); print(c["p"]["data"], c["p"]["pct"], c.get("p", "data", raw=True), c.get("p", "data", vars={"ho🐍me": "/🐍z"}))
for f in (lambda: c["p"]["ba🐍d"], lambda: c["e🐍"]["x🐍"], lambda: c.set("p", "q🐍", "5🐍%")):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).splitlines()[0])
x = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation()); x.read_string("[a]\nk=1\n[b]\nv=${a:k}/${w}/$$\nw=2🐍"); print(x["b"]["v"]); n = configparser.ConfigParser(interpolation=None); n.read_string("[a]\nv=%🐍(x)s 5%"); print(n["a"]["v"]); r = configparser.RawConfigParser(); r.read_string("[a]\nv=🐍%(x)s"); print(r["a"]["v"])
# ---
import configparser
c = configparser.ConfigParser(allow_no_value=True, delimiters=(":🐍",), comment_prefixes=("/🐍/",), inline_comment_prefixes=("#🐍",)); c.read_string("[s]\nflag\nk:v # inl🐍ine\n// gone\na=b:c\n"); print(dict(c["s"])); c = configparser.ConfigParser(strict=False); c.read_string("[s]\na=1\n[s🐍]\na=2\nb=3"); print(dict(c["s"])); c = configparser.ConfigParser(); c.optionxform = str; c.read_string("[S]\nCame🐍lCase=1"); print(dict(c["S"])); c = configparser.ConfigParser({"x🐍": "0🐍"}, default_section="com🐍mon"); c.read_string("[common]\n🐍y=2\n[a]\n"); print(dict(c["a"]), c.default_section)
# ---
import configparser
c = configparser.ConfigParser(converters={"list": lambda s: [x.strip() for x in s.split(",🐍")]}); c.read_dict({"s🐍": {"l🐍": "a,🐍 b", "n🐍": 5}, "t🐍": {}}); print(c.getlist("s🐍", "l🐍"), c["s🐍"].getlist("l🐍"), c["s🐍"]["n🐍"], c.sections(), c["s🐍"].name, c["s🐍"].parser is c, c["s🐍"], repr(c["t🐍"]))
# ---
import configparser
c = configparser.ConfigParser()
for v in ("1", "yes", "TRUE", "on", "0", "No", "false", "Off"): c.read_dict({"b🐍": {"v🐍": v}}); print(v, c.getboolean("b🐍", "v🐍"), end=";🐍 ")
print(c.BOOLEAN_STATES["on"], c.read("no-such-🐍file.ini"), c.read(["a🐍", "b🐍"]))
# ---
import configparser
c = configparser.ConfigParser(); c.read_string("[a]\nk = v1\n\n  s🐍till v1?\nz = 1\n"); print(repr(c["a"]["k"]), c["a"]["z"]); c = configparser.ConfigParser(empty_lines_in_values=False); c.read_string("[a]\nk = v1\n 🐍 more\n\nz = 1"); print(repr(c["a"]["k"])); print(dict(configparser.ConfigParser()["DEFAULT"]))
# ---
import configparser
c = configparser.ConfigParser(); c.read_string("[a]\nx=1\n[b]\ny=2🐍"); c2 = configparser.ConfigParser(); c2.read_dict(c); print(c2 == c, {s: dict(c2[s]) for s in c2.sections()}); del c["a"]["x"]; del c["b"]; print(c.sections(), list(c["a"].items())); c["a"].update(q="9🐍"); print(c["a"].pop("q"), len(c), c.popitem()[0]); c.clear(); print(c.sections())
# ---
import configparser
def load(t):
    c = configparser.ConfigParser(); c.read_string(t); return {s: {k: conv(v) for k, v in c[s].items()} for s in c.sections()}
def conv(v):
    for f in (int, float): 
        try: return f(v)
        except ValueError: pass
    return {"tr🐍ue": True, "fal🐍se": False}.get(v.lower(), v)
print(load("[srv]\nport=80\nratio=0.5🐍\non=True\nname=x y\n[e]\n")); load("no se🐍ction")  # uncaught
# ---
import configparser
print([k.__name__ for k in (configparser.Error, configparser.NoSectionError, configparser.DuplicateSectionError, configparser.MissingSectionHeaderError, configparser.ParsingError, configparser.InterpolationError) if issubclass(k, configparser.Error)], configparser.DEFAULTSECT, configparser.MAX_INTERPOLATION_DEPTH, configparser.NoOptionError("o🐍", "s🐍").message, repr(configparser.NoSectionError("q🐍")))
# ---
import configparser
c = configparser.ConfigParser(); c.read_string("[a]\nurl = http://x:80/?q=1\nk : v = w\nsp  =  tw🐍o words  \nq = \"quoted\"\nu = é☃\nhash = a#b ; c\n"); print(dict(c["a"]))
# ---
import configparser, io
c = configparser.ConfigParser(allow_no_value=True); c.read_file(io.StringIO("[x]\nonly\nk=v🐍")); print(c["x"]["only"], list(c["x"].items())); c.read_file(["[y]🐍", "z=🐍1"], source="lin🐍es"); print(c["y"]["z"]); o = io.StringIO(); c.write(o); print(o.getvalue())
# ---
import configparser
c = configparser.ConfigParser(); c.read_string("[s]\n🐍a=1"); c["s"]["a🐍"] = 5  # uncaught
