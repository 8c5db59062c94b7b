"""Quoted-printable text: bytes that are mostly ASCII, with the others written =XX."""
import binascii as _binascii

__all__ = ['encode', 'decode', 'encodestring', 'decodestring']

ESCAPE = b'='
MAXLINESIZE = 76
HEX = b'0123456789ABCDEF'
EMPTYSTRING = b''


def needsquoting(c, quotetabs, header):
    """Return whether one byte is written =XX when nothing follows it."""
    assert isinstance(c, bytes)
    if c in (b' ', b'\t'):
        return quotetabs
    if c == b'_':
        return header
    return c == ESCAPE or not b' ' <= c <= b'~'


def quote(c):
    """Write one byte as =XX."""
    assert isinstance(c, bytes) and len(c) == 1
    return b'=%02X' % c[0]


def ishex(c):
    """Return whether a byte is a hexadecimal digit."""
    assert isinstance(c, bytes)
    return c in HEX or b'a' <= c <= b'f'


def unhex(s):
    """Return the value of two hexadecimal digits."""
    return int(s, 16)


def encodestring(s, quotetabs=False, header=False):
    """Encode bytes."""
    return _binascii.b2a_qp(s, quotetabs=quotetabs, header=header)


def decodestring(s, header=False):
    """Decode bytes."""
    return _binascii.a2b_qp(s, header=header)


def encode(input, output, quotetabs, header=False):
    """Encode all of a binary file into another."""
    output.write(encodestring(input.read(), quotetabs, header))


def decode(input, output, header=False):
    """Decode all of a binary file into another."""
    output.write(decodestring(input.read(), header))
