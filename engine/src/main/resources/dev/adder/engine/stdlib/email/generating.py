"""Writes messages to files."""

__all__ = ['Generator', 'BytesGenerator']


class Generator:
    """Writes messages as text."""

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, *, policy=None):
        self._fp = outfp
        self.maxheaderlen = maxheaderlen
        self.policy = policy

    def write(self, s):
        """Write a text as it is."""
        self._fp.write(s)

    def flatten(self, msg, unixfrom=False, linesep=None):
        """Write a message."""
        policy = self.policy or msg.policy
        if linesep is not None:
            policy = policy.clone(linesep=linesep)
        self._write(msg, unixfrom, policy)

    def _write(self, msg, unixfrom, policy):
        if self.maxheaderlen is None:
            text = msg.as_string(unixfrom=unixfrom, policy=policy)
        else:
            text = msg.as_string(unixfrom=unixfrom, maxheaderlen=self.maxheaderlen, policy=policy)
        self._fp.write(text)

    def clone(self, fp):
        """Another that writes to another file in the same way."""
        return self.__class__(fp, None, self.maxheaderlen, policy=self.policy)


class BytesGenerator(Generator):
    """Writes messages as bytes."""

    def write(self, s):
        """Write a text as it is."""
        self._fp.write(s.encode('ascii', 'surrogateescape'))

    def _write(self, msg, unixfrom, policy):
        self._fp.write(msg.as_bytes(unixfrom=unixfrom, policy=policy))
