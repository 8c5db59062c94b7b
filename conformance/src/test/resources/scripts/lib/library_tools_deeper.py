import weakref
class A:
    def m(self): return "m"
a = A(); wm = weakref.WeakMethod(a.m); print(wm()(), wm == weakref.WeakMethod(a.m)); d = weakref.WeakKeyDictionary({a: 1}); print(len(d), d[a], a in d, list(d.values())); s = weakref.WeakSet([a]); print(len(s), a in s)
w = weakref.WeakValueDictionary(); w["k"] = a; print(dict(w), w.get("z"), list(w.keys()), w.valuerefs().__len__()) if 0 else print(list(w), w.get("z"), len(w.valuerefs()))
f = weakref.finalize(a, lambda *x: print("fin", x), 1); r = weakref.ref(a); print(r == weakref.ref(a), hash(r) == hash(weakref.ref(a)) if 0 else "", f.alive, f.detach()[2], f.alive); del a; print(wm(), len(d), len(s), len(w), r())
d[5] = 1
# ---
import string
class F(string.Formatter):
    def get_value(self, k, a, kw): return kw.get(k, f"<{k}>") if isinstance(k, str) else super().get_value(k, a, kw)
    def convert_field(self, v, c): return v.upper() if c == "u" else super().convert_field(v, c)
    def format_field(self, v, s): return v[::-1] if s == "rev" else super().format_field(v, s)
    def check_unused_args(self, used, a, k): print("used", sorted(map(str, used)))
print(F().format("{0} {x} {y!u} {0:rev} {0!r:>5}", "ab", y="q"))
class T(string.Template): delimiter = "%"; idpattern = "[a-z]+"
print(T("%a %{b} %% $c").substitute(a=1, b=2), T.pattern.flags, string.Template("${a}$b").safe_substitute({"a": 1}), string.Template("$a").template, string.digits, string.whitespace, string.printable[-6:])
string.Formatter().format("{a.b}", a=1)
# ---
import string
string.Formatter().format("{0", 1)
# ---
import string
string.Formatter().format("{!x}", 1)
# ---
import string
print(list(string.Formatter().parse("{a!r:{b}}{{}}")), string.Formatter().get_field("a[0].real", (), {"a": [5]}))
string.Formatter().vformat("{}{1}", (1, 2), {})
# ---
import argparse
argparse.ArgumentParser().add_argument("x", required=True)
# ---
import argparse
argparse.ArgumentParser().add_argument("--x", action="bogus")
# ---
import argparse
argparse.ArgumentParser().add_argument("x", "--y")
# ---
import argparse
argparse.ArgumentParser().add_argument("--x", type="int")
# ---
import argparse
argparse.ArgumentParser().add_argument("--x", nargs=0)
# ---
import argparse
argparse.ArgumentParser().add_argument()
# ---
import unittest, io, sys
class T(unittest.TestCase):
    def setUp(self): self.addCleanup(print, "cleanup"); print("setup")
    def tearDown(self): print("teardown")
    def test_a(self):
        with self.assertLogs("x", "INFO") as cm: __import__("logging").getLogger("x").info("hello")
        print(cm.output, cm.records[0].levelname)
        with self.assertWarns(DeprecationWarning) as w: __import__("warnings").warn("d", DeprecationWarning)
        print(w.warning)
        self.assertCountEqual("ab", "ba"); self.assertAlmostEqual(1.00000001, 1); self.assertDictEqual({}, {})
    def test_b(self): self.assertEqual([1, 2, 3], [1, 2, 4], "custom")
    def test_c(self): self.assertEqual("line1\nline2\n", "line1\nline3\n")
    @unittest.skipIf(True, "skipped")
    def test_d(self): pass
    @unittest.expectedFailure
    def test_e(self): pass
    def test_f(self): raise RuntimeError("x")
r = unittest.TestResult(); s = unittest.TestLoader().loadTestsFromTestCase(T); s.run(r); print(r, [str(t) for t, _ in r.failures], [e.splitlines()[-1] for _, e in r.errors], r.skipped[0][1], r.unexpectedSuccesses); print(r.failures[0][1]); print(r.failures[1][1]); print(s.countTestCases(), T("test_a").id(), T("test_a").shortDescription(), str(T("test_b")))
# ---
import unittest
class A(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): print("asu")
    async def test_x(self): self.assertEqual(1, 1); print("in")
    async def asyncTearDown(self): print("atd")
A("test_x").run(); print(unittest.TestSuite([A("test_x")]))
class B(unittest.TestCase):
    def test_s(self):
        for i in range(3):
            with self.subTest("m", i=i): self.assertEqual(i % 2, 0)
r = unittest.TestResult(); B("test_s").run(r); print(r.failures[0][0], len(r.failures))
B("test_s").assertEqual(1, 2)
# ---
import email.header, email.policy, email
from email.message import EmailMessage
h = email.header.Header("Grüße", "utf-8"); print(h.encode(), email.header.decode_header("=?utf-8?q?Gr=C3=BC=C3=9Fe?= x"), str(email.header.make_header(email.header.decode_header("=?iso-8859-1?q?caf=E9?="))))
m = EmailMessage(); m["Subject"] = "Hi"; m["To"] = "a@b.c"; m.set_content("x\n"); m.add_attachment(b"data", maintype="application", subtype="octet-stream", filename="f.bin"); m.add_attachment("text", filename="t.txt"); print([ (p.get_content_type(), p.get_filename(), p.get_content_disposition()) for p in m.iter_attachments()], m.get_body().get_content(), m.is_multipart(), [l for l in m.as_string().split("\n") if "boundary" not in l and "===" not in l][:12])
r = email.message_from_bytes(b"From: a@b\r\nContent-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\naGk=\r\n", policy=email.policy.default); print(r.get_content(), r["from"].addresses[0].domain, r.get_content_charset(), r.get_payload(decode=True), r.keys())
m["To"] = "d@e"
# ---
import zipfile, io, http, logging.handlers, os
b = io.BytesIO()
with zipfile.ZipFile(b, "a") as z:
    z.writestr("d/a.txt", "A"); z.writestr("d/b/c.txt", b"C", compress_type=zipfile.ZIP_DEFLATED)
    with z.open("new.txt", "w") as f: f.write(b"stream")
z = zipfile.ZipFile(b); p = zipfile.Path(z); print([str(x.name) for x in p.iterdir()], (p/"d"/"a.txt").read_text(), (p/"d").is_dir(), z.getinfo("d/a.txt").file_size, z.comment, [ (i.filename, i.is_dir(), i.CRC) for i in z.infolist()], zipfile.is_zipfile(b)); print(z.open("new.txt").read(3), http.HTTPStatus(404).phrase, http.HTTPStatus.OK == 200, http.HTTPMethod.GET, http.HTTPStatus.NOT_FOUND.description, repr(http.HTTPStatus.OK), http.HTTPStatus(204).is_success)
h = logging.handlers.RotatingFileHandler("r.log", maxBytes=30, backupCount=2); l = logging.getLogger("rot"); l.propagate = False; l.addHandler(h); l.setLevel(10)
for i in range(6): l.info("message %d", i)
h.close(); print(sorted(f for f in os.listdir() if f.startswith("r.log")), open("r.log").read())
q = logging.handlers.QueueHandler(__import__("queue").SimpleQueue()); l.handlers[:] = [q]; l.warning("q %s", 1); print(q.queue.get().message)
http.HTTPStatus(999)
