import getopt
print(getopt.getopt("-a -b foo --cond=x --test x y".split(), "ab:", ["cond=", "test"]))
print(getopt.gnu_getopt(["x", "-a", "y", "--out", "f", "--", "-z"], "a", ["output="]))
for a, s, l in [(["-z"], "a", []), (["-b"], "b:", []), (["--nope"], "", ["yes"]), (["--co"], "", ["cond", "cone"]), (["--yes=1"], "", ["yes"]), (["--in"], "", ["in="])]:
    try: getopt.getopt(a, s, l)
    except getopt.GetoptError as e: print(e, "|", e.msg, "|", e.opt)
getopt.getopt(["-q"], "ab")
