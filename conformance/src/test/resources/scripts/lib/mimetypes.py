import mimetypes as m
m.init([]) if False else None
print(m.guess_type("a.html"), m.guess_type("b.tar.gz"), m.guess_type("c.png"), m.guess_type("d.unknownext"), m.guess_type("http://x/y.css"), m.guess_type("noext"), m.guess_type("A.JSON"), m.guess_type("x.txt.gz"), m.guess_type("data:text/plain,hi"), m.guess_extension("text/html"), m.guess_extension("image/png"), m.guess_extension("zz/zz"))
# ---
import mimetypes
print([mimetypes.guess_type("f" + e)[0] for e in (".txt", ".csv", ".json", ".js", ".pdf", ".zip", ".jpg", ".jpeg", ".gif", ".svg", ".mp3", ".mp4", ".wav", ".htm", ".py", ".doc", ".xls", ".ppt")])
# ---
import mimetypes
print([mimetypes.guess_type(n) for n in ("a.tar.bz2", "a.tar.xz", "b.tgz", "c.svgz", "d.gz", "e.Z", "f.txt.br", "g.tar")])
# ---
import mimetypes
print([mimetypes.guess_extension(t) for t in ("text/plain", "application/json", "application/pdf", "image/jpeg", "image/gif", "text/csv", "application/zip", "audio/mpeg", "video/mp4", "x/unknown", "TEXT/HTML")])
# ---
import mimetypes
print(".htm" in mimetypes.guess_all_extensions("text/html"), ".jpg" in mimetypes.guess_all_extensions("image/jpeg"), mimetypes.guess_all_extensions("no/such"))
# ---
import mimetypes
mimetypes.add_type("application/x-adder", ".adder"); print(mimetypes.guess_type("p.adder"), mimetypes.guess_extension("application/x-adder"), mimetypes.guess_type("p.ADDER"))
# ---
import mimetypes
print([mimetypes.guess_type(n)[1] for n in ("a.gz", "a.bz2", "a.xz", "a.Z", "a.br", "a.tgz", "a.txz", "a.tbz2", "a.taz", "a")])
# ---
import mimetypes
print([mimetypes.guess_type(u) for u in ("https://host/path/file.pdf", "ftp://h/a.tar.gz", "file:///x/y.html", "data:,abc", "data:image/png;base64,xx", "C:\\dir\\a.gif", "dir.d/file")])
# ---
import mimetypes, pathlib
print(mimetypes.guess_type(pathlib.PurePath("a/b.json")), mimetypes.guess_type(""), mimetypes.guess_type("."), mimetypes.guess_type(".bashrc"), mimetypes.guess_type("a."))
for bad in (5, None):
    try: print(mimetypes.guess_type(bad))
    except TypeError as e: print(type(e).__name__)
# ---
import mimetypes
print(mimetypes.guess_type("x.jpg", strict=False), mimetypes.guess_extension("image/jpg", strict=False), mimetypes.guess_extension("image/jpg"))
# ---
import mimetypes
by = {}
for n in "a.png b.jpg c.txt d.html e.mp3 f.bin g".split():
    t, _ = mimetypes.guess_type(n); by.setdefault((t or "unknown/x").split("/")[0], []).append(n)
print(by)
# ---
import mimetypes
print(mimetypes.types_map[".json"], mimetypes.types_map.get(".nope"), mimetypes.encodings_map, mimetypes.suffix_map[".taz"], ".jpg" in mimetypes.common_types)
# ---
import mimetypes
print([mimetypes.guess_type("x" + e)[0] for e in (".mjs", ".css", ".ico", ".bmp", ".tif", ".tiff", ".avi", ".mov", ".webm", ".wasm", ".eml")])
# ---
import mimetypes
def header(name): t, enc = mimetypes.guess_type(name); return f"Content-Type: {t or 'application/octet-stream'}" + (f"\nContent-Encoding: {enc}" if enc else "")
print(header("a.css"), header("b.txt.gz"), header("c.unknown"), sep="\n")
# ---
import mimetypes
print([mimetypes.guess_type(x) for x in ("a.b.c.txt", "A.TXT", "a.Txt")])
