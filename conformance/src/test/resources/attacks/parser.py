# ends: fails: SyntaxError: too many nested parentheses
# source: printed
print('(' * 100000 + ')' * 100000)
# ---
# ends: fails: SyntaxError: too many nested parentheses
# source: printed
print('[' * 100000 + ']' * 100000)
# ---
# ends: fails: SyntaxError: too many nested parentheses
# source: printed
print('{' * 100000 + '}' * 100000)
# ---
# ends: fails: SyntaxError: too many nested parentheses
# source: printed
print('f(' * 100000 + ')' * 100000)
# ---
# ends: fails: SyntaxError: '(' was never closed
# source: printed
print('(')
# ---
# ends: fails: SyntaxError: too many nested parentheses
# source: printed
print('[' * 100000)
# ---
# ends: any clear end
# source: printed
print('x = 1' + ' + 1' * 100000)
# ---
# ends: any clear end
# source: printed
print('x = ' + '-' * 100000 + '1')
# ---
# ends: any clear end
# source: printed
print('x = ' + 'not ' * 100000 + '1')
# ---
# ends: any clear end
# source: printed
print('x = ' + '1 if 1 else ' * 20000 + '1')
# ---
# ends: any clear end
# source: printed
print('x = ' + 'lambda: ' * 50000 + '1')
# ---
# ends: any clear end
# source: printed
print('x = 1' + ' < 2' * 100000)
# ---
# ends: any clear end
# source: printed
print('x = 1' + ' and 1' * 100000)
# ---
# ends: any clear end
# source: printed
print('x = a' + '.a' * 100000)
# ---
# ends: any clear end
# source: printed
print('x = a' + '[0]' * 100000)
# ---
# ends: any clear end
# source: printed
print('x = a' + '()' * 100000)
# ---
# ends: any clear end
# source: printed
print('x = 2' + ' ** 1' * 50000)
# ---
# ends: any clear end
# source: printed
print('if 0: pass' + '\nelif 0: pass' * 30000)
# ---
# ends: any clear end
# source: printed
print('@a\n' * 50000 + 'def f(): pass')
# ---
# ends: any clear end
# source: printed
print(''.join(' ' * i + 'if 1:\n' for i in range(200)) + ' ' * 200 + 'pass')
# ---
# ends: any clear end
# source: printed
print(''.join(' ' * i + 'def f():\n' for i in range(99)) + ' ' * 99 + 'pass')
# ---
# ends: any clear end
# source: printed
print('x = ' + '9' * 100000)
# ---
# ends: any clear end
# source: printed
print('x = 0x' + 'f' * 500000)
# ---
# ends: any clear end
# source: printed
print('x = 1' + '0' * 4299)
# ---
# ends: any clear end
# source: printed
print('x = "' + 'a' * 900000 + '"')
# ---
# ends: any clear end
# source: printed
print('x = [' + '1,' * 300000 + ']')
# ---
# ends: any clear end
# source: printed
print('x = {' + '1:1,' * 200000 + '}')
# ---
# ends: any clear end
# source: printed
print('a = ' * 50000 + '1')
# ---
# ends: any clear end
# source: printed
print('f(' + 'a,' * 100000 + ')')
# ---
# ends: any clear end
# source: printed
print('def f(' + ','.join('a%d' % i for i in range(50000)) + '): pass')
# ---
# ends: any clear end
# source: printed
print('f"' + '{1}' * 50000 + '"')
# ---
# ends: any clear end
# source: printed
print('x = ' + 'f"{' * 200 + '1' + '}"' * 200)
# ---
# ends: any clear end
# source: printed
print('x = 1\n' * 150000)
# ---
# ends: any clear end
# source: printed
print(';' * 100000)
# ---
# ends: any clear end
# source: printed
print('\\\n' * 100000)
# ---
# ends: any clear end
# source: printed
print('#' * 900000)
# ---
# ends: any clear end
# source: printed
print('global ' + ','.join('a%d' % i for i in range(50000)))
# ---
# ends: any clear end
# source: printed
print('try: pass\n' + 'except A: pass\n' * 30000)
# ---
# ends: any clear end
# source: printed
print('match 1:\n' + '  case 1: pass\n' * 30000)
# ---
# ends: any clear end
# source: printed
print('match 1:\n  case ' + '1|' * 50000 + '1: pass')
# ---
# ends: any clear end
# source: printed
print('x = ' + 'await ' * 50000 + '1')
# ---
# ends: any clear end
# source: printed
print('*' * 100000)
# ---
# ends: any clear end
# source: printed
print('x = *' * 10000 + 'a')
# ---
# ends: any clear end
# source: printed
print('with ' + 'a,' * 50000 + 'a: pass')
# ---
# ends: any clear end
# source: printed
print('import a' + '.a' * 50000)
# ---
# ends: any clear end
# source: printed
print('from ' + '.' * 100000 + ' import a')
# ---
# ends: any clear end
# source: printed
print('class A(' + 'a,' * 50000 + '): pass')
# ---
# ends: any clear end
# source: printed
print('[' + 'x for x in y ' * 30000 + ']')
# ---
# ends: any clear end
# source: printed
print('[x' + ' for x in y' * 10000 + ']')
# ---
# ends: any clear end
# source: printed
print('del ' + 'a,' * 50000 + 'a')
# ---
# ends: any clear end
# source: printed
print('a: ' * 1 + 'b[' * 90 + '1' + ']' * 90)
# ---
# ends: any clear end
# source: printed
print('x = ' + '"a" ' * 100000)
# ---
# ends: any clear end
# source: printed
print('\'' * 100001)
# ---
# ends: any clear end
# source: printed
print('"""' + 'a\n' * 300000)
# ---
# ends: any clear end
# source: printed
print('0' * 500000)
# ---
# ends: any clear end
# source: printed
print('1_' * 200000 + '1')
# ---
# ends: any clear end
# source: printed
print('a' * 900000)
# ---
# ends: any clear end
# source: printed
print('\u00e9' * 100000)
# ---
# ends: any clear end
# source: printed
# limits: time=300
print('while 1:\n' * 1 + ' if 1: continue\n' * 30000 + ' break')
# ---
# ends: any clear end
# source: printed
print('x := 1')
# ---
# ends: any clear end
# source: printed
print('(' + 'x := ' * 10000 + '1)')
# ---
# ends: any clear end
# source: printed
print('type A[' + ','.join('T%d' % i for i in range(20000)) + '] = int')
# ---
# ends: any clear end
# source: printed
print('\t' * 100 + 'x')
# ---
# ends: any clear end
# source: printed
print('x' + '\x00' * 10)
# ---
# ends: any clear end
eval('(' * 100 + ')' * 100)
# ---
# ends: any clear end
exec('x = 1' + ' + 1' * 200000)
# ---
# ends: any clear end
import ast
ast.literal_eval('[' * 100000 + ']' * 100000)
# ---
# ends: any clear end
compile('-' * 300000 + '1', 'a', 'eval')
# ---
# ends: time limit
while True: compile('x = 1\n' * 1000, 'a', 'exec')
# ---
# ends: any clear end
eval('lambda: ' * 100000 + '1')
# ---
# ends: any clear end
exec('if 1:\n' + ' x = 1\n' * 200000)
# ---
# ends: any clear end
exec('a.' * 100000 + 'a')
# ---
# ends: any clear end
x = 'eval("1")'
for _ in range(20): x = 'eval(' + repr(x) + ')'
eval(x)
# ---
# ends: any clear end
# source: printed
from itertools import islice, product
print('\n'.join(''.join(p) + ' = 1' for p in islice(product(('Aa', 'BB'), repeat=14), 16000)))
