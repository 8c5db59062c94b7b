"""Parse (absolute and relative) URLs."""

from collections import namedtuple
import math
import re
import types
import unicodedata
import warnings

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs",
           "parse_qsl", "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes",
           "DefragResult", "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes",
           "SplitResultBytes"]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms",
                 "prospero", "rtsp", "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp",
               "snews", "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git",
               "git+ssh", "ws", "wss", "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip",
               "sips", "mms", "sftp", "tel"]
non_hierarchical = ["gopher", "hdl", "mailto", "news", "telnet", "wais", "imap", "snews", "sip", "sips"]
uses_query = ["", "http", "wais", "imap", "https", "shttp", "mms", "gopher", "rtsp", "rtsps", "rtspu", "sip",
              "sips"]
uses_fragment = ["", "ftp", "hdl", "http", "gopher", "news", "nntp", "wais", "https", "shttp", "snews", "file",
                 "prospero"]
scheme_chars = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-."

_CONTROL_OR_SPACE = "".join(map(chr, range(33)))
_UNSAFE = ("\t", "\r", "\n")
_ALWAYS_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")
_ascii_run = re.compile("([\x00-\x7f]+)")


def clear_cache():
    """Clear internal performance caches: there are none."""


def _same(value):
    return value


def _encoded(value, encoding="ascii", errors="strict"):
    return value.encode(encoding, errors)


def _texts(*values):
    """The arguments as text, and what turns a result into the type that the first one had."""
    is_text = isinstance(values[0], str)
    for value in values[1:]:
        if value and isinstance(value, str) != is_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_text:
        return values + (_same,)
    return tuple(v.decode("ascii", "strict") if v else "" for v in values) + (_encoded,)


class _ResultMixinStr(object):
    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return self._encoded_counterpart(*(x.encode(encoding, errors) for x in self))


class _ResultMixinBytes(object):
    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return self._decoded_counterpart(*(x.decode(encoding, errors) for x in self))


class _NetlocResultMixinBase(object):
    __slots__ = ()

    @property
    def username(self):
        return self._userinfo[0]

    @property
    def password(self):
        return self._userinfo[1]

    @property
    def hostname(self):
        name = self._hostinfo[0]
        if not name:
            return None
        separator = "%" if isinstance(name, str) else b"%"
        host, percent, zone = name.partition(separator)
        return host.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if port > 65535:
            raise ValueError("Port out of range 0-65535")
        return port

    __class_getitem__ = classmethod(types.GenericAlias)

    @property
    def _marks(self):
        marks = "@", ":", "[", "]"
        return marks if isinstance(self.netloc, str) else tuple(m.encode() for m in marks)

    @property
    def _userinfo(self):
        at, colon, _, _ = self._marks
        info, found, _ = self.netloc.rpartition(at)
        if not found:
            return None, None
        user, found, password = info.partition(colon)
        return user, password if found else None

    @property
    def _hostinfo(self):
        at, colon, opening, closing = self._marks
        host = self.netloc.rpartition(at)[2]
        _, bracket, inner = host.partition(opening)
        if bracket:
            name, _, rest = inner.partition(closing)
            port = rest.partition(colon)[2]
        else:
            name, _, port = host.partition(colon)
        return name, port or None


class _NetlocResultMixinStr(_NetlocResultMixinBase, _ResultMixinStr):
    __slots__ = ()


class _NetlocResultMixinBytes(_NetlocResultMixinBase, _ResultMixinBytes):
    __slots__ = ()


_DefragResultBase = namedtuple("DefragResult", "url fragment")
_SplitResultBase = namedtuple("SplitResult", "scheme netloc path query fragment")
_ParseResultBase = namedtuple("ParseResult", "scheme netloc path params query fragment")

ResultBase = _NetlocResultMixinStr


def _defragged(self):
    mark = "#" if isinstance(self.url, str) else b"#"
    return self.url + mark + self.fragment if self.fragment else self.url


class DefragResult(_DefragResultBase, _ResultMixinStr):
    __slots__ = ()

    def geturl(self):
        return _defragged(self)


class SplitResult(_SplitResultBase, _NetlocResultMixinStr):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_ParseResultBase, _NetlocResultMixinStr):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


class DefragResultBytes(_DefragResultBase, _ResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return _defragged(self)


class SplitResultBytes(_SplitResultBase, _NetlocResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResultBytes(_ParseResultBase, _NetlocResultMixinBytes):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


for _text, _bytes in ((DefragResult, DefragResultBytes), (SplitResult, SplitResultBytes),
                      (ParseResult, ParseResultBytes)):
    _text._encoded_counterpart = _bytes
    _bytes._decoded_counterpart = _text
del _text, _bytes


def urlparse(url, scheme="", allow_fragments=True):
    """The six parts of a URL, with those behind the last ; apart."""
    url, scheme, back = _texts(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        path, params = _split_params(path)
    return back(ParseResult(scheme, netloc, path, params, query, fragment))


def _split_params(path):
    at = path.find(";", path.rfind("/") if "/" in path else 0)
    return (path, "") if at < 0 else (path[:at], path[at + 1:])


def _check_netloc(netloc):
    if not netloc or netloc.isascii():
        return
    plain = netloc
    for mark in "@:#?":
        plain = plain.replace(mark, "")
    normal = unicodedata.normalize("NFKC", plain)
    if normal == plain:
        return
    for mark in "/?#@:":
        if mark in normal:
            raise ValueError("netloc " + repr(netloc) + " contains invalid characters under NFKC normalization")


def _check_bracketed_host(host):
    if host.startswith("v"):
        if not re.match(r"\Av[a-fA-F0-9]+\..+\Z", host):
            raise ValueError("IPvFuture address is invalid")
        return
    import ipaddress
    if isinstance(ipaddress.ip_address(host), ipaddress.IPv4Address):
        raise ValueError("An IPv4 address cannot be in brackets")


def urlsplit(url, scheme="", allow_fragments=True):
    """The five parts of a URL."""
    url, scheme, back = _texts(url, scheme)
    url = url.lstrip(_CONTROL_OR_SPACE)
    scheme = scheme.strip(_CONTROL_OR_SPACE)
    for unsafe in _UNSAFE:
        url = url.replace(unsafe, "")
        scheme = scheme.replace(unsafe, "")
    netloc = query = fragment = ""
    colon = url.find(":")
    if colon > 0 and url[0].isascii() and url[0].isalpha() and all(c in scheme_chars for c in url[:colon]):
        scheme, url = url[:colon].lower(), url[colon + 1:]
    if url[:2] == "//":
        end = min((at for at in (url.find(c, 2) for c in "/?#") if at >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
        if "[" in netloc:
            _check_bracketed_host(netloc.partition("[")[2].partition("]")[0])
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    _check_netloc(netloc)
    return back(SplitResult(scheme, netloc, url, query, fragment))


def urlunparse(components):
    """The URL of six parts."""
    scheme, netloc, url, params, query, fragment, back = _texts(*components)
    if params:
        url = f"{url};{params}"
    return back(urlunsplit((scheme, netloc, url, query, fragment)))


def urlunsplit(components):
    """The URL of five parts."""
    scheme, netloc, url, query, fragment, back = _texts(*components)
    if netloc or (scheme and scheme in uses_netloc and url[:2] != "//"):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + (netloc or "") + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url = url + "?" + query
    if fragment:
        url = url + "#" + fragment
    return back(url)


def urljoin(base, url, allow_fragments=True):
    """The URL that a relative one means at a base."""
    if not base:
        return url
    if not url:
        return base
    base, url, back = _texts(base, url)
    old = urlparse(base, "", allow_fragments)
    new = urlparse(url, old.scheme, allow_fragments)
    scheme, netloc, path, params, query, fragment = new
    if scheme != old.scheme or scheme not in uses_relative:
        return back(url)
    if scheme in uses_netloc:
        if netloc:
            return back(urlunparse(new))
        netloc = old.netloc
    if not path and not params:
        return back(urlunparse((scheme, netloc, old.path, old.params, query or old.query, fragment)))
    if path[:1] == "/":
        segments = path.split("/")
    else:
        before = old.path.split("/")
        if before[-1] != "":
            before.pop()
        segments = before + path.split("/")
    segments[1:-1] = filter(None, segments[1:-1])
    resolved = []
    for segment in segments:
        if segment == "..":
            if resolved:
                resolved.pop()
        elif segment != ".":
            resolved.append(segment)
    if segments[-1] in (".", ".."):
        resolved.append("")
    return back(urlunparse((scheme, netloc, "/".join(resolved) or "/", params, query, fragment)))


def urldefrag(url):
    """Removes any existing fragment from URL."""
    url, back = _texts(url)
    fragment = ""
    if "#" in url:
        *parts, fragment = urlparse(url)
        url = urlunparse((*parts, ""))
    return back(DefragResult(url, fragment))
