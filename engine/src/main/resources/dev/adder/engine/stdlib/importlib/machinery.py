"""What describes and loads modules."""

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    """Return all the suffixes that mark a module's file."""
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


class ModuleSpec(object):
    """What is known of a module before it is loaded."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.cached = None
        self.has_location = False

    def __repr__(self):
        args = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            args.append(f"origin={self.origin!r}")
        if self.submodule_search_locations is not None:
            args.append(f"submodule_search_locations={self.submodule_search_locations}")
        return f"ModuleSpec({', '.join(args)})"

    def __eq__(self, other):
        try:
            return ((self.name, self.loader, self.origin, self.submodule_search_locations)
                    == (other.name, other.loader, other.origin, other.submodule_search_locations))
        except AttributeError:
            return NotImplemented

    @property
    def parent(self):
        if self.submodule_search_locations is None:
            return self.name.rpartition(".")[0]
        return self.name


class BuiltinImporter(object):
    """Finds and loads the modules of the library."""

    _ORIGIN = "built-in"

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        from _imports import exists, is_package
        if not exists(fullname):
            return None
        return ModuleSpec(fullname, cls, origin=cls._ORIGIN, is_package=is_package(fullname))

    @staticmethod
    def create_module(spec):
        from _imports import load
        return load(spec.name)

    @staticmethod
    def exec_module(module):
        pass


BuiltinImporter.__module__ = ModuleSpec.__module__ = "_frozen_importlib"
