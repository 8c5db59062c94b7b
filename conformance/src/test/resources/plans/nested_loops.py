for a in ("USD", "EUR"):
    for b in ("GBP", "JPY"):
        if a != b:
            print(convert(1, a, b))
