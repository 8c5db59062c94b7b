import tokenize, io, token
src = '''# head
import os

def f(a, *, b=1) -> int:
    """doc"""
    if a:  # why
        return f"{a!r:>{b}} {{x}}" + 'q'
    x = [1, 2.5e3,
         0xFF]
    return x @ b
'''
for t in tokenize.generate_tokens(io.StringIO(src).readline):
    print(f"{t.start[0]},{t.start[1]}-{t.end[0]},{t.end[1]}: {tokenize.tok_name[t.exact_type]:<15}{t.string!r}")
print(tokenize.untokenize(tokenize.generate_tokens(io.StringIO(src).readline)) == src)
# ---
import tokenize, io
toks = list(tokenize.tokenize(io.BytesIO(b"x = 1 + y\n").readline)); print(toks[0], toks[1]); print(tokenize.untokenize(toks), tokenize.untokenize([(t.type, t.string) for t in toks]))
print([t.string for t in toks if t.type == tokenize.NAME], tokenize.detect_encoding(io.BytesIO(b"# coding: latin-1\n").readline), tokenize.OP, tokenize.COMMENT, toks[2]._replace(string="==").string)
for s in ["(1", "'abc", '"""x', "  x\n y", "if 1:\n    a\n  b"]:
    try: list(tokenize.generate_tokens(io.StringIO(s).readline))
    except (tokenize.TokenError, IndentationError) as e: print(repr(s), type(e).__name__, e)
list(tokenize.generate_tokens(io.StringIO("[1,\n").readline))
# ---
import token
print(token.tok_name[1], token.NAME, token.EXACT_TOKEN_TYPES["->"], token.ISTERMINAL(5), token.ISEOF(0), token.N_TOKENS, token.tok_name[256], len(token.EXACT_TOKEN_TYPES), token.OP, token.FSTRING_START)
token.NOPE
# ---
import tokenize, io, collections
code = "def area(r):\n    return 3.14 * r ** 2  # circle\n"
c = collections.Counter(tokenize.tok_name[t.type] for t in tokenize.generate_tokens(io.StringIO(code).readline)); print(sorted(c.items()))
comments = [(t.start[0], t.string) for t in tokenize.generate_tokens(iter(code.splitlines(True)).__next__) if t.type == tokenize.COMMENT]; print(comments)
tokenize.detect_encoding(io.BytesIO(b"# coding: nope-enc\n").readline)
