_ASSERTIONS = ("assert", "assret", "asert", "aseert", "assrt")
_DENIED = frozenset(name.removeprefix("assert_") for name in (
    "assert_called_with", "assert_called_once_with", "assert_any_call", "assert_has_calls", "assert_not_called",
    "assert_called_once", "assert_called")) | {"called_with", "called_once_with", "called_once", "not_called",
                                               "has_calls", "any_call"} - {"called"}
_FIELDS = ("return_value", "_mock_return_value", "side_effect", "_mock_side_effect", "_mock_parent",
           "_mock_new_parent", "_mock_name", "_mock_new_name", "called", "call_count", "call_args",
           "call_args_list", "mock_calls", "method_calls", "name")
_NUMERIC = ("add sub mul matmul truediv floordiv mod lshift rshift and xor or pow").split()
_COMPARED = {"__lt__", "__gt__", "__le__", "__ge__"}
_MAGICS = {"__%s__" % name for name in (
    "hash str sizeof enter exit divmod rdivmod neg pos abs invert complex int float index round trunc floor ceil bool "
    "next fspath aiter len contains getitem setitem delitem iter " + " ".join(_NUMERIC) + " "
    + " ".join("i" + name for name in _NUMERIC) + " " + " ".join("r" + name for name in _NUMERIC)).split()} | _COMPARED
_ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__"}
_MORE_MAGICS = {"__eq__", "__ne__", "__format__", "__reversed__", "__missing__", "__getstate__", "__setstate__",
                "__getformat__", "__repr__", "__dir__", "__subclasses__", "__getinitargs__", "__getnewargs__"}
_all_magics = _MAGICS | _MORE_MAGICS | _ASYNC_MAGICS
_DEFAULTS = {"__int__": 1, "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j,
             "__float__": 1.0, "__bool__": True, "__index__": 1, "__aexit__": False}


_OWN_PROPERTIES = {"return_value", "side_effect", "called", "call_count", "call_args", "call_args_list", "mock_calls"}


class _Base(object):
    def __init__(self, /, *args, **kwargs):
        pass


class NonCallableMock(_Base):
    """A mock that cannot be called."""

    def __new__(cls, /, *args, **kwargs):
        made = type(cls.__name__, (cls,), {"__doc__": cls.__doc__, "__module__": cls.__module__})
        return object.__new__(made)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        if _new_parent is None:
            _new_parent = parent
        fields = self.__dict__
        fields["_mock_parent"] = parent
        fields["_mock_name"] = name
        fields["_mock_new_name"] = _new_name
        fields["_mock_new_parent"] = _new_parent
        fields["_mock_sealed"] = False
        if spec_set is not None:
            spec, spec_set = spec_set, True
        fields["_mock_children"] = {}
        fields["_mock_wraps"] = wraps
        fields["_mock_delegate"] = None
        fields["_mock_unsafe"] = unsafe
        fields["_mock_return_value"] = DEFAULT
        fields["_mock_side_effect"] = None
        self._use_spec(spec, spec_set, _eat_self)
        self._forget()
        if kwargs:
            self.configure_mock(**kwargs)

    def _forget(self):
        fields = self.__dict__
        fields["_mock_called"] = False
        fields["_mock_call_count"] = 0
        fields["_mock_call_args"] = None
        fields["_mock_call_args_list"] = _CallList()
        fields["_mock_mock_calls"] = _CallList()
        fields["method_calls"] = _CallList()

    def _use_spec(self, spec, spec_set, eat_self=False):
        if isinstance(spec, NonCallableMock) and type(spec).__name__ in ("Mock", "MagicMock"):
            raise InvalidSpecError(f"Cannot spec a Mock object. [object={spec!r}]")
        cls = signature = None
        names = spec
        if not (spec is None or _is_list(spec)):
            cls = spec if isinstance(spec, type) else type(spec)
            signature = _signature_of(spec, eat_self)
            names = dir(spec)
        fields = self.__dict__
        fields["_spec_class"] = cls
        fields["_spec_set"] = spec_set
        fields["_spec_signature"] = signature
        fields["_mock_methods"] = names

    def mock_add_spec(self, spec, spec_set=False):
        """Give the mock a spec afterwards: only what that has can be asked for, or set too if spec_set."""
        self._use_spec(spec, spec_set)

    def attach_mock(self, mock, attribute):
        """Make another mock an attribute of this one, which sees its calls."""
        for name, value in (("_mock_parent", None), ("_mock_new_parent", None), ("_mock_name", ""),
                            ("_mock_new_name", None)):
            mock.__dict__[name] = value
        setattr(self, attribute, mock)

    def _own_or_delegated(name):
        def get(self):
            delegate = self.__dict__.get("_mock_delegate")
            return self.__dict__["_mock_" + name] if delegate is None else getattr(delegate, name)

        def put(self, value):
            delegate = self.__dict__.get("_mock_delegate")
            if delegate is None:
                self.__dict__["_mock_" + name] = value
            else:
                setattr(delegate, name, value)
        return property(get, put)

    called = _own_or_delegated("called")
    call_count = _own_or_delegated("call_count")
    call_args = _own_or_delegated("call_args")
    call_args_list = _own_or_delegated("call_args_list")
    mock_calls = _own_or_delegated("mock_calls")
    del _own_or_delegated

    def _given_value(self):
        delegate = self.__dict__.get("_mock_delegate")
        return self.__dict__["_mock_return_value"] if delegate is None else delegate.return_value

    @property
    def return_value(self):
        """What calls of the mock give."""
        value = self._given_value()
        if value is DEFAULT and self.__dict__["_mock_wraps"] is None:
            value = self._get_child_mock(_new_parent=self, _new_name="()")
            self.return_value = value
        return value

    @return_value.setter
    def return_value(self, value):
        delegate = self.__dict__.get("_mock_delegate")
        if delegate is not None:
            delegate.return_value = value
            return
        self.__dict__["_mock_return_value"] = value
        _adopt(self, value, None, "()")

    @property
    def __class__(self):
        cls = self.__dict__.get("_spec_class")
        return type(self) if cls is None else cls

    @property
    def side_effect(self):
        delegate = self.__dict__.get("_mock_delegate")
        if delegate is None:
            return self.__dict__["_mock_side_effect"]
        effect = delegate.side_effect
        plain = callable(effect) or _is_exception(effect) or hasattr(effect, "__next__")
        if effect is not None and not plain:
            effect = delegate.side_effect = iter(effect)
        return effect

    @side_effect.setter
    def side_effect(self, value):
        delegate = self.__dict__.get("_mock_delegate")
        if delegate is not None:
            delegate.side_effect = value
            return
        if value is not None and not callable(value) and not _is_exception(value):
            value = iter(value)
        self.__dict__["_mock_side_effect"] = value

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        "Forget all calls."
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self._forget()
        if return_value:
            self.__dict__["_mock_return_value"] = DEFAULT
        if side_effect:
            self.__dict__["_mock_side_effect"] = None
        options = {"return_value": return_value, "side_effect": side_effect}
        for each in self._mock_children.values():
            if isinstance(each, NonCallableMock):
                each.reset_mock(visited, **options)
        value = self.__dict__["_mock_return_value"]
        if isinstance(value, NonCallableMock) and value is not self:
            value.reset_mock(visited)

    def configure_mock(self, /, **kwargs):
        """Set attributes, those of attributes with dotted names."""
        for name, value in sorted(kwargs.items(), key=lambda item: item[0].count(".")):
            *path, last = name.split(".")
            target = self
            for each in path:
                target = getattr(target, each)
            setattr(target, last, value)

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_unsafe", "_mock_children"):
            raise AttributeError(name)
        names = self._mock_methods
        if names is not None:
            if name not in names or name in _all_magics:
                raise AttributeError("Mock object has no attribute %r" % name)
        elif _is_magic(name):
            raise AttributeError(name)
        if not self._mock_unsafe and (not names or name not in names):
            if name.startswith(_ASSERTIONS) or name in _DENIED:
                raise AttributeError(f"{name!r} is not a valid assertion. Use a spec for the mock if {name!r} is "
                                     "meant to be an attribute.")
        found = self._mock_children.get(name)
        if found is _deleted:
            raise AttributeError(name)
        if found is None:
            wraps = None if self._mock_wraps is None else getattr(self._mock_wraps, name)
            found = self._get_child_mock(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            self._mock_children[name] = found
        return found

    def _extract_mock_name(self):
        names = [self._mock_new_name]
        parent = self._mock_new_parent
        last = self
        dot = "" if names == ["()"] else "."
        while parent is not None:
            last = parent
            names.append(parent._mock_new_name + dot)
            dot = "" if parent._mock_new_name == "()" else "."
            parent = parent._mock_new_parent
        names.reverse()
        first = last._mock_name or "mock"
        if len(names) > 1 and names[1] not in ("()", "()."):
            first += "."
        names[0] = first
        return "".join(names)

    def __repr__(self):
        parts = [type(self).__name__]
        path, spec = self._extract_mock_name(), self._spec_class
        if path not in ("mock", "mock."):
            parts.append(f"name={path!r}")
        if spec is not None:
            parts.append(f"spec{'_set' if self._spec_set else ''}={spec.__name__!r}")
        return f"<{' '.join(parts)} id='{id(self)}'>"

    def __dir__(self):
        if not FILTER_DIR:
            return object.__dir__(self)
        names = [name for name in dir(type(self)) if not name.startswith("_")]
        children = [name for name, child in self._mock_children.items() if child is not _deleted]
        own = [name for name in self.__dict__ if not name.startswith("_") or _is_magic(name)]
        return sorted({*names, *(self._mock_methods or []), *own, *children})

    def __setattr__(self, name, value):
        fields = self.__dict__
        if name == "__class__":
            fields["_spec_class"] = value
            return None
        if name in _OWN_PROPERTIES and name not in fields:
            return super().__setattr__(name, value)
        magic = name in _all_magics
        allowed = self._mock_methods is None or name in self._mock_methods
        if not allowed and (magic or self._spec_set and name not in fields and not name.startswith("_mock")):
            raise AttributeError(f"Mock object has no attribute '{name}'")
        if magic:
            return self._set_magic(name, value)
        if _adopt(self, value, name, name):
            self._mock_children[name] = value
        if self._mock_sealed and not hasattr(self, name):
            raise AttributeError(f"Cannot set {self._extract_mock_name()}.{name}")
        if isinstance(value, PropertyMock):
            fields[name] = value
            return None
        return super().__setattr__(name, value)

    def _set_magic(self, name, value):
        cls = type(self)
        if isinstance(value, NonCallableMock):
            _adopt(self, value, None, name)
            self._mock_children[name] = value
            setattr(cls, name, value)
        elif callable(value):
            setattr(cls, name, lambda self, /, *args, **kwargs: value(self, *args, **kwargs))
        else:
            setattr(cls, name, value)

    def __delattr__(self, name):
        cls = type(self)
        if name in _all_magics and name in cls.__dict__:
            delattr(cls, name)
            if name not in self.__dict__:
                return
        child = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif child is _deleted:
            raise AttributeError(name)
        self._mock_children[name] = _deleted

    def _bound(self, each):
        """A call with its arguments as the spec's signature has them, for comparing."""
        signature = self._spec_signature
        if signature is None:
            return each
        args, kwargs = each[-2:]
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as e:
            return e.with_traceback(None)
        return call(*bound.args, **bound.kwargs)[-2:]

    def _call_line(self, args, kwargs):
        return _call_text(self._mock_name or "mock", args, kwargs)

    def _calls_told(self, prefix="Calls"):
        return f"\n{prefix}: {repr(self.mock_calls)}." if self.mock_calls else ""

    def assert_not_called(self):
        """Assert that the mock was never called."""
        if self.call_count:
            raise AssertionError("Expected '%s' to not have been called. Called %s times.%s"
                                 % (self._mock_name or "mock", self.call_count, self._calls_told()))

    def assert_called(self):
        """Fail unless there was a call."""
        if not self.call_count:
            raise AssertionError("Expected '%s' to have been called." % (self._mock_name or "mock"))

    def assert_called_once(self):
        """Fail unless there was one call only."""
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to have been called once. Called %s times.%s"
                                 % (self._mock_name or "mock", self.call_count, self._calls_told()))

    def assert_called_with(self, /, *args, **kwargs):
        """Fail unless the last call had these arguments."""
        wanted_line = self._call_line(args, kwargs)
        if self.call_args is None:
            raise AssertionError("expected call not found.\nExpected: %s\n  Actual: %s" % (wanted_line, "not called."))
        wanted = self._bound(_Call((args, kwargs), two=True))
        actual = self._bound(self.call_args)
        if actual != wanted:
            cause = wanted if isinstance(wanted, Exception) else None
            shown = self._call_line(*self.call_args)
            text = "expected call not found.\nExpected: %s\n  Actual: %s" % (wanted_line, shown)
            raise AssertionError(text) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """Fail unless there was one call only and it had these arguments."""
        if self.call_count != 1:
            raise AssertionError("Expected '%s' to be called once. Called %s times.%s"
                                 % (self._mock_name or "mock", self.call_count, self._calls_told()))
        self.assert_called_with(*args, **kwargs)

    def assert_any_call(self, /, *args, **kwargs):
        """Fail unless some call had these arguments."""
        wanted = self._bound(_Call((args, kwargs), two=True))
        if wanted not in [self._bound(each) for each in self.call_args_list]:
            raise AssertionError("%s call not found" % self._call_line(args, kwargs))

    def assert_has_calls(self, calls, any_order=False):
        """Fail unless there were these calls, one after the other or, with any_order, in any order."""
        expected = list(calls)
        made = _CallList(self.mock_calls)
        if not any_order:
            if expected not in made:
                raise AssertionError("Calls not found.\nExpected: %s%s" % (
                    _CallList(calls), self._calls_told("  Actual").rstrip(".")))
            return
        left = list(made)
        missing = []
        for each in expected:
            if each in left:
                left.remove(each)
            else:
                missing.append(each)
        if missing:
            raise AssertionError("%r does not contain all of %r in its call list, found %r instead" % (
                self._mock_name or "mock", tuple(expected), list(made)))

    def _get_child_mock(self, /, **settings):
        """Make the mock of an attribute or a result."""
        if self._mock_sealed:
            name = f".{settings['name']}" if "name" in settings else "()"
            raise AttributeError(self._extract_mock_name() + name)
        spec, name = self.__dict__.get("_spec_class"), settings.get("_new_name")
        if spec is not None and name and inspect.iscoroutinefunction(getattr(spec, name, None)):
            return AsyncMock(**settings)
        kind = type(self).__mro__[1]
        if issubclass(kind, AsyncMock) and name == "()":
            return MagicMock(**settings)
        if not issubclass(kind, CallableMixin):
            kind = MagicMock if issubclass(kind, NonCallableMagicMock) else Mock
        return kind(**settings)


def _adopt(parent, value, name, new_name):
    """Make a mock the attribute of another, unless it belongs somewhere already; whether that was done."""
    if not isinstance(value, NonCallableMock):
        return False
    fields = value.__dict__
    if fields.get("_mock_name") or fields.get("_mock_new_name") or fields.get("_mock_parent") is not None:
        return False
    if fields.get("_mock_new_parent") is not None:
        return False
    each = parent
    while each is not None:
        if each is value:
            return False
        each = each._mock_new_parent
    if new_name:
        fields["_mock_new_parent"] = parent
        fields["_mock_new_name"] = new_name
    if name:
        fields["_mock_parent"] = parent
        fields["_mock_name"] = name
    return True


class CallableMixin(_Base):
    def __init__(self, spec=None, side_effect=None, return_value=DEFAULT, wraps=None, name=None, spec_set=None,
                 parent=None, _spec_state=None, _new_name="", _new_parent=None, **kwargs):
        super().__init__(spec, wraps, name, spec_set, parent, _spec_state, _new_name, _new_parent, **kwargs)
        if return_value is not DEFAULT:
            self.return_value = return_value
        self.side_effect = side_effect

    def __call__(self, /, *args, **kwargs):
        if self.__dict__.get("_check_signature"):
            self._spec_signature.bind(*args, **kwargs)
        self._record(args, kwargs)
        answer = self._answer
        return answer(*args, **kwargs)

    def _record(self, args, kwargs):
        self.called = True
        self.call_count += 1
        made = _Call((args, kwargs), two=True)
        self.call_args = made
        self.call_args_list.append(made)
        method = self._mock_parent is not None
        name = self._mock_name
        new_name = self._mock_new_name
        self.mock_calls.append(_Call(("", args, kwargs)))
        parent = self._mock_new_parent
        while parent is not None:
            if method:
                parent.method_calls.append(_Call((name, args, kwargs)))
                method = parent._mock_parent is not None
                if method:
                    name = parent._mock_name + "." + name
            parent.mock_calls.append(_Call((new_name, args, kwargs)))
            if parent._mock_new_name:
                dot = "" if new_name[:2] == "()" else "."
                new_name = parent._mock_new_name + dot + new_name
            parent = parent._mock_new_parent

    def _effect(self, args, kwargs):
        """What the side effect gives; DEFAULT when the return value is to be used."""
        effect = self.side_effect
        if effect is None:
            return DEFAULT
        if _is_exception(effect):
            raise effect
        if not callable(effect):
            result = next(effect)
            if _is_exception(result):
                raise result
            return result
        return effect(*args, **kwargs)

    def _answer(self, /, *args, **kwargs):
        result = self._effect(args, kwargs)
        if result is not DEFAULT:
            return result
        if self._given_value() is not DEFAULT:
            return self.return_value
        wrapped = self._mock_wraps
        return self.return_value if wrapped is None else wrapped(*args, **kwargs)


class Mock(CallableMixin, NonCallableMock):
    """
    Create a new `Mock` object.

    Its arguments are spec, spec_set, side_effect, return_value, wraps, name, unsafe, and attributes to set.
    """


class _MagicProxy(object):
    """Makes the mock of a special method when it is first used."""

    def __init__(self, name):
        self.name = name

    def __get__(self, obj, _type=None):
        if obj is None:
            return self
        name = self.name
        mock = obj._get_child_mock(name=name, _new_name=name, _new_parent=obj) if name not in _ASYNC_MAGICS \
            else AsyncMock(name=name, _new_name=name, _new_parent=obj)
        if name in _DEFAULTS:
            mock.return_value = _DEFAULTS[name]
        elif name == "__hash__":
            mock.return_value = object.__hash__(obj)
        elif name == "__str__":
            mock.return_value = object.__str__(obj)
        elif name == "__sizeof__":
            mock.return_value = object.__sizeof__(obj)
        elif name == "__fspath__":
            mock.return_value = f"{type(obj).__name__}/{obj._extract_mock_name()}/{id(obj)}"
        elif name in _COMPARED:
            mock.return_value = NotImplemented
        elif name == "__eq__":
            mock.side_effect = lambda other: mock.__dict__["_mock_return_value"] if mock.__dict__[
                "_mock_return_value"] is not DEFAULT else True if obj is other else NotImplemented
        elif name == "__ne__":
            mock.side_effect = lambda other: mock.__dict__["_mock_return_value"] if mock.__dict__[
                "_mock_return_value"] is not DEFAULT else False if obj is other else NotImplemented
        elif name == "__iter__":
            def items():
                value = mock.__dict__["_mock_return_value"]
                return iter([]) if value is DEFAULT else iter(value)
            mock.side_effect = items
        elif name == "__aiter__":
            def later_items():
                value = mock.__dict__["_mock_return_value"]
                return _later(() if value is DEFAULT else value)
            mock.side_effect = later_items
        obj._mock_children[name] = mock
        setattr(type(obj), name, mock)
        return mock


async def _later(items):
    for item in items:
        yield item


class MagicMixin(_Base):
    def __init__(self, /, *args, **settings):
        super().__init__(*args, **settings)
        self._mock_set_magics()

    def _mock_set_magics(self):
        names = _MAGICS | _ASYNC_MAGICS | {"__eq__", "__ne__"}
        if self.__dict__.get("_mock_methods") is not None:
            names = names & set(self._mock_methods)
            spec = self._spec_class
            if spec is not None:
                names -= {name for name in ("__hash__", "__str__", "__eq__", "__ne__", "__lt__", "__gt__", "__le__",
                                            "__ge__", "__sizeof__")
                          if getattr(spec, name, None) is getattr(object, name, _missing)}
        cls = type(self)
        for name in names:
            if name not in cls.__dict__:
                setattr(cls, name, _MagicProxy(name))

    def mock_add_spec(self, spec, spec_set=False):
        """Give the mock a spec afterwards: only what that has can be asked for, or set too if spec_set."""
        self._use_spec(spec, spec_set)
        self._mock_set_magics()


class NonCallableMagicMock(MagicMixin, NonCallableMock):
    """A MagicMock that cannot be called."""


class MagicMock(MagicMixin, Mock):
    """A mock that has the special methods too."""

    def reset_mock(self, /, *args, return_value=False, **kwargs):
        super().reset_mock(*args, return_value=return_value, **kwargs)


class PropertyMock(Mock):
    """
    A mock in the place of a property.
    """

    def _get_child_mock(self, /, **settings):
        return MagicMock(**settings)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)
