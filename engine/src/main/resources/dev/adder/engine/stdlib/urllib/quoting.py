_HEX = "0123456789ABCDEFabcdef"
_UNQUOTED = {(a + b).encode(): bytes([int(a + b, 16)]) for a in _HEX for b in _HEX}


def unquote_to_bytes(string):
    """The bytes that percent signs stand for."""
    if not string:
        string.split
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = string.split(b"%")
    if not rest:
        return string
    pieces = [first]
    for piece in rest:
        byte = _UNQUOTED.get(piece[:2])
        pieces += (b"%", piece) if byte is None else (byte, piece[2:])
    return b"".join(pieces)


def unquote(string, encoding="utf-8", errors="replace"):
    """The text that percent signs stand for."""
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        string.split
        return string
    pieces = _ascii_run.split(string)
    for at in range(1, len(pieces), 2):
        pieces[at] = unquote_to_bytes(pieces[at]).decode(encoding or "utf-8", errors or "replace")
    return "".join(pieces)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    """unquote, with + for spaces."""
    return unquote(string.replace("+", " "), encoding, errors)


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
             max_num_fields=None, separator="&"):
    """The values of a query by name."""
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding=encoding, errors=errors,
                                 max_num_fields=max_num_fields, separator=separator):
        result.setdefault(name, []).append(value)
    return result


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
              max_num_fields=None, separator="&"):
    """The pairs of a query."""
    qs, back = _texts(qs)
    separator, _ = _texts(separator)
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if max_num_fields is not None and max_num_fields < (1 + qs.count(separator) if qs else 0):
        raise ValueError("Max number of fields exceeded")
    result = []
    for field in qs.split(separator) if qs else ():
        if not field and not strict_parsing:
            continue
        name, equal, value = field.partition("=")
        if not equal:
            if strict_parsing:
                raise ValueError("bad query field: %r" % (field,))
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            pair = [unquote(part.replace("+", " "), encoding=encoding, errors=errors) for part in (name, value)]
            result.append((back(pair[0]), back(pair[1])))
    return result


def quote(string, safe="/", encoding=None, errors=None):
    """quote('abc def') -> 'abc%20def'"""
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode("utf-8" if encoding is None else encoding, "strict" if errors is None else errors)
    else:
        if encoding is not None:
            raise TypeError("quote() doesn't support 'encoding' for bytes")
        if errors is not None:
            raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """quote, with + for spaces."""
    blank = " " if isinstance(string, str) else b" " if isinstance(string, bytes) else None
    if blank is not None and blank not in string:
        return quote(string, safe, encoding, errors)
    string = quote(string, safe + (" " if isinstance(safe, str) else b" "), encoding, errors)
    return string.replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    """quote for bytes."""
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    safe = safe.encode("ascii", "ignore") if isinstance(safe, str) else bytes(c for c in safe if c < 128)
    if not bs.rstrip(bytes(_ALWAYS_SAFE) + safe):
        return bs.decode()
    kept = _ALWAYS_SAFE.union(safe)
    return "".join([chr(c) if c in kept else "%%%02X" % c for c in bs])


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """A query of a dict or of pairs."""
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) > 0 and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as error:
            raise TypeError("not a valid non-string sequence or mapping object") from error

    def quoted(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(str(value), safe, encoding, errors)

    fields = []
    for name, value in query:
        name = quoted(name)
        values = (value,)
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
                values = value
            except TypeError:
                pass
        fields.extend(name + "=" + quoted(one) for one in values)
    return "&".join(fields)


def unwrap(url):
    """Take <URL: and > off."""
    url = str(url).strip()
    if url[:1] == "<" and url[-1:] == ">":
        url = url[1:-1].strip()
    if url[:4] == "URL:":
        url = url[4:].strip()
    return url


def _old(name, instead="urlparse"):
    warnings.warn("urllib.parse.%s() is deprecated as of 3.8, use urllib.parse.%s() instead" % (name, instead),
                  DeprecationWarning, stacklevel=1)


def splittype(url):
    """Deprecated: scheme and rest."""
    _old("splittype")
    found = re.match("([^/:]+):(.*)", url, re.DOTALL)
    return (found.group(1).lower(), found.group(2)) if found else (None, url)


def splithost(url):
    """Deprecated: host and path."""
    _old("splithost")
    found = re.match("//([^/#?]*)(.*)", url, re.DOTALL)
    if not found:
        return None, url
    host, path = found.groups()
    return host, "/" + path if path and path[0] != "/" else path


def splituser(host):
    """Deprecated: user and host."""
    _old("splituser")
    user, at, host = host.rpartition("@")
    return user if at else None, host


def splitpasswd(user):
    """Deprecated: user and password."""
    _old("splitpasswd")
    user, colon, password = user.partition(":")
    return user, password if colon else None


def splitport(host):
    """Deprecated: host and port."""
    _old("splitport")
    found = re.fullmatch("(.*):([0-9]*)", host, re.DOTALL)
    return (found.group(1), found.group(2) or None) if found else (host, None)


def splitnport(host, defport=-1):
    """Deprecated: host and port as a number, None when it is no number."""
    _old("splitnport")
    before, colon, port = host.rpartition(":")
    if not colon:
        return port, defport
    if port:
        return before, int(port) if port.isdigit() and port.isascii() else None
    return before, defport


def splitquery(url):
    """Deprecated: path and query."""
    _old("splitquery")
    path, mark, query = url.rpartition("?")
    return (path, query) if mark else (url, None)


def splittag(url):
    """Deprecated: path and fragment."""
    _old("splittag")
    path, mark, tag = url.rpartition("#")
    return (path, tag) if mark else (url, None)


def splitattr(url):
    """Deprecated: path and its attributes."""
    _old("splitattr")
    path, *attributes = url.split(";")
    return path, attributes


def splitvalue(attr):
    """Deprecated: name and value."""
    _old("splitvalue", "parse_qsl")
    name, mark, value = attr.partition("=")
    return name, value if mark else None


def to_bytes(url):
    """Deprecated: the text as ASCII."""
    warnings.warn("urllib.parse.to_bytes() is deprecated as of 3.8", DeprecationWarning, stacklevel=1)
    if isinstance(url, str):
        try:
            url = url.encode("ASCII").decode()
        except UnicodeError:
            raise UnicodeError("URL " + repr(url) + " contains non-ASCII characters")
    return url
