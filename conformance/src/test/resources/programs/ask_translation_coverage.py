import json
import re
import unicodedata
from string import Formatter

CATALOG = {
    "en": {"greet": "Hello {name}!", "cart": "{count, number} items in your cart", "bye": "Goodbye", "price": "Total: {total:.2f} {cur}", "menu.file": "&File"},
    "de": {"greet": "Hallo {name}!", "cart": "{count, number} Artikel im Warenkorb", "bye": "Tschüss", "price": "Summe: {total:.2f}", "menu.file": "&Datei"},
    "ja": {"greet": "こんにちは、{nmae}さん!", "bye": "Goodbye", "price": "合計:{total:.2f}{cur}", "menu.open": "開く"},
    "tr": {"greet": "  Merhaba {name}", "cart": "", "bye": "Hoşça kal\u200b", "price": "Toplam: {total} {cur}", "menu.file": None},
}


def placeholders(text):
    try:
        return {name.split(",")[0] for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError as e:
        return {f"!{e}"}


def display_width(text):
    return sum(2 if unicodedata.east_asian_width(ch) in "WF" else 0 if unicodedata.combining(ch) else 1 for ch in text)


def pad(text, width):
    return text + " " * (width - display_width(text))


base = CATALOG["en"]
report = {}
for lang, entries in CATALOG.items():
    if lang == "en":
        continue
    issues = []
    for key, source in base.items():
        text = entries.get(key)
        if not text:
            issues.append((key, "missing" if key not in entries else "empty"))
            continue
        if extra := placeholders(text) ^ placeholders(source):
            issues.append((key, "placeholders " + ",".join(sorted(extra))))
        if text == source:
            issues.append((key, "untranslated"))
        if text != text.strip():
            issues.append((key, "whitespace"))
        if hidden := [f"U+{ord(c):04X} {unicodedata.name(c, '?')}" for c in text if unicodedata.category(c) == "Cf"]:
            issues.append((key, "hidden " + hidden[0]))
    issues += [(k, "unknown key") for k in entries.keys() - base.keys()]
    done = sum(bool(entries.get(k)) and entries[k] != base[k] for k in base)
    report[lang] = {"coverage": f"{done / len(base):.0%}", "issues": dict(issues), "longest": max(filter(None, entries.values()), key=display_width)}
print(json.dumps(report, indent=2, ensure_ascii=False, sort_keys=True))

for lang in CATALOG:
    bye = CATALOG[lang]["bye"]
    greet = CATALOG[lang]["greet"]
    print(f"|{lang}|{pad(greet, 24)}|{display_width(greet):>2}|{len(greet.encode()):>2}|{bye.upper()}|")
try:
    print(CATALOG["ja"]["greet"].format(name="太郎"))
except KeyError as e:
    print("format failed:", e)
print("Summe: {total:.2f} {cur!s:>5}".format_map({"total": 3.14159, "cur": "EUR"}))
print("İ".lower().encode("unicode_escape"), "ß".upper(), "ﬁ".casefold(), "Σίσυφος".lower(), "ı".upper(), len("é"), len(unicodedata.normalize("NFD", "é")))
print(sorted(["Zebra", "äpfel", "Apfel", "Öl", "ol"], key=str.casefold), sorted(["Zebra", "äpfel", "Apfel", "Öl"], key=lambda s: unicodedata.normalize("NFKD", s).encode("ascii", "ignore").lower()))
print(re.findall(r"\w+", "naïve café – 東京 2024", re.A), re.findall(r"\w+", "naïve café – 東京 2024"), unicodedata.numeric("½"), unicodedata.lookup("SNOWMAN"))
