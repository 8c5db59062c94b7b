import types, inspect, copy
class A:
    def m(self): pass
class L(list): pass
def T(*es):
    for e in es:
        try: r = eval(e, globals()); print(e, "->", str(r).split(" at 0x")[0], type(r).__name__)
        except BaseException as x: print(e, "!!", type(x).__name__, x)
T("int.__add__", "(5).__add__", "type(int.__add__)", "type((5).__add__)", "type(int.__add__) is types.WrapperDescriptorType", "type((5).__add__) is types.MethodWrapperType", "object.__init__", "A().__init__", "A.__init__", "A.__repr__", "A().__str__", "type(object.__str__)", "type(A().__eq__)", "A().__init__.__qualname__", "A().__init__.__name__", "(5).__add__.__qualname__", "(5).__add__.__self__", "(5).__add__(3)", "int.__add__(1, 2)", "int.__add__", "int.__add__.__objclass__", "int.__add__.__doc__", "[].__getitem__", "list.__getitem__", "{}.__getitem__", "dict.__getitem__", "dict.__contains__", "set.__contains__", "{1}.__contains__", "list.__contains__", "[].__contains__", "str.__contains__", "'a'.__len__", "'a'.__len__()", "list.__len__", "list.append", "[].append", "L().append", "L().append.__qualname__", "L().__len__.__qualname__", "L.append.__qualname__", "A().__reduce__", "A.__reduce__", "object.__reduce_ex__", "A().__dir__", "A.__format__", "A().__sizeof__", "A.__init_subclass__", "A.__subclasshook__", "A.__new__", "int.__new__", "int.from_bytes", "dict.fromkeys", "str.maketrans", "int.__round__", "(5).__round__", "(1.5).__trunc__", "int.__floor__", "(5).__index__", "int.__bool__", "int.__hash__", "(5).__hash__()", "list.__reversed__", "[].__iter__", "[].__iter__()", "type.__call__", "type.__repr__", "A.__call__", "type.__instancecheck__", "A.__class__", "A.__setattr__", "A().__setattr__", "A().__delattr__", "A().__getattribute__", "A().__ge__", "iter([]).__next__", "type(iter([]).__next__)", "(x for x in []).__next__", "A.m.__get__", "A.m.__call__", "len.__call__", "len.__call__([1])", "property.__get__", "callable((5).__add__)", "callable(int.__add__)", "inspect.isroutine(int.__add__)", "inspect.isroutine((5).__add__)", "inspect.ismethoddescriptor(int.__add__)", "inspect.isbuiltin((5).__add__)", "inspect.ismethodwrapper((5).__add__)", "inspect.isbuiltin([].append)", "inspect.ismethoddescriptor(str.upper)", "isinstance(str.upper, types.MethodDescriptorType)", "copy.copy(int.__add__) is int.__add__", "copy.deepcopy([str.upper])[0] is str.upper", "(5).__add__ == (5).__add__", "(5).__add__ == (6).__add__", "int.__add__ == int.__add__", "{int.__add__: 1}[int.__add__]", "(5).__add__.foo", "int.__add__.foo", "int.__add__.foo", "int.__add__('a', 1)", "int.__add__()", "(5).__add__()", "(5).__add__(1, 2)", "(5).__add__ + 1", "int.__add__ < 1", "len((5).__add__)", "'x'.__add__", "list(map((5).__add__, [1, 2]))", "sorted([3, 1], key=(5).__sub__)", "max([1, 2], key=int.__neg__)", "int.__dict__['__add__']", "vars(int)['real']", "vars(str)['upper']", "vars(list)['__hash__']", "list(filter('abc'.__contains__, 'cx'))", "str(int.__lt__)", "repr(float.__rpow__)", "bytes.__mod__", "range.__contains__", "super(L, L()).__init__", "super(L, L()).append", "Exception.__str__", "Exception().__repr__", "Exception.with_traceback", "BaseException.__reduce__", "BaseException.__setstate__", "types.FunctionType.__get__", "type(types.FunctionType.__call__)", "class_" if 0 else "type(type.__init__)", "bool.__and__", "True.__and__", "complex.__complex__", "None.__bool__", "None.__repr__()", "....__repr__", "NotImplemented.__repr__()", "memoryview.__enter__", "slice.__eq__", "tuple.__getnewargs__", "str.__getnewargs__", "object.__eq__", "object().__eq__(1)")
try:
    class D(type((5).__add__)): pass
except TypeError as e: print(e)
try:
    class D(type(int.__add__)): pass
except TypeError as e: print(e)
class Wrapped(int):
    for _n in ("__add__", "__sub__", "__mul__"):
        def _op(self, o, _f=getattr(int, _n)): return Wrapped(_f(self, o))
        locals()[_n] = _op
print(type(Wrapped(3) + 4 - 1), Wrapped(3) * 2)
for n in sorted(n for n in dir(int) if isinstance(getattr(int, n), types.WrapperDescriptorType)): print(n, end=" ")
print()
for n in sorted(n for n in dir(list) if isinstance(getattr(list, n), types.MethodDescriptorType)): print(n, end=" ")
print()
