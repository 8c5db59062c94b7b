"""Addresses, networks and interfaces of IP versions 4 and 6."""

import functools

__version__ = "1.0"
IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    """A text or number is no address."""


class NetmaskValueError(ValueError):
    """A text or number is no mask."""


def _first_of(kinds, address, what, *args):
    for kind in kinds:
        try:
            return kind(address, *args)
        except (NetmaskValueError, AddressValueError):
            continue
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 {what}")


def ip_address(address):
    """An address of the version that fits."""
    return _first_of((IPv4Address, IPv6Address), address, "address")


def ip_network(address, strict=True):
    """A network of the version that fits."""
    return _first_of((IPv4Network, IPv6Network), address, "network", strict)


def ip_interface(address):
    """An interface of the version that fits."""
    return _first_of((IPv4Interface, IPv6Interface), address, "interface")


def v4_int_to_packed(address):
    """Four bytes, the highest first."""
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4")


def v6_int_to_packed(address):
    """Sixteen bytes, the highest first."""
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6")


def _parts(address):
    """Splits what is before and behind the slash."""
    parts = str(address).split("/")
    if len(parts) > 2:
        raise AddressValueError(f"Only one '/' permitted in {address!r}")
    return parts


def _zeroes(number, most):
    """How many zeroes a number ends with."""
    return min(most, (number & -number).bit_length() - 1) if number else most


def summarize_address_range(first, last):
    """The fewest networks that have just the addresses from first to last."""
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError("first and last must be IP addresses, not networks")
    first._must_match(last)
    if first > last:
        raise ValueError("last IP address must be greater than first")
    kind = IPv4Network if first.version == 4 else IPv6Network
    size = first._max_prefixlen
    at, end = first._ip, last._ip
    while at <= end:
        bits = min(_zeroes(at, size), (end - at + 1).bit_length() - 1)
        yield kind((at, size - bits))
        at += 1 << bits
        if at - 1 == kind._ALL_ONES:
            break


def _collapsed(networks):
    todo = list(networks)
    subnets = {}
    while todo:
        net = todo.pop()
        above = net.supernet()
        known = subnets.get(above)
        if known is None:
            subnets[above] = net
        elif known != net:
            del subnets[above]
            todo.append(above)
    end = None
    for each in sorted(subnets.values()):
        if end is None or end < each.broadcast_address:
            end = each.broadcast_address
            yield each


def collapse_addresses(addresses):
    """Collapse a list of IP objects, as an iterator of networks."""
    ips, nets = [], []
    for each in addresses:
        group = ips if isinstance(each, _BaseAddress) else nets
        for other in (ips, nets):
            if other:
                each._must_match(other[-1])
        if group is nets and each._prefixlen == each._max_prefixlen:
            ips.append(each.ip if hasattr(each, "ip") else each.network_address)
        else:
            group.append(each)
    made = []
    ips = sorted(set(ips))
    i = 0
    while i < len(ips):
        j = i
        while j + 1 < len(ips) and ips[j + 1]._ip == ips[j]._ip + 1:
            j += 1
        made.extend(summarize_address_range(ips[i], ips[j]))
        i = j + 1
    return _collapsed(made + nets)


def get_mixed_type_key(obj):
    """A key that sorts addresses and networks together."""
    if isinstance(obj, _BaseAddress):
        return obj._version, obj
    if isinstance(obj, _IPAddressBase):
        return obj._version, obj.network_address, obj.netmask
    return NotImplemented


class _IPAddressBase(object):
    """The mother class."""

    @property
    def exploded(self):
        """The text with all digits."""
        return self._long_text()

    @property
    def compressed(self):
        """The shortest text."""
        return str(self)

    @property
    def reverse_pointer(self):
        """The name under which DNS has the host of this address."""
        return self._reverse_pointer()

    @property
    def version(self):
        return self._version

    @property
    def max_prefixlen(self):
        return self._max_prefixlen

    @classmethod
    def _check_number(cls, address):
        if address < 0:
            raise AddressValueError("%d (< 0) is not permitted as an IPv%d address" % (address, cls._version))
        if address > cls._ALL_ONES:
            raise AddressValueError("%d (>= 2**%d) is not permitted as an IPv%d address"
                                    % (address, cls._max_prefixlen, cls._version))

    @classmethod
    def _from_bytes(cls, address):
        size = cls._max_prefixlen // 8
        if len(address) != size:
            raise AddressValueError("%r (len %d != %d) is not permitted as an IPv%d address"
                                    % (address, len(address), size, cls._version))
        return int.from_bytes(address)

    @classmethod
    def _mask_of(cls, length):
        return cls._ALL_ONES ^ cls._ALL_ONES >> length

    def _must_match(self, other, what="version"):
        if other._version != self._version:
            raise TypeError(f"{self} and {other} are not of the same {what}")

    @classmethod
    def _bad_netmask(cls, text):
        raise NetmaskValueError("%r is not a valid netmask" % text) from None

    @classmethod
    def _prefix_from_prefix_string(cls, text):
        if not (text.isascii() and text.isdigit()):
            cls._bad_netmask(text)
        length = int(text)
        if length > cls._max_prefixlen:
            cls._bad_netmask(text)
        return length

    @classmethod
    def _prefix_from_ip_int(cls, number):
        zeroes = _zeroes(number, cls._max_prefixlen)
        length = cls._max_prefixlen - zeroes
        if number >> zeroes != (1 << length) - 1:
            raise ValueError("Netmask pattern %r mixes zeroes & ones" % number.to_bytes(cls._max_prefixlen // 8))
        return length

    @classmethod
    def _prefix_from_ip_string(cls, text):
        try:
            number = cls._ip_int_from_string(text)
        except AddressValueError:
            cls._bad_netmask(text)
        for each in (number, number ^ cls._ALL_ONES):
            try:
                return cls._prefix_from_ip_int(each)
            except ValueError:
                pass
        cls._bad_netmask(text)

    def __reduce__(self):
        return type(self), (str(self),)


@functools.total_ordering
class _BaseAddress(_IPAddressBase):
    """A generic IP object: what single addresses of both versions have."""

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self._version == other._version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        self._must_match(other)
        return self._ip < other._ip

    def __add__(self, other):
        return self.__class__(int(self) + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(int(self) - other) if isinstance(other, int) else NotImplemented

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __str__(self):
        return self._string_from_ip_int(self._ip)

    def __hash__(self):
        return hash(hex(self._ip))

    def __reduce__(self):
        return type(self), (self._ip,)

    def __format__(self, fmt):
        """Format as text or, with b, n, x and X, as number."""
        import re
        if not fmt or fmt.endswith("s"):
            return format(str(self), fmt)
        match = re.fullmatch("(#?)(_?)([xbnX])", fmt)
        if match is None:
            return super().__format__(fmt)
        alternate, grouping, kind = match.groups()
        if kind == "n":
            kind = "b" if self._version == 4 else "x"
        width = self._max_prefixlen if kind == "b" else self._max_prefixlen // 4
        if grouping:
            width += width // 4 - 1
        if alternate:
            width += 2
        return format(int(self), f"{alternate}0{width}{grouping}{kind}")


class _BaseV4(object):
    """What addresses and networks of version 4 have."""

    _version = 4
    _ALL_ONES = 2 ** IPV4LENGTH - 1
    _max_prefixlen = IPV4LENGTH
    _netmask_cache = {}

    def _long_text(self):
        return str(self)

    @classmethod
    def _make_netmask(cls, arg):
        """The netmask and prefix length of a number, or of a text that is a number or a mask."""
        if isinstance(arg, int):
            length = arg
            if not 0 <= length <= cls._max_prefixlen:
                cls._bad_netmask(length)
        else:
            try:
                length = cls._prefix_from_prefix_string(arg)
            except NetmaskValueError:
                length = cls._prefix_from_ip_string(arg)
        return IPv4Address(cls._mask_of(length)), length

    @classmethod
    def _ip_int_from_string(cls, text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        octets = text.split(".")
        if len(octets) != 4:
            raise AddressValueError("Expected 4 octets in %r" % text)
        try:
            return int.from_bytes(map(cls._parse_octet, octets))
        except ValueError as e:
            raise AddressValueError("%s in %r" % (e, text)) from None

    @classmethod
    def _parse_octet(cls, text):
        if not text:
            raise ValueError("Empty octet not permitted")
        if not (text.isascii() and text.isdigit()):
            raise ValueError("Only decimal digits permitted in %r" % text)
        if len(text) > 3:
            raise ValueError("At most 3 characters permitted in %r" % text)
        if text != "0" and text[0] == "0":
            raise ValueError("Leading zeros are not permitted in %r" % text)
        number = int(text, 10)
        if number > 255:
            raise ValueError("Octet %d (> 255) not permitted" % number)
        return number

    @classmethod
    def _string_from_ip_int(cls, number):
        return ".".join(map(str, number.to_bytes(4)))

    def _reverse_pointer(self):
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"


class IPv4Address(_BaseV4, _BaseAddress):
    """An address of version 4."""

    def __init__(self, address):
        """Make an address of a text as '192.0.2.1', a number or 4 bytes."""
        if isinstance(address, int):
            self._check_number(address)
            self._ip = address
        elif isinstance(address, bytes):
            self._ip = self._from_bytes(address)
        else:
            text = str(address)
            if "/" in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = self._ip_int_from_string(text)

    @property
    def packed(self):
        """The bytes of the address, the highest first."""
        return self._ip.to_bytes(4)

    @property
    def is_reserved(self):
        """Whether the IETF keeps the address for later."""
        return self in _V4["reserved"]

    @property
    def is_private(self):
        """``True`` if the address is defined as not globally reachable."""
        return any(self in net for net in _V4["private"])

    @property
    def is_global(self):
        """``True`` if the address is defined as globally reachable."""
        return self not in _V4["public"] and not self.is_private

    @property
    def is_multicast(self):
        """Whether the address is for groups of hosts."""
        return self in _V4["multicast"]

    @property
    def is_unspecified(self):
        """Test if the address is unspecified."""
        return self._ip == 0

    @property
    def is_loopback(self):
        """Whether the address means the host itself."""
        return self in _V4["loopback"]

    @property
    def is_link_local(self):
        """Whether the address is for one link only."""
        return self in _V4["linklocal"]
