"""Headers of messages of old: text in charsets."""
import email._headers as _headers
from email.errors import HeaderParseError

__all__ = ['Header', 'decode_header', 'make_header']


def decode_header(header):
    """Split a header into pairs: text and None, or bytes and a charset."""
    text = str(header)
    found = _headers.words(text)
    if not any(charset for _, charset in found):
        return [(text, None)]
    return [(part if charset else part.encode('raw-unicode-escape'), charset) for part, charset in found]


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=' '):
    """Make a header of what decode_header gives."""
    made = Header(maxlinelen=maxlinelen, header_name=header_name, continuation_ws=continuation_ws)
    for part, charset in decoded_seq:
        made.append(part, charset)
    return made


class Header:
    """A header made of pieces of text."""

    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ', errors='strict'):
        self._pieces = []
        self._default = charset
        self._width = 76 if maxlinelen is None else maxlinelen
        if s is not None:
            self.append(s, charset, errors)

    def append(self, s, charset=None, errors='strict'):
        """Add a piece."""
        charset = charset or self._default
        if isinstance(s, bytes):
            s = s.decode(str(charset or 'us-ascii'), errors)
        self._pieces.append((s, str(charset) if charset else None if s.isascii() else 'utf-8'))

    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        """Return the text as a message has it."""
        shown = [' '.join(_headers.encoded(text, charset, lead=1)) if charset and not text.isascii() or
                 charset not in (None, 'us-ascii', 'ascii') else text for text, charset in self._pieces]
        return ' '.join(part.strip() for part in shown)

    def __str__(self):
        made = ''
        for number, (text, charset) in enumerate(self._pieces):
            if number and not (charset and self._pieces[number - 1][1]):
                made = made.rstrip() + ' '
                text = text.lstrip()
            made += text
        return made

    def __eq__(self, other):
        return other == str(self)
