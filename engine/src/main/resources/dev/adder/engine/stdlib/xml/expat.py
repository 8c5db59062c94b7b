"""The error of text that is no XML."""

__all__ = ["ExpatError", "error"]


class ExpatError(Exception):
    """The text is no XML; `code`, `lineno` and `offset` say why and where."""


error = ExpatError
