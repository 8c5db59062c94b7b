class _BaseV6(object):
    """What addresses and networks of version 6 have."""

    _version = 6
    _ALL_ONES = 2 ** IPV6LENGTH - 1
    _max_prefixlen = IPV6LENGTH
    _HEXTET_COUNT = 8
    _HEX_DIGITS = frozenset("0123456789ABCDEFabcdef")

    @classmethod
    def _make_netmask(cls, arg):
        length = arg
        if not isinstance(arg, int):
            length = cls._prefix_from_prefix_string(arg)
        elif not 0 <= length <= cls._max_prefixlen:
            cls._bad_netmask(length)
        return IPv6Address(cls._mask_of(length)), length

    @classmethod
    def _ip_int_from_string(cls, text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(":")
        if len(parts) < 3:
            raise AddressValueError("At least 3 parts expected in %r" % text)
        if "." in parts[-1]:
            try:
                number = IPv4Address(parts.pop())._ip
            except AddressValueError as e:
                raise AddressValueError("%s in %r" % (e, text)) from None
            parts += ["%x" % (number >> 16 & 0xFFFF), "%x" % (number & 0xFFFF)]
        if len(parts) > 9:
            raise AddressValueError("At most 8 colons permitted in %r" % text)
        skips = [i for i in range(1, len(parts) - 1) if not parts[i]]
        if len(skips) > 1:
            raise AddressValueError("At most one '::' permitted in %r" % text)
        if skips:
            high, low = skips[0], len(parts) - skips[0] - 1
            if not parts[0]:
                high -= 1
                if high:
                    raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % text)
            if not parts[-1]:
                low -= 1
                if low:
                    raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % text)
            skipped = 8 - (high + low)
            if skipped < 1:
                raise AddressValueError("Expected at most 7 other parts with '::' in %r" % text)
        else:
            if len(parts) != 8:
                raise AddressValueError("Exactly 8 parts expected without '::' in %r" % text)
            if not parts[0]:
                raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % text)
            if not parts[-1]:
                raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % text)
            high, low, skipped = 8, 0, 0
        try:
            number = 0
            for part in parts[:high]:
                number = number << 16 | cls._parse_hextet(part)
            number <<= 16 * skipped
            for part in parts[len(parts) - low:]:
                number = number << 16 | cls._parse_hextet(part)
            return number
        except ValueError as e:
            raise AddressValueError("%s in %r" % (e, text)) from None

    @classmethod
    def _parse_hextet(cls, text):
        if not cls._HEX_DIGITS.issuperset(text):
            raise ValueError("Only hex digits permitted in %r" % text)
        if len(text) > 4:
            raise ValueError("At most 4 characters permitted in %r" % text)
        return int(text, 16)

    @classmethod
    def _string_from_ip_int(cls, number=None):
        if number > cls._ALL_ONES:
            raise ValueError("IPv6 address is too large")
        parts = ["%x" % (number >> shift & 0xFFFF) for shift in range(112, -1, -16)]
        best, size = -1, 1
        i = 0
        while i < 8:
            j = i
            while j < 8 and parts[j] == "0":
                j += 1
            if j - i > size:
                best, size = i, j - i
            i = j + 1
        if best < 0:
            return ":".join(parts)
        return ":".join(parts[:best]) + "::" + ":".join(parts[best + size:])

    def _long_text(self):
        if isinstance(self, IPv6Network):
            number = self.network_address._ip
        else:
            number = self._ip
        digits = "%032x" % number
        text = ":".join(digits[i:i + 4] for i in range(0, 32, 4))
        return "%s/%d" % (text, self._prefixlen) if isinstance(self, (_BaseNetwork, IPv6Interface)) else text

    def _reverse_pointer(self):
        return ".".join(self.exploded[::-1].replace(":", "")) + ".ip6.arpa"

    @staticmethod
    def _split_scope_id(text):
        address, mark, scope = text.partition("%")
        if not mark:
            return address, None
        if not scope or "%" in scope:
            raise AddressValueError('Invalid IPv6 address: "%r"' % text)
        return address, scope


class IPv6Address(_BaseV6, _BaseAddress):
    """An address of version 6."""

    def __init__(self, address):
        """Make an address of a text as '2001:db8::', a number or 16 bytes."""
        self._scope_id = None
        if isinstance(address, int):
            self._check_number(address)
            self._ip = address
        elif isinstance(address, bytes):
            self._ip = self._from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            text, self._scope_id = self._split_scope_id(text)
            self._ip = self._ip_int_from_string(text)

    def __str__(self):
        text = super().__str__()
        return text + "%" + self._scope_id if self._scope_id else text

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        same = super().__eq__(other)
        if same is NotImplemented or not same:
            return same
        return self._scope_id == getattr(other, "_scope_id", None)

    def __reduce__(self):
        return type(self), (str(self),)

    @property
    def scope_id(self):
        """The zone behind the %, or None."""
        return self._scope_id

    @property
    def packed(self):
        """The bytes of the address, the highest first."""
        return v6_int_to_packed(self._ip)

    @property
    def is_multicast(self):
        """Whether the address is for groups of hosts."""
        return self in _V6["multicast"]

    @property
    def is_reserved(self):
        """Whether the IETF keeps the address for later."""
        return any(self in net for net in _V6["reserved"])

    @property
    def is_link_local(self):
        """Whether the address is for one link only."""
        return self in _V6["linklocal"]

    @property
    def is_site_local(self):
        """Whether the address is for one site only, as was once allowed."""
        return self in _V6["sitelocal"]

    @property
    def is_private(self):
        """``True`` if the address is defined as not globally reachable."""
        mapped = self.ipv4_mapped
        return any(self in net for net in _V6["private"]) if mapped is None else mapped.is_private

    @property
    def is_global(self):
        """``True`` if the address is defined as globally reachable."""
        return not self.is_private

    @property
    def is_unspecified(self):
        """Test if the address is unspecified."""
        return self._ip == 0

    @property
    def is_loopback(self):
        """Whether the address means the host itself."""
        return self._ip == 1

    @property
    def ipv4_mapped(self):
        """The IPv4 address of an IPv4-mapped one, or None."""
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def teredo(self):
        """The pair of server and client of a Teredo address, or None."""
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def sixtofour(self):
        """The IPv4 address embedded in a 6to4 one, or None."""
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None
