import uuid
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "http://x.y"), repr(uuid.uuid5(uuid.NAMESPACE_OID, "1.2")), uuid.uuid3(uuid.NAMESPACE_X500, "é"), uuid.uuid5(uuid.NAMESPACE_DNS, ""))
# ---
import uuid
u = uuid.UUID("{12345678-1234-5678-1234-567812345678}"); print(u, u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.variant, u.version, u.time_low, u.time_mid, u.time_hi_version, u.clock_seq, u.node, u.clock_seq_low, u.clock_seq_hi_variant, u.time)
# ---
import uuid
for s in ("12345678123456781234567812345678", "urn:uuid:12345678-1234-5678-1234-567812345678", "ABCDEF00-0000-0000-0000-000000000001"): print(uuid.UUID(s))
print(uuid.UUID(int=5), uuid.UUID(bytes=b"\1" * 16), uuid.UUID(bytes_le=bytes(range(16))), uuid.UUID(fields=(1, 2, 3, 4, 5, 6)), uuid.UUID(int=0, version=4), uuid.UUID(hex="f" * 32, version=1).version)
# ---
import uuid
for f in (lambda: uuid.UUID("xyz"), lambda: uuid.UUID("1234"), lambda: uuid.UUID(), lambda: uuid.UUID(int=-1), lambda: uuid.UUID(int=1 << 128), lambda: uuid.UUID(bytes=b"1"), lambda: uuid.UUID("g" * 32), lambda: uuid.UUID(int=1, version=9), lambda: uuid.UUID("1" * 32, int=5), lambda: uuid.uuid5("ns", "n"), lambda: uuid.UUID(5), lambda: setattr(uuid.UUID(int=1), "int", 2), lambda: uuid.UUID(int=1) < 5, lambda: uuid.UUID(fields=(1, 2)), lambda: uuid.UUID(fields=(1 << 40, 0, 0, 0, 0, 0)), lambda: uuid.UUID(bytes_le=b"x")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import uuid
a, b = uuid.UUID(int=1), uuid.UUID(int=2); print(a < b, a == uuid.UUID(int=1), hash(a) == hash(uuid.UUID(int=1)), sorted([b, a]), {a: 1}[uuid.UUID(int=1)], int(b), str(a)[-1], a == str(a), a != b, max(a, b), a in [a], len({a, b, a}))
# ---
import uuid
u = uuid.uuid4(); print(u.version, u.variant == uuid.RFC_4122, len(str(u)), u != uuid.uuid4(), str(u).count("-"), uuid.UUID(str(u)) == u, uuid.UUID(bytes=u.bytes) == u, isinstance(u, uuid.UUID), str(u)[14], str(u)[19] in "89ab")
# ---
import uuid
u = uuid.uuid1(node=0x010203040506, clock_seq=5); print(u.version, hex(u.node), u.clock_seq, uuid.uuid1().version, isinstance(uuid.getnode(), int))
# ---
import uuid
NS = uuid.uuid5(uuid.NAMESPACE_DNS, "example.com"); ids = [uuid.uuid5(NS, f"user:{i}") for i in range(3)]; print(*ids, NS); print(ids[0] == uuid.uuid5(NS, "user:0"), len(set(ids)), [i.version for i in ids])
# ---
import uuid
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500, uuid.RESERVED_NCS, uuid.RFC_4122, uuid.RESERVED_MICROSOFT, uuid.RESERVED_FUTURE)
# ---
import uuid, re
pat = re.compile(r"^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"); print(bool(pat.match(str(uuid.uuid4()))), bool(pat.match(str(uuid.uuid5(uuid.NAMESPACE_URL, "q")))), bool(pat.match(str(uuid.UUID(int=0)))))
def valid(s):
    try: return str(uuid.UUID(s)) == s.lower()
    except ValueError: return False
print([valid(s) for s in ("12345678-1234-5678-1234-567812345678", "nope", "12345678123456781234567812345678")])
# ---
import uuid, json
try: json.dumps({"id": uuid.UUID(int=7)})
except TypeError as e: print(e)
print(json.dumps({"id": uuid.UUID(int=7)}, default=str), json.dumps(str(uuid.UUID(int=255))), f"{uuid.UUID(int=1)!s:.8}", f"{uuid.UUID(int=1)}", "%s" % uuid.UUID(int=2), [uuid.UUID(int=3)])
# ---
import uuid, copy
u = uuid.UUID(int=9); print(copy.copy(u) == u, copy.deepcopy(u) == u, u.is_safe, uuid.SafeUUID.unknown.value, bool(u), u.__class__.__name__, u.hex[:4], bytes(u.bytes)[-1])
u.foo = 1  # uncaught
# ---
import uuid, random
r = random.Random(1); print([str(uuid.UUID(int=r.getrandbits(128), version=4)) for _ in range(3)]); print(uuid.UUID(bytes=r.randbytes(16), version=4).version)
# ---
import uuid
for v in (uuid.UUID(int=0), uuid.UUID(int=(1 << 128) - 1), uuid.UUID("00000000-0000-1000-8000-00805f9b34fb"), uuid.UUID("12345678-1234-3234-c234-123456789abc")): print(v, v.variant, v.version, v.int % 97)
# ---
import uuid
print(uuid.uuid3(uuid.NAMESPACE_DNS, "a").hex, uuid.uuid3(uuid.NAMESPACE_DNS, b"a") == uuid.uuid3(uuid.NAMESPACE_DNS, "a"), uuid.uuid5(uuid.NAMESPACE_DNS, "☃").hex)
uuid.UUID("not-a-uuid")  # uncaught
