"""Logging set up by a dict."""

import configparser
import functools
import logging
import logging.handlers
import os
import re
import sys

DEFAULT_LOGGING_CONFIG_PORT = 9030
IDENTIFIER = re.compile("^[a-z_][a-z0-9_]*$", re.I)


def valid_ident(s):
    if not IDENTIFIER.match(s):
        raise ValueError("Not a valid Python identifier: %r" % s)
    return True


def _found(path):
    parts = path.split(".")
    name = parts.pop(0)
    found = __import__(name)
    for part in parts:
        name += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            __import__(name)
            found = getattr(found, part)
    return found


class BaseConfigurator(object):
    """
    Turns values of a configuration into objects.
    """

    CONVERT_PATTERN = re.compile(r"^(?P<prefix>[a-z]+)://(?P<suffix>.*)$")
    value_converters = {"ext": "ext_convert", "cfg": "cfg_convert"}

    def __init__(self, config):
        self.config = config
        self.configurator = self

    def resolve(self, s):
        """The object of a dotted name."""
        try:
            return _found(s)
        except ImportError as e:
            raise ValueError("Cannot resolve %r: %s" % (s, e)) from e

    def ext_convert(self, value):
        """What ext:// means: an object by its dotted name."""
        return self.resolve(value)

    def cfg_convert(self, value):
        """What cfg:// means: another value of the configuration."""
        found = self.config
        for name, index in re.findall(r"(\w+)|\[([^]]*)\]", value):
            key = name or index
            if not name and key.isdigit() and not isinstance(found, dict):
                key = int(key)
            found = found[key]
        return self.convert(found)

    def convert(self, value):
        """
        Convert values to an appropriate type: texts with a known prefix stand for objects.
        """
        if isinstance(value, str):
            match = self.CONVERT_PATTERN.match(value)
            if match and match["prefix"] in self.value_converters:
                return getattr(self, self.value_converters[match["prefix"]])(match["suffix"])
            return value
        if isinstance(value, dict):
            return {key: self.convert(each) for key, each in value.items()}
        if isinstance(value, list):
            return [self.convert(each) for each in value]
        return value

    def configure_custom(self, config):
        """Make an object by the factory that '()' names."""
        config = dict(config)
        make = config.pop("()")
        if not callable(make):
            make = self.resolve(make)
        more = config.pop(".", None)
        result = make(**{key: self.convert(config[key]) for key in config if valid_ident(key)})
        if more:
            for name, value in more.items():
                setattr(result, name, self.convert(value))
        return result

    def as_tuple(self, value):
        """A list as a tuple, other values as they are."""
        return tuple(value) if isinstance(value, list) else value


class DictConfigurator(BaseConfigurator):
    """Sets up logging as a dict says."""

    def configure(self):
        """Do the configuration."""
        config = self.config
        if "version" not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config["version"] != 1:
            raise ValueError("Unsupported version: %s" % config["version"])
        if config.get("incremental", False):
            self._incremental(config)
            return
        self.formatters = self._made(config, "formatters", self.configure_formatter, "formatter")
        self.filters = self._made(config, "filters", self.configure_filter, "filter")
        self.handlers = {}
        waiting = dict(sorted(config.get("handlers", {}).items()))
        while waiting:
            before = len(waiting)
            for name in list(waiting):
                target = waiting[name].get("target")
                if isinstance(target, str) and target in waiting and target != name:
                    continue
                try:
                    handler = self.configure_handler(waiting.pop(name))
                except Exception as e:
                    raise ValueError("Unable to configure handler %r" % name) from e
                handler.name = name
                self.handlers[name] = handler
            if len(waiting) == before:
                raise ValueError("Unable to configure handler %r" % next(iter(waiting)))
        self._loggers(config)

    def _made(self, config, section, make, kind):
        made = {}
        for name, each in config.get(section, {}).items():
            try:
                made[name] = make(each)
            except Exception as e:
                raise ValueError("Unable to configure %s %r" % (kind, name)) from e
        return made

    def _incremental(self, config):
        for name, each in config.get("handlers", {}).items():
            handler = logging.getHandlerByName(name)
            if handler is None:
                raise ValueError("No handler found with name %r" % name)
            if each.get("level"):
                handler.setLevel(each["level"])
        for name, each in config.get("loggers", {}).items():
            self.configure_logger(name, each, True)
        if config.get("root"):
            self.configure_root(config["root"], True)

    def _loggers(self, config):
        wanted = config.get("loggers", {})
        for name, logger in list(logging.root.manager.loggerDict.items()):
            if isinstance(logger, logging.PlaceHolder) or name in wanted:
                continue
            if any(name.startswith(each + ".") for each in wanted):
                logger.setLevel(logging.NOTSET)
                logger.handlers = []
                logger.propagate = True
            else:
                logger.disabled = config.get("disable_existing_loggers", True)
        for name, each in wanted.items():
            try:
                self.configure_logger(name, each)
            except Exception as e:
                raise ValueError("Unable to configure logger %r" % name) from e
        if config.get("root"):
            try:
                self.configure_root(config["root"])
            except Exception as e:
                raise ValueError("Unable to configure root logger") from e

    def configure_formatter(self, config):
        """Make a formatter."""
        if "()" in config:
            return self.configure_custom(config)
        cls = config.get("class")
        make = self.resolve(cls) if cls else logging.Formatter
        more = {"defaults": config["defaults"]} if "defaults" in config else {}
        return make(config.get("format"), config.get("datefmt"), config.get("style", "%"),
                    config.get("validate", True), **more)

    def configure_filter(self, config):
        """Make a filter."""
        return self.configure_custom(config) if "()" in config else logging.Filter(config.get("name", ""))

    def add_filters(self, filterer, filters):
        """Give a handler or logger its filters."""
        for name in filters:
            try:
                each = name if callable(name) or callable(getattr(name, "filter", None)) else self.filters[name]
                filterer.addFilter(each)
            except Exception as e:
                raise ValueError("Unable to add filter %r" % name) from e

    def configure_handler(self, config):
        """Make a handler."""
        config = dict(config)
        formatter = config.pop("formatter", None)
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except Exception as e:
                raise ValueError("Unable to set formatter %r" % formatter) from e
        level = config.pop("level", None)
        filters = config.pop("filters", None)
        more = config.pop(".", None)
        if "()" in config:
            make = config.pop("()")
            if not callable(make):
                make = self.resolve(make)
        else:
            make = config.pop("class")
            if not callable(make):
                make = self.resolve(make)
            if issubclass(make, logging.handlers.MemoryHandler) and isinstance(config.get("target"), str):
                config["target"] = self.handlers[config["target"]]
        result = make(**{key: self.convert(config[key]) for key in config if valid_ident(key)})
        if formatter:
            result.setFormatter(formatter)
        if level is not None:
            result.setLevel(level)
        self.add_filters(result, filters or ())
        if more:
            for name, value in more.items():
                setattr(result, name, self.convert(value))
        return result

    def add_handlers(self, logger, handlers):
        """Give a logger its handlers."""
        for name in handlers:
            try:
                logger.addHandler(self.handlers[name])
            except Exception as e:
                raise ValueError("Unable to add handler %r" % name) from e

    def common_logger_config(self, logger, config, incremental=False):
        """
        Set level, filters and handlers of any logger.
        """
        level = config.get("level")
        if level is not None:
            logger.setLevel(level)
        if incremental:
            return
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        if config.get("handlers"):
            self.add_handlers(logger, config["handlers"])
        if config.get("filters"):
            self.add_filters(logger, config["filters"])

    def configure_logger(self, name, config, incremental=False):
        """Set up a named logger."""
        named = logging.getLogger(name)
        self.common_logger_config(named, config, incremental=incremental)
        named.disabled = False
        propagate = config.get("propagate")
        if propagate is not None:
            named.propagate = propagate

    def configure_root(self, config, incremental=False):
        """Set up the root logger."""
        self.common_logger_config(logging.getLogger(), config, incremental)


dictConfigClass = DictConfigurator


def dictConfig(config):
    """Set up logging as a dict says."""
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    """Set up logging as a file in the form of configparser says."""
    if isinstance(fname, str):
        if not os.path.exists(fname):
            raise FileNotFoundError(f"{fname} doesn't exist")
        if not os.path.getsize(fname):
            raise RuntimeError(f"{fname} is an empty file")
    if isinstance(fname, configparser.RawConfigParser):
        parser = fname
    else:
        try:
            parser = configparser.ConfigParser(defaults)
            if hasattr(fname, "readline"):
                parser.read_file(fname)
            else:
                parser.read(fname, encoding="locale" if encoding is None else encoding)
        except configparser.ParsingError as error:
            raise RuntimeError(f"{fname} is invalid: {error}")
    formatters = {name: _file_formatter(parser["formatter_" + name]) for name in _listed(parser["formatters"]["keys"])}
    for handler in list(logging.root.handlers):
        logging.root.removeHandler(handler)
    _file_loggers(parser, _file_handlers(parser, formatters), disable_existing_loggers)


def _listed(names):
    return [name.strip() for name in names.split(",")] if names else []


def _file_formatter(section):
    style = section.get("style", "%", raw=True)
    made = _found(section["class"]) if section.get("class") else logging.Formatter
    return made(section.get("format", None, raw=True), section.get("datefmt", None, raw=True), style,
                defaults=eval(section.get("defaults", "None", raw=True)))


def _file_handlers(parser, formatters):
    handlers, targets = {}, []
    for name in _listed(parser["handlers"]["keys"]):
        section = parser["handler_" + name]
        try:
            made = eval(section["class"], vars(logging))
        except (AttributeError, NameError):
            made = _found(section["class"])
        handler = made(*eval(section.get("args", "()"), vars(logging)),
                       **eval(section.get("kwargs", "{}"), vars(logging)))
        handler.name = name
        if section.get("level"):
            handler.setLevel(section["level"])
        if section.get("formatter"):
            handler.setFormatter(formatters[section["formatter"]])
        if issubclass(made, logging.handlers.MemoryHandler) and section.get("target"):
            targets.append((handler, section["target"]))
        handlers[name] = handler
    for handler, target in targets:
        handler.setTarget(handlers[target])
    return handlers


def _file_loggers(parser, handlers, disable_existing):
    names = _listed(parser["loggers"]["keys"])
    names.remove("root")
    _file_logger(logging.root, parser["logger_root"], handlers)
    old = set(logging.root.manager.loggerDict)
    for name in names:
        section = parser["logger_" + name]
        qualified = section["qualname"]
        logger = logging.getLogger(qualified)
        old.discard(qualified)
        below = {each for each in old if each.startswith(qualified + ".")}
        old -= below
        for each in below:
            logging.getLogger(each).disabled = False
        for handler in list(logger.handlers):
            logger.removeHandler(handler)
        _file_logger(logger, section, handlers)
        logger.propagate = section.getint("propagate", fallback=1)
        logger.disabled = 0
    for name in old:
        logger = logging.root.manager.loggerDict[name]
        if isinstance(logger, logging.Logger):
            logger.disabled = disable_existing


def _file_logger(logger, section, handlers):
    if section.get("level"):
        logger.setLevel(section["level"])
    for name in _listed(section["handlers"]):
        logger.addHandler(handlers[name])
