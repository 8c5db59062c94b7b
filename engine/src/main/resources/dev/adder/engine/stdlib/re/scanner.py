import re as _re


class Scanner(object):
    """Cuts a text into what a list of pairs of pattern and action makes of its pieces."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self.match = None
        self.flags = flags
        self._patterns = [_re.compile(phrase, flags) for phrase, action in lexicon]

    def scan(self, string):
        """Return what the actions gave, and the rest of the text, which no pattern matches."""
        result = []
        at = 0
        while True:
            for pattern, (phrase, action) in zip(self._patterns, self.lexicon):
                match = pattern.match(string, at)
                if match is not None:
                    break
            else:
                break
            end = match.end()
            if end == at:
                break
            if callable(action):
                self.match = match
                action = action(self, match.group())
            if action is not None:
                result.append(action)
            at = end
        return result, string[at:]


Scanner.__module__ = "re"
