def _with_mask(address, longest):
    """What is given for a network or an interface, and its mask."""
    if isinstance(address, (bytes, int)):
        return address, longest
    first, *mask = address if isinstance(address, tuple) else _parts(address)
    return first, mask[0] if mask else longest


@functools.total_ordering
class _BaseNetwork(_IPAddressBase):
    """A generic IP network object: what networks of both versions have."""

    def __init__(self, address, strict=True):
        first, mask = _with_mask(address, self._max_prefixlen)
        self.network_address = given = self._address_class(first)
        self.netmask, self._prefixlen = mask, _ = self._make_netmask(mask)
        inside = given._ip & mask._ip
        if inside != given._ip:
            if strict:
                raise ValueError(f"{self} has host bits set")
            self.network_address = self._address_class(inside)

    def __repr__(self):
        return "%s(%r)" % (self.__class__.__name__, str(self))

    def __str__(self):
        return "%s/%d" % (self.network_address, self.prefixlen)

    def _first_host(self):
        return int(self.network_address) + (1 if self._prefixlen < self._max_prefixlen - 1 else 0)

    def _last_host(self):
        last = int(self.broadcast_address)
        return last - 1 if self._version == 4 and self._prefixlen < self._max_prefixlen - 1 else last

    def hosts(self):
        """The addresses that hosts can have."""
        single = self._prefixlen == self._max_prefixlen
        return [self._address_class(self.network_address._ip)] if single else self._hosts()

    def _hosts(self):
        for number in range(self._first_host(), self._last_host() + 1):
            yield self._address_class(number)

    def __iter__(self):
        for number in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address_class(number)

    def __getitem__(self, n):
        first, last = int(self.network_address), int(self.broadcast_address)
        number = first + n if n >= 0 else last + n + 1
        if not first <= number <= last:
            raise IndexError("address out of range")
        return self._address_class(number)

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        self._must_match(other)
        return self._key() < other._key()

    def _key(self):
        return self.network_address._ip, self.netmask._ip

    def __eq__(self, other):
        try:
            return (self._version == other._version and self.network_address == other.network_address
                    and int(self.netmask) == int(other.netmask))
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash(self.netmask._ip ^ self.network_address._ip)

    def __contains__(self, other):
        if other._version != self._version or isinstance(other, _BaseNetwork):
            return False
        return not (other._ip ^ self.network_address._ip) & self.netmask._ip

    def overlaps(self, other):
        """Whether the networks have addresses in common."""
        return (self.network_address in other or self.broadcast_address in other
                or other.network_address in self or other.broadcast_address in self)

    @functools.cached_property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @functools.cached_property
    def hostmask(self):
        return self._address_class(self._ALL_ONES ^ self.netmask._ip)

    @property
    def with_prefixlen(self):
        return "%s/%d" % (self.network_address, self._prefixlen)

    @property
    def with_netmask(self):
        return "%s/%s" % (self.network_address, self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self.network_address, self.hostmask)

    @property
    def num_addresses(self):
        """How many addresses there are."""
        return 1 << self._max_prefixlen - self._prefixlen

    @property
    def prefixlen(self):
        return self._prefixlen

    def address_exclude(self, other):
        """Remove an address from a larger block: an iterator of the networks that are left."""
        self._must_match(other)
        if not isinstance(other, _BaseNetwork):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError("%s not contained in %s" % (other, self))
        if other == self:
            return
        other = other.__class__("%s/%s" % (other.network_address, other.prefixlen))
        one, two = self.subnets()
        while one != other and two != other:
            if other.subnet_of(one):
                yield two
                one, two = one.subnets()
            else:
                yield one
                one, two = two.subnets()
        yield two if one == other else one

    def compare_networks(self, other):
        """Compare two IP objects: -1, 0 or 1."""
        self._must_match(other, "type")
        mine, others = self._key(), other._key()
        return (mine > others) - (mine < others)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The parts of this network that have a longer prefix."""
        if not self.hostmask._ip:
            yield self
            return
        diff = self._change(prefixlen_diff, new_prefix, 1, "longer")
        if diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self._prefixlen + diff
        if length > self._max_prefixlen:
            raise ValueError(f"prefix length diff {length} is invalid for netblock {self}")
        first, size = self.network_address._ip, 1 << self._max_prefixlen - length
        for i in range(1 << diff):
            yield self.__class__((first + i * size, length))

    def _change(self, diff, new_prefix, sign, how):
        """By how many bits the prefix is to change."""
        if new_prefix is None:
            return diff
        change = sign * (new_prefix - self._prefixlen)
        if change < 0:
            raise ValueError("new prefix must be " + how)
        if diff != 1:
            raise ValueError("cannot set prefixlen_diff and new_prefix")
        return change

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The supernet containing the current network."""
        if self._prefixlen == 0:
            return self
        diff = self._change(prefixlen_diff, new_prefix, -1, "shorter")
        length = self._prefixlen - diff
        if length < 0:
            raise ValueError(f"current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {diff}")
        return self.__class__((self.network_address._ip & (self.netmask._ip << diff), length))

    def subnet_of(self, other):
        """Whether all addresses are in the other network."""
        return _within(self, other)

    def supernet_of(self, other):
        """Whether all addresses of the other network are here."""
        return _within(other, self)

    def _both(name):
        def both(self):
            return getattr(self.network_address, name) and getattr(self.broadcast_address, name)
        both.__doc__ = getattr(IPv4Address, name).__doc__
        return property(both)

    is_multicast = _both("is_multicast")
    is_reserved = _both("is_reserved")
    is_link_local = _both("is_link_local")
    is_unspecified = _both("is_unspecified")
    is_loopback = _both("is_loopback")
    del _both

    @property
    def is_private(self):
        """Whether the network is for private use."""
        return any(self.network_address in net and self.broadcast_address in net
                   for net in (_V4 if self._version == 4 else _V6)["private"])

    @property
    def is_global(self):
        """Test if this network allocated for public networks."""
        return not self.is_private


def _within(inner, outer):
    try:
        if inner._version != outer._version:
            raise TypeError(f"{inner} and {outer} are not of the same version")
        low, high = outer.network_address, outer.broadcast_address
        return low <= inner.network_address and inner.broadcast_address <= high
    except AttributeError:
        raise TypeError(f"Unable to test subnet containment between {inner} and {outer}")


class IPv4Network(_BaseV4, _BaseNetwork):
    """A network of version 4."""

    _address_class = IPv4Address

    def __init__(self, address, strict=True):
        _BaseNetwork.__init__(self, address, strict)

    @property
    def is_global(self):
        """Whether the network is for public use."""
        return not (self.network_address in _V4["public"] and self.broadcast_address in _V4["public"]) \
            and not self.is_private

    def _reverse_pointer(self):
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"


class IPv6Network(_BaseV6, _BaseNetwork):
    """A network of version 6."""

    _address_class = IPv6Address

    def __init__(self, address, strict=True):
        _BaseNetwork.__init__(self, address, strict)

    @property
    def is_site_local(self):
        """Whether the network is for one site only, as was once allowed."""
        return self.network_address.is_site_local and self.broadcast_address.is_site_local


class _Interface(object):
    """What interfaces of both versions have."""

    def __init__(self, address):
        given, mask = _with_mask(address, self._max_prefixlen)
        self._ip_class.__init__(self, given)
        self.network = network = self._network_class((given, mask), strict=False)
        self.netmask, self._prefixlen = network.netmask, network._prefixlen

    @functools.cached_property
    def hostmask(self):
        return self.network.hostmask

    def __str__(self):
        return "%s/%d" % (self._ip_class.__str__(self), self._prefixlen)

    def __eq__(self, other):
        same = self._ip_class.__eq__(self, other)
        if same is NotImplemented or not same:
            return same
        theirs = getattr(other, "network", None)
        return theirs is not None and theirs == self.network

    def __lt__(self, other):
        less = self._ip_class.__lt__(self, other)
        if less is NotImplemented:
            return NotImplemented
        mine, theirs = self.network, getattr(other, "network", None)
        return theirs is not None and (mine < theirs or mine == theirs and less)

    def __hash__(self):
        return hash((self._ip, self._prefixlen, self.network.network_address._ip))

    def __reduce__(self):
        return type(self), (str(self),)

    @property
    def ip(self):
        return self._ip_class(self._ip)

    @property
    def with_prefixlen(self):
        return "%s/%s" % (self._string_from_ip_int(self._ip), self._prefixlen)

    @property
    def with_netmask(self):
        return "%s/%s" % (self._string_from_ip_int(self._ip), self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self._string_from_ip_int(self._ip), self.hostmask)


class IPv4Interface(_Interface, IPv4Address):
    _ip_class = IPv4Address
    _network_class = IPv4Network

    def __init__(self, address):
        _Interface.__init__(self, address)


class IPv6Interface(_Interface, IPv6Address):
    _ip_class = IPv6Address
    _network_class = IPv6Network

    def __init__(self, address):
        _Interface.__init__(self, address)

    @property
    def is_unspecified(self):
        return super().is_unspecified and self.network.is_unspecified

    @property
    def is_loopback(self):
        return super().is_loopback and self.network.is_loopback


_V4 = {
    "reserved": IPv4Network("240.0.0.0/4"), "multicast": IPv4Network("224.0.0.0/4"),
    "loopback": IPv4Network("127.0.0.0/8"), "linklocal": IPv4Network("169.254.0.0/16"),
    "public": IPv4Network("100.64.0.0/10"),
    "private": [IPv4Network(each) for each in (
        "0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/29",
        "192.0.0.170/31", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
        "240.0.0.0/4", "255.255.255.255/32")],
}
_V6 = {
    "multicast": IPv6Network("ff00::/8"), "linklocal": IPv6Network("fe80::/10"),
    "sitelocal": IPv6Network("fec0::/10"),
    "reserved": [IPv6Network(each) for each in (
        "::/8", "100::/8", "200::/7", "400::/6", "800::/5", "1000::/4", "4000::/3", "6000::/3", "8000::/3",
        "A000::/3", "C000::/3", "E000::/4", "F000::/5", "F800::/6", "FE00::/9")],
    "private": [IPv6Network(each) for each in (
        "::1/128", "::/128", "::ffff:0:0/96", "100::/64", "2001::/23", "2001:2::/48", "2001:db8::/32",
        "2001:10::/28", "fc00::/7", "fe80::/10")],
}
