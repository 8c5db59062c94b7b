def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import difflib as dl
a = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n'.splitlines(True)
b = 'one\n2\nthree\nfour\nfive\nsix\nseven\n8\nnine\nten\neleven'.splitlines(True)
show(lambda: (list(dl.unified_diff(a, b, 'a', 'b', '2024-01-01', '2024-01-02')), list(dl.unified_diff(a, b, n=0)), list(dl.unified_diff(a, b, n=1, lineterm='')), list(dl.unified_diff(a, a)), list(dl.unified_diff([], ['x'])), list(dl.unified_diff(['x'], []))))
show(lambda: (list(dl.context_diff(a, b, 'a', 'b')), list(dl.context_diff(a, b, n=0)), list(dl.context_diff([], ['x'])), list(dl.context_diff(['x'], [], 'f', 't', 'd1', 'd2', 2, ''))))
show(lambda: (list(dl.ndiff(a, b)), list(dl.ndiff(['abc\n'], ['abd\n'])), list(dl.ndiff(['ab\tc d\n'], ['ab\tcc d\n'])), list(dl.ndiff([' a b c'], ['  a  b'], charjunk=None)), list(dl.ndiff(['a', 'b'], ['b', 'a'])), list(dl.ndiff(['x\n', '\n', '#\n'], ['\n', 'y\n'], linejunk=dl.IS_LINE_JUNK))))
show(lambda: (list(dl.restore(dl.ndiff(a, b), 1)) == a, list(dl.restore(dl.ndiff(a, b), 2)) == b))
show(lambda: (list(dl.restore([], 3))))
show(lambda: (list(dl.unified_diff([b'a'], [b'b']))))
show(lambda: (list(dl.unified_diff([1], [2]))))
show(lambda: (list(dl.diff_bytes(dl.unified_diff, [b'a\n', b'\xff\n'], [b'b\n'], b'x', b'y'))))
show(lambda: (dl.diff_bytes(dl.unified_diff, ['a'], [b'b']).__next__()))
show(lambda: (dl.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), dl.get_close_matches('wheel', ['while', 'when', 'heel'], n=1, cutoff=0.5), dl.get_close_matches('x', []), dl.get_close_matches('abc', ['abc', 'abd', 'xyz', 'ABC'], 5, 0.1)))
show(lambda: (dl.get_close_matches('a', ['a'], 0)))
show(lambda: (dl.get_close_matches('a', ['a'], 1, 2)))
show(lambda: (dl.get_close_matches('a', ['a'], cutoff=-1)))
s = dl.SequenceMatcher(None, 'abxcd', 'abcd')
show(lambda: (s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_opcodes(), s.get_matching_blocks(), s.find_longest_match(), s.find_longest_match(0, 2, 1, 3), list(s.get_grouped_opcodes(1)), s.a, s.b, s.bjunk, s.bpopular, s.b2j, s.autojunk, s.isjunk))
show(lambda: ((s.set_seq1('abcd'), s.ratio(), s.set_seq2('dcba'), s.get_opcodes(), s.set_seqs('', ''), s.ratio(), s.get_matching_blocks(), s.get_opcodes())))
show(lambda: (dl.SequenceMatcher(lambda c: c == ' ', 'private Thread currentThread;', 'private volatile Thread currentThread;').ratio(), dl.SequenceMatcher(lambda x: x == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9), dl.SequenceMatcher(None, [1, 2, 3], (1, 3)).get_opcodes(), dl.SequenceMatcher(None, 'a' * 250, 'a' * 250).ratio(), dl.SequenceMatcher(None, 'ab' * 150, 'ab' * 150).bpopular == {'a', 'b'}, dl.SequenceMatcher(None, 'a' * 250, 'a' * 250, autojunk=False).ratio(), dl.SequenceMatcher(a='x', b='y').ratio(), dl.SequenceMatcher().ratio()))
show(lambda: (dl.SequenceMatcher(None, [[1]], [[1]])))
show(lambda: (dl.SequenceMatcher(None, 'ab', 'b').get_matching_blocks()[0], dl.Match(1, 2, 3).size, dl.Match(1, 2, 3)._replace(a=5), dl.SequenceMatcher[str]))
show(lambda: (dl.IS_LINE_JUNK('  # \n'), dl.IS_LINE_JUNK('x'), dl.IS_CHARACTER_JUNK('\t'), dl.IS_CHARACTER_JUNK('\n'), dl.IS_LINE_JUNK('\n'), dl.__all__))
d = dl.Differ(linejunk=lambda l: not l.strip(), charjunk=lambda c: c in ' ')
show(lambda: (list(d.compare(['a b\n', '\n', 'c\n'], ['a  b\n', 'c d\n'])), list(dl.Differ().compare([], [])), list(dl.Differ().compare(['abcdefghij\n', 'x\n'], ['abcdefghiJ\n', 'y\n'])), list(dl.Differ().compare('ab', 'bc'))))
show(lambda: (list(dl.Differ().compare(['the quick brown fox\n', 'jumps over\n', 'the lazy dog\n'], ['the quick red fox\n', 'leaps over\n', 'the lazy dogs\n', 'today\n'])), list(dl.ndiff('same\n?? x\n'.splitlines(1), 'same\n? x\n'.splitlines(1)))))
# ---
def show(make):
    try: print(repr(make()).split(' at 0x')[0])
    except BaseException as error: print(type(error).__name__, error)
import html
from html.parser import HTMLParser
show(lambda: (html.escape('<a href="x">\'&'), html.escape('"\'', quote=False), html.escape('"', False), html.unescape('&lt;&amp;&#65;&#x41;&#X41;&nbsp;&copy&notit;&notin;&foo;&#0;&#128;&#1114112;&#xD800;&#;&;&#x;&AMP&Auml;&hearts;&#9;&#11;'), html.unescape('&lt'), html.unescape('&amp;lt;'), html.unescape('a&b'), html.unescape(''), html.unescape('&#55357;&#56832;'), html.unescape('&acE;&NotEqualTilde;')))
show(lambda: (html.escape(5)))
show(lambda: (html.unescape(5)))
show(lambda: (html.escape(None)))
show(lambda: (html.entities.name2codepoint['eacute'] if hasattr(html, 'entities') else __import__('html.entities').entities.name2codepoint['eacute']))
class P(HTMLParser):
    def handle_starttag(self, t, a): print('S', t, a, self.getpos(), repr(self.get_starttag_text()))
    def handle_endtag(self, t): print('E', t)
    def handle_startendtag(self, t, a): print('SE', t, a)
    def handle_data(self, d): print('D', repr(d))
    def handle_comment(self, d): print('C', repr(d))
    def handle_decl(self, d): print('DECL', d)
    def handle_pi(self, d): print('PI', d)
    def handle_entityref(self, d): print('ER', d)
    def handle_charref(self, d): print('CR', d)
    def unknown_decl(self, d): print('UD', d)
def run(s, **k):
    p = P(**k)
    p.feed(s); p.close()
for s in ('<!DOCTYPE html><HTML><p Class="a b" id=x data-x=\'y\' checked>Hi &amp; &lt;b&gt; &#65;</p><br/><img src=a.png /></HTML>', '<!-- c --><?php x ?><![CDATA[x]]><!foo>', '<script>if (a < b && c) "</p>"</script><style>a>b{}</style>t', '<a href="x&amp;y&copy=1">&copy; &foo; &#x41;', 'a < b <3 </ p> < p>', '<p', '<p a="', '</p', '<!--', 'text & more', '<a\nb\n=\n"c">x\n<d>', '<A B=c"d e>', '<p/ x>', '<p a=b/>', '<textarea><b></textarea>', '<title>&amp;</title>', '<>x</>', '<div a=1 a=2>', '<p a="x>y">', '&#', '&am', '<é>', '<p é=1>', '<x:y z:w=1/>', '<![if x]>a<![endif]>', '<!-- a -- b --!> c -->', '<p\x00>', '</a b="c">', '<br></br>', '<p a = b c= d e =f>'):
    print('>>>', repr(s))
    for k in ({}, {'convert_charrefs': False}):
        try: run(s, **k)
        except Exception as e: print(type(e).__name__, e)
p = P()
for part in ('<p cla', 'ss="x">te', 'xt &am', 'p; more</', 'p>'): p.feed(part)
print(repr(p.rawdata), p.getpos(), p.lasttag)
p.close(); p.reset()
print(repr(p.rawdata), p.CDATA_CONTENT_ELEMENTS)
# ---
from html.parser import HTMLParser
class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.stack, self.text = [], [], []
    def handle_starttag(self, tag, attrs):
        self.stack.append(tag)
        if tag == 'a': self.links.append(dict(attrs).get('href'))
    def handle_endtag(self, tag):
        while self.stack and self.stack.pop() != tag: pass
    def handle_data(self, data):
        if data.strip() and 'script' not in self.stack: self.text.append((len(self.stack), data.strip()))
p = Links()
p.feed('''<html><body><h1>Title &mdash; x</h1><p>See <a href="/a?x=1&amp;y=2">A</a> and <a href=b>B</a>.</p>
<script>var x = "<a href='no'>";</script><table><tr><td>1<td>2</table></body></html>''')
p.close()
print(p.links, p.text, p.stack)
class Table(HTMLParser):
    rows = None
    def reset(self):
        super().reset()
        self.rows = []; self.cell = None
    def handle_starttag(self, t, a):
        if t == 'tr': self.rows.append([])
        elif t in ('td', 'th'): self.cell = []
    def handle_endtag(self, t):
        if t in ('td', 'th'):
            self.rows[-1].append(''.join(self.cell)); self.cell = None
    def handle_data(self, d):
        if self.cell is not None: self.cell.append(d)
t = Table()
t.feed('<table><tr><th>A</th><th>B</th></tr>\n<tr><td>1 &lt; 2</td><td><b>x</b>y</td></tr></table>')
print(t.rows)
