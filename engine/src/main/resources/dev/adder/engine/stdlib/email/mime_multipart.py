"""Messages of several parts in the way of old."""
from email.mime.base import MIMEBase as _MIMEBase

__all__ = ['MIMEMultipart']


class MIMEMultipart(_MIMEBase):
    """A message of parts."""

    def __init__(self, _subtype='mixed', boundary=None, _subparts=None, *, policy=None, **_params):
        super().__init__('multipart', _subtype, policy=policy, **_params)
        self.set_payload([])
        for part in _subparts or ():
            self.attach(part)
        if boundary:
            self.set_boundary(boundary)
