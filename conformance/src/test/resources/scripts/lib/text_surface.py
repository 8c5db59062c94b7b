import string, textwrap, difflib
from string import Template, Formatter
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (string.ascii_letters, string.digits, string.punctuation, string.whitespace, string.printable, string.hexdigits, string.octdigits))
show(lambda: (string.capwords('hello  wORLD foo'), string.capwords('a-b-c','-'), string.capwords(''), string.capwords(' a b ', None), string.capwords('x y',sep=' ')))
show(lambda: (string.capwords(5)))
show(lambda: (string.capwords()))
show(lambda: (Template('$a ${b} $$ $c').substitute(a=1,b=2,c=3), Template('$a').substitute({'a':1},a=2), Template('$a $b').safe_substitute(a=1), Template('$a ${b').safe_substitute(a=1), Template('$1 $').safe_substitute(), Template('${a}b').substitute(a='x'), Template('$A $a').substitute(a=1,A=2), Template('$ab_1-').substitute(ab_1=5), Template('é$é').safe_substitute()))
show(lambda: (Template('$a').substitute()))
show(lambda: (Template('$').substitute()))
show(lambda: (Template('x\n $1').substitute()))
show(lambda: (Template('${a').substitute(a=1)))
show(lambda: (Template('$a').substitute(5)))
# ---
import string, textwrap, difflib
from string import Template, Formatter
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Template('$a').substitute({},{})))
show(lambda: (Template('$a').substitute([1])))
show(lambda: (Template(5).substitute()))
show(lambda: (Template('$a $').get_identifiers()))
# ---
import string, textwrap, difflib
from string import Template, Formatter
class T2(Template): delimiter='%'; idpattern='[a-z]+_[a-z]+'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (T2('%a_b $x %%').substitute(a_b=1), T2('%ab').safe_substitute(ab=1), T2('%{a_b}').get_identifiers()))
show(lambda: (T2('%ab').substitute(ab=1)))
show(lambda: (repr(Template('a'))[:24]))
def f3():
    F=Formatter(); return F.format('{} {a} {0!r:>5}'.replace('{0!r:>5}',''),1,a=2), F.format('{0} {1}',1,2), F.vformat('{a}',(),{'a':1}), list(F.parse('a{b!r:c}d{{}}{e}')), F.get_field('a.b',(),{'a':type('X',(),{'b':5})})[0], F.format('{0[a]} {1.real}',{'a':1},5), F.convert_field(5,'r'), F.convert_field('é','a'), F.format_field(5,'03'), F.get_value(0,(1,),{}), F.get_value('a',(),{'a':2}), F.check_unused_args([],(),{}), F.format('{:{}}',5,3), F.format('{:>{w}}','a',w=4)
show(f3)
show(lambda: (Formatter().format('{0} {}',1,2)))
show(lambda: (Formatter().format('{} {0}',1,2)))
show(lambda: (Formatter().format('{}')))
show(lambda: (Formatter().format('{a}')))
show(lambda: (Formatter().format('{')))
show(lambda: (Formatter().format('}')))
# ---
import string, textwrap, difflib
from string import Template, Formatter
class T2(Template): delimiter='%'; idpattern='[a-z]+_[a-z]+'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (Formatter().format('{!x}',1)))
show(lambda: (Formatter().convert_field(5,'x')))
show(lambda: (Formatter().format(5)))
show(lambda: (Formatter().format('{:{:{}}}',1,2,3)))
show(lambda: (Formatter().vformat('{}',(1,))))
show(lambda: (list(Formatter().parse('{a!}'))))
show(lambda: (list(Formatter().parse('{a:{b}}{c[}')), 1))
show(lambda: (list(Formatter().parse('')), list(Formatter().parse('{0.a[1]!s:>{w}}x')), list(Formatter().parse('{}')), list(Formatter().parse('{{'))))
show(lambda: (list(Formatter().parse(5))))
# ---
import string, textwrap, difflib
from string import Template, Formatter
class T2(Template): delimiter='%'; idpattern='[a-z]+_[a-z]+'
class DF(Formatter):
    def get_value(self,k,a,kw): return kw.get(k,f'<{k}>') if isinstance(k,str) else super().get_value(k,a,kw)
    def format_field(self,v,s): return super().format_field(v,s) if s!='up' else str(v).upper()
    def convert_field(self,v,c): return str(v)[::-1] if c=='v' else super().convert_field(v,c)
    def check_unused_args(self,used,a,k): self.used=(sorted(map(str,used)),a,k)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f0():
    f=DF(); return f.format('{x} {y:up} {0!v}','abc',y='q'), f.used
show(f0)
def f1():
    f=DF(); return f.format('{0[0]}{z.a}','x')
show(f1)
show(lambda: (''.join(dir(string)) and [x for x in dir(string) if x[0]!='_']))
show(lambda: (string.__all__))
# ---
import string, textwrap, difflib
from string import Template, Formatter
class T2(Template): delimiter='%'; idpattern='[a-z]+_[a-z]+'
class DF(Formatter):
    def get_value(self,k,a,kw): return kw.get(k,f'<{k}>') if isinstance(k,str) else super().get_value(k,a,kw)
    def format_field(self,v,s): return super().format_field(v,s) if s!='up' else str(v).upper()
    def convert_field(self,v,c): return str(v)[::-1] if c=='v' else super().convert_field(v,c)
    def check_unused_args(self,used,a,k): self.used=(sorted(map(str,used)),a,k)
t='The quick brown fox jumped over the lazy dog. It was a very-long-hyphenated-word and   multiple   spaces.\nNew line\tand tab.'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: ([textwrap.wrap(t,w) for w in (1,5,10,20,40,70)]))
show(lambda: (textwrap.fill(t,30), textwrap.fill('',10), textwrap.wrap('   '), textwrap.wrap('',5), textwrap.fill(t,width=25,initial_indent='* ',subsequent_indent='  ')))
show(lambda: (textwrap.wrap(t,0)))
show(lambda: (textwrap.wrap(t,-1)))
show(lambda: (textwrap.wrap(t,'a')))
show(lambda: (textwrap.wrap(5)))
show(lambda: (textwrap.wrap(t,5,6)))
show(lambda: (textwrap.wrap(t,foo=1)))
show(lambda: (textwrap.wrap(t,20,break_long_words=False), textwrap.wrap('a'*30+' bb',10,break_long_words=False), textwrap.wrap('a'*30,10), textwrap.wrap(t,10,break_on_hyphens=False), textwrap.wrap(t,30,expand_tabs=False), textwrap.wrap(t,30,replace_whitespace=False), textwrap.wrap(t,30,drop_whitespace=False), textwrap.wrap('a. b.  c! d? "e." F',8,fix_sentence_endings=True), textwrap.wrap('foo.  Bar baz! Qux',40,fix_sentence_endings=True), textwrap.wrap('a\tb',10,tabsize=4), textwrap.wrap(t,20,max_lines=2), textwrap.wrap(t,20,max_lines=2,placeholder='...'), textwrap.wrap(t,20,max_lines=1,placeholder=''), textwrap.wrap('a b c',5,max_lines=5)))
show(lambda: (textwrap.wrap(t,5,max_lines=1,placeholder='...........')))
# ---
import string, textwrap, difflib
from string import Template, Formatter
class T2(Template): delimiter='%'; idpattern='[a-z]+_[a-z]+'
class DF(Formatter):
    def get_value(self,k,a,kw): return kw.get(k,f'<{k}>') if isinstance(k,str) else super().get_value(k,a,kw)
    def format_field(self,v,s): return super().format_field(v,s) if s!='up' else str(v).upper()
    def convert_field(self,v,c): return str(v)[::-1] if c=='v' else super().convert_field(v,c)
    def check_unused_args(self,used,a,k): self.used=(sorted(map(str,used)),a,k)
t='The quick brown fox jumped over the lazy dog. It was a very-long-hyphenated-word and   multiple   spaces.\nNew line\tand tab.'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (textwrap.wrap(t,3,max_lines=2,initial_indent='    ')))
show(lambda: (textwrap.wrap(t,20,initial_indent='>'*25)))
show(lambda: (textwrap.shorten(t,20), textwrap.shorten('hello world',11), textwrap.shorten('hello  world',5), textwrap.shorten('hello world',10,placeholder='…'), textwrap.shorten('',5), textwrap.shorten('hello world foo',12,placeholder=' (..)'), textwrap.shorten('abcdefghijkl',5)))
show(lambda: (textwrap.shorten('hello',3)))
show(lambda: (textwrap.shorten('hello world',2,placeholder='....')))
show(lambda: (textwrap.shorten('x')))
show(lambda: (textwrap.dedent('  a\n    b\n  c'), textwrap.dedent('\ta\n  b'), textwrap.dedent('  a\n\n   \n  b\n'), textwrap.dedent(''), textwrap.dedent('   '), textwrap.dedent('a\n b'), textwrap.dedent(' \t a\n \t b'), textwrap.dedent('\n  x\n'), textwrap.dedent('  a\r\n  b')))
show(lambda: (textwrap.dedent(5)))
show(lambda: (textwrap.indent('a\nb\n\nc','  '), textwrap.indent('a\n \nb','> ',lambda l:True), textwrap.indent('a\nb','-',predicate=lambda l:'a' in l), textwrap.indent('','x'), textwrap.indent('a\r\nb','>')))
show(lambda: (textwrap.indent('a',5)))
# ---
import string, textwrap, difflib
from string import Template, Formatter
class T2(Template): delimiter='%'; idpattern='[a-z]+_[a-z]+'
class DF(Formatter):
    def get_value(self,k,a,kw): return kw.get(k,f'<{k}>') if isinstance(k,str) else super().get_value(k,a,kw)
    def format_field(self,v,s): return super().format_field(v,s) if s!='up' else str(v).upper()
    def convert_field(self,v,c): return str(v)[::-1] if c=='v' else super().convert_field(v,c)
    def check_unused_args(self,used,a,k): self.used=(sorted(map(str,used)),a,k)
t='The quick brown fox jumped over the lazy dog. It was a very-long-hyphenated-word and   multiple   spaces.\nNew line\tand tab.'
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (textwrap.indent('a')))
def f1():
    w=textwrap.TextWrapper(width=20,initial_indent='- '); return w.width, w.initial_indent, w.fill('hello there my good friend'), w.wrap('a b'), w.max_lines, w.placeholder, w.tabsize, w.expand_tabs, w.fix_sentence_endings, w.break_on_hyphens
show(f1)
def f2():
    w=textwrap.TextWrapper(); w.width=10; w.subsequent_indent='  '; return w.wrap('hello there my friend')
show(f2)
show(lambda: (textwrap.TextWrapper(20,'a','b',True,True,False,True,True,True,4).width))
show(lambda: (textwrap.TextWrapper(20,'a','b',True,True,False,True,True,True,True,8)))
show(lambda: (textwrap.wrap('https://example.com/a-b-c?x=1&y=2 --option -f foo-bar x--y em—dash 1-2',12), textwrap.wrap("don't well-known 'quoted-word' (paren-thesis) a-1 1-a -- ---",6), textwrap.wrap('日本語 テスト',4), textwrap.wrap('a\xa0b c',3), textwrap.wrap('one\u2003two',3), textwrap.wrap('x\x0b y\x0c z',2), textwrap.wrap('self-\nhosted two',5)))
show(lambda: (textwrap.__all__))
# ---
import string, textwrap, difflib
from string import Template, Formatter
class T2(Template): delimiter='%'; idpattern='[a-z]+_[a-z]+'
class DF(Formatter):
    def get_value(self,k,a,kw): return kw.get(k,f'<{k}>') if isinstance(k,str) else super().get_value(k,a,kw)
    def format_field(self,v,s): return super().format_field(v,s) if s!='up' else str(v).upper()
    def convert_field(self,v,c): return str(v)[::-1] if c=='v' else super().convert_field(v,c)
    def check_unused_args(self,used,a,k): self.used=(sorted(map(str,used)),a,k)
t='The quick brown fox jumped over the lazy dog. It was a very-long-hyphenated-word and   multiple   spaces.\nNew line\tand tab.'
a='one\ntwo\nthree\nfour\n'.splitlines(True); b='one\nTwo\nthree\nfive\nsix\n'.splitlines(True)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (list(difflib.unified_diff(a,b)), list(difflib.unified_diff(a,b,'x','y','d1','d2',n=0)), list(difflib.unified_diff(a,a)), list(difflib.unified_diff([],b,lineterm='')), list(difflib.unified_diff(a,b,fromfile='f',tofile='t',n=1,lineterm=''))))
show(lambda: (list(difflib.context_diff(a,b)), list(difflib.context_diff(a,b,'x','y','d1','d2',0)), list(difflib.context_diff(a,a)), list(difflib.context_diff([],b))))
show(lambda: (list(difflib.ndiff(a,b)), list(difflib.ndiff(['abc\n'],['abd\n'])), list(difflib.ndiff(['a\tb c\n'],['a\tb  c\n'])), list(difflib.ndiff(a,b,linejunk=None,charjunk=None)), list(difflib.Differ().compare('abc','acd')), list(difflib.Differ().compare(a,b)), ''.join(difflib.restore(difflib.ndiff(a,b),1)), ''.join(difflib.restore(difflib.ndiff(a,b),2))))
show(lambda: (list(difflib.restore([],3))))
show(lambda: (list(difflib.unified_diff(['a'],[1]))))
show(lambda: (list(difflib.unified_diff([b'a'],[b'b']))))
show(lambda: (list(difflib.unified_diff(a,b,5))))
show(lambda: (list(difflib.diff_bytes(difflib.unified_diff,[b'a\n'],[b'b\n'],b'x',b'y',lineterm=b'\n'))))
show(lambda: (list(difflib.diff_bytes(difflib.unified_diff,['a\n'],[b'b\n']))))
show(lambda: (difflib.get_close_matches('appel',['ape','apple','peach','puppy']), difflib.get_close_matches('x',['a']), difflib.get_close_matches('wheel',['while','wheal','heel'],n=1), difflib.get_close_matches('wheel',['while','wheal','heel'],cutoff=.9), difflib.get_close_matches('',['']), difflib.get_close_matches('abc',('abd','abe'),5,0.1), difflib.get_close_matches([1,2],[[1,3],[1,2]])))
# ---
import string, textwrap, difflib
from string import Template, Formatter
class T2(Template): delimiter='%'; idpattern='[a-z]+_[a-z]+'
class DF(Formatter):
    def get_value(self,k,a,kw): return kw.get(k,f'<{k}>') if isinstance(k,str) else super().get_value(k,a,kw)
    def format_field(self,v,s): return super().format_field(v,s) if s!='up' else str(v).upper()
    def convert_field(self,v,c): return str(v)[::-1] if c=='v' else super().convert_field(v,c)
    def check_unused_args(self,used,a,k): self.used=(sorted(map(str,used)),a,k)
t='The quick brown fox jumped over the lazy dog. It was a very-long-hyphenated-word and   multiple   spaces.\nNew line\tand tab.'
a='one\ntwo\nthree\nfour\n'.splitlines(True); b='one\nTwo\nthree\nfive\nsix\n'.splitlines(True)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (difflib.get_close_matches('a',['a'],0)))
show(lambda: (difflib.get_close_matches('a',['a'],cutoff=2)))
show(lambda: (difflib.get_close_matches('a',5)))
show(lambda: (difflib.get_close_matches('a')))
def f4():
    s=difflib.SequenceMatcher(None,'abcd','bcde'); return s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(), s.find_longest_match(0,2,0,2), list(s.get_grouped_opcodes()), s.a, s.b, s.isjunk, s.autojunk, s.bjunk, s.bpopular, s.b2j
show(f4)
def f5():
    s=difflib.SequenceMatcher(lambda x:x==' ',' abcd','abcd abcd'); return s.find_longest_match(0,5,0,9), s.get_opcodes(), s.bjunk, s.ratio()
show(f5)
def f6():
    s=difflib.SequenceMatcher(); s.set_seqs('ab','ac'); r=s.ratio(); s.set_seq1('ac'); q=s.ratio(); s.set_seq2('zz'); return r,q,s.ratio()
show(f6)
show(lambda: (difflib.SequenceMatcher(None,[1,2,3],(1,3)).get_opcodes(), difflib.SequenceMatcher(a='x',b='').ratio(), difflib.SequenceMatcher(None,'','').ratio(), difflib.SequenceMatcher(None,'x'*250,'x'*250).ratio(), difflib.SequenceMatcher(None,'x'*250+'y','x'*250+'z',autojunk=False).ratio(), list(difflib.SequenceMatcher(None,'abcdefghijklmnop','abXdefghijklmnoYp').get_grouped_opcodes(2))))
show(lambda: (difflib.SequenceMatcher(None,5,6)))
show(lambda: (difflib.SequenceMatcher(None,[[1]],[[1]]).ratio()))
# ---
import string, textwrap, difflib
from string import Template, Formatter
class T2(Template): delimiter='%'; idpattern='[a-z]+_[a-z]+'
class DF(Formatter):
    def get_value(self,k,a,kw): return kw.get(k,f'<{k}>') if isinstance(k,str) else super().get_value(k,a,kw)
    def format_field(self,v,s): return super().format_field(v,s) if s!='up' else str(v).upper()
    def convert_field(self,v,c): return str(v)[::-1] if c=='v' else super().convert_field(v,c)
    def check_unused_args(self,used,a,k): self.used=(sorted(map(str,used)),a,k)
t='The quick brown fox jumped over the lazy dog. It was a very-long-hyphenated-word and   multiple   spaces.\nNew line\tand tab.'
a='one\ntwo\nthree\nfour\n'.splitlines(True); b='one\nTwo\nthree\nfive\nsix\n'.splitlines(True)
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
show(lambda: (difflib.SequenceMatcher(None,'abcd','bcde').find_longest_match().size, difflib.Match(1,2,3), difflib.Match(1,2,3)._asdict()))
show(lambda: (difflib.IS_LINE_JUNK('\n'), difflib.IS_LINE_JUNK('  # \n'), difflib.IS_LINE_JUNK('a'), difflib.IS_CHARACTER_JUNK(' '), difflib.IS_CHARACTER_JUNK('\n')))
show(lambda: (list(difflib.ndiff('one two\nfoo bar baz\nq\n'.splitlines(1),'one tow\nfoo bat baz!\nq\nr\n'.splitlines(1)))))
show(lambda: (print(''.join(difflib.ndiff(['  private Thread currentThread;\n','x = 1\n','y\n'],['  private volatile Thread currentThread;\n','x = 2\n','z\n'])))))
