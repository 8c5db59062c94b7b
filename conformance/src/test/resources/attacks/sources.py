# ends: any clear end
# limits: time=1500
# source: printed
print('('*100000)
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('x='+'['*90+']'*90+';'+'lambda:'*500+'0')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('\n'.join(' '*i+'if 1:' for i in range(99))+'pass')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('1'+'+1'*100000)
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('x'+'.a'*100000)
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('x'+'()'*100000)
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('not '*100000+'1')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('-'*100000+'1')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('a if b else '*50000+'1')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('if a: b\n'+'elif a: b\n'*50000)
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('f"{'*100+'1')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('@a\n'*100000+'def f(): pass')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('a:'+'b['*150+'1'+']'*150)
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('[a '+'for a in b '*30000+']')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('[a for a in b '+'if c '*100000+']')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('with '+','.join(['a']*50000)+': pass')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('def f['+','.join('T%d'%i for i in range(50000))+'](): pass')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('try: a\n'+'except B: c\n'*60000)
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('match a:\n'+' case {'+','.join('%d:_'%i for i in range(60000))+'}: pass')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('class A('+','.join('B%d'%i for i in range(50000))+'): pass')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('def f(a):\n'+' nonlocal a\n'*50000)
# ---
# ends: fails: MemoryError
# source: printed
print('class '+'A'*1000+':\n'+' __a=1\n'*50000)
# ---
# ends: fails: MemoryError
# source: printed
print('class '+'A'*100000+':\n'+''.join(' def m%d(s):0\n'%i for i in range(20000)))
# ---
# ends: fails: MemoryError
# source: printed
s=''
for i in range(90): s+=' '*i+'def '+'f'*5000+'():\n'
print(s+' '*90+'pass')
# ---
# ends: fails: SyntaxError: keyword argument repeated: b
# source: printed
print('f('+','.join('a%d=1'%i for i in range(60000))+',b=1,b=2)')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('x'+'\u0301'*100000+'=1')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('x = 0x'+'f'*500000)
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('x = 1'+'_1'*300000+'e5')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('x='+'"" '*200000)
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('\\\n'*300000+'1')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('global '+','.join('a%d'%i for i in range(80000)))
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('import '+'.'.join(['a']*200000))
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('del '+'('*190+'a'+')'*190)
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print(('('*50+'a'+')'*50+'=')*5000+'1')
# ---
# ends: any clear end
# limits: time=1500
# source: printed
print('lambda '+','.join('a%d=lambda:0'%i for i in range(30000))+': 0')
# ---
# ends: memory limit
# limits: memory=8M
# source: printed
print('x=1\n'*200000)
# ---
# ends: fails: IndentationError: too many levels of indentation
# source: printed
print('\n'.join(' '*i+'for a in b:' for i in range(150)))
