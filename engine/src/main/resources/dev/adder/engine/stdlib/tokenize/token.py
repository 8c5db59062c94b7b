"""Kinds of token."""

_NAMES = """
ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR RPAR LSQB RSQB COLON COMMA SEMI PLUS MINUS STAR SLASH
VBAR AMPER LESS GREATER EQUAL DOT PERCENT LBRACE RBRACE EQEQUAL NOTEQUAL LESSEQUAL GREATEREQUAL TILDE
CIRCUMFLEX LEFTSHIFT RIGHTSHIFT DOUBLESTAR PLUSEQUAL MINEQUAL STAREQUAL SLASHEQUAL PERCENTEQUAL AMPEREQUAL
VBAREQUAL CIRCUMFLEXEQUAL LEFTSHIFTEQUAL RIGHTSHIFTEQUAL DOUBLESTAREQUAL DOUBLESLASH DOUBLESLASHEQUAL AT
ATEQUAL RARROW ELLIPSIS COLONEQUAL EXCLAMATION OP AWAIT ASYNC TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD
FSTRING_START FSTRING_MIDDLE FSTRING_END COMMENT NL ERRORTOKEN ENCODING
""".split()
tok_name = dict(enumerate(_NAMES))
globals().update({name: number for number, name in tok_name.items()})
N_TOKENS = 68
NT_OFFSET = 256
tok_name[N_TOKENS] = "N_TOKENS"
tok_name[NT_OFFSET] = "NT_OFFSET"

_OPERATORS = """
( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @
@= -> ... := !
""".split()
_NUMBERS = [*range(LPAR, OP)]
EXACT_TOKEN_TYPES = dict(sorted(zip(_OPERATORS, _NUMBERS)))
__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF", *_NAMES, "N_TOKENS", "NT_OFFSET"]


def ISTERMINAL(x: int) -> bool:
    """Whether it is a token."""
    return x < NT_OFFSET


def ISNONTERMINAL(x: int) -> bool:
    """Whether it is a part of the grammar made of others."""
    return x >= NT_OFFSET


def ISEOF(x: int) -> bool:
    """Whether it ends the text."""
    return x == ENDMARKER
