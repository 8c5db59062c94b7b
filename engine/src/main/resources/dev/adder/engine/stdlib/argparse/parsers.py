_EXPECTED = {None: "one argument", OPTIONAL: "at most one argument", ONE_OR_MORE: "at least one argument"}
_PATTERNS = {None: "(-*A-*)", OPTIONAL: "(-*A?-*)", ZERO_OR_MORE: "(-*[A-]*)", ONE_OR_MORE: "(-*A[A-]*)",
             REMAINDER: "([-AO]*)", PARSER: "(-*A[-AO]*)", SUPPRESS: "(-*-*)"}


class ArgumentParser(_AttributeHolder, _ActionsContainer):
    """Knows the arguments of a program and reads command lines.

    Keyword Arguments:
        - prog -- The name of the program (default: ``os.path.basename(sys.argv[0])``)
        - usage: the line of usage, made from the arguments unless given
        - description: shown above the arguments
        - epilog: shown below the arguments
        - parents: parsers whose arguments it has too
        - formatter_class: lays out the help
        - prefix_chars: what options begin with
        - fromfile_prefix_chars -- Characters that prefix files containing additional arguments
        - argument_default: for arguments without one
        - conflict_handler: 'error', or 'resolve' to let the later one win
        - add_help: whether there is -h
        - allow_abbrev: whether long options may be cut short
        - exit_on_error -- Determines whether or not ArgumentParser exits with error info when an error occurs
    """

    _shown = ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")

    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[],
                 formatter_class=HelpFormatter, prefix_chars="-", fromfile_prefix_chars=None, argument_default=None,
                 conflict_handler="error", add_help=True, allow_abbrev=True, exit_on_error=True):
        _ActionsContainer.__init__(self, description, prefix_chars, argument_default, conflict_handler)
        self.prog = _os.path.basename(_sys.argv[0]) if prog is None else prog
        self.usage, self.epilog = usage, epilog
        self.formatter_class, self.fromfile_prefix_chars = formatter_class, fromfile_prefix_chars
        self.add_help, self.allow_abbrev, self.exit_on_error = add_help, allow_abbrev, exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None

        def identity(string):
            return string
        self.register("type", None, identity)
        if add_help:
            sign = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(f"{sign}h", f"{sign}{sign}help", action="help", default=SUPPRESS,
                              help="show this help message and exit")
        for each in parents:
            self._take_over(each)
            self._defaults |= each._defaults

    def add_subparsers(self, **kwargs):
        if self._subparsers is not None:
            self.error("cannot have multiple subparser arguments")
        group = self._positionals
        if kwargs.keys() & {"title", "description"}:
            group = self.add_argument_group(kwargs.pop("title", "subcommands"), kwargs.pop("description", None))
        self._subparsers = group
        settings = {"parser_class": type(self), **kwargs}
        if settings.get("prog") is None:
            usage = self._get_formatter()
            usage.add_usage(self.usage, self._by_position(), self._mutually_exclusive_groups, "")
            settings["prog"] = usage.format_help().strip()
        make = self._action_class(settings, "parsers")
        return group._add_action(make(option_strings=[], **settings))

    def _add_action(self, action):
        group = self._optionals if action.option_strings else self._positionals
        return group._add_action(action)

    def _by_position(self):
        return [each for each in self._actions if not each.option_strings]

    def parse_args(self, args=None, namespace=None):
        namespace, extras = self.parse_known_args(args, namespace)
        if extras:
            self.error("unrecognized arguments: %s" % " ".join(extras))
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        args = _sys.argv[1:] if args is None else list(args)
        namespace = Namespace() if namespace is None else namespace
        preset = [(each.dest, each.default) for each in self._actions
                  if each.dest is not SUPPRESS and each.default is not SUPPRESS]
        for dest, default in preset + list(self._defaults.items()):
            if not hasattr(namespace, dest):
                setattr(namespace, dest, default)
        try:
            namespace, rest = self._parse_known_args(args, namespace)
        except ArgumentError as e:
            if not self.exit_on_error:
                raise
            self.error(str(e))
        unknown = getattr(namespace, _UNRECOGNIZED_ARGS_ATTR, None)
        if unknown is not None:
            rest += unknown
            delattr(namespace, _UNRECOGNIZED_ARGS_ATTR)
        return namespace, rest

    def _parse_known_args(self, strings, namespace):
        return _Parse(self, list(self._with_files(strings)), namespace).run()

    def _with_files(self, strings):
        """The strings, with what is in files in the place of their names."""
        signs = self.fromfile_prefix_chars
        for each in strings:
            if signs is None or not each or each[0] not in signs:
                yield each
                continue
            try:
                with open(each[1:]) as file:
                    lines = file.read().splitlines()
                parts = [part for line in lines for part in self.convert_arg_line_to_args(line)]
                yield from list(self._with_files(parts))
            except OSError as e:
                self.error(str(e))

    def convert_arg_line_to_args(self, arg_line):
        return [arg_line]

    def _count_for(self, action, pattern):
        """How many strings an argument takes of those that a pattern has, at its beginning."""
        found = _re.match(self._nargs_pattern(action), pattern)
        if found is not None:
            return len(found[1])
        nargs = action.nargs
        many = _EXPECTED.get(nargs) or f"{nargs} argument{'' if nargs == 1 else 's'}"
        raise ArgumentError(action, f"expected {many}")

    def _counts_for(self, actions, pattern):
        """How many strings each of the arguments takes, for as many of them as get theirs."""
        patterns = list(map(self._nargs_pattern, actions))
        while patterns:
            found = _re.match("".join(patterns), pattern)
            if found is not None:
                return [len(each) for each in found.groups()]
            patterns.pop()
        return []

    def _parse_optional(self, string):
        known = self._option_string_actions
        if not string or string[0] not in self.prefix_chars:
            return None
        if string in known:
            return known[string], string, None
        if len(string) == 1:
            return None
        name, equals, value = string.partition("=")
        if equals and name in known:
            return known[name], name, value
        found = self._get_option_tuples(string)
        if found[1:]:
            self.error(f"ambiguous option: {string} could match {', '.join(name for _, name, _ in found)}")
        if found:
            return found[0]
        number = self._negative_number_matcher.match(string) and not self._numeric_options
        return None if number or " " in string else (None, string, None)

    def _get_option_tuples(self, option):
        """The options that a string may be short for, each with its name and the value in the string."""
        chars, known = self.prefix_chars, self._option_string_actions
        if option[0] not in chars:
            self.error(f"unexpected option string: {option}")
        if option[1] not in chars:
            short = option[:2]
            return [(known[name], name, option[2:] if name == short else None)
                    for name in known if name == short or name.startswith(option)]
        if not self.allow_abbrev:
            return []
        prefix, equals, value = option.partition("=")
        return [(known[name], name, value if equals else None) for name in known if name.startswith(prefix)]

    def _nargs_pattern(self, action):
        nargs = action.nargs
        pattern = _PATTERNS[nargs] if nargs in _PATTERNS else f"(-*{'-*'.join('A' * nargs)}-*)"
        return pattern.replace("-*", "").replace("-", "") if action.option_strings else pattern

    def parse_intermixed_args(self, args=None, namespace=None):
        namespace, extras = self.parse_known_intermixed_args(args, namespace)
        if extras:
            self.error("unrecognized arguments: %s" % " ".join(extras))
        return namespace

    def parse_known_intermixed_args(self, args=None, namespace=None):
        positionals = self._by_position()
        for each in positionals:
            if each.nargs in (PARSER, REMAINDER):
                raise TypeError(f"parse_intermixed_args: positional arg with nargs={each.nargs}")
        groups = self._mutually_exclusive_groups
        if any(each in positionals for group in groups for each in group._group_actions):
            raise TypeError("parse_intermixed_args: positional in mutuallyExclusiveGroup")
        kept = [(each, name, getattr(each, name)) for each in positionals for name in ("nargs", "default")]
        required = [(each, "required", each.required) for each in (*self._actions, *groups)]
        usage = self.usage
        try:
            if usage is None:
                self.usage = self.format_usage().removeprefix("usage: ")
            for each in positionals:
                each.nargs = each.default = SUPPRESS
            namespace, rest = self.parse_known_args(args, namespace)
            for each in positionals:
                if getattr(namespace, each.dest, None) == []:
                    delattr(namespace, each.dest)
            _restore(kept)
            for each, _, _ in required:
                each.required = each.required and each in positionals
            return self.parse_known_args(rest, namespace)
        finally:
            _restore(kept + required)
            self.usage = usage

    def _get_values(self, action, strings):
        nargs = action.nargs
        if nargs not in (PARSER, REMAINDER) and "--" in strings:
            strings.remove("--")
        if nargs == SUPPRESS:
            return SUPPRESS
        if not strings and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            return self._checked(action, value) if isinstance(value, str) else value
        if not strings and nargs == ZERO_OR_MORE and not action.option_strings:
            if action.default is None:
                return strings
            self._check_value(action, action.default)
            return action.default
        if len(strings) == 1 and nargs in (None, OPTIONAL):
            return self._checked(action, strings[0])
        values = [self._get_value(action, each) for each in strings]
        for each in () if nargs == REMAINDER else values[:1] if nargs == PARSER else values:
            self._check_value(action, each)
        return values

    def _checked(self, action, string):
        """The value of a string, which must be one of the choices."""
        converted = self._get_value(action, string)
        self._check_value(action, converted)
        return converted

    def _get_value(self, action, string):
        convert = self._registered("type", action.type)
        if not callable(convert):
            raise ArgumentError(action, f"{convert!r} is not callable")
        try:
            return convert(string)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e))
        except (ValueError, TypeError):
            name = getattr(action.type, "__name__", repr(action.type))
            raise ArgumentError(action, f"invalid {name} value: {string!r}")

    def _check_value(self, action, chosen):
        choices = action.choices
        if choices is not None and chosen not in choices:
            text = ", ".join(map(repr, choices))
            raise ArgumentError(action, f"invalid choice: {chosen!r} (choose from {text})")

    def _usage_text(self):
        text = self._get_formatter()
        text.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return text

    def format_usage(self):
        return self._usage_text().format_help()

    def format_help(self):
        text = self._usage_text()
        text.add_text(self.description)
        for group in self._action_groups:
            text.start_section(group.title)
            text.add_text(group.description)
            text.add_arguments(group._group_actions)
            text.end_section()
        text.add_text(self.epilog)
        return text.format_help()

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), _sys.stdout if file is None else file)

    def print_help(self, file=None):
        self._print_message(self.format_help(), _sys.stdout if file is None else file)

    def _print_message(self, text, file=None):
        try:
            if text:
                (file or _sys.stderr).write(text)
        except (OSError, AttributeError):
            pass

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, file=_sys.stderr)
        _sys.exit(status)

    def error(self, message):
        """Print usage and the message to standard error, and exit with code 2."""
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")


def _restore(kept):
    for owner, name, value in kept:
        setattr(owner, name, value)


class _Parse(object):
    """One reading of a command line."""

    def __init__(self, parser, arg_strings, namespace):
        self.parser = parser
        self.strings = arg_strings
        self.namespace = namespace
        self.positionals = parser._by_position()
        self.extras = []
        self.seen = set()
        self.given = set()
        self.conflicts = {}
        for group in parser._mutually_exclusive_groups:
            members = group._group_actions
            for i, action in enumerate(members):
                self.conflicts.setdefault(action, []).extend(members[:i] + members[i + 1:])
        self.options = {}
        pattern = []
        for i, each in enumerate(arg_strings):
            if each == "--":
                pattern.append("-" + "A" * (len(arg_strings) - i - 1))
                break
            found = parser._parse_optional(each)
            if found is not None:
                self.options[i] = found
            pattern.append("A" if found is None else "O")
        self.pattern = "".join(pattern)

    def run(self):
        at = 0
        last = max(self.options, default=-1)
        while at <= last:
            following = min([i for i in self.options if i >= at])
            if at != following:
                after = self.take_positionals(at)
                if after > at:
                    at = after
                    continue
            if at not in self.options:
                self.extras.extend(self.strings[at:following])
                at = following
            at = self.take_option(at)
        at = self.take_positionals(at)
        self.extras.extend(self.strings[at:])
        self.finish()
        return self.namespace, self.extras

    def take(self, action, strings, option_string=None):
        self.seen.add(action)
        values = self.parser._get_values(action, strings)
        if values is not action.default:
            self.given.add(action)
            for other in self.conflicts.get(action, []):
                if other in self.given:
                    raise ArgumentError(action, "not allowed with argument %s" % _name_of(other))
        if values is not SUPPRESS:
            action(self.parser, self.namespace, values, option_string)

    def take_option(self, at):
        parser = self.parser
        action, name, explicit = self.options[at]
        taken = []
        while True:
            if action is None:
                self.extras.append(self.strings[at])
                return at + 1
            if explicit is None:
                start = at + 1
                stop = start + parser._count_for(action, self.pattern[start:])
                taken.append((action, self.strings[start:stop], name))
                break
            count = parser._count_for(action, "A")
            if count == 0 and name[1] not in parser.prefix_chars and explicit != "":
                taken.append((action, [], name))
                name = name[0] + explicit[0]
                if name not in parser._option_string_actions:
                    raise ArgumentError(action, "ignored explicit argument %r" % explicit)
                action = parser._option_string_actions[name]
                explicit = explicit[1:] or None
            elif count == 1:
                stop = at + 1
                taken.append((action, [explicit], name))
                break
            else:
                raise ArgumentError(action, "ignored explicit argument %r" % explicit)
        for action, strings, name in taken:
            self.take(action, strings, name)
        return stop

    def take_positionals(self, at):
        counts = self.parser._counts_for(self.positionals, self.pattern[at:])
        for action, count in zip(self.positionals, counts):
            self.take(action, self.strings[at:at + count])
            at += count
        self.positionals = self.positionals[len(counts):]
        return at

    def finish(self):
        parser = self.parser
        missing = []
        for action in parser._actions:
            if action in self.seen:
                continue
            if action.required:
                missing.append(_name_of(action))
            elif (isinstance(action.default, str) and hasattr(self.namespace, action.dest)
                    and action.default is getattr(self.namespace, action.dest)):
                setattr(self.namespace, action.dest, parser._get_value(action, action.default))
        if missing:
            parser.error("the following arguments are required: %s" % ", ".join(missing))
        for group in parser._mutually_exclusive_groups:
            if group.required and not any(action in self.given for action in group._group_actions):
                names = [_name_of(each) for each in group._group_actions if each.help is not SUPPRESS]
                parser.error("one of the arguments %s is required" % " ".join(names))
