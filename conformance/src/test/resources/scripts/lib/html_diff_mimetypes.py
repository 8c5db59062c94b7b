import difflib
a = 'one\ntwo\tx\nthree <b>\nfour\nfive & six\nseven\neight\nnine\nten\neleven\ntwelve\n'.splitlines(True)
b = 'one\ntwo x\nthree <i>\nfive & sixty\nseven\nnew line\neight\nnine\nTEN\neleven\ntwelve\nthirteen é\n'.splitlines(True)
h = difflib.HtmlDiff()
print(h.make_file(a, b, 'from', 'to', context=True, numlines=1))
print(h.make_table(a, b))
print(h.make_file(a, b, charset='ascii')[-900:])
# ---
import difflib
h = difflib.HtmlDiff(tabsize=4, wrapcolumn=12)
a = ['the quick brown fox jumps over\n', '\tthe lazy dog\n', 'same same same same\n', '\n', 'x\n']
b = ['the quick red fox leaps over it\n', '    the lazy dogs\n', 'same same same same\n', 'y\n']
print(h.make_table(a, b, 'A', 'B'))
print(h.make_table(a, b, context=True, numlines=0))
# ---
import difflib
h = difflib.HtmlDiff()
print(h.make_table([], []), h.make_table(['a'], ['a'], context=True), h.make_table(['a'], ['a']), h.make_table([], ['b\n', 'c\n']), h.make_table(['b'], []))
print(difflib.HtmlDiff._default_prefix, h._tabsize, h._wrapcolumn, h._charjunk is difflib.IS_CHARACTER_JUNK, difflib.HtmlDiff, difflib.HtmlDiff.make_file.__qualname__)
for f in (lambda: h.make_table(5, []), lambda: h.make_table(['a']), lambda: h.make_file([], [], charset='zz'), lambda: h.make_file([1], [2]), lambda: difflib.HtmlDiff(1, 2, 3, 4, 5)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import difflib, random, hashlib
r = random.Random(7)
words = ['alpha', 'beta', 'gamma', 'delta', 'x', '', '  y', 'tab\tz', '<a&b>']
for n in range(60):
    a = [' '.join(r.choices(words, k=r.randint(0, 4))) + '\n' for i in range(r.randint(0, 12))]
    b = list(a)
    for i in range(r.randint(0, 6)):
        at = r.randint(0, len(b))
        k = r.randint(0, 2)
        if k == 0: b.insert(at, ' '.join(r.choices(words, k=3)) + '\n')
        elif b and k == 1: del b[min(at, len(b) - 1)]
        elif b: b[min(at, len(b) - 1)] = b[min(at, len(b) - 1)].replace('a', 'e')
    h = difflib.HtmlDiff(wrapcolumn=r.choice([None, 5, 10]))
    t = h.make_table(a, b, context=r.choice([True, False]), numlines=r.randint(0, 3))
    print(n, hashlib.md5(t.encode()).hexdigest())
# ---
import mimetypes, io
m = mimetypes.MimeTypes()
for u in ('a.html', 'x.tar.gz', 'b.tgz', 'http://h/p.png', 'data:text/css;x,abc', 'data:,x', 'data:zz', 'q.PNG', 'n.rtf', 'noext', 'ftp://x/y.csv', '.json', 'a.b/c', 'a/b:c.txt', 'x.gz', 'f.svgz', 'c.Z'):
    print(u, m.guess_type(u), m.guess_type(u, False), m.guess_type(u, strict=False))
print(m.guess_extension('text/html'), m.guess_all_extensions('image/jpeg'), m.guess_extension('no/type'), m.guess_all_extensions('IMAGE/PICT', False), m.guess_all_extensions('image/jpg', strict=False))
m.add_type('x/own', '.own'); m.add_type('x/own', '.own2', False)
print(m.guess_type('f.own'), m.guess_type('f.own2'), m.guess_type('f.own2', False), m.guess_all_extensions('x/own'), m.guess_all_extensions('x/own', False), mimetypes.guess_type('f.own'))
m.readfp(io.StringIO('# comment\na/b  ab abb # more xx\nonly/type\n\nc/d cd\n'))
print(m.guess_type('f.abb'), m.guess_type('f.xx'), m.guess_extension('c/d'), m.types_map[True]['.cd'], m.types_map_inv[1]['a/b'], m.suffix_map['.tgz'], m.encodings_map['.gz'])
with open('my.types', 'w') as f: f.write('w/z wz\n')
print(mimetypes.MimeTypes(['my.types']).guess_type('a.wz'), mimetypes.read_mime_types('my.types')['.wz'], mimetypes.read_mime_types('none.types'), mimetypes.MimeTypes(('my.types',), False).guess_type('a.wz'))
try: mimetypes.MimeTypes(['nofile'])
except OSError as e: print(e)
try: m.guess_type(5)
except TypeError as e: print(e)
print(mimetypes.MimeTypes, mimetypes.__all__)
