"""Messages as mail has them."""
__all__ = ['message_from_string', 'message_from_bytes', 'message_from_file', 'message_from_binary_file']


def message_from_string(s, *args, **kws):
    """Read a message from a string."""
    from email.parser import Parser
    parser = Parser(*args, **kws)
    return parser.parsestr(s)


def message_from_bytes(s, *args, **kws):
    """Read a message from bytes."""
    from email.parser import BytesParser
    parser = BytesParser(*args, **kws)
    return parser.parsebytes(s)


def message_from_file(fp, *args, **kws):
    """Read a message from a file."""
    from email.parser import Parser
    parser = Parser(*args, **kws)
    return parser.parse(fp)


def message_from_binary_file(fp, *args, **kws):
    """Read a message from a binary file."""
    from email.parser import BytesParser
    parser = BytesParser(*args, **kws)
    return parser.parse(fp)
