"""The values of headers in messages of the present policy: text that knows what it says."""
import base64 as _base64
import email.utils as _utils

_SPECIAL = set('()<>@,:;.\\"[]')
_STRUCTURED = ('from', 'to', 'cc', 'bcc', 'sender', 'reply-to', 'resent-from', 'resent-to', 'resent-cc')
_ONCE = ('subject', 'date', 'from', 'to', 'cc', 'bcc', 'sender', 'reply-to', 'message-id', 'content-type',
         'content-transfer-encoding', 'content-disposition', 'mime-version')


class Address:
    """One address: a name to show, and the mailbox at its domain."""

    def __init__(self, display_name='', username='', domain='', addr_spec=None):
        if any('\r' in part or '\n' in part for part in (display_name, username, domain, addr_spec or '')):
            raise ValueError('invalid arguments; address parts cannot contain CR or LF')
        if addr_spec is not None:
            if username or domain:
                raise TypeError('addrspec specified when username and/or domain also specified')
            username, _, domain = addr_spec.rpartition('@')
        self._parts = display_name, username, domain

    display_name = property(lambda self: self._parts[0], doc='The name to show.')
    username = property(lambda self: self._parts[1], doc='What is before the @.')
    domain = property(lambda self: self._parts[2], doc='What is behind the @.')

    @property
    def addr_spec(self):
        """The address without the name."""
        name = self.username
        if _SPECIAL - {'.'} & set(name):
            name = '"' + name.replace('\\', '\\\\').replace('"', '\\"') + '"'
        if self.domain:
            return f'{name}@{self.domain}'
        return name or '<>'

    def __repr__(self):
        shown = ', '.join(f'{key}={value!r}' for key, value in zip(('display_name', 'username', 'domain'), self._parts))
        return f'{type(self).__name__}({shown})'

    def __str__(self):
        name = self.display_name
        if not name:
            return self.addr_spec
        if _SPECIAL & set(name):
            name = '"' + name.replace('\\', '\\\\').replace('"', '\\"') + '"'
        return f'{name} <{"" if self.addr_spec == "<>" else self.addr_spec}>'

    def __eq__(self, other):
        return self._parts == other._parts if isinstance(other, Address) else NotImplemented


class Group:
    """Addresses under a name, or one address without."""

    def __init__(self, display_name=None, addresses=None):
        self.display_name = display_name
        self.addresses = tuple(addresses or ())

    def __str__(self):
        if self.display_name is None and len(self.addresses) == 1:
            return str(self.addresses[0])
        return f'{self.display_name}: {", ".join(map(str, self.addresses))};'


class BaseHeader(str):
    """The text of a header."""

    name = ''
    defects = ()
    max_count = None


class AddressHeader(BaseHeader):
    """A header of addresses."""

    addresses = ()

    @property
    def groups(self):
        """Each address as a group of its own."""
        return tuple(Group(None, [each]) for each in self.addresses)


class DateHeader(BaseHeader):
    """A header that is a time."""

    datetime = None


class ParameterHeader(BaseHeader):
    """A header with parameters behind its value."""

    params = {}


def header(name, value):
    """Make the value of a header from what a program gives."""
    kind = name.lower()
    if kind in _STRUCTURED:
        made = _addresses(value)
    elif kind == 'date' and not isinstance(value, str):
        made = DateHeader(_utils.format_datetime(value))
        made.datetime = value
    else:
        if not isinstance(value, str):
            value[:0]
        value = str(value)
        if '\n' in value or '\r' in value:
            raise ValueError('Header values may not contain linefeed or carriage return characters')
        made = {'date': DateHeader, 'content-type': ParameterHeader,
                'content-disposition': ParameterHeader}.get(kind, BaseHeader)(decoded(value))
        if kind == 'date':
            made.datetime = _utils.parsedate_to_datetime(value)
        elif isinstance(made, ParameterHeader):
            made.params = dict(parameters(value)[1:])
    made.name = name
    made.max_count = 1 if kind in _ONCE else None
    return made


def _addresses(value):
    if isinstance(value, (Address, Group)):
        value = [value]
    if isinstance(value, str):
        if '\n' in value or '\r' in value:
            raise ValueError('Header values may not contain linefeed or carriage return characters')
        pairs = _utils.getaddresses([decoded(value)])
        value = [Address(shown, addr_spec=spec) for shown, spec in pairs if shown or spec]
    made = AddressHeader(', '.join(map(str, value)))
    found = []
    for each in value:
        found += each.addresses if isinstance(each, Group) else [each]
    made.addresses = tuple(found)
    return made


def parameters(text):
    """Split `value; name=value` into a list of pairs, the first with an empty value."""
    parts, part, quoted, skip = [], '', False, False
    for c in text:
        if c == '"' and not skip:
            quoted = not quoted
        skip = c == '\\' and quoted and not skip
        if c == ';' and not quoted:
            parts.append(part)
            part = ''
        else:
            part += c
    parts.append(part)
    pairs = []
    for each in parts:
        name, equals, value = each.strip().partition('=')
        pairs.append((name.strip(), _utils.unquote(value.strip())) if equals and pairs else (each.strip(), ''))
    return pairs


def decoded(text):
    """The text with its encoded words read."""
    if '=?' not in text:
        return text
    made, last = '', False
    for part, charset in words(text):
        made += part if charset is None else part.decode(charset, 'replace')
    return made


def words(text):
    """Split a header into plain text and encoded words, as pairs of text and None, or bytes and charset."""
    import re
    found, at = [], 0
    for match in re.finditer(r'=\?([^?]*?)\?([bBqQ])\?(.*?)\?=', text):
        between = text[at:match.start()]
        if between.strip() or between and not (found and found[-1][1]):
            found.append((between, None))
        charset, kind, data = match.groups()
        if kind in 'bB':
            data = _base64.b64decode(data + '=' * (-len(data) % 4))
        else:
            import quopri
            data = quopri.decodestring(data, header=True)
        charset = charset.lower().partition('*')[0]
        if found and found[-1][1] == charset:
            found[-1] = found[-1][0] + data, charset
        else:
            found.append((data, charset))
        at = match.end()
    if at < len(text):
        found.append((text[at:], None))
    return found


def encoded(text, charset='utf-8', room=10 ** 6, lead=5):
    """The text as encoded words, each no longer than the room; base64 only when it is shorter by the lead."""
    data = text.encode(charset)
    plain = b"-!*+/" + bytes(c for c in range(128) if chr(c).isalnum())
    quoted = ''.join(chr(c) if c in plain else '_' if c == 32 else f'={c:02X}' for c in data)
    based = _base64.b64encode(data).decode()
    kind, made = ('q', quoted) if len(quoted) - len(based) < lead else ('b', based)
    if len(made) + len(charset) + 7 <= room or len(text) < 2:
        return [f'=?{charset}?{kind}?{made}?=']
    half = len(text) // 2
    return encoded(text[:half], charset, room, lead) + encoded(text[half:], charset, room, lead)


def folded(name, value, width, utf8):
    """The lines of a header."""
    line, lines = f'{name}:', []
    for word in _pieces(name, value, utf8, width):
        if len(line) + len(word) > width and line.strip() and word[:1] in ' \t' and len(line) > len(name) + 1:
            lines.append(line)
            line = ''
        line += word
    return '\n'.join(lines + [line]) + '\n'


def _pieces(name, value, utf8, width):
    import re
    if not utf8 and not value.isascii():
        if name.lower() in _STRUCTURED:
            value = re.sub(r'[^\s,<>"]*[^\x00-\x7f][^,<>"]*(?= <)', lambda m: encoded(m[0])[0], value)
        else:
            start = re.search(r'\S*[^\x00-\x7f]', value).start()
            end = max(m.end() for m in re.finditer(r'[^\x00-\x7f]\S*', value))
            value = value[:start] + ' '.join(encoded(value[start:end], room=width - len(name) - 2)) + value[end:]
    return re.findall(r'[ \t]*[^ \t]+|[ \t]+', ' ' + value)
