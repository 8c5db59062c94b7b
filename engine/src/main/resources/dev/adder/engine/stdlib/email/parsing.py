"""Reads messages from text and bytes."""
import email.errors as _errors
import email.message as _message
import email.policy as _policies
import re as _re

__all__ = ['Parser', 'HeaderParser', 'BytesParser', 'BytesHeaderParser', 'FeedParser', 'BytesFeedParser']

_HEADER = _re.compile(r'[!-9;-~]+[ \t]*:')


class Parser:
    """Reads messages from text."""

    def __init__(self, _class=None, *, policy=_policies.compat32):
        old = isinstance(policy, _policies.Compat32)
        self._class = _class or (_message.Message if old else policy.message_factory or _message.EmailMessage)
        self.policy = policy

    def parse(self, fp, headersonly=False):
        """Read a message from a file."""
        return self.parsestr(fp.read(), headersonly)

    def parsestr(self, text, headersonly=False):
        """Read a message from a string."""
        return self._message(text.splitlines(True), headersonly)

    def _message(self, lines, plain=False, default=None):
        made = self._class(policy=self.policy)
        if default:
            made.set_default_type(default)
        at = 0
        if lines and lines[0].startswith('From '):
            made.set_unixfrom(lines[0].rstrip('\r\n'))
            at = 1
        while at < len(lines) and _HEADER.match(lines[at]):
            end = at + 1
            while end < len(lines) and lines[end][:1] in (' ', '\t'):
                end += 1
            name, _, first = lines[at].partition(':')
            made.set_raw(name, ''.join([first.lstrip(' \t'), *lines[at + 1:end]]).rstrip('\r\n'))
            at = end
        if at < len(lines) and not lines[at].strip('\r\n'):
            at += 1
        elif at < len(lines):
            made.defects.append(_errors.MissingHeaderBodySeparatorDefect())
        self._content(made, lines[at:], plain)
        return made

    def _content(self, made, lines, plain):
        boundary = made.get_boundary()
        main = made.get_content_maintype()
        if main == 'multipart' and boundary and not plain:
            self._parts(made, lines, boundary)
        elif made.get_content_type() == 'message/rfc822' and not plain:
            made.set_payload([self._message(lines)])
        else:
            made.set_payload(''.join(lines))

    def _parts(self, made, lines, boundary):
        parts, current, after = [], [], None
        for line in lines:
            mark = line.rstrip()
            if after is not None:
                after.append(line)
            elif mark == f'--{boundary}' or mark == f'--{boundary}--':
                parts.append(current)
                current = []
                if mark.endswith('--') and mark != f'--{boundary}':
                    after = []
            else:
                current.append(line)
        if after is None:
            parts.append(current)
        before = ''.join(parts[0])
        made.preamble = _re.sub(r'\r?\n\Z', '', before) if before else None
        if after is not None:
            made.epilogue = ''.join(after)
        default = 'message/rfc822' if made.get_content_subtype() == 'digest' else None
        made.set_payload([])
        for part in parts[1:]:
            if part:
                part[-1] = _re.sub(r'\r?\n\Z', '', part[-1])
            made.attach(self._message(part, default=default))


class HeaderParser(Parser):
    """Reads the headers; the rest is one text."""

    def parse(self, fp, headersonly=True):
        """Read a message from a file."""
        return super().parse(fp, True)

    def parsestr(self, text, headersonly=True):
        """Read a message from a string."""
        return super().parsestr(text, True)


class BytesParser:
    """Reads messages from bytes."""

    def __init__(self, *args, **kw):
        self.parser = Parser(*args, **kw)

    def parse(self, fp, headersonly=False):
        """Read a message from a binary file."""
        return self.parsebytes(fp.read(), headersonly)

    def parsebytes(self, text, headersonly=False):
        """Read a message from bytes."""
        return self.parser.parsestr(text.decode('ascii', 'surrogateescape'), headersonly)


class BytesHeaderParser(BytesParser):
    """Reads the headers; the rest is one text."""

    def parse(self, fp, headersonly=True):
        """Read a message from a binary file."""
        return super().parse(fp, True)

    def parsebytes(self, text, headersonly=True):
        """Read a message from bytes."""
        return super().parsebytes(text, True)


class FeedParser:
    """Reads a message from pieces of text."""

    def __init__(self, _factory=None, *, policy=_policies.compat32):
        self._parser = Parser(_factory, policy=policy)
        self._pieces = []

    def feed(self, data):
        """Take in a piece."""
        self._pieces.append(data)

    def close(self):
        """The message that the pieces make."""
        return self._parser.parsestr(''.join(self._pieces))


class BytesFeedParser(FeedParser):
    """Reads a message from pieces of bytes."""

    def feed(self, data):
        """Take in a piece."""
        super().feed(data.decode('ascii', 'surrogateescape'))
