"""Reads command lines: arguments by position, options, choices, groups and subcommands, with usage, help and errors."""

import os as _os
import re as _re
import sys as _sys
import warnings

__version__ = "1.1"
__all__ = ["ArgumentParser", "ArgumentError", "ArgumentTypeError", "BooleanOptionalAction", "FileType",
           "HelpFormatter", "ArgumentDefaultsHelpFormatter", "RawDescriptionHelpFormatter",
           "RawTextHelpFormatter", "MetavarTypeHelpFormatter", "Namespace", "Action", "ONE_OR_MORE", "OPTIONAL",
           "PARSER", "REMAINDER", "SUPPRESS", "ZERO_OR_MORE"]

SUPPRESS = "==SUPPRESS=="
OPTIONAL = "?"
ZERO_OR_MORE = "*"
ONE_OR_MORE = "+"
PARSER = "A..."
REMAINDER = "..."
_UNRECOGNIZED_ARGS_ATTR = "_unrecognized_args"


class _AttributeHolder(object):
    """Shows itself as a call: ``ClassName(attr=name, attr=name, ...)``."""

    _shown = ()

    def __repr__(self):
        facts = self._get_kwargs()
        parts = [*map(repr, self._get_args()), *(f"{name}={value!r}" for name, value in facts if name.isidentifier())]
        odd = {name: value for name, value in facts if not name.isidentifier()}
        if odd:
            parts.append(f"**{odd!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    def _get_kwargs(self):
        return [(name, getattr(self, name)) for name in self._shown or vars(self)]

    def _get_args(self):
        return []


def _shown_choice(choice):
    return "{%s}" % ",".join([str(each) for each in choice])


# What a usage text may be broken between: words, and what is in brackets as a whole.
_PIECE = _re.compile(r"(?:\(.*?\)+|\[.*?\]+)(?=\s|$)|\S+")


def _tidy(usage):
    """A part of a usage without blanks inside its brackets, and without brackets that hold nothing."""
    if " " in usage or "[]" in usage or "()" in usage:
        usage = _re.sub(r" (?=[\])])", "", _re.sub(r"(?<=[\[(]) ", "", usage))
        usage = _re.sub(r"[\[(] *[\])]", "", usage)
    return usage


class HelpFormatter(object):
    """Lays out usage and help. Programs name the class; its methods are the parser's affair."""

    class _Section(object):
        """A part of the help: what is to be formatted, below a heading."""

        def __init__(self, formatter, parent, heading=None):
            self.formatter, self.parent, self.heading = formatter, parent, heading
            self.items = []

        def format_help(self):
            formatter = self.formatter
            step = 0 if self.parent is None else 1
            formatter._shift(step)
            text = formatter._join(make(*args) for make, args in self.items)
            formatter._shift(-step)
            if not text:
                return ""
            heading = None
            if self.heading not in (None, SUPPRESS):
                heading = f"{formatter._margin()}{self.heading}:\n"
            return formatter._join(("\n", heading, text, "\n"))

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            import shutil
            width = shutil.get_terminal_size().columns - 2
        self._prog, self._width = prog, width
        self._step = indent_increment
        self._max_help_position = min(max_help_position, max(2 * indent_increment, width - 20))
        self._current_indent = self._action_max_length = 0
        self._section = self._root = HelpFormatter._Section(self, None)
        self._whitespace_matcher = _re.compile(r"\s+", _re.ASCII)

    def _shift(self, steps):
        self._current_indent += steps * self._step

    def _indent(self):
        self._shift(1)

    def _dedent(self):
        self._shift(-1)

    def _margin(self):
        return " " * self._current_indent

    def _add_item(self, make, args):
        self._section.items.append((make, args))

    def start_section(self, heading):
        inner = self._Section(self, self._section, heading)
        self._add_item(inner.format_help, ())
        self._section = inner
        self._indent()

    def end_section(self):
        self._dedent()
        self._section = self._section.parent

    def add_text(self, text):
        if text not in (None, SUPPRESS):
            self._add_item(self._format_text, (text,))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._add_item(self._format_usage, (usage, actions, groups, prefix))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        names = map(self._format_action_invocation, [action, *self._iter_indented_subactions(action)])
        width = max(map(len, names)) + self._current_indent
        self._action_max_length = max(width, self._action_max_length)
        self._add_item(self._format_action, (action,))

    def add_arguments(self, actions):
        for each in actions:
            self.add_argument(each)

    def format_help(self):
        text = self._root.format_help()
        return _re.sub("\n{3,}", "\n\n", text).strip("\n") + "\n" if text else text

    def _join(self, parts):
        return "".join(part for part in parts if part and part is not SUPPRESS)

    def _named(self, text):
        return text % {"prog": self._prog}

    def _format_usage(self, usage, actions, groups, prefix):
        prefix = "usage: " if prefix is None else prefix
        if usage is not None:
            return f"{prefix}{self._named(usage)}\n\n"
        prog = str(self._prog)
        options = [each for each in actions if each.option_strings]
        positionals = [each for each in actions if not each.option_strings]
        shown = self._format_actions_usage(options + positionals, groups) if actions else ""
        usage = " ".join(filter(None, (prog, shown)))
        if actions and len(prefix) + len(usage) > self._width - self._current_indent:
            usage = self._wrapped_usage(prog, prefix, *(_PIECE.findall(self._format_actions_usage(each, groups))
                                                        for each in (options, positionals)))
        return f"{prefix}{usage}\n\n"

    def _wrapped_usage(self, prog, prefix, options, positionals):
        width = self._width - self._current_indent

        def lines_of(parts, indent, first=None):
            lines, line = [], []
            length = (len(indent) if first is None else len(first)) - 1
            for part in parts:
                if length + 1 + len(part) > width and line:
                    lines.append(indent + " ".join(line))
                    line = []
                    length = len(indent) - 1
                line.append(part)
                length += len(part) + 1
            if line:
                lines.append(indent + " ".join(line))
            if first is not None:
                lines[0] = lines[0][len(indent):]
            return lines

        if len(prefix) + len(prog) <= 0.75 * width:
            indent = " " * (len(prefix) + len(prog) + 1)
            if options:
                lines = lines_of([prog] + options, indent, prefix) + lines_of(positionals, indent)
            elif positionals:
                lines = lines_of([prog] + positionals, indent, prefix)
            else:
                lines = [prog]
        else:
            indent = " " * len(prefix)
            lines = lines_of(options + positionals, indent)
            if len(lines) > 1:
                lines = lines_of(options, indent) + lines_of(positionals, indent)
            lines = [prog] + lines
        return "\n".join(lines)

    def _format_actions_usage(self, shown, groups):
        return " ".join(self._usage_parts(shown, groups))

    def _usage_parts(self, actions, groups):
        """What usage says of arguments, and of exclusive groups in one."""
        spans = {}
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError(f"empty group {group}")
            if members[0] in actions:
                start = actions.index(members[0])
                if actions[start:start + len(members)] == members:
                    spans.setdefault(start, []).append(group)
        grouped = {id(action) for span in spans.values() for group in span for action in group._group_actions}
        parts = []
        i = 0
        while i < len(actions):
            if i not in spans:
                if actions[i].help is not SUPPRESS and id(actions[i]) not in grouped:
                    parts.append(self._usage_of(actions[i], False))
                i += 1
                continue
            widest = max(spans[i], key=lambda group: len(group._group_actions))
            shown = [self._usage_of(each, True) for each in widest._group_actions if each.help is not SUPPRESS]
            if shown:
                text = " | ".join(shown)
                required = any(group.required for group in spans[i])
                parts.append("[%s]" % text if not required else "(%s)" % text if len(shown) > 1 else text)
            i += len(widest._group_actions)
        parts = [_tidy(part) for part in parts if part]
        if parts:
            parts[-1] = parts[-1].rstrip(" ")
        return parts

    def _usage_of(self, action, grouped):
        if not action.option_strings:
            part = self._format_args(action, self._get_default_metavar_for_positional(action))
            return part[1:-1] if grouped and part[:1] == "[" and part[-1:] == "]" else part
        if action.nargs == 0:
            part = action.format_usage()
        else:
            metavar = self._get_default_metavar_for_optional(action)
            part = "%s %s" % (action.option_strings[0], self._format_args(action, metavar))
        return part if action.required or grouped else "[%s]" % part

    def _format_text(self, text):
        if "%(prog)" in text:
            text = self._named(text)
        width = max(11, self._width - self._current_indent)
        return self._fill_text(text, width, self._margin()) + "\n\n"

    def _format_action(self, each):
        column = min(self._max_help_position, self._action_max_length + 2)
        names = self._margin() + self._format_action_invocation(each)
        lines = []
        if each.help and each.help.strip():
            text = self._expand_help(each)
            lines = self._split_lines(text, max(11, self._width - column)) if text else []
        # Help begins on the line of the names when these leave two columns free.
        if each.help and len(names) <= column - 2:
            names = names.ljust(column)
            parts = [names + lines.pop(0) + "\n" if lines else names if each.help.strip() else names + "\n"]
        else:
            parts = [names + "\n"]
        parts += [" " * column + line + "\n" for line in lines]
        parts += [self._format_action(inner) for inner in self._iter_indented_subactions(each)]
        return self._join(parts)

    def _format_action_invocation(self, each):
        if not each.option_strings:
            name, = self._metavar_formatter(each, self._get_default_metavar_for_positional(each))(1)
            return name
        if each.nargs == 0:
            return ", ".join(each.option_strings)
        value = self._format_args(each, self._get_default_metavar_for_optional(each))
        return ", ".join(f"{option} {value}" for option in each.option_strings)

    def _metavar_formatter(self, action, default):
        name = action.metavar
        if name is None:
            name = default if action.choices is None else _shown_choice(action.choices)
        return lambda count: name if isinstance(name, tuple) else (name,) * count

    def _format_args(self, action, default):
        nargs, names = action.nargs, self._metavar_formatter(action, default)
        if nargs == ZERO_OR_MORE:
            both = names(1)
            return ("[%s [%s ...]]" if len(both) == 2 else "[%s ...]") % both
        if nargs in _SHAPES:
            count, shape = _SHAPES[nargs]
            return shape % names(count) if count else shape
        try:
            shape = " ".join(["%s" for _ in range(nargs)])
        except TypeError:
            raise ValueError("invalid nargs value") from None
        return shape % names(nargs)

    def _expand_help(self, action):
        facts = {"prog": self._prog}
        for name, value in {**vars(action), **facts}.items():
            if name == "choices" and value is not None:
                facts[name] = ", ".join(str(choice) for choice in value)
            elif value is not SUPPRESS:
                facts[name] = getattr(value, "__name__", value)
        return self._get_help_string(action) % facts

    def _iter_indented_subactions(self, action):
        inner = getattr(action, "_get_subactions", None)
        if inner is not None:
            self._indent()
            yield from inner()
            self._dedent()

    def _one_line(self, text):
        return self._whitespace_matcher.sub(" ", text).strip()

    def _split_lines(self, text, columns):
        import textwrap
        return textwrap.wrap(self._one_line(text), columns)

    def _fill_text(self, text, columns, margin):
        import textwrap
        return textwrap.fill(self._one_line(text), columns, initial_indent=margin, subsequent_indent=margin)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, option):
        return option.dest.upper()

    def _get_default_metavar_for_positional(self, each):
        return each.dest


_SHAPES = {None: (1, "%s"), OPTIONAL: (1, "[%s]"), ONE_OR_MORE: (2, "%s [%s ...]"), REMAINDER: (0, "..."),
           PARSER: (1, "%s ..."), SUPPRESS: (0, "")}


class RawDescriptionHelpFormatter(HelpFormatter):
    """Lays out help and leaves descriptions as they are."""

    def _fill_text(self, text, columns, margin):
        return "".join(margin + line for line in text.splitlines(True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Lays out help and leaves all texts as they are."""

    def _split_lines(self, text, columns):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Lays out help and names the defaults."""

    def _get_help_string(self, each):
        text = each.help or ""
        optional = each.option_strings or each.nargs in (ZERO_OR_MORE, OPTIONAL)
        if optional and each.default is not SUPPRESS and "%(default)" not in text:
            text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Lays out help with the type of an argument in the place of its value."""

    def _get_default_metavar_for_optional(self, option):
        return option.type.__name__

    def _get_default_metavar_for_positional(self, each):
        return each.type.__name__
