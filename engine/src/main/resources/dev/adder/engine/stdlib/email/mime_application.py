"""Bytes in messages in the way of old."""
from email import encoders as _encoders
from email.mime.base import MIMEBase as _MIMEBase

__all__ = ['MIMEApplication']


class MIMEApplication(_MIMEBase):
    """Bytes of an application."""

    def __init__(self, _data, _subtype='octet-stream', _encoder=_encoders.encode_base64, *, policy=None, **_params):
        if _subtype is None:
            raise TypeError('Invalid application MIME subtype')
        super().__init__('application', _subtype, policy=policy, **_params)
        self.set_payload(_data)
        _encoder(self)
