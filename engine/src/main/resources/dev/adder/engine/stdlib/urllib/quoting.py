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
