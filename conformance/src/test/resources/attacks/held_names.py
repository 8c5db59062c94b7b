# ends: memory limit
# limits: memory=16M
x=[]
while True:
    f=lambda:0
    f.__name__='x'*10000+str(len(x)); x.append(f)
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True:
    f=lambda:0
    f.__doc__='x'*10000+str(len(x)); x.append(f)
# ---
# ends: memory limit
# limits: memory=16M
x=[]
def g(): yield
while True:
    f=g()
    f.__qualname__='x'*10000+str(len(x)); x.append(f)
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True: x.append(type('x'*10000+str(len(x)),(),{}))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True:
    class A: pass
    A.__module__='x'*10000+str(len(x)); A.__qualname__='y'*10000+str(len(x)); x.append(A)
# ---
# ends: memory limit
# limits: memory=16M
class A: pass
x=[]
while True:
    a=A(); setattr(a,'x'*10000+str(len(x)),1); x.append(a)
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True:
    try: getattr('x'*10000+str(len(x)),'b')
    except AttributeError as e: e.__traceback__=None; x.append(e)
# ---
# ends: memory limit
# limits: memory=16M
import types
x=[]
while True: x.append(types.ModuleType('x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import typing
x=[]
while True: x.append(typing.NewType('x'*10000+str(len(x)),int))
# ---
# ends: memory limit
# limits: memory=16M
import typing
x=[]
while True: x.append(typing.ForwardRef('a',module='x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import typing
x=[]
while True: x.append(typing.TypeVar('x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import asyncio
async def main():
    x=[]
    async def f(): await asyncio.sleep(100)
    while True: x.append(asyncio.create_task(f(),name='x'*10000+str(len(x))))
asyncio.run(main())
# ---
# ends: memory limit
# limits: memory=16M
import threading
class L(threading.local):
    def __init__(s,*a): pass
x=[]
while True: x.append(L('x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import threading
x=[]
while True: x.append(threading.Thread(name='x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import queue
x=[]
while True: x.append(queue.Queue((1<<100_000)+len(x)))
# ---
# ends: memory limit
# limits: memory=16M
import asyncio
x=[]
while True: x.append(asyncio.Queue((1<<100_000)+len(x)))
# ---
# ends: memory limit
# limits: memory=16M
import concurrent.futures as c
x=[]
while True: x.append(c.ThreadPoolExecutor(1,thread_name_prefix='x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import inspect
x=[]
while True: x.append(inspect.Parameter('x'*10000+str(len(x)),inspect.Parameter.POSITIONAL_ONLY))
# ---
# ends: memory limit
# limits: memory=16M
import enum
x=[]
while True: x.append(enum.Enum('A',['x'*10000+str(len(x))]))
# ---
# ends: memory limit
# limits: memory=16M
import contextvars
x=[]
while True: x.append(contextvars.ContextVar('x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import os
x=[]
while True: x.append(os.walk('x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import operator
x=[]
while True: x.append(operator.attrgetter('x'*10000+str(len(x)))); x.append(operator.methodcaller('x'*10000+str(len(x))));
# ---
# ends: memory limit
# limits: memory=16M
import datetime
x=[]
while True: x.append(datetime.timezone(datetime.timedelta(0),'x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import pathlib
x=[]
while True: x.append(pathlib.PurePath('x'*10000+str(len(x)))); x.append(x[-1].parents); x[-1]
# ---
# ends: memory limit
# limits: memory=16M
import string
x=[]
while True: x.append(string.Template('x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import types
x=[]
while True: x.append(types.SimpleNamespace(**{'x'*10000+str(len(x)):1}))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True: x.append(compile('1','x'*10000+str(len(x)),'eval'))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True: x.append(compile('"'+'x'*10000+str(len(x))+'"','a','eval'))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True: x.append(eval('lambda '+'x'*10000+str(len(x))+': 0'))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True: x.append((lambda **k:k)(**{'x'*10000+str(len(x)):1}))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True:
    class P:
        @property
        def a(s): '''doc'''
    P.a.__doc__='x'*10000+str(len(x)); x.append(P.a)
# ---
# ends: memory limit
# limits: memory=16M
import functools
x=[]
while True:
    p=functools.partial(print,'x'*10000+str(len(x))); p.__doc__='y'*10000+str(len(x)); x.append(p)
# ---
# ends: memory limit
# limits: memory=16M
import traceback
x=[]
while True: x.append(traceback.FrameSummary('x'*10000+str(len(x)),1,'y'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import inspect
x=[]
while True: x.append(inspect.Signature(return_annotation='x'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
import abc
x=[]
while True: x.append(abc.ABCMeta('x'*10000+str(len(x)),(),{'y'*10000+str(len(x)):1}))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True: x.append(OSError(1,'x'*10000+str(len(x)),'y'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True: x.append(SyntaxError('x'*10000+str(len(x)),('a',1,1,'y'*10000+str(len(x)))))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True: x.append(UnicodeDecodeError('x'*10000+str(len(x)),b'y'*10000+str(len(x)).encode(),1,2,'z'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True:
    x.append(StopIteration('x'*10000+str(len(x))))
    x.append(SystemExit('y'*10000+str(len(x))))
    x.append(ImportError('a',name='x'*10000+str(len(x)),path='y'*10000+str(len(x))))
# ---
# ends: memory limit
# limits: memory=16M
x=[]
while True:
    e=AttributeError(name='x'*10000+str(len(x)),obj='y'*10000+str(len(x))); x.append(e)
