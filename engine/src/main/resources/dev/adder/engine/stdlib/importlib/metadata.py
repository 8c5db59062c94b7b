"""What is installed: nothing but the library."""

__all__ = ["PackageNotFoundError", "distribution", "distributions", "entry_points", "files", "metadata",
           "packages_distributions", "requires", "version"]
__path__ = []


class PackageNotFoundError(ModuleNotFoundError):
    """There is no package of that name."""

    def __str__(self):
        return f"No package metadata was found for {self.name}"

    @property
    def name(self):
        (name,) = self.args
        return name


class EntryPoints(tuple):
    """The entry points that were found."""

    __slots__ = ()

    def select(self, **params):
        return self

    @property
    def names(self):
        return set()

    @property
    def groups(self):
        return set()

    def __getitem__(self, name):
        raise KeyError(name)

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, tuple(self))


def distribution(distribution_name):
    """Get the distribution for the named package."""
    if not distribution_name:
        raise ValueError("A distribution name is required.")
    try:
        raise StopIteration
    except StopIteration:
        raise PackageNotFoundError(distribution_name)


def distributions(**kwargs):
    """Get all distributions."""
    return iter(())


def metadata(distribution_name):
    """There are no packages, so this fails."""
    return distribution(distribution_name)


def version(distribution_name):
    """Get the version of the named package."""
    return distribution(distribution_name)


def files(distribution_name):
    """There are no packages, so this fails."""
    return distribution(distribution_name)


def requires(distribution_name):
    """There are no packages, so this fails."""
    return distribution(distribution_name)


def entry_points(**params):
    """Return the entry points of all installed packages."""
    return EntryPoints()


def packages_distributions():
    """There are no packages."""
    return {}
