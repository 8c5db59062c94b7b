import shutil, os, zipfile
os.makedirs('tree/sub')
for name in ('tree/a.txt', 'tree/sub/b.txt'):
    with open(name, 'w') as file: file.write(name)
print(os.path.basename(shutil.make_archive('whole', 'zip', 'tree')), shutil.make_archive('part', 'zip', base_dir='tree'))
print(sorted(zipfile.ZipFile('whole.zip').namelist()), sorted(zipfile.ZipFile('part.zip').namelist()))
shutil.unpack_archive('whole.zip', 'out'); print(sorted(os.listdir('out')), open('out/sub/b.txt').read())
shutil.unpack_archive('part.zip', 'out2', 'zip'); print(sorted(os.listdir('out2/tree')))
print(('zip', 'ZIP file') in shutil.get_archive_formats(), ('zip', ['.zip'], 'ZIP file') in shutil.get_unpack_formats())
for call in (lambda: shutil.make_archive('x', 'rar'), lambda: shutil.unpack_archive('tree/a.txt'), lambda: shutil.unpack_archive('tree/a.txt', format='zip'),
             lambda: shutil.unpack_archive('x', format='rar'), lambda: shutil.register_archive_format('q', 3), lambda: shutil.register_unpack_format('q', ['.zip'], print)):
    try: print(call())
    except (ValueError, TypeError, shutil.ReadError, shutil.RegistryError) as e: print(type(e).__name__, e)
shutil.register_archive_format('txt', lambda base, folder, **options: (os.path.basename(base), folder, sorted(options)), [('x', 1)], 'lines')
print(shutil.make_archive('base', 'txt', root_dir='tree'))
shutil.unregister_archive_format('txt')
# ---
from os import *
from os.path import *
from io import *
from pathlib import *
from inspect import *
from traceback import *
from tempfile import *
from shutil import *
from threading import *
from glob import *
from asyncio import *
from concurrent.futures import *
print(join('a', 'b'), Path('x') / 'y', StringIO('q').read(), signature(lambda a: a), format_exc(), gettempprefix(), sep, getcwd() == abspath('.'))
print([name in globals() for name in ('copytree', 'Lock', 'iglob', 'gather', 'ThreadPoolExecutor', 'fspath', 'listdir', 'sys', 'has_magic', 'print_list')])
import pathlib, glob, tempfile
print(pathlib.__all__, glob.__all__, tempfile.__all__)
# ---
import typing, collections
print(typing.Counter('aab'), typing.Deque([1]), typing.DefaultDict(int), typing.OrderedDict(a=1), typing.ChainMap({'a': 1})['a'], typing.Counter[str]('x'))
for call in (lambda: typing.List(), lambda: typing.Dict[str, int](), lambda: typing.Iterable(), lambda: typing.Required[int, str], lambda: typing.get_overloads(3)):
    try: print(call())
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
T = typing.TypeVar('T'); P = typing.ParamSpec('P')
print(typing.Callable[typing.Concatenate[int, P], T][[str], bool], typing.Callable[typing.Concatenate[int, P], T][..., bool])
class Both(typing.Protocol[T], typing.Generic[T]): pass
print(Both[int], Both.__parameters__)
try:
    class Named(typing.TypedDict, foo=1): x: int
except TypeError as e: print(e)
# ---
from unittest.mock import MagicMock
mock = MagicMock()
mock.__radd__.return_value = 8; mock.__rsub__.return_value = 9
print(5 + mock, 1 - mock, mock.__radd__.call_args)
import asyncio
async def main():
    mock.__aiter__.return_value = ['a', 'b']
    print([item async for item in mock], [item async for item in MagicMock()])
asyncio.run(main())
# ---
import traceback
place = traceback.FrameSummary('a.py', 3, 'fn', line='x = 1', locals={'q': 5, 'b': 'text'})
print(place.locals, traceback.format_list(extracted_list=[place])[0], traceback.StackSummary.from_list(a_list=[place]).format(), sep='\n')
try:
    try: {}['x']
    except KeyError as k: raise ValueError('second') from k
except ValueError as e:
    shown = traceback.TracebackException.from_exception(exc=e)
    print(shown.__cause__.exc_type, shown.__context__, shown.__suppress_context__, list(traceback.walk_tb(tb=e.__traceback__))[0][1])
# ---
import os, pathlib
os.mkdir('d'); open('d/f', 'w').close()
for call in (lambda: os.rename('d/f', 'nodir/x'), lambda: os.rename('nodir/x', 'y'), lambda: os.utime('nope'), lambda: os.replace('d/f', 'd/f/g'), lambda: pathlib.Path('d/f').rename('nodir/z')):
    try: print(call())
    except OSError as e: print(type(e).__name__, e, e.filename, e.filename2)
print([str(p) for p in pathlib.Path('d').rglob('')])
first, second = os.open('d/f', os.O_RDONLY), os.open('d/f', os.O_RDONLY)
print(os.path.sameopenfile(first, second), len(os.times()), os.times().elapsed >= 0)
# ---
import enum, dataclasses
@dataclasses.dataclass
class Size:
    width: int
    height: int = dataclasses.field(default=1, repr=False)
class Paper(Size, enum.Enum):
    A4 = 210, 297
    A5 = 148
print(Paper.A4, repr(Paper.A4), Paper.A5.width, [Paper.A5])
# ---
import asyncio
async def main():
    async def nothing(): pass
    asyncio.create_task(nothing(), name='x')
    async with asyncio.TaskGroup() as group:
        group.create_task(nothing(), name='q')
        print(group.create_task(nothing()).get_name())
    print(asyncio.create_task(nothing()).get_name(), asyncio.get_running_loop().create_task(nothing(), name='u').get_name(), asyncio.ensure_future(nothing()).get_name())
asyncio.run(main())
# ---
for data, encoding in ((b'h\x00i\x00', 'utf-16'), (b'\xff\xfeh\x00', 'utf-16'), (b'\xfe\xff\x00h', 'utf-16'), (b'h\x00\x00\x00', 'utf-32'), (b'', 'utf-16')):
    with open('data', 'wb') as file: file.write(data)
    try: print(repr(open('data', encoding=encoding).read()))
    except UnicodeError as e: print(type(e).__name__, e)
