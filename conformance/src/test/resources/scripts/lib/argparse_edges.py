import argparse
p = argparse.ArgumentParser(prog='tool', description='A tool.', epilog='The end.', usage=None)
p.add_argument('file', help='input file')
p.add_argument('rest', nargs='*', help='others', default=['z'])
p.add_argument('-v', '--verbose', action='count', default=0, help='more output')
p.add_argument('-n', '--num', type=int, default=3, metavar='N', help='number (default: %(default)s)')
p.add_argument('--choice', choices=['a', 'b'], help='pick %(choices)s')
p.add_argument('--flag', action=argparse.BooleanOptionalAction, default=True, help='a flag')
p.add_argument('--hidden', help=argparse.SUPPRESS)
p.add_argument('--const', action='store_const', const=42)
p.add_argument('--app', action='append', type=float)
p.add_argument('--ac', dest='app2', action='append_const', const=1)
p.add_argument('--ext', action='extend', nargs='+')
p.add_argument('--pair', nargs=2, metavar=('A', 'B'))
p.add_argument('--opt', nargs='?', const='C', default='D')
p.add_argument('--version', action='version', version='%(prog)s 1.0')
p.print_help(); print(p.format_usage())
print(p.parse_args(['f']))
print(p.parse_args('f a b -vv -n 5 --choice a --no-flag --const --app 1 --app 2.5 --ac --ac --ext x y --ext z --pair 1 2 --opt'.split()))
print(p.parse_args(['-n5', '--num=6', 'f', '--', '-x']), p.parse_known_args(['f', '--zzz', '--ver', 'q'] if 0 else ['f', '--zzz']))
print(vars(p.parse_args(['f', '--ch', 'b', '--fl'])))
# ---
import argparse
p = argparse.ArgumentParser(prog='t')
p.add_argument('x', type=int)
p.parse_args(['abc'])
# ---
import argparse
p = argparse.ArgumentParser(prog='t')
p.add_argument('--c', choices=[1, 2], type=int, required=True)
p.add_argument('pos', nargs='+')
p.parse_args(['--c', '5', 'a'])
# ---
import argparse
p = argparse.ArgumentParser(prog='t')
p.add_argument('--c', required=True)
p.add_argument('pos', nargs='+')
p.parse_args([])
# ---
import argparse
p = argparse.ArgumentParser(prog='t')
p.parse_args(['-h'])
# ---
import argparse
p = argparse.ArgumentParser(prog='t', exit_on_error=False)
p.add_argument('--i', type=int)
p.add_argument('--two', nargs=2)
p.add_argument('-s', '--same', action='store_true')
p.add_argument('--sam2')
for a in (['--i', 'x'], ['--i'], ['--two', '1'], ['--s=3'], ['--sa'], ['--same=4']):
    try: print(p.parse_args(a))
    except argparse.ArgumentError as e: print(e, '|', e.argument_name, '|', e.message)
    except SystemExit as e: print('exit', e.code)
for f in (lambda: p.add_argument('--i'), lambda: p.add_argument('a', required=True), lambda: p.add_argument('--x', action='zzz'), lambda: p.add_argument('--x', type='int'), lambda: p.add_argument('--x', nargs=0), lambda: p.add_argument('--x', nargs='z') or p.parse_args([]), lambda: p.add_argument('x', '--y'), lambda: p.add_argument('-', dest='') , lambda: p.add_argument('--w', action='store_true', type=int), lambda: p.add_argument('y', dest='z'), lambda: p.add_argument('--m', nargs=2, metavar=('A',)), lambda: p.add_argument('--k', action='store_const')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import argparse
p = argparse.ArgumentParser(prog='git')
p.add_argument('-C', metavar='DIR')
s = p.add_subparsers(title='commands', dest='cmd', help='what to do', required=True, metavar='CMD')
a = s.add_parser('add', help='add files', aliases=['a'], description='Add.')
a.add_argument('files', nargs='+'); a.set_defaults(func=lambda ns: len(ns.files))
c = s.add_parser('commit', help='commit'); c.add_argument('-m', '--message', required=True)
p.print_help(); a.print_help(); print(c.format_usage())
ns = p.parse_args(['a', 'x', 'y']); print(ns.cmd, ns.files, ns.func(ns))
print(p.parse_args(['-C', 'd', 'commit', '-m', 'msg']))
print(s.choices.keys(), repr(s)[:40] if 0 else '')
p.parse_args(['push'])
# ---
import argparse
p = argparse.ArgumentParser(prog='git')
s = p.add_subparsers(dest='cmd', required=True)
s.add_parser('x')
p.parse_args([])
# ---
import argparse
p = argparse.ArgumentParser(prog='git')
s = p.add_subparsers()
x = s.add_parser('x'); x.add_argument('--k', type=int)
print(p.parse_args([]), p.format_help())
p.parse_args(['x', '--k', 'z'])
# ---
import argparse
p = argparse.ArgumentParser(prog='t')
g = p.add_mutually_exclusive_group(required=True)
g.add_argument('--a', action='store_true'); g.add_argument('--b', type=int)
h = p.add_argument_group('extra', 'extra things'); h.add_argument('--c', help='see'); h.add_argument('d', nargs='?')
p.print_help()
print(p.parse_args(['--b', '3']))
try: p.parse_args([])
except SystemExit as e: print(e.code)
p.parse_args(['--a', '--b', '1'])
# ---
import argparse
class Up(argparse.Action):
    def __init__(self, option_strings, dest, nargs=None, **kw): super().__init__(option_strings, dest, nargs=nargs, **kw)
    def __call__(self, parser, namespace, values, option_string=None):
        print(option_string, values); setattr(namespace, self.dest, values.upper())
p = argparse.ArgumentParser(prog='t', formatter_class=argparse.ArgumentDefaultsHelpFormatter, add_help=False, argument_default=None, prefix_chars='-+', allow_abbrev=False, fromfile_prefix_chars='@')
p.add_argument('--foo', action=Up, help='foo it', default='q'); p.add_argument('+x', action='store_false', help='x')
p.add_argument('--d', type=lambda s: s.split(','), default='a,b', help='list')
p.print_help(); print(p.parse_args(['--foo', 'ab', '+x']))
open('args.txt', 'w').write('--foo\nfrom\n')
print(p.parse_args(['@args.txt']))
try: p.parse_args(['--fo', 'x'])
except SystemExit as e: print(e.code)
p.set_defaults(foo='zz', new=5); print(p.parse_args([]), p.get_default('foo'), p.get_default('none'))
def pos(s):
    v = int(s)
    if v <= 0: raise argparse.ArgumentTypeError(f'{s} is not positive')
    return v
p.add_argument('--pos', type=pos)
for a in (['--pos', '-1'], ['--pos', '0'], ['--pos', 'x']):
    try: p.parse_args(a)
    except SystemExit: pass
# ---
import argparse
n = argparse.Namespace(a=1, b='x'); print(n, n == argparse.Namespace(b='x', a=1), 'a' in n, vars(n)); n.c = 3; print(n)
setattr(n, 'x-y', 2); print(n)
p = argparse.ArgumentParser(prog='t')
p.add_argument('--v', default='5', type=int); p.add_argument('--w', default=argparse.SUPPRESS)
print(p.parse_args([]), p.parse_args(['--w', '1'], namespace=n) is n)
parent = argparse.ArgumentParser(add_help=False); parent.add_argument('--par', help='from parent')
c = argparse.ArgumentParser(prog='c', parents=[parent], formatter_class=argparse.RawDescriptionHelpFormatter, description='line 1\n  line 2'); c.print_help()
print(c.parse_args(['--par', '1']))
q = argparse.ArgumentParser(prog='q', formatter_class=argparse.RawTextHelpFormatter); q.add_argument('--long-option-name-here', help='a\nb'); q.add_argument('-s', help='word ' * 30); q.print_help()
r = argparse.ArgumentParser(prog='r', formatter_class=argparse.MetavarTypeHelpFormatter); r.add_argument('--n', type=int); r.print_help()
u = argparse.ArgumentParser(prog='u', usage='%(prog)s [stuff]'); u.print_usage(); u.add_argument('f', type=argparse.FileType('r'), nargs='?'); print(u.parse_args([]))
# ---
import argparse
p = argparse.ArgumentParser(prog='longprog')
for i in range(12): p.add_argument(f'--option-{i}', metavar=f'VALUE{i}', help=f'help for option {i} ' * (i % 4))
p.add_argument('positional1'); p.add_argument('pos2', nargs='...'); p.add_argument('--', dest='zz') if 0 else None
p.print_help()
# ---
import argparse
p = argparse.ArgumentParser(prog='t'); p.add_argument('a', nargs='?'); p.add_argument('b', nargs='*'); p.add_argument('-o', nargs='*'); p.add_argument('-p', nargs='+')
for a in ('', '1', '1 2 3', '-o 1 2 -p 3', '1 -o', '-o -- 5 6', '1 2 -p 3 4 5'): print(p.parse_args(a.split()))
q = argparse.ArgumentParser(prog='q'); q.add_argument('-x', type=int); q.add_argument('n', type=float, nargs='?')
print(q.parse_args(['-x', '-5']), q.parse_args(['-3.5']), q.parse_intermixed_args(['1', '-x', '2']))
q.add_argument('-1', dest='one', action='store_true'); print(q.parse_args(['-1']))
try: q.parse_args(['-x', '-5'])
except SystemExit: pass
print(q.parse_known_args(['--unk', '1', '2']))
z = argparse.ArgumentParser(prog='z'); z.add_argument('cmd'); z.add_argument('args', nargs=argparse.REMAINDER); print(z.parse_args(['run', '--x', '-y', 'q']))
# ---
import argparse
p = argparse.ArgumentParser(prog='t')
p.add_argument('--x')
p.parse_args(['--y', 'a', 'b'])
# ---
import argparse
p = argparse.ArgumentParser(prog='t')
p.error('custom')
# ---
import argparse
p = argparse.ArgumentParser(prog='t', conflict_handler='resolve'); p.add_argument('-f', '--foo', help='old'); p.add_argument('--foo', help='new'); p.print_help()
a = p.add_argument('--bar', default=1); print(a.dest, a.option_strings, a.default, a.nargs, a.required, type(a).__name__); print(repr(a)); print(repr(p)); p.exit(0, 'bye\n')
