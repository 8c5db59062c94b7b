import base64
import binascii
import hashlib
import hmac
import json
import struct
import uuid
import zlib

RECORDS = [
    {"email": "Ana@Example.com ", "name": "Ana", "joined": "2024-01-05"},
    {"name": "Ana", "joined": "2024-01-05", "email": "ana@example.com"},
    {"email": "zoë@example.com", "name": "Zoë", "joined": None},
]


def canonical(rec: dict) -> bytes:
    rec = {k: v.strip().lower() if k == "email" else v for k, v in rec.items()}
    return json.dumps(rec, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


NS = uuid.uuid5(uuid.NAMESPACE_DNS, "crm.example.com")
print("namespace:", NS, NS.version)
seen = {}
for i, rec in enumerate(RECORDS):
    raw = canonical(rec)
    digest = hashlib.sha256(raw).hexdigest()
    uid = uuid.uuid5(NS, rec["email"].strip().lower())
    dup = seen.setdefault(digest, i)
    print(f"{i}: {uid} sha256={digest[:12]}… len={len(raw)} {'duplicate of ' + str(dup) if dup != i else 'new'}")

body = canonical(RECORDS[2])
sig = hmac.new(b"s3cret", body, hashlib.sha256).hexdigest()
print("hmac ok:", hmac.compare_digest(sig, hmac.new(b"s3cret", body, "sha256").hexdigest()), sig[-8:])
print(f"crc32={zlib.crc32(body):08x} adler={zlib.adler32(b'abc'):#x} md5={hashlib.md5(b'').hexdigest()} sha1={hashlib.sha1(b'abc').hexdigest()[:10]}")

token = base64.urlsafe_b64encode(body).rstrip(b"=").decode()
print(token)
decoded = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
assert decoded == body
print(decoded.decode("utf-8"), "|", decoded[:12].hex(" "), "|", decoded.decode("latin-1")[10:14])
for bad in ("abc", "äöü", "YWJj"):
    try:
        print(base64.b64decode(bad, validate=True))
    except binascii.Error as e:
        print("binascii:", e)
    except ValueError as e:
        print("value:", e)
try:
    b"caf\xe9".decode("utf-8")
except UnicodeDecodeError as e:
    print(e.reason, e.start, e.object[e.start:e.end], str(e)[:30], b"caf\xe9".decode("utf-8", errors="replace"))

header = struct.pack(">IHB3s", 2024, 7, 255, b"EOF")
print(header, struct.calcsize(">IHB3s"), struct.unpack(">IHB3s", header))
print(int.from_bytes(header[:4], "big"), (1000).to_bytes(2, "little"), bytes.fromhex("48 69"), b"%d items %s" % (3, b"ok"))
packed = zlib.compress(b"log line\n" * 50)
print(len(packed) < 60, zlib.decompress(packed)[:8], base64.b32encode(b"hi"), base64.b16decode("4142"))
u = uuid.UUID("12345678123456781234567812345678")
print(u, u.hex[:8], u.int % 97, u.urn, repr(u), u == uuid.UUID(int=u.int), uuid.uuid3(uuid.NAMESPACE_URL, "https://x.io"))
