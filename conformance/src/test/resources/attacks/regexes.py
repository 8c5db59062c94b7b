# ends: time limit
import re
re.match('(a+)+b', 'a' * 5000)
# ---
# ends: prints:
import re
re.match('(a|a)*b', 'a' * 100)
# ---
# ends: time limit
import re
re.match('(a|aa)+$', 'a' * 100 + 'b')
# ---
# ends: time limit
import re
re.match('(.*a){25}', 'a' * 60 + 'b' * 3)
re.match('(.*a){20}c', 'a' * 60)
# ---
# ends: time limit
import re
re.search('(x+x+)+y', 'x' * 200)
# ---
# ends: time limit
import re
re.fullmatch('(\\w+\\s?)*', 'a' * 200 + '!')
# ---
# ends: time limit
import re
re.match(r'^(([a-z])+.)+[A-Z]([a-z])+$', 'a' * 200)
# ---
# ends: time limit
import re
re.match(r'(?:(?:a*)*)*b', 'a' * 200)
# ---
# ends: time limit
import re
re.match(r'(a*)*\1b', 'a' * 200)
# ---
# ends: time limit
import re
re.sub('(a?){50}a{50}b', '', 'a' * 60)
# ---
# ends: time limit
import re
re.findall('(?=(a+)+b)', 'a' * 100)
# ---
# ends: time limit
import re
re.split('(a|b|ab)*c', 'ab' * 200)
# ---
# ends: time limit
import re
re.match('(?i)(A+)+B', 'a' * 200)
# ---
# ends: time limit
import re
re.compile('(a+)+b').search('a' * 1000)
# ---
# ends: time limit
import re
re.match(b'(a+)+b', b'a' * 1000)
# ---
# ends: time limit
import re
for m in re.finditer('(a+)+b', 'a' * 100): pass
# ---
# ends: time limit
import re
re.match('(?:a?){100}' + 'a{100}' + 'b', 'a' * 150)
# ---
# ends: time limit
import re
s = 'a' * 10**6
while True: re.search('b', s)
# ---
# ends: time limit
import re
s = 'a' * 10**6
while True: re.search('a*b', s)
# ---
# ends: time limit
import re
s = ' ' * 10**6
re.sub(r'\s+$', '', s + 'x')
# ---
# ends: time limit
import re
while True: re.compile('(' * 90 + 'a' + ')' * 90)
# ---
# ends: time limit
import re
while True: re.compile('|'.join(map(str, range(10000))))
# ---
# ends: time limit
import re
re.sub('', lambda m: 'x', 'a' * 10**6)
while True: re.sub('', 'x', 'a' * 10**5)
# ---
# ends: time limit
import re
re.match('((a{0,500}){0,500}){0,500}b', 'a' * 1000)
# ---
# ends: memory limit
# limits: memory=16M
import re
re.findall('', 'a' * 5 * 10**6)
# ---
# ends: memory limit
# limits: memory=16M
import re
re.sub('a', 'x' * 1000, 'a' * 10**6)
# ---
# ends: memory limit
# limits: memory=16M
import re
x = [re.compile('(a)' * 50 + str(i)) for i in range(10**6)]
# ---
# ends: memory limit
# limits: memory=16M
import re
re.sub('a', lambda m: 'x' * 10**4, 'a' * 10**6)
# ---
# ends: memory limit
# limits: memory=16M
import re
m = re.match('(.*)', 'a' * 10**6)
x = [m.expand('\\1' * 1000) for _ in range(1000)]
# ---
# ends: memory limit
# limits: memory=16M
import re
re.split('', 'a' * 10**7)
# ---
# ends: fails: RecursionError
import re
re.compile('(' * 100000 + ')' * 100000)
# ---
# ends: fails: RecursionError
import re
re.compile('(?:' * 100000 + ')' * 100000)
# ---
# ends: fails: OverflowError: the repetition number is too large
import re
re.compile('a{99999999999}')
# ---
# ends: prints: None
import re
print(re.match('(a|b)*c', 'ab' * 10**5))
# ---
# ends: prints: 200000
import re
print(re.match('(?:ab)*', 'ab' * 10**5).end())
