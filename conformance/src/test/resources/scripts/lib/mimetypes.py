import mimetypes as m
m.init([]) if False else None
print(m.guess_type("a.html"), m.guess_type("b.tar.gz"), m.guess_type("c.png"), m.guess_type("d.unknownext"), m.guess_type("http://x/y.css"), m.guess_type("noext"), m.guess_type("A.JSON"), m.guess_type("x.txt.gz"), m.guess_type("data:text/plain,hi"), m.guess_extension("text/html"), m.guess_extension("image/png"), m.guess_extension("zz/zz"))
