"""What describes and loads modules."""

SOURCE_SUFFIXES = [".py"]
BYTECODE_SUFFIXES = [".pyc"]
EXTENSION_SUFFIXES = []


def all_suffixes():
    """Return all the suffixes that mark a module's file."""
    return [*SOURCE_SUFFIXES, *BYTECODE_SUFFIXES, *EXTENSION_SUFFIXES]


class ModuleSpec(object):
    """What is known of a module before it is loaded."""

    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name, self.origin = name, origin
        self.loader, self.loader_state = loader, loader_state
        self.submodule_search_locations = list() if is_package else None
        self.cached, self.has_location = None, False

    def __repr__(self):
        facts = {"name": self.name, "loader": self.loader}
        for fact in ("origin", "submodule_search_locations"):
            if getattr(self, fact) is not None:
                facts[fact] = getattr(self, fact)
        return f"ModuleSpec({', '.join(f'{fact}={value!r}' for fact, value in facts.items())})"

    def __eq__(self, other):
        try:
            return ((self.name, self.loader, self.origin, self.submodule_search_locations)
                    == (other.name, other.loader, other.origin, other.submodule_search_locations))
        except AttributeError:
            return NotImplemented

    @property
    def parent(self):
        package = self.submodule_search_locations is not None
        return self.name if package else self.name.rpartition(".")[0]


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
