def f():
    toks = 1
    def g():
        print(tOks, toks)
    g()
f()
# ---
def f():
    toks = 1
    def g():
        h = toks
        print(tOks)
    g()
f()
# ---
def f():
    cells = 1
    def g(): return cells
    print(cels)
f()
# ---
def f():
    print(cels)
    cells = 1
    def g(): return cells
f()
# ---
def f():
    print(cels)
    cells = 1
f()
# ---
def f():
    def g():
        nonlocal pos
        pos += 1
        toks
        if pos < len(toks) and tOks: pass
    pos = 1
    toks = 5
    g()
f()
# ---
def f():
    def g():
        toks
        if toks and tOks: pass
    pos = 1
    toks = 5
    g()
f()
# ---
def f():
    def g():
        nonlocal pos
        if toks and tOks: pass
    pos = 1
    toks = 5
    g()
f()
# ---
def f():
    toks = 5
    def g(p):
        l = p
        while tOks: pass
        toks
    g(1)
f()
# ---
def f():
    toks = [1]
    pos = 0
    def g(p):
        l = p
        while pos < len(toks) and toks[tOks]: pass
    g(1)
f()
# ---
def f(expr):
    toks = [1]
    pos = 0
    prec = {}
    def g(p):
        nonlocal pos
        l = p
        while pos < len(toks) and prec[tOks]:
            pos += 1
            op = 1
            r = g(1)
    g(1)
f(1)
# ---
def f(param):
    def g(): return param
    print(parm)
f(1)
# ---
def f():
    x1 = [1]
    return [valu for value in x1]
f()
# ---
def f():
    value = 2
    return list(valu for q in [1])
f()
# ---
class A:
    value = 2
    x = [valu for q in [1]]
# ---
class A:
    value = 2
    def f(self): return valu
A().f()
# ---
class A:
    value = 2
    print(valu)
# ---
def f():
    value = 2
    class B:
        print(valu, value)
f()
# ---
value = 1
def f():
    global value
    valu
f()
# ---
def f():
    import collections
    def g(): return collections
    colections.Counter()
f()
# ---
def f():
    count = 0
    def inc():
        nonlocal count
        coutn += 1
    inc()
f()
# ---
def f():
    count = 0
    def inc():
        cuont
        return count
    try: inc()
    except NameError:
        import traceback; traceback.print_exc()
f()
# ---
Δ = 1
print(λ)
# ---
größe = 5
print(grösse)
# ---
naïve = 1
def f(): return naive
f()
# ---
class A:
    été = 1
A.ete
# ---
import traceback
Δ = 1
try: print(λ)
except NameError: traceback.print_exc()
größe = 5
try: grösse
except NameError: traceback.print_exc()
