class RawConfigParser(MutableMapping):
    """A parser whose values mean what they say."""

    _SECT_TMPL = r"\[(?P<header>.+)\]"
    _OPT_TMPL = r"(?P<option>.*?)\s*(?:(?P<vi>{delim})\s*(?P<value>.*))$"
    _OPT_NV_TMPL = _OPT_TMPL.removesuffix("$") + "?$"
    _DEFAULT_INTERPOLATION = None
    SECTCRE = re.compile(_SECT_TMPL)
    OPTCRE = re.compile(_OPT_TMPL.format(delim="=|:"))
    OPTCRE_NV = re.compile(_OPT_NV_TMPL.format(delim="=|:"))
    NONSPACECRE = re.compile("\\S")
    BOOLEAN_STATES = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False,
                      "off": False}

    def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET):
        self._dict = dict_type
        self._defaults, self._sections, self._proxies = dict_type(), dict_type(), dict_type()
        self._by_type = ConverterMapping(self)
        self.default_section = default_section
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._strict = strict
        self._bare_names = allow_no_value
        self._blank_lines = empty_lines_in_values
        self._comments = tuple(comment_prefixes or ())
        self._inline_comments = tuple(inline_comment_prefixes or ())
        self._delimiter = tuple(delimiters)[0] if delimiters else None
        self._optcre = self._option_pattern(delimiters)
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        self._interpolation = Interpolation() if interpolation is None else interpolation
        if not isinstance(interpolation, (Interpolation, type(None))):
            raise TypeError(f"interpolation= must be None or an instance of Interpolation; got an object of type "
                            f"{type(interpolation)}")
        if converters is not _UNSET:
            self.converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    def _option_pattern(self, delimiters):
        if delimiters == ("=", ":"):
            return self.OPTCRE_NV if self._bare_names else self.OPTCRE
        form = self._OPT_NV_TMPL if self._bare_names else self._OPT_TMPL
        return re.compile(form.format(delim="|".join(map(re.escape, delimiters))))

    def _is_default(self, section):
        return section == self.default_section

    def defaults(self):
        return self._defaults

    def sections(self):
        """The names of the sections, less the default one."""
        return [*self._sections]

    def add_section(self, section):
        """Add an empty section; it must be new, and not the default one."""
        if self._is_default(section):
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._new_section(section)

    def _new_section(self, name):
        made = self._sections[name] = self._dict()
        self._proxies[name] = SectionProxy(self, name)
        return made

    def has_section(self, section):
        """Whether there is such a section.

        The default section does not count.
        """
        return section in self._sections.keys()

    def options(self, section):
        """The names of a section's options, the defaults among them."""
        if section not in self._sections:
            raise NoSectionError(section) from None
        return list({**self._sections[section], **self._defaults})

    def read(self, filenames, encoding=None):
        """Read a file, or several one after the other; give the names of those that were there."""
        one = isinstance(filenames, (os.PathLike, str, bytes))
        done = []
        for name in [filenames] if one else filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            done.append(os.fspath(name))
        return done

    def read_file(self, f, source=None):
        """Read from an open file, or from anything that gives lines."""
        self._read(f, getattr(f, "name", "<???>") if source is None else source)

    def read_string(self, string, source="<string>"):
        """Read the text of a configuration."""
        self.read_file(io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        """Take over dicts of options by section; names and values become text."""
        seen = set()
        for name, options in dictionary.items():
            name = str(name)
            try:
                self.add_section(name)
            except (ValueError, DuplicateSectionError):
                if name in seen and self._strict:
                    raise
            seen.add(name)
            for option, value in options.items():
                option = self.optionxform(str(option))
                if self._strict and (name, option) in seen:
                    raise DuplicateOptionError(name, option, source)
                seen.add((name, option))
                self.set(name, option, None if value is None else str(value))

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option.

        The `vars` are looked up first, then the section, then the defaults. `fallback` is given when nothing is found.
        """
        try:
            values = self._in_sight(section, vars)
            name = self.optionxform(option)
            value = self._value_of(values, name, section)
        except (NoOptionError, NoSectionError):
            if fallback is not _UNSET:
                return fallback
            raise
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, name, value, values)

    def _value_of(self, values, name, section):
        found = values.get(name, _UNSET)
        if found is _UNSET:
            try:
                raise KeyError(name)
            except KeyError:
                raise NoOptionError(name, section)
        return found

    def _in_sight(self, section, given):
        """The values that an option of a section may have or refer to."""
        own = self._sections.get(section)
        if own is None:
            if not self._is_default(section):
                raise NoSectionError(section) from None
            own = {}
        given = given.items() if given else ()
        first = {self.optionxform(name): value if value is None else str(value) for name, value in given}
        return _ChainMap(first, own, self._defaults)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars, **kwargs))
        except (NoOptionError, NoSectionError):
            if fallback is not _UNSET:
                return fallback
            raise

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback,
                              **kwargs)

    def _convert_to_boolean(self, value):
        state = self.BOOLEAN_STATES.get(value.lower())
        if state is None:
            raise ValueError(f"Not a boolean: {value}")
        return state

    def items(self, section=_UNSET, raw=False, vars=None):
        """The options of a section as pairs; without a section, the sections."""
        if section is _UNSET:
            return super().items()
        values = self._defaults.copy()
        try:
            values.update(self._sections[section])
        except KeyError:
            if not self._is_default(section):
                raise NoSectionError(section)
        names = list(values)
        for name in vars or ():
            values[self.optionxform(name)] = vars[name]
        found = self._interpolation.before_get
        return [(name, values[name] if raw else found(self, section, name, values[name], values)) for name in names]

    def popitem(self):
        """Take the first section away and return it with its name."""
        for name in self._sections:
            proxy = self._proxies[name]
            del self[name]
            return name, proxy
        raise KeyError

    def optionxform(self, optionstr):
        return optionstr.lower()

    def has_option(self, section, option):
        """Whether a section has an option; no section means the default one."""
        if section and not self._is_default(section):
            if section not in self._sections:
                return False
            if self.optionxform(option) in self._sections[section]:
                return True
        return self.optionxform(option) in self._defaults

    def _options_of(self, section):
        """The options that a section itself has; no section means the default one."""
        if section and not self._is_default(section):
            if section not in self._sections:
                raise NoSectionError(section) from None
            return self._sections[section]
        return self._defaults

    def set(self, section, option, value=None):
        """Set an option."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        self._options_of(section)[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        """Write sections and options so that they can be read again."""
        sign = f" {self._delimiter} " if space_around_delimiters else self._delimiter
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults, sign)
        for name, options in self._sections.items():
            self._write_section(fp, name, options, sign)

    def _write_section(self, fp, name, options, sign):
        fp.write(f"[{name}]\n")
        for option, value in options.items():
            value = self._interpolation.before_write(self, name, option, value)
            bare = value is None and self._bare_names
            fp.write(option if bare else f"{option}{sign}" + str(value).replace("\n", "\n\t"))
            fp.write("\n")
        fp.write("\n")

    def remove_option(self, section, option):
        """Remove an option."""
        options = self._options_of(section)
        name = self.optionxform(option)
        if name not in options:
            return False
        del options[name]
        return True

    def remove_section(self, section):
        """Remove a file section."""
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    def __getitem__(self, key):
        if key not in self:
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self:
            if value is self._proxies[key]:
                return
            self._options_of(key).clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if self._is_default(key):
            raise ValueError("Cannot remove the default section.")
        if not self.remove_section(key):
            raise KeyError(key)

    def __contains__(self, key):
        return self._is_default(key) or self.has_section(key)

    def __len__(self):
        return 1 + len(self._sections)

    def __iter__(self):
        yield self.default_section
        yield from self._sections

    def _read(self, lines, source):
        """Take over the options of a text."""
        reading = _Reading(self, source)
        for number, line in enumerate(lines, 1):
            reading.take(number, line)
        for name, options in ((self.default_section, self._defaults), *self._sections.items()):
            for option, value in options.items():
                text = "\n".join(value).rstrip() if isinstance(value, list) else value
                options[option] = self._interpolation.before_read(self, name, option, text)
        if reading.error:
            raise reading.error

    def _read_defaults(self, given):
        self._defaults.update((self.optionxform(name), value) for name, value in given.items())

    @property
    def converters(self):
        return self._by_type


class _Reading:
    """Takes in a text line by line; the values that it leaves are lists of lines."""

    def __init__(self, parser, source):
        self.parser = parser
        self.source = source
        self.seen = set()
        self.name = self.options = self.option = self.error = None
        self.indent = 0

    def take(self, number, line):
        comment = self.comment_start(line)
        text = line[:comment].strip()
        inside = self.options is not None and bool(self.option)
        if not text:
            if not self.parser._blank_lines:
                self.indent = sys.maxsize
            elif comment is None and inside and self.options[self.option] is not None:
                self.options[self.option].append("")
            return
        indent = len(line) - len(line.lstrip())
        if inside and indent > self.indent:
            self.options[self.option].append(text)
            return
        self.indent = indent
        header = self.parser.SECTCRE.match(text)
        if header:
            self.begin_section(header["header"], number)
        elif self.options is None:
            raise MissingSectionHeaderError(self.source, number, line)
        else:
            self.begin_option(text, number, line)

    def comment_start(self, line):
        """Where a comment begins in a line, or None."""
        if line.lstrip().startswith(self.parser._comments):
            return 0
        starts = []
        for prefix in self.parser._inline_comments:
            at = line.find(prefix)
            while at > 0 and not line[at - 1].isspace():
                at = line.find(prefix, at + 1)
            if at >= 0:
                starts.append(at)
        return min(starts, default=None)

    def begin_section(self, name, number):
        parser = self.parser
        self.name, self.option = name, None
        if name not in parser._sections and parser._is_default(name):
            self.options = parser._defaults
            return
        if name not in parser._sections:
            self.options = parser._new_section(name)
        elif parser._strict and name in self.seen:
            raise DuplicateSectionError(name, self.source, number)
        else:
            self.options = parser._sections[name]
        self.seen.add(name)

    def begin_option(self, text, number, line):
        parser = self.parser
        found = parser._optcre.match(text)
        if found is None or not found["option"]:
            self.error = self.error or ParsingError(self.source)
            self.error.append(number, repr(line))
            if found is None:
                return
        self.option = parser.optionxform(found["option"].rstrip())
        if parser._strict and (self.name, self.option) in self.seen:
            raise DuplicateOptionError(self.name, self.option, self.source, number)
        self.seen.add((self.name, self.option))
        value = found["value"]
        self.options[self.option] = value if value is None else [value.strip()]


class ConfigParser(RawConfigParser):
    """A parser whose values may refer to others."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        """Set an option to a text."""
        self._must_be_text(option, value)
        RawConfigParser.set(self, section, option, value)

    def add_section(self, section):
        """Add an empty section; its name has to be text."""
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        RawConfigParser.add_section(self, section)

    def _must_be_text(self, option, value):
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not (isinstance(value, str) or self._bare_names and not value):
            raise TypeError("option values must be strings")

    def _read_defaults(self, given):
        """Take the defaults that the parser was made with, whatever they refer to."""
        kept, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: given})
        finally:
            self._interpolation = kept


class SectionProxy(MutableMapping):
    """One section of a parser, as a mapping."""

    def __init__(self, parser, name):
        """Shows the section of that name."""
        self._parser = parser
        self._name = name
        for kind in parser.converters:
            self._add_getter("get" + kind, getattr(parser, "get" + kind))

    def _add_getter(self, name, method):
        setattr(self, name, functools.partial(self.get, _impl=method))

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if key not in self:
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        ConfigParser._must_be_text(self._parser, key, value)
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if key not in self or not self._parser.remove_option(self._name, key):
            raise KeyError(key)

    def __contains__(self, key):
        return self.parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        parser = self._parser
        return list(parser.defaults()) if parser._is_default(self._name) else parser.options(self._name)

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option, or the fallback."""
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)


class ConverterMapping(MutableMapping):
    """The get methods by the name of their type: adding one gives it to the parser and to its sections."""

    GETTERCRE = re.compile("^get(?P<name>.+)$")

    def __init__(self, parser):
        self._parser = parser
        found = filter(None, map(self.GETTERCRE.match, dir(parser)))
        self._data = {getter["name"]: None for getter in found if callable(getattr(parser, getter[0]))}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        try:
            name = "get" + key
        except TypeError:
            raise ValueError('Incompatible key: {} (type: {})'.format(key, type(key)))
        if not key:
            raise ValueError('Incompatible key: cannot use "" as a name')
        parser = self._parser
        self._data[key] = value
        method = functools.partial(parser._get_conv, conv=value)
        method.converter = value
        setattr(parser, name, method)
        for section in parser.values():
            section._add_getter(name, method)

    def __delitem__(self, key):
        name = "get" + (key or None)
        del self._data[key]
        for owner in (self._parser, *self._parser.values()):
            vars(owner).pop(name, None)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
