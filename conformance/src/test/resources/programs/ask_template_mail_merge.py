import re
import string
from string import Template, Formatter

RECIPIENTS = [
    {"first": "Ana", "last": "Horvat", "amount": 1234.5, "due": "2024-08-01", "lang": "en"},
    {"first": "Jürgen", "last": "Groß", "amount": 99, "due": "2024-07-15", "lang": "de"},
    {"first": "", "last": "Ng", "amount": None, "due": "2024-07-09", "lang": "en"},
    {"first": "Siân", "amount": 3, "due": "2024-07-10", "lang": "cy"},
]
TEMPLATES = {
    "en": Template("Dear ${salutation},\nyour balance of $$${amount} is due on $due.$extra"),
    "de": Template("Guten Tag $salutation,\nIhr Saldo von ${amount} € ist am $due fällig."),
}


class BankTemplate(Template):
    delimiter = "%"
    idpattern = r"[a-z]+_[a-z]+"


def de_number(x: float) -> str:
    return f"{x:,.2f}".translate(str.maketrans(",.", ".,"))


def fields(rec):
    name = " ".join(p for p in (rec["first"], rec["last"]) if p)
    amount = rec["amount"] or 0.0
    y, m, d = rec["due"].split("-")
    return {
        "salutation": name if rec["first"] else f"customer {rec['last']}",
        "amount": de_number(amount) if rec["lang"] == "de" else format(amount, ",.2f"),
        "due": f"{d}.{m}.{y}" if rec["lang"] == "de" else rec["due"],
    }


outbox, errors = [], []
for rec in RECIPIENTS:
    tpl = TEMPLATES.get(rec["lang"], TEMPLATES["en"])
    try:
        values = fields(rec)
        body = tpl.substitute(values)
    except KeyError as e:
        key = e.args[0]
        if key == "extra":
            body = tpl.safe_substitute(values, extra="" if rec["amount"] else " (nothing to pay)")
        else:
            errors.append(f"{rec['first'] or '?'}: missing {key!r}")
            continue
    outbox.append(body)
for body in outbox:
    print(body.replace("\n", " ⏎ "))
print(errors)
print(BankTemplate("%iban_no for $5 and %% and %x").safe_substitute(iban_no="DE89"))
print(sorted(TEMPLATES["en"].get_identifiers()), TEMPLATES["de"].is_valid(), Template("$ bad").is_valid())
try:
    Template("cost: $5").substitute()
except ValueError as e:
    print(e)


class Shouting(Formatter):
    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)

    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]


fmt = Shouting()
print(fmt.format("{0!u:>8}|{name!r}|{missing}|{1[k]:^7}|{2.real:+d}", "abc", {"k": "v"}, 7, name="x"))
print([(lit, name) for lit, name, *_ in Formatter().parse("a{b}c{{d}}{e!r:>{w}}")])
print("{:{fill}{align}{width}}".format("mid", fill="*", align="^", width=9), "{0[1]}{0[0]}".format("ab"), "%-6s|%05.1f|%x|%+d%%" % ("ab", 3.14159, 255, 5))
print(string.capwords("the  quick-brown fox"), string.ascii_uppercase[:5], "straße".upper(), "GROSS".casefold() == "groß".casefold())
print(re.sub(r"\{(\w+)\}", lambda m: RECIPIENTS[0].get(m[1], m[0]), "{first} {last} {nope}"), "Ana".center(9, "~"), "a\tb".expandtabs(4))
