"""Texts in messages in the way of old."""
from email.mime.base import MIMEBase as _MIMEBase

__all__ = ['MIMEText']


class MIMEText(_MIMEBase):
    """A text."""

    def __init__(self, _text, _subtype='plain', _charset=None, *, policy=None):
        charset = str(_charset or ('us-ascii' if _text.isascii() else 'utf-8'))
        super().__init__('text', _subtype, policy=policy, charset=charset)
        self.set_payload(_text, charset)
