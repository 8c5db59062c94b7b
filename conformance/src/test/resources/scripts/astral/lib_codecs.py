# made by astral.py of lib/codecs.py dcdd4801
import codecs
print(codecs.encode("é🐍", "utf-8"), codecs.decode(b"\xc3\xa9"), codecs.encode("Hel🐍lo", "rot13"), codecs.encode(b"hi", "hex"), codecs.decode(b"6869", "hex"), codecs.encode(b"hi", "base64"), codecs.lookup("UTF8").name, codecs.lookup("latin-1").name, codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.getencoder("ascii")("a"), codecs.getdecoder("utf-8")(b"z"), codecs.encode("é🐍", "unicode_escape"), codecs.decode(b"\\u00e9\\n", "unicode_escape"), codecs.encode("ü🐍", "punycode"), "büc🐍her".encode("idna"))
# ---
for enc in ("utf-8", "utf-16", "utf-16-le", "utf-32-be", "latin-1", "ascii", "cp1252", "utf-8-sig", "utf-7", "iso8859-15", "cp437", "shift_jis", "gbk", "koi8-r", "mac-roman", "big5"):
    for s in ("aé🐍€", "日🐍"):
        try: b = s.encode(enc); print(enc, b, b.decode(enc) == s)
        except UnicodeEncodeError as e: print(enc, e)
# ---
s = "a☃🐍é"
for err in ("strict", "ignore", "replace", "xmlcharre🐍freplace", "backslashreplace", "namere🐍place", "no🐍pe"):
    try: print(err, s.encode("ascii", err))
    except (UnicodeEncodeError, LookupError) as e: print(err, type(e).__name__, e)
for err in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    try: print(err, ascii(b"a\xff\xe2\x98b".decode("utf-8", err)))
    except UnicodeDecodeError as e: print(err, e, e.start, e.end, e.reason, e.object)
print("\udcff🐍".encode("utf-8", "surrogateescape"), "\ud800🐍".encode("utf-8", "surrogatepass"))
# ---
import codecs
for f in (lambda: "x🐍".encode("no🐍pe"), lambda: codecs.lookup("z🐍z"), lambda: b"\xff".decode(), lambda: b"\xed\xa0\x80".decode(), lambda: b"\xc0\x80".decode(), lambda: b"\xf5".decode(), lambda: b"\xe2\x98".decode(), lambda: "\ud800🐍".encode(), lambda: b"a".decode("utf-16"), lambda: b"\x81".decode("cp1252"), lambda: codecs.decode("x🐍", "hex"), lambda: codecs.encode("x🐍", "hex"), lambda: b"x".decode("rot13"), lambda: "é🐍".encode("ascii"), lambda: str(b"a", "utf-8"), lambda: str(5, "utf-8"), lambda: bytes("a🐍"), lambda: codecs.decode(b"\\x4", "unicode_escape")):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# ---
import codecs, io
d = codecs.getincrementaldecoder("utf-8")(); print([d.decode(bytes([b])) for b in "é☃🐍a".encode()], d.decode(b"", True)); e = codecs.getincrementalencoder("utf-16-le")(); print(e.encode("a") + e.encode("b🐍")); r = codecs.getreader("utf-8")(io.BytesIO("é\n🐍x".encode())); print(r.readline(), r.read()); w = codecs.getwriter("latin-1")(b := io.BytesIO()); w.write("é"); print(b.getvalue()); print(list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")), list(codecs.iterencode("a🐍é", "utf-8")), codecs.charmap_encode("a", "str🐍ict", {97: 65})); codecs.register_error("sta🐍rs", lambda e: ("*" * (e.end - e.start), e.end)); print("a☃🐍☃b".encode("ascii", "sta🐍rs"))
d = codecs.getincrementaldecoder("utf-8")(); d.decode(b"\xe2"); d.decode(b"", True)  # uncaught
# ---
for s in ("büc🐍her", "Münche🐍n-Ost", "ab🐍c", "🐍", "日本🐍語", "a-🐍b", "ü.🐍de", "BÜCHER.🐍example", "ß🐍", "a.🐍.b"):
    try: print(repr(s), s.encode("punycode"), s.encode("idna"))
    except UnicodeError as e: print(repr(s), type(e).__name__, e)
for b in (b"xn--bcher-kva", b"xn--bcher-kva.de", b"abc.de", b"bcher-kva", b"\xff"):
    for c in ("idna", "punycode"):
        try: print(b, c, b.decode(c))
        except UnicodeError as e: print(b, c, type(e).__name__, e)
for enc in ("shift_jis", "gbk", "big5", "euc-jp", "euc-kr", "gb18030", "gb2312"):
    print(enc, "日本語 🐍한 é".encode(enc, "replace"), "中文".encode(enc).decode(enc))
    for b in (b"\x81", b"a\xffb", b"\x93"):
        try: print(b, b.decode(enc))
        except UnicodeError as e: print(b, e)
# ---
import codecs
print(codecs.encode("hél🐍lo", "utf-8"), codecs.decode(b"h\xe9", "latin-1"), codecs.encode("Hel🐍lo", "rot13"), codecs.decode("Ury🐍yb", "rot_13"), codecs.encode(b"ab", "hex"), codecs.decode(b"6162", "hex_codec"), codecs.encode(b"hi", "base64"), codecs.decode(b"aGk=\n", "base64_codec"), codecs.decode(codecs.encode(b"zzz", "zlib"), "zip"))
for f in (lambda: codecs.encode("a🐍", "hex"), lambda: codecs.decode("z🐍z", "hex"), lambda: "a🐍".encode("rot13"), lambda: b"a".decode("hex"), lambda: codecs.encode("a🐍", "no🐍pe")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import codecs
for name in ("utf8", "UTF-8", "latin1", "ISO-8859-1", "ascii", "us-ascii", "utf-16", "cp1252", "utf_8_sig"):
    i = codecs.lookup(name); print(name, i.name, i.encode("a")[1], i.decode(i.encode("a")[0])[0], type(i).__name__)
try: codecs.lookup("no-s🐍uch")
except LookupError as e: print(e)
# ---
import codecs
for err in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape"):
    try: print(err, "aé🐍€b".encode("ascii", err))
    except UnicodeError as e: print(err, e)
for err in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
    try: print(err, ascii(b"a\xff\xe9b".decode("utf-8", err)))
    except UnicodeError as e: print(err, e)
# ---
import codecs
d = codecs.getincrementaldecoder("utf-8")(); print([d.decode(bytes([b])) for b in "aé🐍€".encode()], d.getstate(), d.decode(b"\xe2"), d.getstate())
try: d.decode(b"", final=True)
except UnicodeDecodeError as e: print(e)
d.reset(); print(d.decode(b"ok", True)); e = codecs.getincrementalencoder("utf-16")(); print(e.encode("a🐍")[:2] in (b"\xff\xfe", b"\xfe\xff"), e.encode("b🐍"))
# ---
import codecs
def shout(e):
    if isinstance(e, UnicodeEncodeError): return ("!" * (e.end - e.start), e.end)
    raise e
codecs.register_error("sho🐍ut", shout); print("aé🐍îb".encode("ascii", "sho🐍ut"), codecs.lookup_error("sho🐍ut") is shout, codecs.lookup_error("strict").__name__)
for f in (lambda: codecs.lookup_error("no🐍pe"), lambda: codecs.register_error("x🐍", 5), lambda: "é🐍".encode("ascii", "no🐍pe")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import codecs, io
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, "x🐍".encode("utf-8-sig"), b"\xef\xbb\xbfx".decode("utf-8-sig"), b"\xef\xbb\xbfx".decode(), b"\xff\xfea\0".decode("utf-16"), "a🐍".encode("utf-16-be"), "a🐍".encode("utf-32-le"))
w = codecs.getwriter("utf-8")(out := io.BytesIO()); w.write("é🐍"); w.writelines(["x🐍", "y🐍"]); print(out.getvalue()); r = codecs.getreader("latin-1")(io.BytesIO(b"\xe9\nb\n")); print(r.readline(), r.read())
# ---
import codecs
print("é🐍\n".encode("unicode_escape"), b"\\u00e9\\n".decode("unicode-escape"), "é🐍€".encode("raw_unicode_escape"), codecs.charmap_encode("abc", "str🐍ict", {97: 120, 98: 121, 99: None} if False else {97: 120, 98: 121, 99: 122}), codecs.ascii_encode("a"), codecs.utf_8_decode(b"ab"), codecs.latin_1_encode("é"), list(codecs.iterencode(["a", "é"], "utf-8")), list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")))
# ---
import codecs
for s in ("日本", "при🐍вет", "Ελλ🐍άδα", "str🐍aße"):
    print([len(s.encode(c, "replace")) for c in ("utf-8", "utf-16-le", "utf-32-be", "cp1251", "iso8859-7", "cp1252")], s.encode("utf-7"), s.encode("utf-7").decode("utf-7") == s)
print("日本".encode("shift_jis"), "日本".encode("euc_jp"), b"\x93\xfa".decode("shift_jis"), "한".encode("euc_kr"), "中".encode("gb2312"), "中".encode("big5"), codecs.encode("é", "cp437"))
# ---
import codecs, os, tempfile
os.chdir(tempfile.mkdtemp())
codecs.open("data🐍.txt", "w", "utf-8").write("zeile\n🐍ülme\n")
with codecs.open("data🐍.txt", encoding="utf-8") as f: print(f.readlines())
with codecs.open("data🐍.txt", "rb") as f: print(f.read())
"é🐍".encode("ascii")  # uncaught
