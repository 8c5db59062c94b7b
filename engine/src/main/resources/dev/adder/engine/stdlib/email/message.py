"""Messages: headers in order, and a text, bytes or parts below them."""
import base64 as _base64
import binascii as _binascii
import quopri as _quopri
import random as _random
import email._headers as _headers
import email.policy as _policies
from email import errors as _errors

__all__ = ['Message', 'EmailMessage']

_ABSENT = object()
_OF_BYTES = 'maintype', 'subtype', 'cte', 'disposition', 'filename', 'cid', 'params', 'headers'
_USUAL_CHARSETS = {'ascii': 'us-ascii', 'utf8': 'utf-8', 'euc_jp': 'euc-jp', 'euc_kr': 'euc-kr'}
_USUAL_CHARSETS |= {f'latin{mark}{number}': f'iso-8859-{part}' for mark in '-_' for number, part in
                    enumerate((1, 2, 3, 4, 9, 10, 13, 14, 15, 16), 1)}


def _parameter(name, value):
    """A parameter of a header as it is written."""
    if value is None or value == '':
        return name
    if isinstance(value, tuple):
        import urllib.parse
        charset, language, text = value
        return f"{name}*={charset}'{language}'{urllib.parse.quote(text, safe='', encoding=charset or 'ascii')}"
    if not value.isascii():
        return _parameter(name, ('utf-8', '', value))
    value = value.replace('\\', '\\\\').replace('"', r'\"')
    return f'{name}="{value}"'


def _quoted(data, width):
    """Bytes as quoted-printable text in lines that end in newlines."""
    made = []
    for line in data.split(b'\n'):
        current = ''
        for at, c in enumerate(line):
            last = at + 1 == len(line)
            plain = 33 <= c <= 126 and c != 61 or c in (9, 32) and not last
            piece = chr(c) if plain else f'={c:02X}'
            if len(current) + len(piece) > width - (not last):
                made.append(current + '=')
                current = ''
            current += piece
        made.append(current)
    return '\n'.join(made)


class Message:
    """A message, or a part of one; its headers are got and set as the items of a dict that allows several of a name."""

    def __init__(self, policy=_policies.compat32):
        self.policy = policy
        self._headers = []
        self._payload = None
        self._charset = None
        self._unixfrom = None
        self.preamble, self.epilogue, self.defects = None, None, []
        self._default_type = 'text/plain'

    # Headers

    def __len__(self):
        return len(self._headers)

    def __contains__(self, name):
        return any(key == name.lower() for key in map(str.lower, self.keys()))

    def __iter__(self):
        return iter(self.keys())

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        most = _headers._ONCE if isinstance(self.policy, _policies.EmailPolicy) else ()
        if name.lower() in most and name in self:
            raise ValueError(f'There may be at most 1 {name} headers in a message')
        self._headers.append((name, self.policy._store(name, val)))

    def __delitem__(self, name):
        self._headers = [pair for pair in self._headers if pair[0].lower() != name.lower()]

    def keys(self):
        """The names of the headers, in order."""
        return [name for name, _ in self._headers]

    def values(self):
        """The values of the headers."""
        return [self.policy._fetch(*pair) for pair in self._headers]

    def items(self):
        """The headers as pairs."""
        return list(zip(self.keys(), self.values()))

    def get(self, name, failobj=None):
        """The first header of a name."""
        return next(iter(self.get_all(name, ())), failobj)

    def get_all(self, name, failobj=None):
        """All headers of a name."""
        found = [self.policy._fetch(key, value) for key, value in self._headers if key.lower() == name.lower()]
        return found or failobj

    def raw_items(self):
        """The headers as they are kept."""
        return iter(self._headers[:])

    def set_raw(self, name, value):
        """Add a header as it is."""
        self._headers += [(name, value)]

    def add_header(self, _name, _value, **_params):
        """Add a header with parameters; None for one without a value."""
        parts = [] if _value is None else [_value]
        parts += [_parameter(key.replace('_', '-'), value) for key, value in _params.items()]
        self[_name] = '; '.join(parts)

    def replace_header(self, _name, _value):
        """Give the first header of a name another value, in its place."""
        for at, (name, _) in enumerate(self._headers):
            if name.lower() == _name.lower():
                self._headers[at] = name, self.policy._store(name, _value)
                return
        raise KeyError(_name.lower())

    # Types and parameters

    def get_content_type(self):
        """Type and subtype, such as text/plain."""
        value = self.get('content-type', _ABSENT)
        if value is _ABSENT:
            return self.get_default_type()
        kind = _headers.parameters(str(value))[0][0].lower()
        return kind if kind.count('/') == 1 else 'text/plain'

    def get_content_maintype(self):
        """What is before the slash of the type."""
        return self.get_content_type().partition('/')[0]

    def get_content_subtype(self):
        """What is behind the slash of the type."""
        return self.get_content_type().partition('/')[2]

    def get_default_type(self):
        """The type of a message that does not say."""
        return self._default_type

    def set_default_type(self, ctype):
        """Set the type of a message that does not say."""
        self._default_type = ctype

    def get_params(self, failobj=None, header='content-type', unquote=True):
        """The value of a header and its parameters as pairs."""
        value = self.get(header)
        return failobj if value is None else _headers.parameters(str(value))

    def get_param(self, param, failobj=None, header='content-type', unquote=True):
        """One parameter of a header."""
        for name, value in self.get_params((), header):
            if name.lower() == param.lower():
                return value
            if name.lower() == param.lower() + '*':
                import urllib.parse
                charset, _, text = value.split("'", 2)
                text = urllib.parse.unquote(text, charset)
                return text if isinstance(self.policy, _policies.EmailPolicy) else (charset, '', text)
        return failobj

    def set_param(self, param, value, header='Content-Type', requote=True, charset=None, language='', replace=False):
        """Give a header a parameter, or the parameter another value."""
        if charset is not None:
            value = charset, language, value
        pairs = self.get_params(header=header) or [('text/plain', '')]
        parts = [pairs[0][0]]
        for name, old in pairs[1:]:
            if name.lower() != param.lower():
                parts.append(_parameter(name, old))
            elif value is not None:
                parts.append(_parameter(name, value))
                value = None
        if value is not None:
            parts.append(_parameter(param, value))
        text = '; '.join(parts)
        if not replace and header in self and self[header] != text:
            del self[header]
        self._put(header, text)

    def del_param(self, param, header='content-type', requote=True):
        """Take a parameter off a header."""
        if header in self:
            pairs = self.get_params(header=header)
            parts = [pairs[0][0]] + [_parameter(*pair) for pair in pairs[1:] if pair[0].lower() != param.lower()]
            self._put(header, '; '.join(parts))

    def set_type(self, type, header='Content-Type', requote=True):
        """Give the header another type; its parameters stay."""
        if type.count('/') != 1:
            raise ValueError
        pairs = self.get_params((), header)
        if header.lower() == 'content-type':
            del self['MIME-Version']
            self['MIME-Version'] = '1.0'
        del self[header]
        self[header] = '; '.join([type] + [_parameter(*pair) for pair in pairs[1:]])

    def _put(self, name, value):
        if name in self:
            self.replace_header(name, value)
        else:
            self[name] = value

    def get_filename(self, failobj=None):
        """The name of the file that the part is."""
        name = self.get_param('filename', None, 'content-disposition') or self.get_param('name')
        if name is None:
            return failobj
        return (name[2] if isinstance(name, tuple) else name).strip()

    def get_boundary(self, failobj=None):
        """The text between the parts."""
        value = self.get_param('boundary')
        return failobj if value is None else value.rstrip()

    def set_boundary(self, boundary):
        """Set the text between the parts."""
        if 'content-type' not in self:
            raise _errors.HeaderParseError('No Content-Type header found')
        self.set_param('boundary', boundary, replace=True)

    def get_content_charset(self, failobj=None):
        """The charset of the text."""
        value = self.get_param('charset')
        return failobj if value is None else value.lower()

    def get_charsets(self, failobj=None):
        """The charsets of all parts."""
        return [part.get_content_charset(failobj) for part in self.walk()]

    def get_content_disposition(self):
        """Whether the part is an attachment or inline; None when it does not say."""
        value = self.get('content-disposition')
        return None if value is None else _headers.parameters(str(value))[0][0].lower()

    # Payload

    def is_multipart(self):
        """Whether the message is made of parts."""
        return isinstance(self._payload, list)

    def attach(self, payload):
        """Add a part."""
        if self._payload is None:
            self._payload = []
        if not isinstance(self._payload, list):
            try:
                self._payload.append
            except AttributeError:
                raise TypeError('Attach is not valid on a message with a non-multipart payload')
        self._payload.append(payload)

    def get_payload(self, i=None, decode=False):
        """The text, the list of parts, or one of these; decoded to bytes on demand."""
        if self.is_multipart():
            return None if decode else self._payload if i is None else self._payload[i]
        if i is not None:
            raise TypeError(f'Expected list, got {type(self._payload)}')
        text = self._payload
        if not decode:
            if isinstance(text, str) and any('\udc80' <= c <= '\udcff' for c in text):
                return text.encode('ascii', 'surrogateescape').decode(self.get_content_charset('ascii'), 'replace')
            return text
        if not isinstance(text, str):
            return text
        coded = str(self.get('content-transfer-encoding', '')).lower()
        try:
            data = text.encode('ascii', 'surrogateescape')
        except UnicodeEncodeError:
            data = text.encode('raw-unicode-escape')
        if coded == 'quoted-printable':
            return _quopri.decodestring(data)
        if coded == 'base64':
            try:
                return _base64.b64decode(b''.join(data.splitlines()))
            except _binascii.Error:
                return data
        return data

    def set_payload(self, payload, charset=None):
        """Set the text, or the list of parts."""
        if isinstance(payload, bytes):
            payload = payload.decode('ascii', 'surrogateescape')
        self._payload = payload
        if charset is not None:
            self.set_charset(charset)

    def set_charset(self, charset):
        """Write the text in a charset, and say so in the headers."""
        self._charset = charset
        if charset is None:
            return self.del_param('charset')
        charset = str(charset).lower()
        charset = _USUAL_CHARSETS.get(charset, charset)
        if 'MIME-Version' not in self:
            self['MIME-Version'] = '1.0'
        if 'Content-Type' not in self:
            self['Content-Type'] = f'text/plain; charset="{charset}"'
        else:
            self.set_param('charset', charset)
        if 'Content-Transfer-Encoding' not in self:
            data = self._payload.encode('ascii' if charset == 'us-ascii' else charset, 'surrogateescape')
            if charset == 'us-ascii':
                self['Content-Transfer-Encoding'] = '7bit'
            elif charset.startswith('iso-8859'):
                self._payload = _quopri.encodestring(data).decode('ascii')
                self['Content-Transfer-Encoding'] = 'quoted-printable'
            else:
                self._payload = _base64.encodebytes(data).decode('ascii')
                self['Content-Transfer-Encoding'] = 'base64'

    def get_charset(self):
        """The charset that set_charset was given."""
        return self._charset

    def walk(self):
        """The message and all parts below it, outermost first."""
        yield self
        if self.is_multipart():
            for part in self._payload:
                yield from part.walk()

    # Text

    def __str__(self):
        return self.as_string()

    def __bytes__(self):
        return self.as_bytes()

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        """The whole message as text."""
        return self._written(policy or self.policy, False)

    def as_bytes(self, unixfrom=False, policy=None):
        """The whole message as bytes."""
        policy = policy or self.policy
        return self._written(policy, True).encode('utf-8' if policy.utf8 else 'ascii', 'surrogateescape')

    def get_unixfrom(self):
        """The line before the headers in a file of many messages."""
        return self._unixfrom

    def set_unixfrom(self, unixfrom):
        """Set the line before the headers in a file of many messages."""
        self._unixfrom = unixfrom

    def _written(self, policy, binary):
        text = self._text(policy, binary)
        if '\r' in text:
            text = text.replace('\r\n', '\n').replace('\r', '\n')
        return text if policy.linesep == '\n' else text.replace('\n', policy.linesep)

    def _text(self, policy, binary):
        body, shown = self._body(policy, binary)
        return ''.join(policy._fold(*pair) for pair in shown._headers) + '\n' + body

    def _body(self, policy, binary):
        if self.is_multipart():
            if self.get_content_maintype() == 'message':
                return ''.join(part._text(policy, binary) for part in self._payload), self
            return self._parts(policy, binary), self
        text = self._payload
        if text is None:
            return '', self
        if not isinstance(text, str):
            raise TypeError(f'string payload expected: {type(text)}')
        if not binary and any('\udc80' <= c <= '\udcff' for c in text):
            copy = type(self)(policy=self.policy)
            copy._headers = [p for p in self._headers if p[0].lower() != 'content-transfer-encoding']
            copy.set_payload(text, self.get_content_charset('utf-8'))
            coded = copy['content-transfer-encoding']
            if 'content-transfer-encoding' in self:
                copy._headers = self._headers[:]
                copy.replace_header('content-transfer-encoding', coded)
            return copy._payload, copy
        return text, self

    def _parts(self, policy, binary):
        texts = [part._text(policy, binary) for part in self._payload]
        boundary = self.get_boundary()
        if not boundary:
            boundary = f'==============={_random.randrange(2 ** 63 - 1):019d}=='
            while any('--' + boundary in text for text in texts):
                boundary += '.0'
            self.set_param('boundary', boundary, replace=True)
        body = '' if self.preamble is None else self.preamble.removesuffix('\n') + '\n'
        for text in texts or ['']:
            body += f'--{boundary}\n{text}\n'
        body += f'--{boundary}--\n'
        return body if self.epilogue is None else body + self.epilogue


class MIMEPart(Message):
    """A part of a message, with content that is set and got as text, bytes or message."""

    def __init__(self, policy=None):
        super().__init__(_policies.default if policy is None else policy)

    def as_string(self, unixfrom=False, maxheaderlen=None, policy=None):
        """The whole message as text."""
        return super().as_string(unixfrom, maxheaderlen, policy)

    def __str__(self):
        return self.as_string(policy=self.policy.clone(utf8=True))

    def is_attachment(self):
        """Whether the part is an attachment."""
        return self.get_content_disposition() == 'attachment'

    def get_body(self, preferencelist=('related', 'html', 'plain')):
        """The part that is the text of the message: of the kind that comes first in the list."""
        best = {}
        self._bodies(preferencelist, best)
        return best[min(best)] if best else None

    def _bodies(self, kinds, best):
        if self.is_attachment():
            return
        main, sub = self.get_content_type().split('/')
        if main == 'text' and sub in kinds:
            best.setdefault(kinds.index(sub), self)
        elif main == 'multipart' and self.is_multipart():
            if sub == 'related' and 'related' in kinds:
                best.setdefault(kinds.index('related'), self)
            for part in self._payload[:1] if sub == 'related' else self._payload:
                part._bodies(kinds, best)

    def iter_parts(self):
        """The parts right below."""
        yield from self._payload if self.is_multipart() else ()

    def iter_attachments(self):
        """The parts that are not the text of the message."""
        main, sub = self.get_content_type().split('/')
        if main != 'multipart' or sub == 'alternative' or not self.is_multipart():
            return
        parts = self._payload[1:] if sub == 'related' else self._payload
        seen = set()
        for part in parts:
            kind = part.get_content_type()
            body = kind in ('text/plain', 'text/html', 'multipart/related', 'multipart/alternative')
            if sub != 'related' and body and not part.is_attachment() and kind not in seen:
                seen.add(kind)
            else:
                yield part

    def get_content(self, *, errors='replace'):
        """The content: text, the message in the part, or bytes."""
        kind = self.get_content_type()
        main = self.get_content_maintype()
        if main == 'text':
            return self.get_payload(decode=True).decode(self.get_content_charset('ASCII'), errors)
        if kind == 'message/rfc822':
            return self.get_payload(0)
        if main == 'multipart':
            raise KeyError(kind)
        return self.get_payload(decode=True)

    def set_content(self, content, *args, **kwargs):
        """Set the content: text, bytes with their type, or a message."""
        if isinstance(content, (bytes, bytearray, memoryview)):
            kwargs.update(zip(_OF_BYTES, args))
            args = ()
        self._set_content(content, *args, **kwargs)

    def _set_content(self, content, subtype=None, charset='utf-8', cte=None, *, maintype=None, disposition=None,
                     filename=None, cid=None, params=None, headers=None):
        if self.get_content_maintype() == 'multipart':
            raise TypeError('set_content not valid on multipart')
        if isinstance(content, (bytes, bytearray, memoryview)) and (maintype is None or subtype is None):
            raise TypeError("set_bytes_content() missing 2 required positional arguments: 'maintype' and 'subtype'")
        self.clear_content()
        if isinstance(content, str):
            self['Content-Type'] = f'text/{subtype or "plain"}'
            self._set_text(content, charset, cte)
        elif isinstance(content, Message):
            self['Content-Type'] = f'message/{subtype or "rfc822"}'
            self._payload = [content]
            self['Content-Transfer-Encoding'] = '8bit' if cte is None else cte
        elif isinstance(content, (bytes, bytearray, memoryview)):
            self['Content-Type'] = f'{maintype}/{subtype}'
            data = bytes(content)
            if cte in (None, 'base64'):
                self._payload = _base64.encodebytes(data).decode('ascii')
            elif cte == 'quoted-printable':
                self._payload = _quopri.encodestring(data).decode('ascii')
            else:
                self._payload = data.decode('ascii', 'surrogateescape')
            self['Content-Transfer-Encoding'] = cte or 'base64'
        else:
            raise KeyError(f'{type(content).__module__}.{type(content).__qualname__}')
        if disposition is None and filename is not None:
            disposition = 'attachment'
        if disposition is not None:
            self['Content-Disposition'] = disposition
        if filename is not None:
            self.set_param('filename', filename, 'Content-Disposition')
        if cid is not None:
            self['Content-ID'] = cid
        for key, value in (params or {}).items():
            self.set_param(key, value)
        for line in headers or ():
            if isinstance(line, str):
                name, _, value = line.partition(':')
                self[name] = value.strip()
            else:
                self[line.name] = line

    def _set_text(self, text, charset, cte):
        lines = text.encode(charset).splitlines()
        data = b''.join(line + b'\n' for line in lines)
        longest = max(map(len, lines), default=0)
        if cte is None:
            if longest <= self.policy.max_line_length:
                cte = '7bit' if data.isascii() else '8bit'
            else:
                sample = b''.join(line + b'\n' for line in lines[:10])
                quoted = _quoted(sample, self.policy.max_line_length)
                cte = 'base64' if len(quoted) > len(_binascii.b2a_base64(sample)) else 'quoted-printable'
        if cte == 'base64':
            self._payload = _base64.encodebytes(data).decode('ascii')
        elif cte == 'quoted-printable':
            self._payload = _quoted(data, self.policy.max_line_length)
        else:
            self._payload = data.decode('ascii', 'surrogateescape')
        self.set_param('charset', charset)
        self['Content-Transfer-Encoding'] = cte

    def clear(self):
        """Take all headers and the content away."""
        self._headers, self._payload = [], None

    def clear_content(self):
        """Take the content and the headers about it away."""
        self._headers = [pair for pair in self._headers if not pair[0].lower().startswith('content-')]
        self._payload = None

    def _make(self, kind, refused, boundary):
        old = self.get_content_subtype() if self.get_content_maintype() == 'multipart' else None
        if old in refused + (kind,):
            raise ValueError(f'Cannot convert {old} to {kind}')
        own = [pair for pair in self._headers if pair[0].lower().startswith('content-')]
        self._headers = [pair for pair in self._headers if pair not in own]
        part = type(self)(policy=self.policy)
        part._headers, part._payload = own, self._payload
        self._payload = [part] if own else []
        self['Content-Type'] = f'multipart/{kind}'
        if boundary is not None:
            self.set_param('boundary', boundary, replace=True)

    def make_related(self, boundary=None):
        """Make the message one of parts that belong together."""
        self._make('related', ('alternative', 'mixed'), boundary)

    def make_alternative(self, boundary=None):
        """Make the message one of parts that say the same."""
        self._make('alternative', ('mixed',), boundary)

    def make_mixed(self, boundary=None):
        """Make the message one of independent parts."""
        self._make('mixed', (), boundary)

    def _add(self, kind, disposition, args, kw):
        if self.get_content_maintype() != 'multipart' or self.get_content_subtype() != kind:
            getattr(self, 'make_' + kind)()
        part = type(self)(policy=self.policy)
        part.set_content(*args, **kw)
        if disposition and 'content-disposition' not in part:
            part['Content-Disposition'] = disposition
        self.attach(part)

    def add_related(self, *args, **kw):
        """Add a part that belongs to the text."""
        self._add('related', 'inline', args, kw)

    def add_alternative(self, *args, **kw):
        """Add a part that says the same in another form."""
        self._add('alternative', None, args, kw)

    def add_attachment(self, *args, **kw):
        """Add an attachment."""
        self._add('mixed', 'attachment', args, kw)


class EmailMessage(MIMEPart):
    """A message in the present way."""

    def set_content(self, *args, **kw):
        """Set the content: text, bytes with their type, or a message."""
        super().set_content(*args, **kw)
        if 'MIME-Version' not in self:
            self['MIME-Version'] = '1.0'
