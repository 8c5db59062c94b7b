"""General functions for HTML manipulation."""

import re as _re

__all__ = ["escape", "unescape"]


def escape(s, quote=True):
    """Write &, < and >, and the quotes too unless quote is false, so that HTML shows them."""
    s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if quote:
        s = s.replace('"', "&quot;").replace("'", "&#x27;")
    return s


_reference = _re.compile(r"&(#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)")


def _character(number):
    if number == 0 or 0xD800 <= number <= 0xDFFF or number > 0x10FFFF:
        return "\uFFFD"
    if number == 13:
        return "\r"
    if 0x80 <= number <= 0x9F:
        return bytes([number]).decode("cp1252", "ignore") or chr(number)
    forbidden = (number < 0x20 and number not in (9, 10, 12) or number == 0x7F or 0xFDD0 <= number <= 0xFDEF
                 or number & 0xFFFE == 0xFFFE)
    return "" if forbidden else chr(number)


def _replacement(match):
    from html.entities import html5
    name = match[1]
    if name[0] == "#":
        digits = name[1:].rstrip(";")
        return _character(int(digits[1:], 16) if digits[0] in "xX" else int(digits))
    for end in range(len(name), 1, -1):
        if name[:end] in html5:
            return html5[name[:end]] + name[end:]
    return "&" + name


def unescape(s):
    """The text that references by name and number stand for."""
    if "&" not in s:
        return s
    return _reference.sub(_replacement, s)
