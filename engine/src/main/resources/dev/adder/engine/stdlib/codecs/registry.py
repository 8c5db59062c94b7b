def _made(name, encode, decode, is_text=True, encoder=None, decoder=None):
    class Encoder(encoder or IncrementalEncoder):
        _encoding = name
        if encoder is None:
            def encode(self, input, final=False):
                return encode(input, self.errors)[0]

    class Decoder(decoder or IncrementalDecoder):
        _encoding = name
        if decoder is None:
            def decode(self, input, final=False):
                return decode(input, self.errors)[0]

    class Writer(StreamWriter):
        def encode(self, input, errors="strict"):
            return encode(input, errors)

    class Reader(StreamReader):
        def decode(self, input, errors="strict"):
            return decode(input, errors)

    Encoder.__name__ = Encoder.__qualname__ = "IncrementalEncoder"
    Decoder.__name__ = Decoder.__qualname__ = "IncrementalDecoder"
    Writer.__name__ = Writer.__qualname__ = "StreamWriter"
    Reader.__name__ = Reader.__qualname__ = "StreamReader"
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name, _is_text_encoding=is_text)


def _argument(name, verb, expected, given):
    function = {"iso8859-1": "latin_1"}.get(name, name.replace("-", "_"))
    return "%s_%s() argument 1 must be %s, not %s" % (function, verb, expected, type(given).__name__)


def _text_codec(name):
    def encode(input, errors="strict"):
        if not isinstance(input, str):
            raise TypeError(_argument(name, "encode", "str", input))
        return str.encode(input, name, errors), len(input)

    def decode(input, errors="strict"):
        if isinstance(input, str):
            if name not in ("unicode-escape", "raw-unicode-escape"):
                raise TypeError("a bytes-like object is required, not 'str'")
            input = input.encode()
        try:
            data = bytes(memoryview(input))
        except TypeError:
            raise TypeError("a bytes-like object is required, not '%s'" % type(input).__name__) from None
        return data.decode(name, errors), len(data)

    return _made(name, encode, decode, True, _TextEncoder, _TextDecoder)


def _pair(encoded, decoded):
    def encode(input, errors="strict"):
        return encoded(input), len(input)

    def decode(input, errors="strict"):
        return decoded(input), len(input)

    return encode, decode


def _rot13(text):
    return text.translate(_ROT13)


_ROT13 = {c: (c - base + 13) % 26 + base for base in (65, 97) for c in range(base, base + 26)}


def _uu_encoded(data):
    import binascii
    lines = [binascii.b2a_uu(data[at:at + 45]) for at in range(0, len(data), 45)]
    return b"".join([b"begin 666 <data>\n", *lines, b" \nend\n"])


def _uu_decoded(data):
    import binascii
    lines = iter(bytes(data).splitlines())
    for line in lines:
        if line.startswith(b"begin"):
            break
    else:
        raise ValueError('Missing "begin" line in input data')
    parts = []
    for line in lines:
        if line.strip() == b"end":
            return b"".join(parts)
        parts.append(binascii.a2b_uu(line))
    raise ValueError("Truncated input data")


def _other_codec(name):
    if name in ("rot13", "rot_13"):
        return _made("rot-13", *_pair(_rot13, _rot13), False)
    if name in ("hex", "hex_codec"):
        import binascii
        return _made("hex", *_pair(binascii.b2a_hex, binascii.a2b_hex), False)
    if name in ("base64", "base64_codec", "base_64"):
        import base64
        return _made("base64", *_pair(base64.encodebytes, base64.decodebytes), False)
    if name in ("zlib", "zip", "zlib_codec"):
        import zlib
        return _made("zlib", *_pair(zlib.compress, zlib.decompress), False)
    if name in ("uu", "uu_codec"):
        return _made("uu", *_pair(_uu_encoded, _uu_decoded), False)
    if name in ("quopri", "quoted_printable", "quopri_codec"):
        import binascii
        return _made("quopri", *_pair(lambda data: binascii.b2a_qp(data, quotetabs=True), binascii.a2b_qp), False)
    return None


_known = {}
_searchers = []


def register(search_function):
    """Register a codec search function."""
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searchers.append(search_function)
    _search_with(_find_registered)


def unregister(search_function):
    """Unregister a codec search function and clear the registry's cache."""
    if search_function in _searchers:
        _searchers.remove(search_function)
        _known.clear()


def _search(key):
    for search in _searchers:
        info = search(key)
        if info is not None:
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            return info
    return None


def _find_registered(encoding):
    key = encoding.lower().replace(" ", "_")
    info = _known.get(key)
    if info is None:
        info = _search(key.replace("-", "_"))
        if info is not None:
            _known[key] = info
    return info


def lookup(encoding):
    """Looks up a codec tuple in the Python codec registry and returns a CodecInfo object."""
    if not isinstance(encoding, str):
        given = "None" if encoding is None else type(encoding).__name__
        raise TypeError("lookup() argument must be str, not " + given)
    key = encoding.lower().replace(" ", "_")
    info = _known.get(key)
    if info is not None:
        return info
    name = _usual_name(encoding)
    info = _text_codec(name) if name else _other_codec(key.replace("-", "_"))
    if info is None:
        info = _search(key.replace("-", "_"))
    if info is None:
        raise LookupError("unknown encoding: " + encoding)
    _known[key] = info
    return info


def encode(obj, encoding="utf-8", errors="strict"):
    """Encodes obj using the codec registered for encoding."""
    encoder = lookup(encoding).encode
    try:
        return encoder(obj, errors)[0]
    except Exception as error:
        error.add_note(f"encoding with '{encoding}' codec failed")
        raise


def decode(obj, encoding="utf-8", errors="strict"):
    """Decodes obj using the codec registered for encoding."""
    decoder = lookup(encoding).decode
    try:
        return decoder(obj, errors)[0]
    except Exception as error:
        error.add_note(f"decoding with '{encoding}' codec failed")
        raise


def getencoder(encoding):
    """The function that encodes."""
    return lookup(encoding).encode


def getdecoder(encoding):
    """The function that decodes."""
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    """The class that encodes piece by piece; LookupError when there is none."""
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    """The class that decodes piece by piece; LookupError when there is none."""
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    """The class that reads streams."""
    return lookup(encoding).streamreader


def getwriter(encoding):
    """The class that writes streams."""
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encoding iterator."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decoding iterator."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def make_identity_dict(rng):
    """A dict that maps each item to itself."""
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    """The map of a decoding turned round; what two bytes stand for becomes None."""
    result = {}
    for key, value in decoding_map.items():
        result[value] = None if value in result else key
    return result


def charmap_encode(string, errors="strict", mapping=None):
    """Encode with a dict from code points to bytes or numbers."""
    if mapping is None:
        return string.encode("latin-1", errors), len(string)
    result = bytearray()
    for at, c in enumerate(string):
        value = mapping.get(ord(c)) if hasattr(mapping, "get") else mapping[ord(c)]
        if value is None:
            error = UnicodeEncodeError("charmap", string, at, at + 1, "character maps to <undefined>")
            value = lookup_error(errors)(error)[0]
            value = value if isinstance(value, bytes) else bytes(mapping[ord(r)] for r in value)
        result += bytes([value]) if isinstance(value, int) else value
    return bytes(result), len(string)


def charmap_decode(data, errors="strict", mapping=None):
    """Decode with a text or a dict from numbers to characters."""
    if mapping is None:
        return data.decode("latin-1", errors), len(data)
    result = []
    for at, b in enumerate(data):
        try:
            value = mapping[b]
        except LookupError:
            value = None
        if isinstance(value, int):
            value = chr(value)
        if value is None or value == "\ufffe":
            error = UnicodeDecodeError("charmap", data, at, at + 1, "character maps to <undefined>")
            value = lookup_error(errors)(error)[0]
        result.append(value)
    return "".join(result), len(data)


def charmap_build(decoding_table):
    """Make of a text of 256 characters a map from code points to bytes."""
    return {ord(c): at for at, c in enumerate(decoding_table) if c != "\ufffe"}


def _unknown_error(error):
    raise TypeError("don't know how to handle %s in error callback" % type(error).__name__)


def strict_errors(error):
    """Implements the 'strict' error handling, which raises a UnicodeError on coding errors."""
    if isinstance(error, Exception):
        raise error
    raise TypeError("codec must pass exception instance")


def ignore_errors(error):
    """Implements the 'ignore' error handling, which ignores malformed data and continues."""
    if not isinstance(error, UnicodeError):
        _unknown_error(error)
    return "", error.end


def replace_errors(error):
    """Implements the 'replace' error handling, which replaces malformed data with a replacement marker."""
    if isinstance(error, UnicodeEncodeError):
        return "?" * (error.end - error.start), error.end
    if isinstance(error, UnicodeDecodeError):
        return "\ufffd", error.end
    if isinstance(error, UnicodeTranslateError):
        return "\ufffd" * (error.end - error.start), error.end
    _unknown_error(error)


def _by_engine(name):
    def handler(error):
        if not isinstance(error, UnicodeEncodeError):
            _unknown_error(error)
        return error.object[error.start:error.end].encode("ascii", name).decode("ascii"), error.end

    return handler


xmlcharrefreplace_errors = _by_engine("xmlcharrefreplace")
namereplace_errors = _by_engine("namereplace")


def backslashreplace_errors(error):
    """Implements the 'backslashreplace' error handling."""
    if isinstance(error, UnicodeDecodeError):
        return "".join("\\x%02x" % b for b in error.object[error.start:error.end]), error.end
    text = error.object[error.start:error.end]
    return "".join(c.encode("ascii", "backslashreplace").decode() if ord(c) > 127 else "\\x%02x" % ord(c)
                   for c in text), error.end


def _surrogate_errors(error):
    if isinstance(error, UnicodeEncodeError):
        codes = [ord(c) - 0xDC00 for c in error.object[error.start:error.end]]
        if all(0x80 <= code <= 0xFF for code in codes):
            return bytes(codes), error.end
    elif isinstance(error, UnicodeDecodeError):
        codes = error.object[error.start:error.end]
        if codes and codes[0] >= 0x80:
            return "".join(chr(0xDC00 + code) for code in codes), error.end
    raise error


_HANDLERS = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
    "xmlcharrefreplace": xmlcharrefreplace_errors, "namereplace": namereplace_errors,
    "backslashreplace": backslashreplace_errors, "surrogateescape": _surrogate_errors,
    "surrogatepass": strict_errors,
}


def lookup_error(errors):
    """Return the error handler for the specified error handling name."""
    handler = _registered(errors) or _HANDLERS.get(errors)
    if handler is None:
        raise LookupError("unknown error handler name '%s'" % errors)
    return handler


def _decoder(encoding, decode, whole):
    def decode_part(data, errors="strict", final=False):
        if whole or final:
            return decode(data, errors)
        decoder = lookup(encoding).incrementaldecoder(errors or "strict")
        text = decoder.decode(data)
        return text, len(data) - len(decoder.getstate()[0])

    return decode_part


def _define(names):
    for name, encoding in names.items():
        info = lookup(encoding)
        globals()[name + "_encode"] = info.encode
        decode = info.decode
        whole = name.endswith("escape") or name in ("ascii", "latin_1")
        globals()[name + "_decode"] = _decoder(encoding, decode, whole)


_define({"utf_8": "utf-8", "utf_16": "utf-16", "utf_16_le": "utf-16-le", "utf_16_be": "utf-16-be",
         "utf_32": "utf-32", "utf_32_le": "utf-32-le", "utf_32_be": "utf-32-be", "utf_7": "utf-7",
         "ascii": "ascii", "latin_1": "latin-1", "unicode_escape": "unicode-escape",
         "raw_unicode_escape": "raw-unicode-escape"})
del _define
