"""Parts of messages in the way of old."""
import email.policy as _policies
from email import message as _message

__all__ = ['MIMEBase']


class MIMEBase(_message.Message):
    """A part of some type."""

    def __init__(self, _maintype, _subtype, *, policy=None, **_params):
        super().__init__(policy=policy or _policies.compat32)
        self.add_header('Content-Type', f'{_maintype}/{_subtype}', **_params)
        self['MIME-Version'] = '1.0'
