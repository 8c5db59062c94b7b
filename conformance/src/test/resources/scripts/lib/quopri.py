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
