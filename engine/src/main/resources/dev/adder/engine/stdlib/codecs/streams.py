"""Encodings by name, and streams that encode and decode."""

import builtins
import sys
from _codecs import (register_error, registered as _registered, search_with as _search_with,
                     usual_name as _usual_name)

__all__ = ["register", "unregister", "lookup", "open", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE",
           "BOM32_LE", "BOM64_BE", "BOM64_LE", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE",
           "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec", "IncrementalEncoder",
           "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder", "EncodedFile",
           "getencoder", "getdecoder",
           "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode", "decode",
           "iterencode", "iterdecode", "strict_errors", "ignore_errors", "replace_errors",
           "xmlcharrefreplace_errors", "backslashreplace_errors", "namereplace_errors", "register_error",
           "lookup_error"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM32_LE = BOM = BOM_UTF16 = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = BOM64_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = BOM64_BE = b"\x00\x00\xfe\xff"


class CodecInfo(tuple):
    """What a codec is made of, as lookup gives it."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        made = super().__new__(cls, (encode, decode, streamreader, streamwriter))
        vars(made).update(name=name, encode=encode, decode=decode, incrementalencoder=incrementalencoder,
                          incrementaldecoder=incrementaldecoder, streamwriter=streamwriter,
                          streamreader=streamreader)
        if _is_text_encoding is not None:
            made._is_text_encoding = _is_text_encoding
        return made

    def __repr__(self):
        return "<%s.%s object for encoding %s at %#x>" % (self.__class__.__module__, self.__class__.__qualname__,
                                                          self.name, id(self))


class Codec:
    """Encodes and decodes whole texts."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder(object):
    """Encodes an input in multiple steps."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Forget what came before."""

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what an encoder could not deal with yet."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder(object):
    """Decodes an input in multiple steps."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Forget what came before."""

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps bytes that are not a whole character yet."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class _TextEncoder(IncrementalEncoder):
    """Encodes with a codec of the engine; a byte order mark comes once."""

    _encoding = "utf-8"
    _begun = False

    def encode(self, input, final=False):
        if not input and self._begun:
            return b""
        encoding = _NO_MARK.get(self._encoding, self._encoding) if self._begun else self._encoding
        self._begun = self._begun or bool(input)
        return input.encode(encoding, self.errors)

    def reset(self):
        self._begun = False

    def getstate(self):
        return int(not self._begun) if self._encoding in _NO_MARK else 0

    def setstate(self, state):
        self._begun = not state


_NO_MARK = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
_INCOMPLETE = ("unexpected end of data", "truncated data", "unexpected end of string in escape sequence")


class _TextDecoder(BufferedIncrementalDecoder):
    """Decodes with a codec of the engine, as far as characters are whole."""

    _encoding = "utf-8"
    _chosen = None

    def _buffer_decode(self, input, errors, final):
        encoding = self._chosen or self._encoding
        mark = {"utf-8-sig": BOM_UTF8, "utf-16": BOM_LE, "utf-32": BOM_UTF32}.get(encoding)
        if mark is not None:
            if len(input) < len(mark) and not final and (encoding != "utf-8-sig" or mark.startswith(input)):
                return "", 0
            self._chosen = encoding = {
                (True, "utf-16"): "utf-16-be", (True, "utf-32"): "utf-32-be"
            }.get((input[:len(mark)] == mark[::-1], encoding), _NO_MARK[encoding])
            start = len(mark) if input[:len(mark)] in (mark, mark[::-1]) and encoding != "utf-8" or \
                encoding == "utf-8" and input.startswith(mark) else 0
        else:
            start = 0
        end = len(input)
        if not final:
            try:
                input[start:].decode(encoding)
            except UnicodeDecodeError as error:
                if error.end == end - start and error.reason in _INCOMPLETE:
                    end = start + error.start
        return input[start:end].decode(encoding, errors), end

    def reset(self):
        BufferedIncrementalDecoder.reset(self)
        self._chosen = None


class _AroundStream:
    """What streams of text have in common that are around a stream of bytes."""

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()

    def __getattr__(self, name):
        stream = self.stream
        return getattr(stream, name)


class StreamWriter(_AroundStream, Codec):
    """Encodes what is written to a stream."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        behind = self.stream
        behind.seek(offset, whence)
        if not (whence or offset):
            self.reset()


class StreamReader(_AroundStream, Codec):
    """Decodes what is read from a stream."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self._text = ""
        self._read = False

    def _fill(self):
        if not self._read:
            self._read = True
            self._text += self.decode(self.stream.read(), self.errors)[0]

    def read(self, size=-1, chars=-1, firstline=False):
        self._fill()
        count = chars if chars >= 0 else size
        if count < 0:
            count = len(self._text)
        result, self._text = self._text[:count], self._text[count:]
        return result

    def readline(self, size=None, keepends=True):
        self._fill()
        lines = self._text.splitlines(True)
        line = lines[0] if lines else ""
        self._text = self._text[len(line):]
        return line if keepends else line.splitlines()[0] if line else line

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self._text = ""
        self._read = False

    def seek(self, offset, whence=0):
        behind = self.stream
        behind.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self


class StreamReaderWriter(_AroundStream):
    """A stream that is both decoded from and encoded to."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)


class StreamRecoder(_AroundStream):
    """Bytes in one encoding around a stream that has them in another."""

    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.encode, self.decode = encode, decode
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def _encoded(self, text):
        return self.encode(text, self.errors)[0]

    def read(self, size=-1):
        return self._encoded(self.reader.read(size))

    def readline(self, size=None):
        return self._encoded(self.reader.readline() if size is None else self.reader.readline(size))

    def readlines(self, sizehint=None):
        return self._encoded(self.reader.read()).splitlines(keepends=True)

    def __next__(self):
        return self._encoded(next(self.reader))

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        self.writer.seek(offset, whence)


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """A file whose bytes are in one encoding, read and written in another."""
    data = lookup(data_encoding)
    stored = lookup(data_encoding if file_encoding is None else file_encoding)
    made = StreamRecoder(file, data.encode, data.decode, stored.streamreader, stored.streamwriter, errors)
    made.data_encoding = data_encoding
    made.file_encoding = data_encoding if file_encoding is None else file_encoding
    return made


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """Open a file in an encoding."""
    if encoding is None:
        return builtins.open(filename, mode, buffering)
    binary = builtins.open(filename, mode if "b" in mode else mode + "b", buffering)
    info = lookup(encoding)
    made = StreamReaderWriter(binary, info.streamreader, info.streamwriter, errors)
    made.encoding = encoding
    return made
