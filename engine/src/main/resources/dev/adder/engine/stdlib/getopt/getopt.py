"""Command lines in the manner of C's getopt."""

import os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """An option that is not known, or an argument too many or too few."""
    opt = ""
    msg = ""

    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options, as pairs of name and value, and what comes behind them."""
    opts = []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            return opts, args[1:]
        args = _option(opts, args, shortopts, longopts)
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The same, with options anywhere."""
    opts, rest = [], []
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    first_ends = shortopts.startswith("+") or bool(os.environ.get("POSIXLY_CORRECT"))
    shortopts = shortopts.removeprefix("+")
    while args:
        if args[0] == "--":
            return opts, rest + args[1:]
        if args[0][:2] == "--" or args[0][:1] == "-" and args[0] != "-":
            args = _option(opts, args, shortopts, longopts)
        elif first_ends:
            return opts, rest + args
        else:
            rest.append(args[0])
            args = args[1:]
    return opts, rest


def _option(opts, args, shortopts, longopts):
    if args[0].startswith("--"):
        return _long(opts, args[0][2:], longopts, args[1:])
    return _short(opts, args[0][1:], shortopts, args[1:])


def _long(opts, opt, longopts, args):
    opt, given, value = opt.partition("=")
    takes, opt = _known(opt, longopts)
    if takes:
        if not given:
            if not args:
                raise GetoptError("option --%s requires argument" % opt, opt)
            value, args = args[0], args[1:]
    elif given:
        raise GetoptError("option --%s must not have an argument" % opt, opt)
    opts.append(("--" + opt, value))
    return args


def _known(opt, longopts):
    """Whether the one option that begins so takes an argument, and its name."""
    possible = [name for name in longopts if name.startswith(opt)]
    if not possible:
        raise GetoptError("option --%s not recognized" % opt, opt)
    if opt in possible:
        return False, opt
    if opt + "=" in possible:
        return True, opt
    if len(possible) > 1:
        raise GetoptError("option --%s not a unique prefix" % opt, opt)
    return possible[0].endswith("="), possible[0].removesuffix("=")


def _short(opts, letters, shortopts, args):
    while letters:
        opt, letters = letters[0], letters[1:]
        value = ""
        if _takes(opt, shortopts):
            if not letters:
                if not args:
                    raise GetoptError("option -%s requires argument" % opt, opt)
                letters, args = args[0], args[1:]
            value, letters = letters, ""
        opts.append(("-" + opt, value))
    return args


def _takes(opt, shortopts):
    at = -1 if opt == ":" else shortopts.find(opt)
    if at < 0:
        raise GetoptError("option -%s not recognized" % opt, opt)
    return shortopts.startswith(":", at + 1)
