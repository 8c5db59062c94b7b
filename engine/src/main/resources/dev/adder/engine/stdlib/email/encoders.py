"""Ways to write the payload of a message of bytes."""
import base64 as _base64
import quopri as _quopri

__all__ = ['encode_7or8bit', 'encode_base64', 'encode_noop', 'encode_quopri']


def _say(msg, encoding):
    msg['Content-Transfer-Encoding'] = encoding


def encode_base64(msg):
    """Write the payload in base64."""
    msg.set_payload(_base64.encodebytes(msg.get_payload(decode=True)).decode('ascii'))
    _say(msg, 'base64')


def encode_quopri(msg):
    """Write the payload as quoted-printable text."""
    data = _quopri.encodestring(msg.get_payload(decode=True), quotetabs=True)
    msg.set_payload(data.replace(b' ', b'=20').decode('ascii'))
    _say(msg, 'quoted-printable')


def encode_7or8bit(msg):
    """Say whether the payload is ASCII."""
    data = msg.get_payload(decode=True)
    _say(msg, '7bit' if data is None or data.isascii() else '8bit')


def encode_noop(msg):
    """Leave the payload as it is."""
