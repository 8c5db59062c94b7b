import cmd, io
class Shell(cmd.Cmd):
    intro = "Welcome"; prompt = "> "; use_rawinput = 0
    def do_add(self, arg):
        "add A B: adds"
        print(sum(map(int, arg.split())), file=self.stdout)
    def do_quit(self, arg): return True
    def help_topics(self): self.stdout.write("topics!\n")
    def postloop(self): self.stdout.write("bye\n")
out = io.StringIO()
Shell(stdin=io.StringIO("add 1 2\nhelp\nhelp add\nhelp zz\nhelp topics\nfoo bar\n\n?\nquit\n"), stdout=out).cmdloop()
print(out.getvalue())
s = Shell(stdout=out); print(s.parseline("add 1 2"), s.parseline("!ls"), s.parseline("? x"), s.onecmd("quit"), s.completenames("a"), s.lastcmd)
o2 = io.StringIO(); c = cmd.Cmd(stdout=o2); c.columnize(["word%d" % i for i in range(30)], 60); c.columnize([]); c.print_topics("H", ["a", "b"], 15, 80); print(o2.getvalue())
c.columnize([1])
