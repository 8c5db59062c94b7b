import linecache, filecmp, fileinput, os
open("a.txt", "w").write("one\ntwo\nthree"); open("b.txt", "w").write("one\ntwo\nthree"); open("c.txt", "w").write("x\n")
print(repr(linecache.getline("a.txt", 2)), repr(linecache.getline("a.txt", 9)), linecache.getlines("a.txt"), repr(linecache.getline("zz", 1)))
linecache.checkcache("a.txt")
print(filecmp.cmp("a.txt", "b.txt", shallow=False), filecmp.cmp("a.txt", "c.txt"), filecmp.cmpfiles(".", ".", ["a.txt", "nope"]))
os.makedirs("l/sub"); os.makedirs("r/sub"); open("l/x", "w").write("1"); open("r/x", "w").write("22"); open("l/only", "w"); open("r/sub/k", "w"); open("l/same","w").write("s"); open("r/same","w").write("s")
d = filecmp.dircmp("l", "r"); print(d.common, d.left_only, d.right_only, d.diff_files, d.common_dirs, d.subdirs["sub"].right_only)
d.report_full_closure()
with fileinput.input(files=("a.txt", "c.txt")) as f:
    for line in f: print(fileinput.filename(), f.lineno(), f.filelineno(), f.isfirstline(), repr(line))
with fileinput.FileInput("a.txt", inplace=True, backup=".bak") as f:
    for line in f: print(line.upper(), end="")
print(open("a.txt").read(), sorted(os.listdir(".")))
filecmp.cmp("a.txt", "nope")
