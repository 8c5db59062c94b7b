class AsyncMock(MagicMock):
    """A mock whose calls are awaited."""

    def __init__(self, /, *args, **settings):
        super().__init__(*args, **settings)
        self._forget_awaits()

    def _forget_awaits(self):
        self.__dict__["await_count"] = 0
        self.__dict__["await_args"] = None
        self.__dict__["await_args_list"] = _CallList()

    def reset_mock(self, /, *args, **options):
        """See NonCallableMock.reset_mock()"""
        super().reset_mock(*args, **options)
        self._forget_awaits()

    async def _answer(self, /, *args, **kwargs):
        made = _Call((args, kwargs), two=True)
        fields = self.__dict__
        fields["await_count"] += 1
        fields["await_args"] = made
        fields["await_args_list"].append(made)
        effect = self.side_effect
        if effect is not None:
            result = await self._effect_awaited(effect, args, kwargs)
            if result is not DEFAULT:
                return result
        wrapped = self._mock_wraps
        if wrapped is None or fields["_mock_return_value"] is not DEFAULT:
            return self.return_value
        return await _called(wrapped, args, kwargs)

    async def _effect_awaited(self, effect, args, kwargs):
        if not _is_exception(effect) and callable(effect):
            return await _called(effect, args, kwargs)
        try:
            result = effect if _is_exception(effect) else next(effect)
        except StopIteration:
            raise StopAsyncIteration
        if _is_exception(result):
            raise result
        return result

    def assert_awaited(self):
        """Fail unless the mock was awaited."""
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        """Fail unless the mock was awaited one time only."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited once."
                                 f" Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """Fail unless the last await had these arguments."""
        line = self._call_line(args, kwargs)
        if self.await_args is None:
            raise AssertionError(f"Expected await: {line}\nNot awaited")
        if self._bound(self.await_args) != self._bound(_Call((args, kwargs), two=True)):
            shown = self._call_line(*self.await_args)
            raise AssertionError("expected await not found.\nExpected: %s\n  Actual: %s" % (line, shown))

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """Fail unless there was one await only and it had these arguments."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited once."
                                 f" Awaited {self.await_count} times.")
        self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Fail unless some await had these arguments."""
        wanted = self._bound(_Call((args, kwargs), two=True))
        if wanted not in [self._bound(each) for each in self.await_args_list]:
            raise AssertionError("%s await not found" % self._call_line(args, kwargs))

    def assert_has_awaits(self, calls, any_order=False):
        """Fail unless there were these awaits, one after the other or, with any_order, in any order."""
        expected = list(calls)
        if not any_order:
            if expected not in _CallList(self.await_args_list):
                raise AssertionError(f"Awaits not found.\nExpected: {_CallList(calls)}\n"
                                     f"Actual: {self.await_args_list}")
            return
        left = list(self.await_args_list)
        missing = [each for each in expected if each not in left]
        if missing:
            raise AssertionError("%r not all found in await list" % (tuple(missing),))

    def assert_not_awaited(self):
        """Fail if the mock was awaited."""
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to not have been awaited."
                                 f" Awaited {self.await_count} times.")


async def _called(function, args, kwargs):
    result = function(*args, **kwargs)
    return await result if inspect.iscoroutinefunction(function) else result


def _imported(target):
    parts = target.split(".")
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


def _wrapped(func, entered):
    """A function that calls another in a context, which gives the arguments for it."""
    if inspect.iscoroutinefunction(func):
        @functools.wraps(func)
        async def wrapper(*args, **keywargs):
            with entered(args, keywargs) as (args, keywargs):
                return await func(*args, **keywargs)
    else:
        @functools.wraps(func)
        def wrapper(*args, **keywargs):
            with entered(args, keywargs) as (args, keywargs):
                return func(*args, **keywargs)
    return wrapper


class _patch(object):
    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *,
                 unsafe=False):
        for name, given in (("new", new is not DEFAULT), ("autospec", autospec is not None)):
            if given and new_callable is not None:
                raise ValueError(f"Cannot use '{name}' and 'new_callable' together")
        self.getter, self.attribute, self.new = getter, attribute, new
        self.spec, self.spec_set, self.autospec = spec, spec_set, autospec
        self.create, self.kwargs = create, kwargs
        self.new_callable, self.additional_patchers = new_callable, []
        self.has_local = self.is_started = False

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [each.copy() for each in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(func, name)):
                    setattr(func, name, self.copy()(getattr(func, name)))
            return func
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        patched = _wrapped(func, lambda args, keywargs: _applied(patched, args, keywargs))
        patched.patchings = [self]
        return patched

    def _original(self):
        target, name = self.target, self.attribute
        own = getattr(target, "__dict__", {})
        local = name in own
        original = own[name] if local else getattr(target, name, DEFAULT)
        if isinstance(target, ModuleType) and name in vars(builtins):
            self.create = True
        if original is DEFAULT and not self.create:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        return original, local

    def _made(self, original):
        if self.autospec is not None and self.autospec is not False:
            if original is DEFAULT:
                raise TypeError("Can't use 'autospec' with create=True")
            spec = original if self.autospec is True else self.autospec
            return create_autospec(spec, spec_set=bool(self.spec_set), _name=self.attribute, **self.kwargs)
        spec, spec_set = self.spec, self.spec_set
        if spec is True:
            spec = original
            if spec_set is True:
                spec, spec_set = None, original
        elif spec_set is True:
            spec_set = original
        known = spec if spec is not None else spec_set
        if self.new_callable is not None:
            kind = self.new_callable
        elif known is not None and inspect.iscoroutinefunction(known) or known is None and \
                inspect.iscoroutinefunction(getattr(original, "__func__", original)):
            kind = AsyncMock
        elif known is not None and not _is_list(known) and not callable(known):
            kind = NonCallableMagicMock
        else:
            kind = MagicMock
        settings = {}
        if spec is not None:
            settings["spec"] = spec
        if spec_set is not None:
            settings["spec_set"] = spec_set
        if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
            settings["name"] = self.attribute
        settings.update(self.kwargs)
        new = kind(**settings)
        if known is not None and isinstance(known, type) and isinstance(new, CallableMixin):
            new.return_value = kind(spec, _new_name="()", _new_parent=new) if spec is not None else \
                kind(spec_set=spec_set, _new_name="()", _new_parent=new)
        return new

    def __enter__(self):
        """Perform the patch."""
        if self.is_started:
            raise RuntimeError("Patch is already started")
        self.target = self.getter()
        original, local = self._original()
        if self.new is DEFAULT:
            new = self._made(original)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        else:
            new = self.new
        self.temp_original = original
        self.is_local = local
        self.is_started = True
        setattr(self.target, self.attribute, new)
        if self.attribute_name is None:
            return new
        found = {self.attribute_name: new} if self.new is DEFAULT else {}
        self._stack = contextlib.ExitStack()
        for each in self.additional_patchers:
            value = self._stack.enter_context(each)
            if each.new is DEFAULT:
                found.update(value)
        return found

    def __exit__(self, *exc_info):
        """Undo the patch."""
        if not self.is_started:
            return None
        if self.attribute_name is not None:
            self._stack.close()
        target, name, original = self.target, self.attribute, self.temp_original
        if not self.is_local or original is DEFAULT:
            delattr(target, name)
        if original is not DEFAULT and (self.is_local or not self.create and not hasattr(target, name)):
            setattr(target, name, original)
        del self.temp_original, self.is_local, self.target
        self.is_started = False

    def start(self):
        """Patch until stop is called."""
        return _started(self)

    def stop(self):
        """Stop an active patch."""
        return _stopped(self)


def _started(patcher):
    result = patcher.__enter__()
    _patch._active_patches.append(patcher)
    return result


def _stopped(patcher):
    active = _patch._active_patches
    if patcher not in active:
        return None
    active.remove(patcher)
    return patcher.__exit__(*[None] * 3)


@contextlib.contextmanager
def _applied(patched, args, keywargs):
    with contextlib.ExitStack() as stack:
        more = []
        for each in patched.patchings:
            value = stack.enter_context(each)
            if each.attribute_name is not None:
                keywargs.update(value)
            elif each.new is DEFAULT:
                more.append(value)
        yield args + tuple(more), keywargs


def _get_target(target):
    try:
        module, attribute = target.rsplit(".", 1)
    except (AttributeError, TypeError, ValueError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return functools.partial(_imported, module), attribute


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
          unsafe=False, **kwargs):
    """Put a mock, or new, in the place that a dotted name means, while a function, class body or with block runs."""
    found, attribute = _get_target(target)
    return _patch(found, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None,
                  new_callable=None, *, unsafe=False, **kwargs):
    """Put a mock, or new, in the place of an attribute while a function, class or with block runs."""
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs,
                  unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Patch several attributes of one target."""
    getter = functools.partial(_imported, target) if type(target) is str else lambda: target
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    made = None
    for attribute, new in kwargs.items():
        each = _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, {})
        each.attribute_name = attribute
        if made is None:
            made = each
        else:
            made.additional_patchers.append(each)
    return made


class _patch_dict(object):
    """Change a dict, and put it back as it was afterwards."""

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            for name in dir(f):
                if name.startswith(patch.TEST_PREFIX) and callable(getattr(f, name)):
                    setattr(f, name, _patch_dict(self.in_dict, self.values, self.clear)(getattr(f, name)))
            return f
        return _wrapped(f, self._unchanged)

    @contextlib.contextmanager
    def _unchanged(self, args, keywargs):
        with self:
            yield args, keywargs

    def __enter__(self):
        """Patch the dict."""
        target = self.in_dict
        if isinstance(target, str):
            target = self.in_dict = _imported(target)
        self._original = target.copy() if hasattr(target, "copy") else {key: target[key] for key in target}
        if self.clear:
            self._empty()
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]
        return target

    def _empty(self):
        try:
            self.in_dict.clear()
        except AttributeError:
            for key in list(self.in_dict):
                del self.in_dict[key]

    def __exit__(self, *args):
        """Unpatch the dict."""
        if self._original is not None:
            self._empty()
            for key in self._original:
                self.in_dict[key] = self._original[key]
            self._original = None
        return False

    def start(self):
        """Patch until stop is called."""
        return _started(self)

    def stop(self):
        """Stop an active patch."""
        return _stopped(self)


def _patch_stopall():
    """Undo what was started, the last first."""
    for each in reversed(_patch._active_patches[:]):
        each.stop()


vars(patch).update(object=_patch_object, dict=_patch_dict, multiple=_patch_multiple, stopall=_patch_stopall,
                   TEST_PREFIX="test")


def _function_for(mock, spec):
    """A function with the signature of another, whose calls go to a mock."""
    signature = inspect.signature(spec)
    if inspect.iscoroutinefunction(spec):
        @functools.wraps(spec)
        async def stand_in(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return await mock(*args, **kwargs)
    else:
        @functools.wraps(spec)
        def stand_in(*args, **kwargs):
            signature.bind(*args, **kwargs)
            return mock(*args, **kwargs)
    stand_in.mock = mock
    stand_in.called = False
    stand_in.call_count = 0
    stand_in.call_args = None
    for name in ("call_args_list", "mock_calls", "method_calls"):
        setattr(stand_in, name, _CallList())
    stand_in.return_value = mock.__dict__["_mock_return_value"]
    if stand_in.return_value is DEFAULT:
        stand_in.return_value = mock.return_value
    stand_in.side_effect = mock.side_effect
    stand_in._mock_children = mock._mock_children
    names = ["assert_called_with", "assert_called_once_with", "assert_called", "assert_called_once",
             "assert_not_called", "assert_any_call", "assert_has_calls"]
    if isinstance(mock, AsyncMock):
        names += ["assert_awaited", "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with",
                  "assert_any_await", "assert_has_awaits", "assert_not_awaited"]
    for name in names:
        setattr(stand_in, name, getattr(mock, name))

    def reset_mock():
        mock.__dict__["method_calls"] = _CallList()
        stand_in.called, stand_in.call_count, stand_in.call_args = False, 0, None
        stand_in.call_args_list, stand_in.mock_calls = _CallList(), _CallList()
    stand_in.reset_mock = reset_mock
    mock.__dict__["_mock_delegate"] = stand_in
    return stand_in


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    """A mock with the same attributes and signatures as an object has."""
    if _is_list(spec):
        spec = type(spec)
    if isinstance(spec, NonCallableMock):
        raise InvalidSpecError(f"Cannot autospec a Mock object. [object={spec!r}]")
    is_type = isinstance(spec, type)
    settings = {"spec_set": spec} if spec_set else {"spec": spec}
    if spec is None:
        settings = {}
    asynchronous = inspect.iscoroutinefunction(spec)
    kind = AsyncMock if asynchronous else MagicMock
    if not callable(spec) or is_type and instance and not hasattr(spec, "__call__"):
        kind = NonCallableMagicMock
    elif is_type and instance and "__call__" not in {name for cls in spec.__mro__ for name in vars(cls)}:
        kind = NonCallableMagicMock
    mock = kind(parent=_parent, _new_parent=_parent, _new_name=_name or "", name=_name, **settings, **kwargs)
    if isinstance(spec, FunctionType):
        return _function_for(mock, spec)
    if isinstance(mock, CallableMixin) and mock._spec_signature is not None:
        mock.__dict__["_check_signature"] = True
    if is_type and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, instance=True, _name="()", _parent=mock)
    for name in dir(spec):
        if _is_magic(name):
            continue
        try:
            original = getattr(spec, name)
        except AttributeError:
            continue
        if name in kwargs:
            continue
        if isinstance(original, (FunctionType, MethodType)):
            static = isinstance(inspect.getattr_static(spec, name), staticmethod)
            eat_self = (is_type and not static and isinstance(original, FunctionType))
            child = (AsyncMock if inspect.iscoroutinefunction(original) else MagicMock)(
                spec=original, name=name, parent=mock, _new_name=name, _new_parent=mock, _eat_self=eat_self)
            if child._spec_signature is not None:
                child.__dict__["_check_signature"] = True
            mock._mock_children[name] = child
        elif isinstance(original, type):
            mock._mock_children[name] = create_autospec(original, spec_set, _name=name, _parent=mock)
    return mock


def mock_open(mock=None, read_data=""):
    """A mock in the place of open, whose files read read_data."""
    import io
    make = (lambda: io.StringIO(read_data)) if isinstance(read_data, str) else lambda: io.BytesIO(read_data)
    state = [make()]
    if mock is None:
        mock = MagicMock(name="open", spec=open)
    handle = MagicMock(spec=io.TextIOWrapper)
    handle.__enter__.return_value = handle

    def leave(exc_type, exc_value, traceback):
        handle.close()

    def reading(name):
        def read(*args, **kwargs):
            value = getattr(handle, name).__dict__["_mock_return_value"]
            return getattr(state[0], name)(*args, **kwargs) if value is DEFAULT else value
        return read

    def lines():
        yield from iter(state[0].readline, read_data[:0])

    handle.__exit__.side_effect = leave
    for name in ("read", "readline", "readlines"):
        getattr(handle, name).side_effect = reading(name)
    handle.write.return_value = None
    handle.__iter__.side_effect = lines
    handle.__next__.side_effect = lambda: next(lines())

    def reset(*args, **kwargs):
        state[0] = make()
        return DEFAULT

    mock.side_effect = reset
    mock.return_value = handle
    return mock


def seal(mock):
    """Let the mock, and those below it, have no new attributes."""
    mock.__dict__["_mock_sealed"] = True
    for child in list(mock._mock_children.values()):
        if isinstance(child, NonCallableMock) and child._mock_new_parent is mock:
            seal(child)
