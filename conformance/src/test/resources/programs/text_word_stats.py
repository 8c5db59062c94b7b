import re
import string
import textwrap
from collections import Counter
from itertools import chain, islice, tee

TEXT = """
It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness -- it was the epoch of belief; it was the epoch of
incredulity. "Don't panic," said the well-known guide; the reader's café was déjà vu!
"""

words = re.findall(r"[^\W\d_]+(?:['-][^\W\d_]+)*", TEXT.lower())
freq = Counter(words)
print(len(words), "words", len(freq), "unique")
for word, n in freq.most_common(6):
    print(f"{word:>10} {'█' * n} {n}")


def ngrams(seq, n):
    its = tee(seq, n)
    for i, it in enumerate(its):
        next(islice(it, i, i), None)
    return zip(*its)


bigrams = Counter(ngrams(words, 2))
print([" ".join(b) for b, c in bigrams.most_common() if c >= 4])
print(sorted((w for w in freq if len(w) > 8), key=lambda w: (-len(w), w)))
letters = Counter(c for c in TEXT.casefold() if c.isalpha())
print("".join(c for c, _ in sorted(letters.items(), key=lambda kv: (-kv[1], kv[0]))))
vowels = sum(letters[v] for v in "aeiou")
print(f"vowel ratio {vowels / letters.total():.4f}")
longest = max(re.split(r"(?<=[.;!])\s+", TEXT.strip()), key=len)
print(textwrap.fill(longest, width=40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(TEXT, width=50, placeholder=" [...]"))
print(textwrap.indent(textwrap.dedent("""\
    first
      second

    third"""), "> ", lambda line: True))

table = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[13:] + string.ascii_lowercase[:13], string.punctuation)
print(" ".join(TEXT.split())[:40].lower().translate(table))
title = "the lord-mayor's new_book o'neil"
print(title.title(), "|", string.capwords(title), "|", title.capitalize(), "|", title.swapcase())
print("a-b_c d".replace("_", "-").split("-", 1), "x=1=2".rpartition("="), "  pad ".strip().center(11, "~"))
print("caf\u00e9".encode("utf-8"), "café".encode("ascii", "xmlcharrefreplace"), "naïve".encode("latin-1").hex(" "))
acc = Counter()
for para in (TEXT[:90], TEXT[90:]):
    acc.update(re.findall(r"\b(\w)\w*", para))
print(acc.most_common(3), +(acc - Counter("iiiiiiii")) == acc - Counter("i" * 8), list(chain.from_iterable(["ab", "cd"])))
print({len(w): sorted(set(x for x in words if len(x) == len(w))) for w in sorted(freq, key=len) if len(w) in (2, 6)})
