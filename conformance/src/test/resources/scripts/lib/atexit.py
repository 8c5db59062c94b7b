import atexit
@atexit.register
def last():
    print('last')
atexit.register(print, 'first', sep='-', end='!\n')
print('main')
# ---
import atexit
def f(x):
    print('f', x)
atexit.register(f, 1)
atexit.register(f, 2)
atexit.register(print, 'kept')
atexit.unregister(f)
print(atexit.unregister(f))
# ---
import atexit
atexit.register(print, 'still runs')
raise ValueError('x')
# ---
import atexit, sys
atexit.register(print, 'runs at exit')
sys.exit(3)
# ---
import atexit
try:
    atexit.register(3)
except TypeError as e:
    print(e)
print(atexit.register(len) is len)
atexit.unregister(len)
# ---
import atexit
def outer():
    print('outer')
    atexit.register(print, 'registered late')
atexit.register(outer)
