from typing import *
print(List[int], Dict[str, int], Optional[int], Union[int, str, None], Union[int], Union[int, int], Callable[[int], str], Callable[..., Any], Tuple[int, ...], Tuple[()], Tuple, Type[int], ClassVar[int], Final[int], Literal[1, 'a', None], Annotated[int, 'x', 3], Any, NoReturn, Never, Self, LiteralString, TypeAlias, Concatenate[int, ...], Required[int], NotRequired[str], Unpack[Tuple[int]], TypeGuard[int])
print(Set[int], FrozenSet[str], Deque[int], DefaultDict[str, int], OrderedDict[str, int], Counter[str], ChainMap[str, int], Iterable[int], Iterator[int], Generator[int, str, None], AsyncIterator[int], Awaitable[int], Coroutine[int, int, int], Sequence[int], MutableSequence[int], Mapping[str, int], MutableMapping[str, int], AbstractSet[int], Collection[int], Container[int], Reversible[int], KeysView[int], ItemsView[int, int], ContextManager[int], AsyncContextManager[int], Pattern[str], Match[str], IO[str], TextIO, BinaryIO, Hashable, Sized, SupportsInt, Text, AnyStr, ByteString)
print(int | None, int | str | None, list[int] | None, Optional[List[int]], Union[list[int], Dict[str, 'X']], List['A'], Optional['A'], 'A' and ForwardRef('A'))
# ---
from typing import *
T = TypeVar('T'); K = TypeVar('K', int, str); B = TypeVar('B', bound=int); C = TypeVar('C', covariant=True); D = TypeVar('D', contravariant=True)
print(T, K, B, C, D, T.__name__, K.__constraints__, B.__bound__, C.__covariant__, D.__contravariant__, T.__infer_variance__, repr(type(T)))
for f in (lambda: TypeVar('X', int), lambda: TypeVar('X', covariant=True, contravariant=True), lambda: TypeVar('X', int, str, bound=int), lambda: TypeVar(3), lambda: TypeVar('Q', bound=3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Box(Generic[T]):
    def __init__(self, v: T): self.v = v
b = Box[int](3); print(Box[int], Box[T], b.__orig_class__, Box.__parameters__, Box[int].__args__, Box[int].__origin__, Box.__orig_bases__, Box[List[T]][int])
class P2(Generic[T, K]): pass
print(P2[int, str], P2[T, int].__parameters__)
for f in (lambda: Box[int, str], lambda: P2[int], lambda: Box[int][str], lambda: isinstance(b, Box[int]), lambda: Box[()]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Sub(Box[int]): pass
print(Sub.__mro__, Sub.__orig_bases__, Sub(1).v)
try:
    class Bad(Generic[T], Generic[K]): pass
except TypeError as e: print(e)
try:
    class Bad(List[T], Generic[K]): pass
except TypeError as e: print(e)
class L(List[int]): pass
print(L.__mro__, L([1]), Dict[str, T][int], Callable[[T], K][int, str])
P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
print(P, P.args, P.kwargs, Ts, Unpack[Ts], Callable[P, int], Callable[Concatenate[int, P], T], Tuple[Unpack[Ts]], tuple[*Ts], Generic[Unpack[Ts]], list(Ts))
class V(Generic[Unpack[Ts]]): pass
print(V[int, str], V[()], V[int, Unpack[Tuple[str, ...]]])
class PP(Generic[P]): pass
print(PP[int, str], PP[[int]], PP[...], P.__origin__ if hasattr(P, '__origin__') else '', P.args.__origin__)
# ---
from typing import *
@runtime_checkable
class P(Protocol):
    def f(self) -> int: ...
    x: int = 3
class A:
    x = 1
    def f(self): return 1
class B:
    def f(self): return 1
print(isinstance(A(), P), isinstance(B(), P), isinstance(3, P))
class Q(Protocol):
    def g(self): ...
for f in (lambda: isinstance(3, Q), lambda: P(), lambda: issubclass(A, P), lambda: issubclass(int, Q)):
    try: print(f())
    except TypeError as e: print(e)
@runtime_checkable
class M(Protocol):
    def g(self): ...
print(issubclass(A, M), issubclass(type('Z', (), {'g': 1}), M), is_protocol(M) if 'is_protocol' in dir() else '', M._is_protocol)
class Impl(P): pass
print(Impl().x, Impl().f(), isinstance(Impl(), P), Impl.__mro__)
try:
    class Bad(Protocol, int): pass
except TypeError as e: print(e)
try: runtime_checkable(int)
except TypeError as e: print(e)
T = TypeVar('T')
class GP(Protocol[T]):
    def get(self) -> T: ...
print(GP[int], GP.__parameters__, isinstance(3.0, SupportsInt), isinstance('a', SupportsAbs), isinstance(3, SupportsIndex), isinstance(3.5, SupportsRound), isinstance(b'', SupportsBytes), issubclass(int, SupportsFloat), isinstance(1, SupportsComplex))
class Abs(Protocol):
    from abc import abstractmethod
    @abstractmethod
    def z(self): ...
class C(Abs): pass
try: C()
except TypeError as e: print(e)
class N:
    def __init__(self): self.f = None; self.x = 1
print(isinstance(N(), P))
# ---
from abc import ABC, abstractmethod
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def name(self): ...
Shape()
# ---
from typing import *
import typing, collections, collections.abc, types, sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
T = TypeVar('T'); S = TypeVar('S'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
class G(Generic[T, S]): pass
class TD(TypedDict): x: int
for f in (
    lambda: List,
    lambda: List[T],
    lambda: List[T][int],
    lambda: Dict[T, S][int, str],
    lambda: Dict[T, S].__parameters__,
    lambda: List[int].__origin__,
    lambda: List.__origin__,
    lambda: List._name,
    lambda: List[int]._name,
    lambda: List[int].__class__,
    lambda: type(List),
    lambda: List[int].__args__,
    lambda: List[int].append,
    lambda: List[int].zz,
    lambda: List.zz,
    lambda: Optional[None],
    lambda: Union[int, None, str, int],
    lambda: Union[int, Union[str, float]],
    lambda: Union[List[int], list],
    lambda: Union['A', int],
    lambda: Union[int, str].__args__,
    lambda: Union[int, str].__origin__,
    lambda: Union[T, int][str],
    lambda: Union[T, int][int],
    lambda: Optional[T].__parameters__,
    lambda: Union[int, str] == Union[str, int],
    lambda: hash(Union[int, str]) == hash(Union[str, int]),
    lambda: Union[int, str] | None,
    lambda: None | Union[int, str],
    lambda: int | T,
    lambda: T | int,
    lambda: T | None,
    lambda: 'a' | T,
    lambda: List[int] | Dict[str, int],
    lambda: Any | int,
    lambda: Literal[1] | None,
    lambda: Literal['a', 'b', 'a'],
    lambda: Literal[Literal[1, 2], 3],
    lambda: Literal[1].__args__,
    lambda: Literal[[]],
    lambda: Literal[1.5],
    lambda: Literal[b'x', None, True],
    lambda: Literal[1] == Literal[1, 1],
    lambda: Callable,
    lambda: Callable[[], None],
    lambda: Callable[[int], T][str],
    lambda: Callable[P, T],
    lambda: Callable[P, T][[int, str], bool],
    lambda: Callable[P, int][int],
    lambda: Callable[..., T][int],
    lambda: Callable[[int, str], bool].__args__,
    lambda: Callable[int, str],
    lambda: Callable[[int]],
    lambda: Callable[[...], int],
    lambda: get_args(Callable[[int], str]),
    lambda: get_args(Callable[..., str]),
    lambda: get_args(collections.abc.Callable[[int], str]),
    lambda: get_args(Callable[P, int]),
    lambda: get_args(Callable),
    lambda: get_origin(Callable[..., int]),
    lambda: get_origin(List),
    lambda: get_origin(list),
    lambda: get_origin(G[int, str]),
    lambda: get_origin(G),
    lambda: get_origin(Generic[T]),
    lambda: get_origin(P.args),
    lambda: get_origin(Union),
): t(f)
# ---
from typing import *
import typing, collections, collections.abc, types, sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
T = TypeVar('T'); S = TypeVar('S'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
class G(Generic[T, S]): pass
class TD(TypedDict): x: int
for f in (
    lambda: get_origin(int | str),
    lambda: get_origin(Annotated[int, 1]),
    lambda: get_args(Annotated[int, 1]),
    lambda: get_args(Union[int, Callable[[T], str]]),
    lambda: Tuple[int],
    lambda: Tuple[()].__args__,
    lambda: Tuple[int, ...],
    lambda: Tuple[..., int],
    lambda: Tuple[int, str][0],
    lambda: Tuple[T, ...][int],
    lambda: Type,
    lambda: Type[T][int],
    lambda: Type[Any],
    lambda: ClassVar,
    lambda: ClassVar[T],
    lambda: Final[List[int]],
    lambda: Final[int, str],
    lambda: ClassVar[int]('x'),
    lambda: isinstance(1, ClassVar),
    lambda: isinstance(1, Optional[int]),
    lambda: isinstance(1, T),
    lambda: isinstance(1, Literal[1]),
    lambda: isinstance([], List),
    lambda: isinstance([], Sequence),
    lambda: isinstance({}, Mapping),
    lambda: isinstance(print, Callable),
    lambda: issubclass(list, List),
    lambda: issubclass(int, Union[int, str]),
    lambda: issubclass(List, list),
    lambda: isinstance(3, NewType('Q', int)),
    lambda: Annotated[int, 1, 'a'],
    lambda: Annotated[T, 1][int],
    lambda: Annotated[List[T], 1][int],
    lambda: Annotated[int, 1] == Annotated[int, 2],
    lambda: Annotated[int, 1](3),
    lambda: Annotated[int, []],
    lambda: hash(Annotated[int, []]),
    lambda: Annotated[Annotated[int, 1], 2].__metadata__,
    lambda: Annotated['A', 1],
    lambda: Annotated[int],
    lambda: Annotated[()],
    lambda: Annotated[int, 1].__origin__,
    lambda: Annotated[int, 1].real,
    lambda: Annotated[ClassVar[int], 1],
    lambda: Optional[Annotated[int, 1]],
    lambda: G[int, str],
    lambda: G[int],
    lambda: G[int, str, float],
    lambda: G[T, T],
    lambda: G[T, T][int],
    lambda: G[int, str] == G[int, str],
    lambda: G[int, S][str],
    lambda: G.__parameters__,
    lambda: G[int, str].__parameters__,
    lambda: Generic,
    lambda: Generic[T],
    lambda: Generic[T, T],
    lambda: Protocol,
    lambda: Protocol[T],
    lambda: ForwardRef('a.b'),
    lambda: ForwardRef('a', module='m'),
    lambda: ForwardRef('int') == ForwardRef('str'),
    lambda: hash(ForwardRef('int')) == hash(ForwardRef('int')),
    lambda: ForwardRef('int', is_argument=False),
    lambda: List['int'],
    lambda: List['int'].__args__[0].__forward_arg__,
    lambda: Unpack[Ts],
): t(f)
# ---
from typing import *
import typing, collections, collections.abc, types, sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
T = TypeVar('T'); S = TypeVar('S'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
class G(Generic[T, S]): pass
class TD(TypedDict): x: int
for f in (
    lambda: Tuple[int, Unpack[Ts]],
    lambda: tuple[int, *Ts],
    lambda: tuple[int, *Ts][str, float],
    lambda: tuple[*Ts][()],
    lambda: Unpack[int],
    lambda: Unpack[tuple[int, str]],
    lambda: Ts.__name__,
    lambda: Ts[int],
    lambda: T(),
    lambda: P.args == P.args,
    lambda: repr(P.kwargs),
    lambda: ParamSpec('Q', covariant=True),
    lambda: ParamSpec('Q', bound=int).__bound__,
    lambda: TypeVar('X', bound='Y').__bound__,
    lambda: TypeVar('X', bound=Union[int, str]).__bound__,
    lambda: TypeVar('X', int, 'str').__constraints__,
    lambda: TypeVar('X', infer_variance=True),
    lambda: TypeVar('X').__module__,
    lambda: TypeVar(),
    lambda: TypeVar('X', bound=None).__bound__,
    lambda: type('Y', (T,), {}),
    lambda: type('Y', (List,), {}),
    lambda: type('Y', (Any,), {}).__mro__,
    lambda: type('Y', (Optional[int],), {}),
    lambda: Any(),
    lambda: Any[int],
    lambda: isinstance(1, Any),
    lambda: issubclass(int, Any),
    lambda: NoReturn,
    lambda: NoReturn(),
    lambda: Never == NoReturn,
    lambda: Self,
    lambda: Self[int],
    lambda: LiteralString[int],
    lambda: TypeGuard[int],
    lambda: TypeGuard,
    lambda: Concatenate[int, P],
    lambda: Concatenate[int],
    lambda: Concatenate[P, int],
    lambda: Required[int],
    lambda: Required[int, str],
    lambda: NotRequired[int],
    lambda: TypeAlias,
    lambda: IO,
    lambda: IO[str],
    lambda: TextIO.__mro__,
    lambda: Pattern,
    lambda: Pattern[str],
    lambda: Match[bytes],
    lambda: Text,
    lambda: AnyStr.__constraints__,
    lambda: ByteString,
    lambda: Hashable,
    lambda: Hashable[int],
    lambda: Sized,
    lambda: Generator[int, str, bool],
    lambda: Generator[int],
    lambda: AsyncGenerator[int, str],
    lambda: Coroutine[int, str, bool],
    lambda: ContextManager,
    lambda: AsyncContextManager[int],
    lambda: Counter[int],
    lambda: Counter(),
    lambda: Deque[int]([1]),
    lambda: DefaultDict[int, list](list),
    lambda: OrderedDict([(1, 2)]),
    lambda: ChainMap[int, str],
): t(f)
# ---
from typing import *
import typing, collections, collections.abc, types, sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
T = TypeVar('T'); S = TypeVar('S'); P = ParamSpec('P'); Ts = TypeVarTuple('Ts')
class G(Generic[T, S]): pass
class TD(TypedDict): x: int
for f in (
    lambda: Dict(),
    lambda: List(),
    lambda: List[int]([1]),
    lambda: typing.__all__[:5],
    lambda: get_type_hints(TD),
    lambda: TD.__annotations__,
    lambda: TD(x=1, y=2),
    lambda: TD(1),
    lambda: TD({'x': 1}),
    lambda: TD.__name__,
    lambda: is_typeddict(TD),
    lambda: is_typeddict(TypedDict),
    lambda: NamedTuple('X', [('a', int)]).__annotations__,
    lambda: NamedTuple('X', [('a', 'int')]).__annotations__,
    lambda: NamedTuple('X', ['a']),
    lambda: NamedTuple('X', {'a': int}),
    lambda: NamedTuple('X', [('class', int)]),
    lambda: NamedTuple('X', 3),
    lambda: NamedTuple(),
    lambda: cast('int', 1),
    lambda: cast(),
    lambda: get_overloads(3),
    lambda: NewType('A', int)(5),
    lambda: NewType('A', int)(),
    lambda: NewType('A', int)(1, 2),
    lambda: NewType('a.B', int),
    lambda: NewType('A', int).__supertype__,
    lambda: NewType('A', List[int]),
    lambda: no_type_check_decorator(lambda f: f)(lambda: 0)(),
    lambda: final(3),
    lambda: override(3),
    lambda: get_type_hints(lambda: 0),
    lambda: get_type_hints(int),
    lambda: get_type_hints('x'),
    lambda: collections.abc.Callable[[int], str],
    lambda: list[int][str],
    lambda: list[T][int],
    lambda: dict[T, S][int, str],
    lambda: dict[T, S][int],
    lambda: list[int] == List[int],
    lambda: list[int]([1]),
    lambda: isinstance([], list[int]),
    lambda: type[int],
    lambda: tuple[int, ...],
    lambda: tuple[()],
    lambda: list[int].__origin__,
    lambda: list['A'],
    lambda: list[int].__mro__,
    lambda: dict[str, int]().__class__,
    lambda: repr(list[...]),
    lambda: list[T].__parameters__,
    lambda: (int | str).__args__,
    lambda: (int | str)(),
    lambda: int | 3,
    lambda: int | 'a',
    lambda: isinstance(3, int | list[int]),
    lambda: isinstance(3, str | list[int]),
    lambda: (int | None).__parameters__,
    lambda: (list[T] | None)[int],
    lambda: int | int,
    lambda: (int | str) == (str | int),
    lambda: types.UnionType[int],
    lambda: type(int | str),
    lambda: hash(int | str) == hash(str | int),
    lambda: issubclass(int, int | str),
    lambda: sys.intern and 1,
): t(f)
# ---
import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format='%(levelname)s:%(name)s:%(message)s')
log = logging.getLogger('app'); log.debug('d %s', 1); log.info('i %d %s', 1, 'x'); log.warning('w'); log.error('e'); log.critical('c %(a)s', {'a': 5})
try: 1/0
except ZeroDivisionError: log.exception('oops %s', 'x'); log.error('with', exc_info=True); log.info('no')
log.log(25, 'lvl'); print(logging.getLevelName(25), logging.getLevelName('INFO'), logging.getLevelName(10)); logging.addLevelName(25, 'NOTE'); log.log(25, 'note')
log.setLevel('ERROR'); log.info('hidden'); print(log.level, log.getEffectiveLevel(), log.isEnabledFor(20), log, logging.getLogger(), logging.getLogger('app.sub'), logging.getLogger('app').getChild('x').name)
log.error('fmt', extra={'k': 1}); logging.warning('root %s', 'r'); log.error('stack', stack_info=False)
try: log.setLevel('NOPE')
except ValueError as e: print(e)
try: log.setLevel(1.5)
except TypeError as e: print(e)
# ---
import logging, logging.config, sys
logging.config.dictConfig({'version': 1, 'disable_existing_loggers': False, 'formatters': {'f': {'format': '%(levelname)s|%(message)s'}, 'g': {'format': '{name}:{message}', 'style': '{'}}, 'filters': {'flt': {'name': 'app'}}, 'handlers': {'c': {'class': 'logging.StreamHandler', 'formatter': 'f', 'stream': 'ext://sys.stdout', 'level': 'INFO'}, 'd': {'class': 'logging.StreamHandler', 'formatter': 'g', 'stream': 'ext://sys.stdout', 'filters': ['flt']}}, 'loggers': {'app': {'handlers': ['d'], 'level': 'DEBUG', 'propagate': True}}, 'root': {'handlers': ['c'], 'level': 'WARNING'}})
logging.getLogger('app').debug('dbg'); logging.getLogger('app').error('err'); logging.getLogger('other').info('no'); logging.warning('w')
for bad in ({}, {'version': 2}, {'version': 1, 'handlers': {'h': {'class': 'nope.X'}}}, {'version': 1, 'root': {'handlers': ['zz']}}, {'version': 1, 'formatters': {'x': 3}}):
    try: logging.config.dictConfig(bad); print('ok')
    except Exception as e: print(type(e).__name__, e)
# ---
import logging, logging.handlers, io
fh = logging.FileHandler('t.log', mode='w', encoding='utf-8', delay=True); l = logging.getLogger('f'); l.propagate = False; l.addHandler(fh); l.error('é'); fh.close(); print(open('t.log', encoding='utf8').read(), l.handlers[0].mode, l.handlers[0].encoding)
l.handlers.clear()
rh = logging.handlers.RotatingFileHandler('r.log', maxBytes=20, backupCount=2); l.addHandler(rh)
for i in range(6): l.error('message %d', i)
rh.close(); import os; print(sorted(os.listdir()), open('r.log').read())
l.handlers.clear(); t = logging.StreamHandler(io.StringIO()); mh = logging.handlers.MemoryHandler(3, flushLevel=logging.ERROR, target=t); l.addHandler(mh); l.setLevel(1)
l.info('1'); print(repr(t.stream.getvalue())); l.error('2'); print(repr(t.stream.getvalue())); print(mh.buffer)
import queue; q = queue.Queue(); qh = logging.handlers.QueueHandler(q); l.handlers[:] = [qh]; l.info('q %s', 1); r = q.get(); print(r.msg, r.args, r.message)
ql = logging.handlers.QueueListener(q, t); ql.start(); l.info('listened'); ql.stop(); print(t.stream.getvalue().endswith('listened\n'))
th = logging.handlers.TimedRotatingFileHandler('tt.log', when='midnight'); print(th.when, th.interval, th.suffix); th.close()
# ---
import logging, sys
class JF(logging.Formatter):
    def format(self, r):
        import json
        d = {'level': r.levelname, 'msg': r.getMessage(), 'logger': r.name}
        if r.exc_info: d['exc'] = self.formatException(r.exc_info).splitlines()[-1]
        return json.dumps(d)
h = logging.StreamHandler(sys.stdout); h.setFormatter(JF()); l = logging.getLogger('j'); l.addHandler(h); l.setLevel('DEBUG'); l.propagate = False
l.info('a', extra={'req': 1})
try: {}['k']
except KeyError as e: l.error('fail', exc_info=e)
f = logging.Formatter('%(asctime)s %(message)s', datefmt='%Y-%m-%d'); r = logging.makeLogRecord({'msg': 'x', 'created': 0, 'msecs': 5}); f.converter = __import__('time').gmtime; print(f.format(r), f.formatTime(r), f.formatTime(r, '%H')); f.datefmt = None; print(f.format(r))
f2 = logging.Formatter(); print(f2.format(r), f2._fmt, f2.datefmt, logging.Formatter('%(levelname)-10s|').format(logging.makeLogRecord({'levelname': 'X'})))
bf = logging.BufferingFormatter(); print(repr(bf.format([r, r])))
# ---
import configparser, io, sys
c = configparser.ConfigParser(allow_no_value=True, delimiters=('=',), comment_prefixes=('#',), inline_comment_prefixes=(';',), strict=False, empty_lines_in_values=False, default_section='common', interpolation=None)
c.optionxform = str
c.read_string('[common]\nx=1\n[S]\nKey = v ; inline\nflag\npct = 100%\n[S]\nmore = 2\n')
print(dict(c['S']), c['S']['flag'], c.default_section); c.write(sys.stdout)
d = configparser.ConfigParser(); d['s'] = {'a': 1, 'b': 'x\ny'}; d['DEFAULT']['z'] = '9'; d.add_section('t'); d.set('t', 'k', 'v'); d.write(sys.stdout); d.write(sys.stdout, space_around_delimiters=False)
d.remove_option('s', 'a'); d.remove_section('t'); print(d.sections(), d.remove_section('zz'), d.popitem()); d.read_dict({'q': {'a': 5}, 'r': {}}); print({s: dict(d[s]) for s in d}); d.clear(); print(list(d))
d.read_file(io.StringIO('[a]\nb=1'), source='src'); print(d['a']['b'], d.read(['nofile.ini']), d.BOOLEAN_STATES)
# ---
from pathlib import *
p = PurePosixPath('/a/b/c.tar.gz')
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents), p.parts, p.root, p.anchor, repr(p.drive), p.is_absolute(), p.as_posix(), bytes(p), hash(p) == hash(PurePosixPath('/a/b/c.tar.gz')), p.as_uri())
print(p.with_name('x'), p.with_stem('y'), p.with_suffix('.zip'), p.with_suffix(''), p.relative_to('/a'), p.is_relative_to('/a'), p.is_relative_to('/z'), p.joinpath('d', '/e'), p / 'f' / '..', 'q' / PurePosixPath('r'), p.match('*.gz'), p.match('b/*.gz'), p.match('/a/*'), p.relative_to('/a/x', walk_up=True))
for f in (lambda: p.relative_to('/z'), lambda: p.with_name(''), lambda: p.with_name('a/b'), lambda: p.with_suffix('gz'), lambda: PurePosixPath('/').with_name('x'), lambda: p.match(''), lambda: PurePosixPath('a').as_uri(), lambda: p / 3, lambda: PurePath(3), lambda: p < 'x', lambda: p.parents[9], lambda: PurePosixPath('a').with_suffix('.'), lambda: p.relative_to(), lambda: PurePosixPath('a', b'b'), lambda: p.parents[0:2], lambda: p.relative_to('/a/..', walk_up=True), lambda: p.with_segments('a', 'b'), lambda: PurePosixPath('a').relative_to('/a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for s in ('', '.', './a', 'a//b', 'a/./b', 'a/../b', '//a', '///a', '/', 'a/', '.bashrc', '.a.b', 'a.', 'a..b', '...', 'a b.c d', '~/x'): q = PurePosixPath(s); print(repr(q), q.name, q.stem, q.suffix, q.suffixes, q.parts, q.parent)
print(PurePosixPath('a') == PurePosixPath('A'), PurePosixPath('a') < PurePosixPath('b'), PurePosixPath('a') == PureWindowsPath('a'), sorted([PurePosixPath('b'), PurePosixPath('a/c'), PurePosixPath('a')]), PurePosixPath('a', 'b', '/c'), PurePath() , len(p.parents), p.parents[-1], repr(p.parents))
# ---
from pathlib import *
w = PureWindowsPath('C:\\Users\\x\\f.TXT'); print(w, repr(w), w.drive, w.root, w.anchor, w.parts, w.as_posix(), w.suffix, w.parent, w == PureWindowsPath('c:/users/X/F.txt'), w.match('*.txt'), w.is_absolute(), w.as_uri(), PureWindowsPath('\\\\srv\\share\\d').parts, PureWindowsPath('c:a').parts, PureWindowsPath('a/b') / 'c:/d', w.relative_to('c:/users'), PureWindowsPath('nul').is_reserved(), w.with_suffix('.q'), hash(w) == hash(PureWindowsPath('c:/users/X/F.txt')))
print(PurePath('a'), type(PurePath('a')), Path('a'), type(Path('.')), isinstance(Path(), PurePath), Path.__mro__)
try: WindowsPath('a')
except NotImplementedError as e: print(e)
class MyP(PurePosixPath):
    def __init__(self, *a, t=None): super().__init__(*a); self.t = t
    def with_segments(self, *a): return type(self)(*a, t=self.t)
m = MyP('a', t=5) / 'b'; print(repr(m), m.t, m.parent.t)
# ---
import io
s = io.StringIO('line1\nline2\r\nline3'); print(s.readline(), s.tell(), s.read(3), s.readlines(), s.read(), s.seek(0), list(s), s.getvalue(), s.closed)
s = io.StringIO(newline=None); s.write('a\r\nb\rc'); print(repr(s.getvalue())); s = io.StringIO('a\r\nb', newline=''); print(list(s)); s = io.StringIO(newline='\r\n'); s.write('x\ny'); print(repr(s.getvalue())); s = io.StringIO('abc'); s.seek(0, 2); s.write('d'); print(s.getvalue(), s.truncate(2), s.getvalue(), s.readable(), s.writable(), s.seekable(), s.isatty(), s.line_buffering, s.newlines, s.encoding, s.errors)
for f in (lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.write(b'x'), lambda: io.StringIO(3), lambda: s.read('x'), lambda: s.fileno(), lambda: s.detach(), lambda: s.close() or s.read(), lambda: s.getvalue(), lambda: io.StringIO('x', newline='q'), lambda: io.StringIO().seek(0, 5), lambda: io.StringIO().truncate(-1), lambda: s.__enter__()):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
b = io.BytesIO(b'abc\ndef'); print(b.readline(), b.read(1), b.tell(), b.seek(-2, 2), b.read(), b.getvalue(), b.getbuffer()[0], b.read1(), b.readinto(bytearray(2)), b.peek() if hasattr(b, 'peek') else 'nopeek'); b = io.BytesIO(); b.write(b'x'); b.seek(5); b.write(b'y'); print(b.getvalue(), b.writelines([b'a', b'b']), b.truncate(3), b.getvalue(), len(b.getvalue()))
ba = bytearray(4); b = io.BytesIO(b'12345'); print(b.readinto(ba), ba, b.readinto(ba), ba, b.read(-1))
for f in (lambda: b.write('x'), lambda: b.seek(-1), lambda: b.fileno(), lambda: io.BytesIO('x'), lambda: b.seek(0, 9), lambda: b.close() or b.read()):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t = io.TextIOWrapper(io.BytesIO(b'h\xc3\xa9\r\nx'), encoding='utf-8'); print(repr(t.read()), t.encoding, t.errors, t.newlines, t.line_buffering, t.write_through, t.name if hasattr(t, 'name') else 'noname', repr(t))
raw = io.BytesIO(); t = io.TextIOWrapper(raw, encoding='utf-16', newline='\r\n', write_through=True); t.write('a\nb'); t.flush(); print(raw.getvalue()); t2 = t.detach(); print(t2 is raw)
try: t.read()
except ValueError as e: print(e)
t = io.TextIOWrapper(io.BytesIO(b'\xff\xfe'), encoding='ascii', errors='replace'); print(t.read()); t = io.TextIOWrapper(io.BytesIO(b'\xff'), encoding='ascii')
try: t.read()
except UnicodeDecodeError as e: print(e)
t = io.TextIOWrapper(io.BytesIO(b'a\nb\n'), encoding='utf8'); print(next(t), t.readline(), t.readlines()); t.reconfigure(encoding='latin-1', errors='ignore', newline='\n', line_buffering=True) if 0 else None
r = io.BufferedReader(io.BytesIO(b'0123456789'), 4); print(r.peek(2)[:2], r.read(3), r.read1(10), r.tell(), r.seek(0), r.readline(), r.raw, r) if 0 else print(r.peek(2)[:2], r.read(3), r.read1(10), r.tell(), r.seek(0), r.readline())
w = io.BufferedWriter(raw2 := io.BytesIO()); w.write(b'abc'); print(raw2.getvalue()); w.flush(); print(raw2.getvalue(), w.writable(), w.readable())
p = io.BufferedRWPair(io.BytesIO(b'in'), o := io.BytesIO()); p.write(b'out'); p.flush(); print(p.read(), o.getvalue())
class R(io.RawIOBase):
    def __init__(self): self.n = 0
    def readable(self): return True
    def readinto(self, b):
        self.n += 1
        if self.n > 3: return 0
        b[:2] = b'ab'; return 2
print(io.BufferedReader(R()).read(), R().read(2), R().readall(), io.TextIOWrapper(R()).read(), isinstance(R(), io.IOBase), list(R()))
# ---
print(open('missing.txt').read())
# ---
import unittest
class T(unittest.TestCase): pass
t = T(); t.maxDiff = None
def chk(f):
    try: f(); print('ok')
    except AssertionError as e: print(e)
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: t.assertEqual(1, 2), lambda: t.assertEqual(1, 2, 'msg'), lambda: t.assertEqual('a\nb', 'a\nc'), lambda: t.assertEqual([1, 2, 3], [1, 2]), lambda: t.assertEqual({'a': 1}, {'a': 2, 'b': 3}), lambda: t.assertEqual({1, 2}, {2, 3}), lambda: t.assertEqual((1,), (1, 2)), lambda: t.assertNotEqual(1, 1), lambda: t.assertTrue(0), lambda: t.assertFalse('x', 'm'), lambda: t.assertIs(1, '1'), lambda: t.assertIsNot(None, None), lambda: t.assertIsNone(3), lambda: t.assertIsNotNone(None), lambda: t.assertIn(1, [2]), lambda: t.assertNotIn(1, [1]), lambda: t.assertIsInstance(1, str), lambda: t.assertNotIsInstance(1, int), lambda: t.assertGreater(1, 2), lambda: t.assertGreaterEqual(1, 2), lambda: t.assertLess(2, 1), lambda: t.assertLessEqual(2, 1), lambda: t.assertAlmostEqual(1.0, 1.1), lambda: t.assertAlmostEqual(1, 1.1, delta=.01), lambda: t.assertAlmostEqual(1, 1.0000000001), lambda: t.assertAlmostEqual(1, 1.01, places=1), lambda: t.assertNotAlmostEqual(1, 1.00000001), lambda: t.assertRegex('abc', 'x'), lambda: t.assertNotRegex('abc', 'b'), lambda: t.assertCountEqual([1, 2], [2, 3, 3]), lambda: t.assertDictEqual({'a': [1]}, {'a': [2]}), lambda: t.assertListEqual([1], (1,)), lambda: t.assertTupleEqual((1, 2), (1, 3)), lambda: t.assertSetEqual({1}, {1, 2}), lambda: t.assertMultiLineEqual('x y\n', 'x z\n'), lambda: t.assertSequenceEqual('ab', ['a', 'c']), lambda: t.fail(), lambda: t.fail('f'), lambda: t.assertRaises(ValueError, int, '3'), lambda: t.assertRaises(ValueError, int, 'x'), lambda: t.assertRaises(KeyError, int, 'x'), lambda: t.assertRaisesRegex(ValueError, 'zzz', int, 'x'), lambda: t.assertRaisesRegex(ValueError, 'invalid', int, 'x'), lambda: t.assertEqual([[1] * 5, 'x' * 100], [[1] * 5, 'y' * 100]), lambda: t.assertRaises(3), lambda: t.assertDictEqual(1, {}), lambda: t.assertAlmostEqual(1, 2, places=1, delta=1), lambda: t.assertWarns(UserWarning, lambda: 0), lambda: t.assertCountEqual([[1]], [[2]]), lambda: t.assertMultiLineEqual(1, 'x'), lambda: t.assertEqual('a' * 100, 'a' * 99 + 'b')): chk(f)
with t.assertRaises(ValueError) as cm: int('q')
print(cm.exception, type(cm.exception))
try:
    with t.assertRaises(ValueError, msg='mm'): pass
except AssertionError as e: print(e)
with t.assertLogs('lg', 'INFO') as cm: import logging; logging.getLogger('lg').info('hey %s', 1)
print(cm.output, cm.records[0].getMessage())
for f in (lambda: t.assertLogs('lg'), lambda: t.assertNoLogs('lg')):
    try:
        with f():
            if 'No' in repr(f().__class__.__name__) or f is not None: pass
    except AssertionError as e: print(e)
import warnings
with t.assertWarns(DeprecationWarning) as cm: warnings.warn('old', DeprecationWarning)
print(cm.warning, cm.filename)
with t.assertWarnsRegex(UserWarning, 'ab'): warnings.warn('xaby')
# ---
import traceback, sys
def f(n):
    if n: return f(n - 1)
    return 1 / 0
try: f(2)
except ZeroDivisionError as e:
    s = traceback.format_exc(); print(s); print(traceback.format_exception_only(e), traceback.format_exception(e)[-1], len(traceback.extract_tb(e.__traceback__)), traceback.extract_tb(e.__traceback__)[-1], traceback.extract_tb(e.__traceback__, limit=1), traceback.format_tb(e.__traceback__, limit=-1)); fs = traceback.extract_tb(e.__traceback__)[0]; print(fs.name, fs.lineno, fs.line, fs.filename, fs.locals, fs.colno, fs.end_colno, fs.end_lineno, tuple(fs), fs == fs, len(fs)); traceback.print_exc(file=sys.stdout, limit=1); traceback.print_tb(e.__traceback__, file=sys.stdout); te = traceback.TracebackException.from_exception(e); print(''.join(te.format()), te.exc_type, str(te), te.stack[0].locals.keys() if te.stack[0].locals else None, list(te.format_exception_only()))
try:
    try: {}['x']
    except KeyError as k: raise ValueError('second') from k
except ValueError as e: print(traceback.format_exc()); te = traceback.TracebackException.from_exception(e); print(te.__cause__.exc_type, te.__suppress_context__, te.__context__ is not None)
try:
    try: [][1]
    finally: int('q')
except ValueError as e: e.add_note('note 1'); e.add_note('n2\nn3'); print(traceback.format_exc(chain=False)); traceback.print_exception(e, file=sys.stdout)
try: raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError('t'), KeyError('k')])])
except ExceptionGroup as e: traceback.print_exc(file=sys.stdout)
try: compile('a b', 'fn', 'exec')
except SyntaxError as e: print(traceback.format_exception_only(e))
fs = traceback.FrameSummary('a.py', 3, 'fn', line='x = 1', locals={'q': 5}); print(fs, fs.locals, traceback.format_list([fs, ('b.py', 4, 'g', 'y')]), traceback.StackSummary.from_list([fs]).format()); print(traceback.format_exception(ValueError('v')), traceback.format_exception(ValueError, ValueError('w'), None), traceback.format_exception_only(None))
def g(): return traceback.extract_stack()[-1].name, traceback.format_stack()[-1]
print(g()); print(len(list(traceback.walk_tb(None))), traceback.format_exc())
def rec(n): return rec(n + 1)
try: rec(0)
except RecursionError: print(traceback.format_exc())
# ---
import copy
class A:
    def __init__(self, x): self.x = x
    def __copy__(self): print('copy'); return A(self.x)
    def __deepcopy__(self, memo): print('deep', type(memo)); return A(copy.deepcopy(self.x, memo))
a = A([1]); b = copy.copy(a); c = copy.deepcopy(a); print(b.x is a.x, c.x is a.x)
l = [1, [2], (3, [4])]; m = copy.copy(l); d = copy.deepcopy(l); print(m[1] is l[1], d[1] is l[1], d[2] is l[2], d == l); r = []; r.append(r); q = copy.deepcopy(r); print(q[0] is q, q); t = (1, 2); print(copy.deepcopy(t) is t, copy.copy(t) is t)
class B:
    __slots__ = ('a', 'b')
x = B(); x.a = [1]; y = copy.deepcopy(x); print(y.a, hasattr(y, 'b'), y.a is x.a)
class C:
    def __init__(self): self.v = 1; self.w = [2]
    def __getstate__(self): return {'v': self.v * 10}
    def __setstate__(self, s): self.__dict__.update(s, via='set')
print(vars(copy.copy(C())), vars(copy.deepcopy(C())))
class D:
    def __init__(self, a): self.a = a
    def __reduce__(self): return (D, (self.a + 1,))
print(copy.copy(D(1)).a, copy.deepcopy(D(5)).a)
class E:
    def __reduce_ex__(self, p): return (E, (), {'s': p}, iter([1, 2]), iter([('k', 'v')]))
    def append(self, x): print('app', x)
    def __setitem__(self, k, v): print('set', k, v)
    def extend(self, it): print('ext', list(it))
print(vars(copy.copy(E())))
class F(list): pass
f = F([1, [2]]); f.attr = [3]; g = copy.deepcopy(f); print(type(g), g, g.attr, g.attr is f.attr, copy.copy(f).attr is f.attr)
class N:
    def __new__(cls, a, *, k): o = super().__new__(cls); o.a = a; return o
    def __getnewargs_ex__(self): return (self.a,), {'k': 1}
print(copy.copy(N(4, k=2)).a)
class M:
    def __reduce__(self): return 'string'
m = M(); print(copy.copy(m) is m)
class Z:
    def __reduce__(self): return 3
try: copy.copy(Z())
except Exception as e: print(type(e).__name__, e)
for o in (lambda: 0, len, int, type, None, ..., NotImplemented, range(3), frozenset([1]), 'x', b'x', 1.5, slice(1), Exception('e'), {1: [2]}, {1}, bytearray(b'x'), iter([1]), (i for i in ()), print, copy):
    try: print(copy.copy(o) is o, copy.deepcopy(o) is o, end=';')
    except Exception as e: print(type(e).__name__, e, end=';')
print(copy.Error, copy.error is copy.Error, copy.__all__); memo = {}; copy.deepcopy([1], memo); print(len(memo)); import collections; print(copy.copy(collections.OrderedDict(a=1)), copy.deepcopy(collections.deque([1], 3)), copy.copy(collections.defaultdict(list, a=[1])), copy.copy(collections.Counter('aa')), copy.deepcopy(collections.ChainMap({1: 2})))
# ---
import io, os, pathlib
from pathlib import *
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
open('f.txt', 'w').write('one\ntwo\nthree\n')
B = io.BytesIO; S = io.StringIO; W = io.TextIOWrapper
def ww(**k):
    b = B(); w = W(b, **k); w.write('a\né'); w.flush(); return b.getvalue()
for f in (lambda: list(open('f.txt')), lambda: next(open('f.txt')), lambda: B(b'ab').read1(1), lambda: B(b'ab').getbuffer().tobytes(), lambda: B(b'ab\nc').readlines(), lambda: B(b'ab\nc').readlines(1), lambda: B(b'abc').seek(1) and B(b'abc').tell(), lambda: B().write(b''), lambda: B(bytearray(b'x')).getvalue(), lambda: B(memoryview(b'x')).read(), lambda: B(None).read(), lambda: B(3), lambda: B(initial_bytes=b'q').read(), lambda: B(b'abc').truncate(1), lambda: B(b'a').detach(), lambda: B(b'a').raw, lambda: S('a\nb').readlines(), lambda: S(initial_value='q', newline='\n').read(), lambda: S(None).read(), lambda: S('abc').read(2), lambda: S('abc').read(-5), lambda: S('a').write('xyz'), lambda: S(b'a'), lambda: S('abc').seek(5), lambda: S('abc').truncate(1), lambda: S().writelines(['a', 'b']), lambda: S().writelines([1]), lambda: S().write(None), lambda: S('a\rb\r\nc', newline=None).read(), lambda: S('a\rb\r\nc', newline='\r').readlines(), lambda: S('a\rb\r\nc', newline='').readlines(), lambda: S('a\nb', newline='\r\n').getvalue(), lambda: S().name, lambda: S().buffer, lambda: S().mode, lambda: W(B(b'x'), newline='q'), lambda: W(B(b'x'), encoding='nope'), lambda: W(B(b'x'), errors=3), lambda: W(3), lambda: ww(encoding='utf-8'), lambda: ww(encoding='utf-16-le'), lambda: ww(encoding='latin-1', newline='\r\n'), lambda: ww(encoding='ascii', errors='replace'), lambda: ww(encoding='ascii', errors='xmlcharrefreplace'), lambda: ww(encoding='ascii', errors='backslashreplace'), lambda: ww(encoding='ascii', errors='namereplace'), lambda: ww(encoding='ascii'), lambda: W(B(b'a\xffb'), encoding='utf8', errors='surrogateescape').read(), lambda: W(B(b'\xef\xbb\xbfa'), encoding='utf-8-sig').read(), lambda: io.BufferedReader(3), lambda: io.BufferedReader(B(b'abc')).peek(), lambda: io.BufferedReader(B(b'abc'), 0), lambda: io.BufferedReader(B(b'abc'), buffer_size=1).read(2), lambda: io.BufferedReader(B(b'abc')).write(b'x'), lambda: io.BufferedWriter(B()).read(), lambda: io.BufferedRandom(B(b'abc')).read(1), lambda: io.FileIO('f.txt').read(), lambda: io.FileIO('f.txt', 'q'), lambda: io.FileIO('nope'), lambda: io.FileIO('f.txt', 'rb').mode, lambda: io.FileIO('f.txt', 'r+').mode, lambda: repr(io.FileIO('f.txt', closefd=True)), lambda: io.RawIOBase().read(), lambda: io.RawIOBase().readable(), lambda: io.IOBase().seek(0), lambda: io.IOBase().fileno(), lambda: io.IOBase().closed, lambda: io.IOBase().close(), lambda: io.TextIOBase().read(), lambda: io.BufferedIOBase().read(), lambda: io.open_code('f.txt').read(), lambda: io.text_encoding('x'), lambda: isinstance(open('f.txt'), io.TextIOBase), lambda: isinstance(B(), io.BufferedIOBase), lambda: isinstance(S(), io.TextIOBase), lambda: issubclass(io.FileIO, io.RawIOBase), lambda: io.UnsupportedOperation.__mro__, lambda: io.BlockingIOError is BlockingIOError, lambda: io.IncrementalNewlineDecoder(None, translate=False).decode('a\r\nb'), lambda: B.__mro__, lambda: W.__mro__, lambda: print('x', file=3), lambda: print('x', file=None), lambda: print('x', flush=1), lambda: print('a', sep=3), lambda: print('a', end=b'')): t(f)
# ---
from pathlib import *
import os
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
P = PurePosixPath; p = P('/usr/lib/python3.12/x.tar.gz'); Path('d/e').mkdir(parents=True); Path('d/a.txt').write_text('A'); Path('d/e/b.txt').write_text('B'); Path('d/.h').touch()
for f in (lambda: P(), lambda: P(''), lambda: P('.'), lambda: P('a', '', 'b'), lambda: P('a', '.', 'b'), lambda: P('a', '..', 'b'), lambda: P('a', '/b'), lambda: P('//a'), lambda: P('///a'), lambda: P('a//b/'), lambda: P(P('a'), 'b'), lambda: P(b'a'), lambda: P(None), lambda: P(1), lambda: p.parts, lambda: p.parent, lambda: p.parents[1], lambda: p.parents[-1], lambda: p.parents[10], lambda: p.parents[:2], lambda: list(P('a/b').parents), lambda: P('a').parent, lambda: P('/').parent, lambda: P('..').parent, lambda: p.name, lambda: P('/').name, lambda: P('.').name, lambda: P('..').name, lambda: p.stem, lambda: p.suffix, lambda: p.suffixes, lambda: P('.a').suffix, lambda: P('a.').suffix, lambda: P('a.b.').suffixes, lambda: P('..a').suffix, lambda: p.with_suffix('.x'), lambda: p.with_suffix('x'), lambda: p.with_suffix(''), lambda: P('').with_suffix('.x'), lambda: p.with_suffix('./x'), lambda: P('.a').with_suffix('.b'), lambda: p.with_name('y'), lambda: p.with_name('a/b'), lambda: p.with_name('.'), lambda: p.with_stem('z'), lambda: P('a').with_stem(''), lambda: p / 'a', lambda: p / '/a', lambda: p / None, lambda: 'a' / p, lambda: 3 / p, lambda: p.joinpath(), lambda: p.joinpath('a', 'b'), lambda: p.relative_to('/usr'), lambda: p.relative_to('usr'), lambda: p.relative_to('/usr/bin', walk_up=True), lambda: P('a').relative_to('b', walk_up=True), lambda: P('a').relative_to('../b', walk_up=True), lambda: P('a/b').relative_to(''), lambda: p.is_relative_to('/usr'), lambda: p.is_relative_to('/us'), lambda: p.match('*.gz'), lambda: p.match('*.tar.*'), lambda: p.match('/usr/*/*/*'), lambda: p.match('usr/*'), lambda: p.match('X.TAR.GZ'), lambda: p.match('X.TAR.GZ', case_sensitive=False), lambda: p.match('**/x.tar.gz'), lambda: p.match(''), lambda: p.match('/'), lambda: P('a/b').match('b'), lambda: p.as_uri(), lambda: P('a').as_uri(), lambda: P('/a b#?é').as_uri(), lambda: p.is_reserved(), lambda: p.root, lambda: p.drive, lambda: p.anchor, lambda: P('a').anchor, lambda: os.fspath(p), lambda: str(P('')), lambda: bytes(P('é')), lambda: p == str(p), lambda: P('a') == P('a/'), lambda: P('a') < P('b'), lambda: P('a') < 'b', lambda: hash(P('a')) == hash(P('a')), lambda: P('a').__fspath__(), lambda: P('a').__reduce__(), lambda: P('a').foo, lambda: f'{P("a")}', lambda: '%s' % P('a'), lambda: format(P('a'), '>3'), lambda: len(P('a')), lambda: iter(P('a')), lambda: P('a') + 'b', lambda: bool(P('')), lambda: sorted(map(str, Path('d').iterdir())), lambda: Path('d/a.txt').stat().st_size, lambda: Path('d/a.txt').lstat().st_size, lambda: Path('d').exists(), lambda: Path('nope').exists(), lambda: Path('d').is_file(), lambda: Path('d').is_socket(), lambda: Path('d').is_fifo(), lambda: Path('d').is_block_device(), lambda: Path('d').is_char_device(), lambda: Path('d').is_junction(), lambda: Path('d/a.txt').read_text(), lambda: Path('d/a.txt').read_bytes(), lambda: Path('d/a.txt').read_text(encoding='nope'), lambda: Path('d/w').write_text('x\n', newline='\r\n'), lambda: Path('d/w').read_bytes(), lambda: Path('d/w').write_bytes(bytearray(b'q')), lambda: Path('d/w').open('r').read(), lambda: Path('d/w').open('q'), lambda: Path('d/w').unlink(), lambda: Path('d/w').unlink(missing_ok=True), lambda: Path('d/w').unlink(), lambda: Path('d').unlink(), lambda: Path('d').rmdir(), lambda: Path('d').mkdir(), lambda: Path('d').mkdir(exist_ok=True), lambda: Path('x/y/z').mkdir(), lambda: Path('x/y/z').mkdir(parents=True), lambda: Path('x/y/z').rmdir(), lambda: Path('x').rename('xx'), lambda: Path('xx').replace(Path('x')), lambda: Path('x').rename('d'), lambda: Path('d/a.txt').touch(), lambda: Path('d/a.txt').touch(exist_ok=False), lambda: Path('d/l').symlink_to('a.txt'), lambda: Path('d/l').is_symlink(), lambda: Path('d/l').readlink(), lambda: Path('d/a.txt').readlink(), lambda: Path('d/l').resolve().name, lambda: Path('d/broken').symlink_to('zzz'), lambda: Path('d/broken').exists(), lambda: Path('d/broken').exists(follow_symlinks=False), lambda: Path('d/a.txt').samefile('d/l'), lambda: Path('d/../d/a.txt').resolve().name, lambda: Path('~nosuchuser').expanduser(), lambda: Path.cwd().is_absolute(), lambda: Path.home().is_absolute(), lambda: [(str(r), sorted(a), sorted(b)) for r, a, b in Path('d').walk()], lambda: list(Path('nope').walk()), lambda: list(Path('nope').walk(on_error=print)), lambda: list(Path('nope').iterdir()), lambda: Path('d/a.txt').is_mount(), lambda: Path(Path('d')), lambda: Path('d') / Path('e'), lambda: type(Path('d') / 'x').__name__, lambda: Path('d').absolute().relative_to(Path.cwd()), lambda: Path('a').with_segments('b', 'c'), lambda: PureWindowsPath('c:/a') / 'b', lambda: PureWindowsPath('c:\\a\\b').parts, lambda: PureWindowsPath('a\\b').as_posix(), lambda: PureWindowsPath('C:a').is_absolute(), lambda: PureWindowsPath('c:/') == PureWindowsPath('C:\\'), lambda: PureWindowsPath('//s/h/x').drive, lambda: PureWindowsPath('con').is_reserved(), lambda: PureWindowsPath('a').as_uri(), lambda: str(PureWindowsPath('a/b'))): t(f)
# ---
from unittest.mock import *
import unittest.mock as um
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, str(e).replace('\n', '|'))
class S:
    a = 1
    def m(self, x, *, k=2): return x
    @classmethod
    def c(cls): return 'c'
    @property
    def p(self): return 'p'
m = Mock(name='M'); mm = MagicMock(); sp = Mock(spec=S); ss = Mock(spec_set=S); au = create_autospec(S, instance=True); fn = create_autospec(lambda a, b=1: 0)
m.f(1, k=2); m.f.g('x'); m('call')
for f in (lambda: m.f.call_args, lambda: m.mock_calls, lambda: m.method_calls, lambda: m.f.call_args_list, lambda: m.f.call_args == ((1,), {'k': 2}), lambda: m.f.call_args == call(1, k=2), lambda: m.f.call_args[0], lambda: m.f.call_args[1], lambda: call(1).args, lambda: call.a(1) == ('a', (1,)), lambda: call(1, 2) in [call(1, 2)], lambda: call.a.b(1).c.call_list(), lambda: call() == call(), lambda: call(1) != call(2), lambda: m.f.assert_called_once_with(2), lambda: m.f.assert_called_with(1, k=3), lambda: m.assert_has_calls([call.f(1, k=2), call('call')]), lambda: m.assert_has_calls([call('call')], any_order=True), lambda: m.assert_has_calls([call.zz()], any_order=True), lambda: m.f.assert_not_called(), lambda: m.nf.assert_called(), lambda: m.nf.assert_any_call(3), lambda: m.f.assert_called_once(), lambda: m.f.call_count, lambda: m.f.called, lambda: m.reset_mock(), lambda: m.f.called, lambda: m.assert_foo, lambda: m.assret_called, lambda: Mock(unsafe=True).assert_foo is not None, lambda: sp.a is not None, lambda: sp.zz, lambda: sp.m(1, 2, 3) is not None, lambda: setattr(sp, 'new', 1) or sp.new, lambda: setattr(ss, 'new', 1), lambda: isinstance(sp, S), lambda: sp.__class__.__name__, lambda: type(sp).__name__, lambda: au.m(), lambda: au.m(1, 2), lambda: au.m(1, k=3) is not None, lambda: au.m(1, z=3), lambda: au.c() is not None, lambda: au.p is not None, lambda: au.zz, lambda: fn(), lambda: fn(1) is not None, lambda: fn(1, 2, 3), lambda: fn.assert_called_once_with(1), lambda: fn.call_args, lambda: mm[1] is not None, lambda: mm.__getitem__.call_args, lambda: len(mm), lambda: list(mm), lambda: bool(mm), lambda: int(mm), lambda: float(mm), lambda: complex(mm), lambda: hash(mm) == hash(mm), lambda: mm == mm, lambda: mm == 1, lambda: mm != mm, lambda: mm < 1, lambda: 1 in mm, lambda: mm() is mm(), lambda: mm.x is mm.x, lambda: mm.__str__.return_value == str(mm), lambda: setattr(mm.__str__, 'return_value', 'zz') or str(mm), lambda: setattr(mm, '__len__', lambda s: 7) or len(mm), lambda: setattr(mm.__enter__, 'return_value', 5) or mm.__enter__(), lambda: mm.__exit__(None, None, None), lambda: mm + 1 is not None, lambda: 1 + mm is not None, lambda: -mm is not None, lambda: mm @ 2 is not None, lambda: round(mm) is not None, lambda: mm.__index__(), lambda: [1, 2, 3][mm.__index__()], lambda: iter(Mock()), lambda: Mock() + 1, lambda: Mock()[0], lambda: len(Mock()), lambda: Mock(return_value=5)(), lambda: Mock(side_effect=[1, 2])(), lambda: Mock(side_effect=KeyError('k'))(), lambda: Mock(side_effect=KeyError)(), lambda: Mock(side_effect=lambda *a: a)(1, 2), lambda: Mock(side_effect=iter([]))(), lambda: Mock(x=1).x, lambda: Mock(**{'a.b': 3}).a.b, lambda: Mock(wraps=S()).m(4), lambda: Mock(wraps=len)([1]), lambda: Mock(wraps=len, return_value=9)([1]), lambda: Mock(spec=['a', 'b']).c, lambda: dir(Mock(spec=['a']))[-1], lambda: Mock(spec=S).m.__class__.__name__, lambda: Mock(3).a, lambda: Mock(spec=3).real is not None, lambda: NonCallableMock()(), lambda: PropertyMock(return_value=3)(), lambda: sentinel.abc, lambda: sentinel.abc == sentinel.abc, lambda: sentinel.abc.name, lambda: ANY == None, lambda: [ANY, 1] == [2, 1], lambda: ANY != 3, lambda: DEFAULT, lambda: mock_open(read_data='ab')().read(), lambda: mock_open(read_data='a\nb').return_value.readlines(), lambda: mock_open(read_data=b'x')().read(), lambda: mock_open()().write('x') and 1, lambda: patch.stopall(), lambda: patch('x'), lambda: patch.object(S, 'a', 5).__enter__(), lambda: S.a, lambda: patch.object(S), lambda: patch.dict({}, a=1).__enter__(), lambda: patch.TEST_PREFIX, lambda: um.FILTER_DIR, lambda: um.__all__, lambda: m.mock_add_spec(['q']) or m.q is not None, lambda: m.other, lambda: m.configure_mock(**{'q.return_value': 8}) or m.q(), lambda: seal(m) or m.q.zz, lambda: create_autospec(S).m(1, 2) is not None, lambda: create_autospec(3) is not None, lambda: AsyncMock().__class__.__name__, lambda: AsyncMock().await_count, lambda: AsyncMock().assert_awaited(), lambda: Mock()._mock_children, lambda: repr(Mock()).split(' ')[0], lambda: str(MagicMock(name='nm')).split(' ')[1], lambda: repr(Mock(spec=S)).split(' ')[1], lambda: repr(Mock(name='a').b.c()).split(' ')[1], lambda: repr(call.a.b), lambda: repr(call(1)(2))): t(f)
# ---
import logging, sys
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
R = logging.makeLogRecord; F = logging.Formatter; r = R({'msg': 'hi %s', 'args': ('x',), 'levelname': 'INFO', 'levelno': 20, 'name': 'n', 'lineno': 3, 'created': 1.5, 'msecs': 500.0})
l = logging.getLogger('L'); h = logging.StreamHandler(sys.stdout)
for f in (lambda: F().format(r), lambda: F('%(levelname)s:%(name)s:%(message)s').format(r), lambda: F('{levelname:<8}|{message}', style='{').format(r), lambda: F('${levelname} $message', style='$').format(r), lambda: F('%(nope)s').format(r), lambda: F('{nope}', style='{').format(r), lambda: F('$nope', style='$').format(r), lambda: F('%(message)s', validate=False).format(r), lambda: F('$', style='$'), lambda: F('%(message)5.2s').format(r), lambda: F('%(levelno)03d %(lineno)d %(msecs)d').format(r), lambda: F('%(created)f').format(r), lambda: F('%(asctime)s').usesTime(), lambda: F('%(processName)s %(threadName)s %(process)d')._fmt, lambda: F(defaults={'u': 1}, fmt='%(u)s').format(r), lambda: F('%(u)s').format(R({'u': 5})), lambda: F().formatStack('st'), lambda: F.default_time_format, lambda: F.default_msec_format, lambda: F().formatException((ValueError, ValueError('q'), None)), lambda: r.getMessage(), lambda: R({'msg': 'a', 'args': ()}).getMessage(), lambda: R({'msg': '%d', 'args': ('x',)}).getMessage(), lambda: R({'msg': 5, 'args': ()}).getMessage(), lambda: R({'msg': '%(a)s', 'args': {'a': 1}}).getMessage(), lambda: logging.LogRecord('n', 10, 'a/b.py', 1, '%s', ({'k': 1},), None).args, lambda: logging.LogRecord('n', 10, 'a/b.py', 1, 'm', None, None, 'fn').funcName, lambda: logging.LogRecord('n', 10, 'a/b.py', 1, 'm', None, None).pathname, lambda: logging.LogRecord('n', 15, 'a', 1, 'm', None, None).levelname, lambda: repr(logging.LogRecord('n', 15, 'a', 1, 'm', None, None)), lambda: logging.getLevelName('DEBUG'), lambda: logging.getLevelName('zz'), lambda: logging.getLevelName(15), lambda: logging.getLevelName(20), lambda: logging.addLevelName(15, 'TRACE') or logging.getLevelName(15), lambda: logging.getLevelName('TRACE'), lambda: l.setLevel('TRACE') or l.level, lambda: l.setLevel(None), lambda: l.setLevel([]), lambda: l.setLevel('info'), lambda: l.level, lambda: l.isEnabledFor(10), lambda: l.isEnabledFor('x'), lambda: l.log('x', 'm'), lambda: l.getEffectiveLevel(), lambda: logging.getLogger('L.a.b').parent.name, lambda: logging.getLogger('L.a').name, lambda: logging.getLogger('L.a.b').parent.name, lambda: logging.getLogger('') is logging.root, lambda: logging.getLogger('root') is logging.root, lambda: logging.getLogger(None) is logging.root, lambda: logging.getLogger(3), lambda: logging.Logger('x', 'DEBUG').level, lambda: logging.Logger('x', 'nope'), lambda: logging.Handler(level='INFO').level, lambda: logging.Handler('zz'), lambda: logging.Handler().emit(r), lambda: logging.Handler().handle(r), lambda: logging.Handler().format(r), lambda: logging.StreamHandler().stream is sys.stderr, lambda: logging.StreamHandler(None).level, lambda: h.emit(r), lambda: h.setFormatter(F('<%(message)s>')) or h.emit(r), lambda: h.handle(r), lambda: h.addFilter(lambda x: False) or h.handle(r), lambda: h.filters.clear() or bool(h.handle(r)), lambda: h.addFilter(3) or h.handle(r), lambda: h.filters.clear(), lambda: h.addFilter(lambda x: R({'msg': 'replaced'})) or bool(h.handle(r)), lambda: h.terminator, lambda: h.name, lambda: h.get_name(), lambda: h.flush(), lambda: h.close(), lambda: l.addHandler(h) or len(l.handlers), lambda: l.removeHandler(h) or l.handlers, lambda: l.removeHandler(3), lambda: l.hasHandlers(), lambda: l.propagate, lambda: l.disabled, lambda: l.filter(r), lambda: logging.Filter('a').filter(R({'name': 'a.b'})), lambda: logging.Filter('a').filter(R({'name': 'ab'})), lambda: logging.Filter().filter(r), lambda: logging.Filterer().filter(r) is r, lambda: logging.NullHandler().handle(r), lambda: logging.LoggerAdapter(l).extra, lambda: logging.LoggerAdapter(l, {'a': 1}).process('m', {'extra': {'b': 2}}), lambda: logging.LoggerAdapter(l, {}).name, lambda: logging.LoggerAdapter(l, {}).isEnabledFor(50), lambda: repr(logging.LoggerAdapter(l, {})), lambda: logging.Manager(logging.root).disable, lambda: logging.root.manager.disable, lambda: logging.disable('INFO') or logging.root.manager.disable, lambda: logging.disable(0), lambda: logging.disable('zz'), lambda: logging.getHandlerNames(), lambda: logging.currentframe is not None, lambda: logging.shutdown(), lambda: logging.basicConfig(level='zz'), lambda: logging.basicConfig(foo=1), lambda: logging.basicConfig(format='%', force=True), lambda: logging.basicConfig(stream=sys.stdout, handlers=[]), lambda: logging.basicConfig(style='q', force=True), lambda: logging.getLogger('zz').callHandlers(r), lambda: logging.lastResort.level, lambda: logging.raiseExceptions, lambda: logging.logThreads, lambda: logging.BASIC_FORMAT, lambda: logging.PercentStyle('%(x)s', defaults={'x': 1}).format(r), lambda: logging._checkLevel('WARN'), lambda: logging.getLoggerClass(), lambda: logging.setLoggerClass(int), lambda: logging._STYLES.keys()): t(f)
