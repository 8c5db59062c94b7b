def _name_of(argument):
    """What messages call an argument, or None."""
    if argument is None:
        return None
    if argument.option_strings:
        return "/".join(argument.option_strings)
    for name in (argument.metavar, argument.dest):
        if name not in (None, SUPPRESS):
            return name
    return "{" + ",".join(argument.choices) + "}" if argument.choices else None


class ArgumentError(Exception):
    """Something is wrong with one argument, whose name begins the text."""

    def __init__(self, argument, message):
        self.argument_name, self.message = _name_of(argument), message

    def __str__(self):
        name = self.argument_name
        return str(self.message) if name is None else f"argument {name}: {self.message}"


class ArgumentTypeError(Exception):
    """A text is not of the type that an argument has."""


class Action(_AttributeHolder):
    """What an argument does when the command line has it; calling it with parser, namespace, values and option
    does so."""

    _shown = ("option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar")

    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        self.option_strings, self.dest = option_strings, dest
        self.nargs, self.const, self.default = nargs, const, default
        self.type, self.choices = type, choices
        self.required = required
        self.help, self.metavar = help, metavar

    def _put(self, namespace, value):
        setattr(namespace, self.dest, value)

    def _items(self, namespace):
        """The list so far, of which there must be no other use."""
        items = getattr(namespace, self.dest, None)
        if items is None or type(items) is list:
            return list(items or ())
        import copy
        return copy.copy(items)

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None,
                 metavar=None):
        names = [[name, "--no-" + name[2:]] if name.startswith("--") else [name] for name in option_strings]
        super().__init__(sum(names, []), dest, 0, None, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            self._put(namespace, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


def _check_count(nargs, const, zero):
    if nargs == 0:
        raise ValueError(zero)
    if nargs != OPTIONAL and const is not None:
        raise ValueError(f"nargs must be {OPTIONAL!r} to supply const")


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        _check_count(nargs, const, "nargs for store actions must be != 0; if you have nothing to store, actions such "
                                   "as store true or store const may be more appropriate")
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        self._put(namespace, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, const=const, default=default,
                         required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        self._put(namespace, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings=option_strings, dest=dest, const=True, default=default, required=required,
                         help=help)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings=option_strings, dest=dest, const=False, default=default, required=required,
                         help=help)


class _AppendAction(Action):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None,
                 required=False, help=None, metavar=None):
        _check_count(nargs, const, "nargs for append actions must be != 0; if arg strings are not supplying the value "
                                   "to append, the append const action may be more appropriate")
        super().__init__(option_strings, dest, nargs, const, default, type, choices, required, help, metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        items = self._items(namespace)
        items.append(values)
        self._put(namespace, items)


class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, const=const, default=default,
                         required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        items = self._items(namespace)
        items.append(self.const)
        self._put(namespace, items)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings=option_strings, dest=dest, nargs=0, default=default, required=required,
                         help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        before = getattr(namespace, self.dest, None)
        self._put(namespace, 1 if before is None else before + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings=option_strings, dest=dest, default=default, nargs=0, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS,
                 help="show program's version number and exit"):
        super().__init__(option_strings=option_strings, dest=dest, default=default, nargs=0, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        text = parser._get_formatter()
        text.add_text(parser.version if self.version is None else self.version)
        parser._print_message(text.format_help(), file=_sys.stdout)
        parser.exit()


class _SubParsersAction(Action):
    class _ChoicesPseudoAction(Action):
        def __init__(self, name, aliases, help):
            shown = f"{name} ({', '.join(aliases)})" if aliases else name
            super().__init__([], name, help=help, metavar=shown)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prefix, self._make = prog, parser_class
        self._name_parser_map, self._choices_actions = {}, []
        super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help,
                         metavar=metavar)

    def add_parser(self, name, **kwargs):
        prog, aliases = kwargs.pop("prog", None), kwargs.pop("aliases", ())
        parsers = self._name_parser_map
        if name in parsers:
            raise ArgumentError(self, f"conflicting subparser: {name}")
        for alias in aliases:
            if alias in parsers:
                raise ArgumentError(self, f"conflicting subparser alias: {alias}")
        if "help" in kwargs:
            shown = self._ChoicesPseudoAction(name, aliases, kwargs.pop("help"))
            self._choices_actions.append(shown)
        made = self._make(prog=f"{self._prefix} {name}" if prog is None else prog, **kwargs)
        parsers.update(dict.fromkeys((name, *aliases), made))
        return made

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, *rest = values
        if self.dest is not SUPPRESS:
            self._put(namespace, name)
        chosen = self._name_parser_map.get(name)
        if chosen is None:
            raise ArgumentError(self, f"unknown parser {name!r} (choices: {', '.join(self._name_parser_map)})")
        found, extras = chosen.parse_known_args(rest, None)
        for key, value in vars(found).items():
            setattr(namespace, key, value)
        if extras:
            vars(namespace).setdefault(_UNRECOGNIZED_ARGS_ATTR, []).extend(extras)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = self._items(namespace)
        items.extend(values)
        self._put(namespace, items)


class FileType(object):
    """Opens the files that arguments name; - means standard input or output."""

    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode = mode
        self._bufsize = bufsize
        self._encoding = encoding
        self._errors = errors

    def __call__(self, string):
        if string == "-":
            if "r" in self._mode:
                return _sys.stdin.buffer if "b" in self._mode else _sys.stdin
            if any(c in self._mode for c in "wax"):
                return _sys.stdout.buffer if "b" in self._mode else _sys.stdout
            raise ValueError('argument "-" with mode %r' % self._mode)
        try:
            return open(string, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as e:
            raise ArgumentTypeError("can't open '%s': %s" % (string, e))

    def __repr__(self):
        named = [("encoding", self._encoding), ("errors", self._errors)]
        parts = [repr(each) for each in (self._mode, self._bufsize) if each != -1]
        parts += ["%s=%r" % (name, value) for name, value in named if value is not None]
        return "%s(%s)" % (type(self).__name__, ", ".join(parts))


class Namespace(_AttributeHolder):
    """Holds what was parsed: equal when all names and values are, printed as a call, and tested with in."""

    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __eq__(self, other):
        return vars(self) == vars(other) if isinstance(other, Namespace) else NotImplemented

    def __contains__(self, key):
        return key in self.__dict__


_ACTIONS = {None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction,
            "store_true": _StoreTrueAction, "store_false": _StoreFalseAction, "append": _AppendAction,
            "append_const": _AppendConstAction, "count": _CountAction, "help": _HelpAction,
            "version": _VersionAction, "parsers": _SubParsersAction, "extend": _ExtendAction}


class _ActionsContainer(object):
    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        super().__init__()
        self.description, self.argument_default = description, argument_default
        self.prefix_chars, self.conflict_handler = prefix_chars, conflict_handler
        self._registries = {"action": dict(_ACTIONS)}
        self._conflict_method()
        self._actions, self._option_string_actions, self._defaults = [], {}, {}
        self._action_groups, self._mutually_exclusive_groups = [], []
        self._negative_number_matcher = _re.compile(r"-(\d+|\d*\.\d+)$")
        self._numeric_options = []

    def register(self, registry_name, value, object):
        self._registries.setdefault(registry_name, {})[value] = object

    def _registered(self, registry, value):
        """What a value stands for: itself when that is not registered."""
        return self._registries.get(registry, {}).get(value, value)

    def set_defaults(self, **kwargs):
        self._defaults |= kwargs
        for each in self._actions:
            each.default = kwargs.get(each.dest, each.default)

    def get_default(self, dest):
        known = [each.default for each in self._actions if each.dest == dest and each.default is not None]
        return known[0] if known else self._defaults.get(dest)

    def add_argument(self, *args, **kwargs):
        """
        add_argument(dest, ...) for one by position,
        add_argument('-x', '--long', ...) for an option.
        """
        if args and (len(args) > 1 or args[0][0] in self.prefix_chars):
            settings = self._option_settings(args, kwargs)
        elif args and "dest" in kwargs:
            raise ValueError("dest supplied twice for positional argument")
        else:
            settings = self._get_positional_kwargs(*args, **kwargs)
        default = self._defaults.get(settings["dest"], self.argument_default)
        if default is not None or settings["dest"] in self._defaults:
            settings.setdefault("default", default)
        make = self._action_class(settings)
        if not callable(make):
            raise ValueError(f'unknown action "{make}"')
        action = make(**settings)
        convert = self._registered("type", action.type)
        if not callable(convert):
            raise ValueError(f"{convert!r} is not callable")
        if convert is FileType:
            raise ValueError(f"{convert!r} is a FileType class object, instance of it must be passed")
        if hasattr(self, "_get_formatter"):
            layout = self._get_formatter()
            try:
                layout._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs")
        return self._add_action(action)

    def add_argument_group(self, *args, **kwargs):
        made = _ArgumentGroup(self, *args, **kwargs)
        self._action_groups.append(made)
        return made

    def add_mutually_exclusive_group(self, **kwargs):
        made = _MutuallyExclusiveGroup(self, **kwargs)
        self._mutually_exclusive_groups.append(made)
        return made

    def _add_action(self, action):
        known = self._option_string_actions
        conflicts = [(name, known[name]) for name in action.option_strings if name in known]
        if conflicts:
            self._conflict_method()(action, conflicts)
        action.container = self
        self._actions.append(action)
        for name in action.option_strings:
            known[name] = action
            if self._negative_number_matcher.match(name):
                self._numeric_options.append(name)
        return action

    def _remove_action(self, each):
        self._actions.remove(each)

    def _take_over(self, container):
        """Take the arguments of another parser, in groups of the same titles."""
        titles = {}
        for own in self._action_groups:
            if titles.setdefault(own.title, own) is not own:
                raise ValueError(f"cannot merge actions - two groups are named {own.title!r}")
        owners = {}
        for other in container._action_groups:
            own = titles.get(other.title)
            if own is None:
                own = titles[other.title] = self.add_argument_group(
                    other.title, other.description, conflict_handler=other.conflict_handler)
            owners.update(dict.fromkeys(other._group_actions, own))
        for other in container._mutually_exclusive_groups:
            own = self.add_mutually_exclusive_group(required=other.required)
            owners.update(dict.fromkeys(other._group_actions, own))
        for each in container._actions:
            owners.get(each, self)._add_action(each)

    def _get_positional_kwargs(self, dest, **settings):
        if "required" in settings:
            raise TypeError("'required' is an invalid argument for positionals")
        nargs = settings.get("nargs")
        optional = nargs in (OPTIONAL, REMAINDER, SUPPRESS, 0) or nargs == ZERO_OR_MORE and "default" in settings
        required = {} if optional else {"required": True}
        return {**settings, **required, "dest": dest, "option_strings": []}

    def _option_settings(self, names, settings):
        chars = self.prefix_chars
        for name in names:
            if name[0] not in chars:
                raise ValueError(f"invalid option string {name!r}: must start with a character {chars!r}")
        dest = settings.get("dest")
        if dest is None:
            best = next((name for name in names if len(name) > 1 and name[1] in chars), names[0])
            dest = best.lstrip(chars).replace("-", "_")
            if not dest:
                raise ValueError(f"dest= is required for options like {names[-1]!r}")
        return {**settings, "dest": dest, "option_strings": [*names]}

    def _action_class(self, settings, default=None):
        """The class that the settings name, which is taken out of them."""
        return self._registered("action", settings.pop("action", default))

    def _conflict_method(self):
        try:
            return getattr(self, f"_handle_conflict_{self.conflict_handler}")
        except AttributeError:
            raise ValueError(f"invalid conflict_resolution value: {self.conflict_handler!r}")

    def _handle_conflict_error(self, action, conflicts):
        plural = "s" if conflicts[1:] else ""
        raise ArgumentError(action, f"conflicting option string{plural}: {', '.join(name for name, _ in conflicts)}")

    def _handle_conflict_resolve(self, action, conflicts):
        for name, other in conflicts:
            del self._option_string_actions[name]
            other.option_strings.remove(name)
            if not other.option_strings:
                other.container._remove_action(other)


class _ArgumentGroup(_ActionsContainer):
    _SHARED = ("_registries", "_actions", "_option_string_actions", "_defaults", "_numeric_options",
               "_mutually_exclusive_groups")

    def __init__(self, container, title=None, description=None, **kwargs):
        for name in ("conflict_handler", "prefix_chars", "argument_default"):
            kwargs.setdefault(name, getattr(container, name))
        super().__init__(description, **kwargs)
        self.title, self._group_actions = title, []
        for name in self._SHARED:
            setattr(self, name, getattr(container, name))

    def _add_action(self, action):
        self._group_actions.append(super()._add_action(action))
        return action

    def _remove_action(self, each):
        super()._remove_action(each)
        self._group_actions.remove(each)

    def add_argument_group(self, *args, **kwargs):
        warnings.warn("Nesting argument groups is deprecated.", DeprecationWarning)
        return _ActionsContainer.add_argument_group(self, *args, **kwargs)


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required, self._container = required, container

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        self._group_actions.append(self._container._add_action(action))
        return action

    def _remove_action(self, each):
        self._container._remove_action(each)
        self._group_actions.remove(each)

    def add_mutually_exclusive_group(self, *args, **kwargs):
        warnings.warn("Nesting mutually exclusive groups is deprecated.", DeprecationWarning)
        return _ActionsContainer.add_mutually_exclusive_group(self, *args, **kwargs)
