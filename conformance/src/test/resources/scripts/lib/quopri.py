import quopri
print(quopri.encodestring('Grüße = ok\tx \n'.encode()), quopri.encodestring(b'a b\tc', quotetabs=True))
print(quopri.encodestring(b'a_b c', header=True), quopri.decodestring('Gr=C3=BC=C3=9Fe'))
print(quopri.decodestring(b'a_b=20c=\nd'), quopri.decodestring(b'a_b', header=True))
print(quopri.encodestring(b'x' * 100))
# ---
import io, quopri
out = io.BytesIO()
quopri.encode(io.BytesIO('é\n'.encode()), out, quotetabs=False)
print(out.getvalue())
back = io.BytesIO()
quopri.decode(io.BytesIO(out.getvalue()), back)
print(back.getvalue())
# ---
import quopri
print(quopri.needsquoting(b'=', False, False), quopri.needsquoting(b' ', True, False), quopri.needsquoting(b'a', 1, 1))
print(quopri.quote(b'\xff'), quopri.ishex(b'F'), quopri.unhex(b'1f'))
# ---
import quopri
for s in ("", "plain", "a=b", "trailing ", "tab\t", "é", "line1\nline2", "x" * 76, "y" * 77, ".", "From x"): e = quopri.encodestring(s.encode()); print(e, quopri.decodestring(e).decode() == s)
# ---
import quopri
print([quopri.decodestring(b) for b in (b"=41=42", b"=4", b"=", b"=zz", b"a=\r\nb", b"a= \nb", b"=3d=3D", b"ok=", b"sp =20 \n")])
# ---
import quopri
print(quopri.encodestring(b"a b\n", quotetabs=True), quopri.encodestring(b"_a b?", header=True), quopri.decodestring(b"=5Fa_b=3F", header=True), quopri.encodestring(b"\t\n"), quopri.encodestring(b"\x00\x7f\x80"))
# ---
import quopri, io
out = io.BytesIO(); quopri.encode(io.BytesIO(b"one two\nthr=ee \n"), out, quotetabs=True); print(out.getvalue()); back = io.BytesIO(); out.seek(0); quopri.decode(out, back); print(back.getvalue())
# ---
import quopri
for bad in ("text", 5, None):
    try: print(quopri.encodestring(bad))
    except Exception as e: print(type(e).__name__)
# ---
import quopri
def word(s): return "=?utf-8?q?" + quopri.encodestring(s.encode(), header=True).decode() + "?="
print(word("Grüße aus"), word("a_b"), word(""))
# ---
import quopri
text = "Ein langer Satz mit Umlauten: äöü und mehr Wörtern, damit die Zeile über die Grenze läuft.\n" * 2
e = quopri.encodestring(text.encode()); print(e.decode(), max(map(len, e.split(b"\n"))) <= 76, quopri.decodestring(e).decode() == text)
# ---
import quopri, binascii
data = bytes(range(256)); print(binascii.a2b_qp(quopri.encodestring(data)) == data, quopri.decodestring(binascii.b2a_qp(data)) == data, len(quopri.encodestring(data)))
# ---
import quopri
print(quopri.encodestring(b"a\r\nb\r\n"), quopri.decodestring(b"a\r\nb=\r\nc"), quopri.encodestring(b"ends with =\n"), quopri.encodestring(b"no newline "))
# ---
import quopri
parts = {}
for line in quopri.decodestring(b"name=3A J=C3=BCrgen\ncity=3A K=C3=B6ln\n").decode().splitlines(): k, _, v = line.partition(": "); parts[k] = v
print(parts)
# ---
import quopri
print(quopri.MAXLINESIZE, quopri.ESCAPE, quopri.HEX, quopri.ishex(b"g"), quopri.ishex(b"a"), quopri.unhex(b"ff"), quopri.quote(b" "), quopri.needsquoting(b"\n", False, False))
# ---
import quopri
print([quopri.decodestring(quopri.encodestring(bytes([b]) * 3)) == bytes([b]) * 3 for b in (0, 9, 10, 13, 32, 61, 95, 200)])
