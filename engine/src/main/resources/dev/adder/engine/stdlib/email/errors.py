"""What can be wrong with messages."""


class MessageError(Exception):
    """Any error of a message."""


class MessageParseError(MessageError):
    """A text is no message."""


class HeaderParseError(MessageParseError):
    """A header cannot be read."""


class BoundaryError(MessageParseError):
    """The end of a part is not there."""


class MultipartConversionError(MessageError, TypeError):
    """A message cannot become one of several parts."""


class CharsetError(MessageError):
    """A charset is not known."""


class HeaderWriteError(MessageError):
    """A header would be written wrongly."""


class MessageDefect(ValueError):
    """Something in a message that is not as it should be."""

    def __init__(self, line=None):
        if line is not None:
            super().__init__(line)
        self.line = line


class NoBoundaryInMultipartDefect(MessageDefect):
    """No boundary is given."""


class StartBoundaryNotFoundDefect(MessageDefect):
    """The first part does not begin."""


class CloseBoundaryNotFoundDefect(MessageDefect):
    """The last part does not end."""


class FirstHeaderLineIsContinuationDefect(MessageDefect):
    """The first line is not a header."""


class MisplacedEnvelopeHeaderDefect(MessageDefect):
    """A From line is among the headers."""


class MissingHeaderBodySeparatorDefect(MessageDefect):
    """There is no empty line behind the headers."""


class MultipartInvariantViolationDefect(MessageDefect):
    """A message of parts has none."""


class InvalidMultipartContentTransferEncodingDefect(MessageDefect):
    """Parts are in an encoding."""


class UndecodableBytesDefect(MessageDefect):
    """There are bytes of no charset."""


class InvalidBase64PaddingDefect(MessageDefect):
    """The end of the base64 is wrong."""


class InvalidBase64CharactersDefect(MessageDefect):
    """There are other characters than base64 has."""


class InvalidBase64LengthDefect(MessageDefect):
    """The base64 has a wrong length."""


class MalformedHeaderDefect(MessageDefect):
    """A header cannot be read."""


class HeaderDefect(MessageDefect):
    """A header is not as it should be."""


class InvalidHeaderDefect(HeaderDefect):
    """A header is not valid."""


class ObsoleteHeaderDefect(HeaderDefect):
    """A header is of an old form."""


class NonASCIILocalPartDefect(HeaderDefect):
    """An address is not ASCII."""


class InvalidDateDefect(HeaderDefect):
    """A time cannot be read."""


class HeaderMissingRequiredValue(HeaderDefect):
    """A header has no value."""


class NonPrintableDefect(HeaderDefect):
    """There are characters that cannot be shown."""

    def __init__(self, non_printables):
        super().__init__(non_printables)
        self.non_printables = non_printables

    def __str__(self):
        return f"the following ASCII non-printables found in header: {self.non_printables}"
