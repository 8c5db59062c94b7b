"""Configuration files: sections in brackets, and below each its options as name = value or name: value."""

from collections.abc import MutableMapping
from collections import ChainMap as _ChainMap
import functools
import io
import itertools
import os
import re
import sys

__all__ = ("NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError",
           "InterpolationError", "InterpolationDepthError", "InterpolationMissingOptionError",
           "InterpolationSyntaxError", "ParsingError", "MissingSectionHeaderError", "ConfigParser",
           "RawConfigParser", "Interpolation", "BasicInterpolation", "ExtendedInterpolation",
           "LegacyInterpolation", "SectionProxy", "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH")

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_default_dict = dict
_UNSET = object()


class Error(Exception):
    """Any error of this module."""

    def __init__(self, msg=""):
        super().__init__(msg)
        self.message = msg

    def __repr__(self):
        return self.message

    __str__ = __repr__

    def _tell(self, text, **facts):
        """Set the message, and the attributes that are also the arguments."""
        Error.__init__(self, text)
        self.__dict__.update(facts)
        self.args = tuple(facts.values())


class NoSectionError(Error):
    """There is no section of that name."""

    def __init__(self, section):
        self._tell(f"No section: {section!r}", section=section)


def _already(kind, text, source, lineno):
    if source is None:
        return kind.capitalize() + " " + text
    line = "" if lineno is None else " [line {0:2d}]".format(lineno)
    return "While reading from " + repr(source) + line + ": " + kind + " " + text


class DuplicateSectionError(Error):
    """A section is there twice; where, if that is known."""

    def __init__(self, section, source=None, lineno=None):
        text = _already("section", f"{section!r} already exists", source, lineno)
        self._tell(text, section=section, source=source, lineno=lineno)


class DuplicateOptionError(Error):
    """An option is twice in a section that has to be strict."""

    def __init__(self, section, option, source=None, lineno=None):
        text = _already("option", f"{option!r} in section {section!r} already exists", source, lineno)
        self._tell(text, section=section, option=option, source=source, lineno=lineno)


class NoOptionError(Error):
    """There is no option of that name in the section."""

    def __init__(self, option, section):
        self._tell(f"No option {option!r} in section: {section!r}", option=option, section=section)


class InterpolationError(Error):
    """A value refers to others in a way that fails."""

    def __init__(self, option, section, msg):
        self._tell(msg, option=option, section=section)
        self.args += (msg,)


class InterpolationMissingOptionError(InterpolationError):
    """A value refers to an option that is not there."""

    def __init__(self, option, section, rawval, reference):
        text = ("Bad value substitution: option {!r} in section {!r} contains an interpolation key {!r} which is not "
                "a valid option name. Raw value: {!r}")
        self._tell(text.format(option, section, reference, rawval), option=option, section=section)
        self.reference = reference
        self.args += (rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """The text of a value refers to others in a wrong way."""


class InterpolationDepthError(InterpolationError):
    """Values refer to each other without end."""

    def __init__(self, option, section, rawval):
        text = ("Recursion limit exceeded in value substitution: option {!r} in section {!r} contains an "
                "interpolation key which cannot be substituted in {} steps. Raw value: {!r}")
        self._tell(text.format(option, section, MAX_INTERPOLATION_DEPTH, rawval), option=option, section=section)
        self.args += (rawval,)


class ParsingError(Error):
    """Lines of the text are neither sections nor options."""

    def __init__(self, source):
        self._tell(f"Source contains parsing errors: {source!r}", source=source)
        self.errors = []

    def append(self, lineno, line):
        self.message += "\n\t[line %2d]: %s" % (lineno, line)
        self.errors += [(lineno, line)]


class MissingSectionHeaderError(ParsingError):
    """An option comes before the first section."""

    def __init__(self, filename, lineno, line):
        self._tell(f"File contains no section headers.\nfile: {filename!r}, line: {lineno:d}\n{line!r}",
                   source=filename, lineno=lineno, line=line)


class Interpolation(object):
    """Leaves values as they are."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


def _well_formed(rules, value):
    """The value, when each sign in it is doubled or begins a reference."""
    rest = rules._KEYCRE.sub("", value.replace(rules._SIGN * 2, ""))
    at = rest.find(rules._SIGN)
    if at >= 0:
        raise ValueError("invalid interpolation syntax in %r at position %d" % (value, at))
    return value


def _expanded(rules, parser, section, option, text, values, depth=1):
    """The text of an option with the values that it refers to in the place of the references."""
    raw = parser.get(section, option, raw=True, fallback=text)
    if MAX_INTERPOLATION_DEPTH < depth:
        raise InterpolationDepthError(option, section, raw)
    pieces = []
    while text:
        plain, sign, text = text.partition(rules._SIGN)
        pieces.append(plain)
        if not sign:
            break
        if text.startswith(sign):
            pieces.append(sign)
            text = text[1:]
            continue
        reference = rules._KEYCRE.match(sign + text)
        if reference is None:
            problem = (f"bad interpolation variable reference {sign + text!r}" if text.startswith(rules._OPENING) else
                       f"'{sign}' must be followed by '{sign}' or '{rules._OPENING}', found: {sign + text!r}")
            raise InterpolationSyntaxError(option, section, problem)
        try:
            value, place = rules._look_up(parser, section, option, values, reference)
        except LookupError as e:
            raise InterpolationMissingOptionError(option, section, raw, e.args[0]) from None
        text = text[reference.end() - 1:]
        pieces.append(_expanded(rules, parser, *place[:2], value, place[2], depth + 1) if sign in value else value)
    return "".join(pieces)


class BasicInterpolation(Interpolation):
    """Interpolation as implemented in the classic ConfigParser: "%(name)s", with "%%" for a percent sign."""

    _SIGN = "%"
    _OPENING = "("
    _KEYCRE = re.compile(r"%\((?P<name>[^)]+)\)s")

    def before_get(self, parser, section, option, value, defaults):
        return _expanded(self, parser, section, option, value, defaults)

    def before_set(self, parser, section, option, value):
        return _well_formed(self, value)

    def _look_up(self, parser, section, option, values, reference):
        """What is referred to and where it is: section, option and the values in sight there."""
        name = parser.optionxform(reference["name"])
        try:
            return values[name], (section, option, values)
        except KeyError:
            raise LookupError(name) from None


class ExtendedInterpolation(Interpolation):
    """Advanced variant of interpolation: "${name}" or "${section:name}", with "$$" for a dollar sign."""

    _SIGN = "$"
    _OPENING = "{"
    _KEYCRE = re.compile(r"\$\{(?P<name>[^}]+)\}")

    def before_get(self, parser, section, option, value, defaults):
        return _expanded(self, parser, section, option, value, defaults)

    def before_set(self, parser, section, option, value):
        return _well_formed(self, value)

    def _look_up(self, parser, section, option, values, reference):
        """What is referred to and where it is: section, option and the values in sight there."""
        name = reference["name"]
        where, *more = name.split(":")
        if len(more) > 1:
            rest = reference.string[reference.end():]
            raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
        try:
            if more:
                option = parser.optionxform(more[0])
                section, value = where, parser.get(where, option, raw=True)
            else:
                option = parser.optionxform(where)
                value = values[option]
        except (NoSectionError, NoOptionError, KeyError):
            raise LookupError(name) from None
        return value, (section, option, _options_of(parser, section, value))


def _options_of(parser, section, value):
    """The options that a value may refer to; none when it has no references."""
    return dict(parser.items(section, raw=True)) if "$" in value else {}


class LegacyInterpolation(Interpolation):
    """The way of old for values to refer to others."""

    _KEYCRE = re.compile(r"%\((?P<name>[^)]*)\)s|.")

    def __init__(self, *args, **kwargs):
        import warnings
        warnings.warn("LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the "
                      "configparser module in Python 3.13. Use BasicInterpolation or ExtendedInterpolation instead.",
                      DeprecationWarning)
        super().__init__(*args, **kwargs)

    def before_get(self, parser, section, option, value, vars):
        def spelled(match):
            name = match["name"]
            return match[0] if name is None else "%(" + parser.optionxform(name) + ")s"

        text = value
        for _ in range(MAX_INTERPOLATION_DEPTH):
            if not text or "%(" not in text:
                return text
            try:
                text = self._KEYCRE.sub(spelled, text) % vars
            except KeyError as e:
                raise InterpolationMissingOptionError(option, section, value, e.args[0]) from None
        if text and "%(" in text:
            raise InterpolationDepthError(option, section, value)
        return text
