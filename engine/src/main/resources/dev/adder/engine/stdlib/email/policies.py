"""How messages are read and written: the present way, and the one of old."""
import email._headers as _headers

__all__ = ['Compat32', 'compat32', 'Policy', 'EmailPolicy', 'default', 'strict', 'SMTP', 'HTTP']


class Policy:
    """Settings of a message."""

    raise_on_defect = False
    linesep = '\n'
    cte_type = '8bit'
    max_line_length = 78
    mangle_from_ = False
    utf8 = False

    def __init__(self, **settings):
        for name, value in settings.items():
            if not hasattr(type(self), name):
                raise TypeError(f'{name!r} is an invalid keyword argument for {type(self).__name__}')
            self.__dict__[name] = value

    def clone(self, **settings):
        """A policy with other settings."""
        return type(self)(**{**self.__dict__, **settings})

    def __add__(self, other):
        return self.clone(**other.__dict__)

    def __setattr__(self, name, value):
        raise AttributeError(f'{type(self).__name__!r} object attribute {name!r} is read-only')


class Compat32(Policy):
    """Headers are the text that was given."""

    mangle_from_ = True

    def _store(self, name, value):
        return value

    def _fetch(self, name, value):
        return value

    def _fold(self, name, value):
        if not isinstance(value, str) or value.isascii():
            text = value if isinstance(value, str) else value.encode()
            if '\n' in text or len(text) + len(name) + 2 <= self.max_line_length:
                return f'{name}: {text}\n'
            return _headers.folded(name, text, self.max_line_length, False)
        return f'{name}: {" ".join(_headers.encoded(value, lead=1))}\n'


class EmailPolicy(Policy):
    """Headers are objects that know their addresses, times and parameters."""

    refold_source = 'long'
    message_factory = None

    def header_max_count(self, name):
        """How often a header may be there; None for any number."""
        return 1 if name.lower() in _headers._ONCE else None

    def _store(self, name, value):
        if isinstance(value, _headers.BaseHeader) and value.name.lower() == name.lower():
            return value
        return _headers.header(name, value)

    def _fetch(self, name, value):
        if isinstance(value, _headers.BaseHeader):
            return value
        return _headers.header(name, ''.join(value.splitlines()))

    def _fold(self, name, value):
        if not isinstance(value, _headers.BaseHeader):
            lines = value.splitlines()
            if max(map(len, lines), default=0) + len(name) + 2 <= self.max_line_length:
                return f'{name}: ' + '\n'.join(lines) + '\n'
            value = self._fetch(name, value)
        return _headers.folded(name, value, self.max_line_length or 10 ** 9, self.utf8)


compat32 = Compat32()
default = EmailPolicy()
strict = EmailPolicy(raise_on_defect=True)
SMTP = EmailPolicy(linesep='\r\n')
SMTPUTF8 = SMTP.clone(utf8=True)
HTTP = EmailPolicy(linesep='\r\n', max_line_length=None)
