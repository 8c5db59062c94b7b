def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import textwrap as tw
t = 'The quick brown fox jumped over the lazy dog. It was a well-known  fox -- really.\n\nNew para\twith tab.'
show(lambda: (tw.wrap(t, 20), tw.fill(t, 30), tw.shorten(t, 30), tw.shorten(t, 30, placeholder='...'), tw.shorten('hello', 3), tw.shorten('a b', 5), tw.wrap('', 5), tw.fill('', 5), tw.wrap('   ', 5), tw.wrap('abcdefghij', 4), tw.wrap('abcdefghij', 4, break_long_words=False), tw.wrap('a-b-c-defgh', 4), tw.wrap('a-b-c-defgh', 4, break_on_hyphens=False), tw.wrap('  a b', 10), tw.wrap('  a b', 10, drop_whitespace=False), tw.wrap('a  b   c', 4, drop_whitespace=False)))
show(lambda: (tw.wrap(t, 25, initial_indent='* ', subsequent_indent='  '), tw.wrap(t, 25, max_lines=2), tw.wrap(t, 25, max_lines=2, placeholder=' etc'), tw.wrap(t, 25, replace_whitespace=False), tw.wrap(t, 25, expand_tabs=False), tw.wrap(t, 25, tabsize=4), tw.wrap('foo. bar! Baz? x "q." y', 100, fix_sentence_endings=True), tw.wrap('a\tb', 10, tabsize=2), tw.wrap('éà ñ 😀😀 x', 4)))
show(lambda: (tw.wrap('a', 0)))
show(lambda: (tw.wrap('a', -1)))
show(lambda: (tw.wrap('a b', 3, max_lines=1, placeholder='.....')))
show(lambda: (tw.shorten('hello world', 3, placeholder='....')))
show(lambda: (tw.wrap('abc def', 3, max_lines=1, placeholder=''), tw.shorten('hello world foo', 11), tw.shorten('  a   b  ', 10)))
show(lambda: (tw.wrap(5)))
show(lambda: (tw.wrap('a', foo=1)))
show(lambda: (tw.wrap('a', width='x')))
show(lambda: (tw.dedent('  a\n    b\n  c'), tw.dedent('\ta\n  b'), tw.dedent('  a\n\n \n  b'), tw.dedent(''), tw.dedent('   \n  a'), tw.dedent('  a\n b\n'), tw.dedent('\n    x\n      y\n'), tw.dedent('a\n  b'), tw.dedent('  a\r\n  b'), tw.dedent(' \t a\n \t b')))
show(lambda: (tw.dedent(5)))
show(lambda: (tw.indent('a\n\nb\n', '> '), tw.indent('a\n \nb', '> ', lambda l: True), tw.indent('', '> '), tw.indent('a\rb\x0bc', '-'), tw.indent('x\ny', '  ', predicate=lambda l: 'y' in l)))
show(lambda: (tw.indent(5, '')))
show(lambda: (tw.indent('a', 5)))
w = tw.TextWrapper(width=10, break_long_words=True)
show(lambda: (w.wrap('hello world foo'), w.fill('hello world foo'), w.width, w.tabsize, w.placeholder, w.max_lines, w.initial_indent, w.drop_whitespace, tw.__all__))
show(lambda: ((setattr(w, 'width', 5), w.wrap('hello world foo'), setattr(w, 'initial_indent', '--'), w.wrap('hello world foo'))))
show(lambda: (tw.wrap('foo-bar--baz---qux -x --opt a--b', 8), tw.wrap("it's self-contained (non-trivial) e-mail", 12), tw.wrap('http://example.com/a-long-path/x', 12), tw.wrap('1-2-3 a1-b2', 4), tw.wrap('x' * 30 + ' y', 10, initial_indent='>>>>>>>>>>>>')))
show(lambda: (tw.wrap('hello there', 8, initial_indent='   ', subsequent_indent=' ' * 8)))
show(lambda: (tw.wrap('aaa bbb ccc', 7, max_lines=1), tw.wrap('aaa bbb ccc', 7, max_lines=5), tw.wrap('aaaaaaaaa bbb', 7, max_lines=1), tw.wrap('a\u2003b\xa0c', 2), tw.wrap('line one\nline two', 40), tw.wrap('a\n\n\nb', 40, replace_whitespace=False)))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import string
from string import Template, Formatter
show(lambda: (Template('$a ${b} $$ $').safe_substitute(a=1), Template('$a-${b}').substitute({'a': 1}, b=2), Template('$a').safe_substitute(), Template('$a $A ${a_1}').get_identifiers(), Template('$a').is_valid(), Template('$').is_valid(), Template('${').is_valid(), Template('$1').safe_substitute(), Template('$a').template, Template('$é$a').safe_substitute(a=5)))
show(lambda: (Template('$a').substitute()))
show(lambda: (Template('$ x').substitute()))
show(lambda: (Template('a\nb $').substitute()))
show(lambda: (Template('${a').substitute(a=1)))
show(lambda: (Template('${}').substitute()))
show(lambda: (Template('$a').substitute({}, {})))
show(lambda: (Template('$a').substitute(None)))
show(lambda: (Template('$self').substitute(self=3)))
class T(Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'
show(lambda: (T('%a_b %c %% $x').substitute(a_b=1) if 0 else T('%a_b %% $x').substitute(a_b=1), T('%c').safe_substitute(c=1), T('%a_b').get_identifiers()))
show(lambda: (T('%c').substitute(c=1)))
class T2(Template):
    pattern = r'\[\[(?:(?P<escaped>\[\[)|(?P<named>\w+)\]\]|(?P<braced>\b)\]\]|(?P<invalid>))'
show(lambda: (T2('[[x]] [[[[').substitute(x=5)))
class T3(Template): braceidpattern = '[a-z. ]+'
show(lambda: (T3('${a b.c} $a').substitute({'a b.c': 1, 'a': 2})))
class T4(Template): flags = 0
show(lambda: (T4('$A $a').safe_substitute(a=1, A=2)))
f = Formatter()
show(lambda: (f.format('{0} {a} {} {b[0]} {c.real!r:>5}', 1, 2, a=3, b=[4], c=5) if 0 else 1, f.format('{} {a} {}', 1, 2, a=3), f.vformat('{0[x]}', [{'x': 1}], {}), list(f.parse('a{b!r:c{d}}e{{}}')), list(f.parse('')), list(f.parse('{}')), f.get_field('a.b', (), {'a': type('X', (), {'b': 5})}), f.get_value(0, [7], {}), f.get_value('k', (), {'k': 1}), f.convert_field(5, 'r'), f.convert_field('é', 'a'), f.convert_field(5, None), f.format_field(3.14159, '.2f'), f.check_unused_args(set(), (), {}), f.format('{:{}}', 5, '>4'), f.format('{:{w}.{p}f}', 3.14159, w=8, p=2), f.format('{{}}')))
show(lambda: (f.format('{0} {}', 1)))
show(lambda: (f.format('{} {0}', 1)))
show(lambda: (f.format('{}')))
show(lambda: (f.format('{a}')))
show(lambda: (f.format('{0!z}', 1)))
show(lambda: (f.format('{', 1)))
show(lambda: (f.format('}', 1)))
show(lambda: (f.format('{0', 1)))
show(lambda: (f.format('{0!}', 1)))
show(lambda: (f.format('{:{:{}}}', 1, 2, 3)))
show(lambda: (f.format('{a.b}', a=1)))
show(lambda: (f.format('{a[0]}', a=1)))
show(lambda: (f.format('{a[}', a=1)))
class U(Formatter):
    def get_value(self, k, a, kw): return kw.get(k, f'<{k}>') if isinstance(k, str) else super().get_value(k, a, kw)
    def check_unused_args(self, used, args, kwargs): print('used', sorted(map(str, used)), args, kwargs)
    def convert_field(self, v, c): return str(v).upper() if c == 'u' else super().convert_field(v, c)
    def format_field(self, v, s): return super().format_field(v, s) + '|'
show(lambda: (U().format('{a} {b!u:>4} {}', 1, b='x')))
show(lambda: (string.capwords('hello  wOrld foo'), string.capwords('a-b c', '-'), string.capwords('  x  '), string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, string.whitespace, string.printable, string.ascii_lowercase, string.ascii_uppercase))
show(lambda: (string.capwords(5)))
show(lambda: (string.__all__))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import pprint, collections, dataclasses, types
show(lambda: (pprint.pformat({'b': 1, 'a': [1, 2, {'c': 3}]}), pprint.pformat(list(range(40))), pprint.pformat('x' * 100), pprint.pformat(['a' * 30, 'b' * 30, 'c' * 30]), pprint.pformat({'k' * 30: 'v' * 60}), pprint.pformat((1,)), pprint.pformat(('a' * 80,)), pprint.pformat({3, 1, 2}), pprint.pformat(frozenset('ab' if 0 else 'a')), pprint.pformat(b'x' * 100), pprint.pformat(bytearray(b'x' * 90)), pprint.pformat(1), pprint.pformat(None), pprint.pformat({}), pprint.pformat([]), pprint.pformat(set())))
show(lambda: (pprint.pformat('hello world ' * 12), pprint.pformat('a\nb\nc ' * 20), pprint.pformat({'text': 'hello world ' * 12}), pprint.pformat(['hello world ' * 12], width=40)))
show(lambda: (pprint.pformat([[1, [2, [3, [4]]]]], depth=2), pprint.pformat({'a': {'b': {'c': 1}}}, depth=1), pprint.pformat(list(range(20)), width=20, compact=True), pprint.pformat({'b': 1, 'a': 2}, sort_dicts=False), pprint.pformat(12345678, underscore_numbers=True), pprint.pformat([1, [2]], indent=4, width=5), pprint.pformat({'a': [1, 2], 'b': 3}, indent=4, width=10), pprint.pformat((1, 2, 3), width=1), pprint.pformat({'x': (1, 2)}, width=1)))
show(lambda: (pprint.pformat(collections.OrderedDict(b=1, a=2)), pprint.pformat(collections.defaultdict(list, a=[1])), pprint.pformat(collections.Counter('aab')), pprint.pformat(collections.deque([1, 2], 3)), pprint.pformat(collections.ChainMap({1: 2})), pprint.pformat(collections.UserDict(a=1)), pprint.pformat(collections.UserList([1])), pprint.pformat(collections.UserString('a')), pprint.pformat(types.SimpleNamespace(a=1, b='x' * 80)), pprint.pformat(types.MappingProxyType({'b': 1, 'a': 2})), pprint.pformat(range(3)), pprint.pformat(collections.namedtuple('P', 'x y')(1, 2))))
show(lambda: (pprint.pformat(collections.OrderedDict((str(i) * 10, 'v' * 20) for i in range(5))), pprint.pformat(collections.defaultdict(int, {str(i) * 10: i for i in range(9)})), pprint.pformat(collections.Counter({str(i) * 20: i for i in range(5)})), pprint.pformat(collections.deque(['x' * 30] * 4)), pprint.pformat(collections.ChainMap({'a' * 40: 1}, {'b' * 40: 2}))))
@dataclasses.dataclass
class P:
    x: int
    name: str
    kids: list = dataclasses.field(default_factory=list)
    hid: int = dataclasses.field(default=5, repr=False)
show(lambda: (pprint.pformat(P(1, 'a')), pprint.pformat(P(1, 'a' * 70)), pprint.pformat([P(1, 'b' * 30, [P(2, 'c' * 40)])])))
show(lambda: (pprint.pformat(1, width=0)))
show(lambda: (pprint.pformat(1, depth=0)))
show(lambda: (pprint.pformat(1, indent=-1)))
show(lambda: (pprint.pformat({1: 'a', 'b': 2, None: 3, (1, 2): 4}), pprint.pformat({'a': 1, 1: 2}), pprint.pformat({1j, 2}), pprint.pformat([float('nan'), 1e100, -0.0, True])))
show(lambda: (pprint.isreadable([1]), pprint.isreadable([object()]), pprint.isrecursive([1]), pprint.saferepr({'b': 1, 'a': [1]}), (lambda l: (l.append(l), pprint.isrecursive(l), pprint.isreadable(l), 'Recursion' in pprint.pformat(l)))([1])))
show(lambda: (pprint.pprint([1, 2]), pprint.pp({'b': 1, 'a': 2}), pprint.pp({'b': 1, 'a': 2}, sort_dicts=True), pprint.pprint('x', width=1), pprint.pprint(123456, underscore_numbers=True)))
class PP(pprint.PrettyPrinter):
    def format(self, o, ctx, maxlevels, level):
        if isinstance(o, float): return f'{o:.2f}', True, False
        return super().format(o, ctx, maxlevels, level)
show(lambda: (PP().pformat([1.23456, {'a': 2.5}]), PP(width=10).pformat([1.23456, {'a': 2.5}]), PP(compact=True).isreadable([1]), pprint.PrettyPrinter(indent=2, width=30, depth=1).pformat([[1], {'a': 1}])))
show(lambda: (pprint.pformat({'id': 1, 'items': [{'sku': 'A-1', 'qty': 2, 'price': 9.99}, {'sku': 'B-2', 'qty': 1, 'price': 19.5}], 'customer': {'name': 'Ann', 'tags': ('x', 'y')}}), pprint.pformat([{'a': 'x' * 40, 'b': ['y' * 40]}, 'z']), pprint.pformat({'a': {'b' * 10: {'c' * 30: ['d' * 30, 'e' * 30]}}})))
show(lambda: (pprint.pformat('x y' * 40, width=20), pprint.pformat("it's a 'quoted' \"text\" " * 6), pprint.pformat(['', 'a b c d e f g h i j k l m n'], width=12), pprint.pformat({'a' * 5: 'word ' * 10}, width=30), pprint.pformat('é😀 ' * 40)))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import reprlib
r = reprlib.Repr()
show(lambda: (reprlib.repr('x' * 100), reprlib.repr(list(range(20))), reprlib.repr({i: i for i in range(10)}), reprlib.repr(set(range(10))), reprlib.repr((1,)), reprlib.repr([[[[[[[1]]]]]]]), reprlib.repr(10**100), reprlib.repr(frozenset([1])), reprlib.repr(__import__('collections').deque(range(9))), reprlib.repr(__import__('array').array('i', range(9))), reprlib.repr(b'x' * 100), reprlib.repr(1.5), reprlib.repr(None), reprlib.repr({}), reprlib.repr(set()), reprlib.repr({'b': 1, 'a': 2}), reprlib.repr(range(1000)), reprlib.repr([]), reprlib.repr(())))
show(lambda: ([(k, getattr(r, k)) for k in ('maxlevel', 'maxdict', 'maxlist', 'maxtuple', 'maxset', 'maxfrozenset', 'maxdeque', 'maxarray', 'maxlong', 'maxstring', 'maxother', 'fillvalue', 'indent')]))
show(lambda: (reprlib.Repr(maxlist=2, maxstring=10, fillvalue='..').repr([1, 2, 3, 'abcdefghijklmnop']), reprlib.Repr(indent=2).repr([1, {'a': (1, 2)}, set()]), reprlib.Repr(indent='->').repr([1, [2]]), reprlib.Repr(maxlevel=1).repr([[1]]), reprlib.Repr(maxlong=5).repr(123456789), reprlib.Repr(maxother=8).repr(1.23456789012), reprlib.Repr(maxdict=1).repr({1: 2, 3: 4})))
show(lambda: (reprlib.Repr(5)))
show(lambda: (reprlib.Repr(indent=1.5).repr([1])))
show(lambda: (r.repr1([1], 0), r.repr_int(5, 1), r.repr_str("a'b", 1), r.repr_instance(1.5, 1)))
class R(reprlib.Repr):
    def repr_float(self, x, level): return f'{x:.1f}'
    def repr_P(self, x, level): return 'P!'
class P: pass
show(lambda: (R().repr([1.23, P()])))
class L(list):
    @reprlib.recursive_repr('<...>')
    def __repr__(self): return '[' + '|'.join(map(repr, self)) + ']'
show(lambda: ((lambda l: (l.append(l), l.append(1), repr(l)))(L([0]))))
show(lambda: (L.__repr__.__name__, L.__repr__.__wrapped__.__name__, reprlib.aRepr.maxlist, reprlib.__all__))
class Bad:
    def __repr__(self): raise ValueError('no')
show(lambda: (reprlib.repr(Bad())[:21]))
