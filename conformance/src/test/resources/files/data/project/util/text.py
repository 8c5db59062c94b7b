def slug(title):
    # TODO(bob): umlauts
    return title.lower().replace(" ", "-")


def shorten(text, width=40):
    """Shorten. TODO: words, not characters."""
    return text if len(text) <= width else text[: width - 1] + "\u2026"
