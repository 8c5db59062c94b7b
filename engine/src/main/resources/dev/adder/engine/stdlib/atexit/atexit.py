"""Functions that a program wants called when it ends, the last one registered first."""
__all__ = ['register', 'unregister']

_calls = []


def register(func, /, *args, **kwargs):
    """Register a function to be called, with these arguments, when the program ends; return the function."""
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _calls.append((func, args, kwargs))
    return func


def unregister(func, /):
    """Forget all registrations of a function."""
    _calls[:] = [call for call in _calls if not (call[0] is func or call[0] == func)]


def _clear():
    """Forget all registrations."""
    _calls.clear()


def _ncallbacks():
    """Return the number of registrations."""
    return len(_calls)


def _run_exitfuncs():
    """Call what is registered now; then all is forgotten, what was registered meanwhile too."""
    for call in reversed(_calls[:]):
        func, args, kwargs = call
        if not any(call is each for each in _calls):
            continue
        try:
            func(*args, **kwargs)
        except BaseException as error:
            import sys
            import traceback
            shown = ''.join(traceback.format_exception(error))
            print(f'Exception ignored in atexit callback: {func!r}\n{shown}', end='', file=sys.stderr)
    _clear()
