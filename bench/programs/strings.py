def build(n):
    parts = []
    for i in range(n):
        parts.append(str(i) + "-" + chr(97 + i % 26))
    return ",".join(parts)


def vowels(text):
    found = 0
    for c in text:
        if c in "aeiou":
            found += 1
    return found


def caesar(text, shift):
    out = ""
    for c in text:
        if "a" <= c <= "z":
            out += chr((ord(c) - 97 + shift) % 26 + 97)
        else:
            out += c
    return out


text = build(150_000)
words = text.replace("-", " ").split(",")
print(len(text), vowels(text), len(words))
print(sum(len(w.strip().upper().title()) for w in words), sum(1 for w in words if w.endswith("a")))
print(caesar(text[:150_000], 3)[-20:], text.count("9-"), text.find("59999"))
