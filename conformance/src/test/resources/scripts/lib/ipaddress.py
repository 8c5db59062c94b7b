import ipaddress as i
a = i.ip_address("192.168.1.10"); print(a, repr(a), a.version, int(a), a + 1, a - 10, a.packed, a.is_private, a.is_global, a.is_loopback, a.is_multicast, a.is_reserved, a.is_link_local, a.is_unspecified, a.reverse_pointer, a.max_prefixlen, a.exploded, a.compressed, f"{a:b}", f"{a:x}", f"{a:#_b}", f"{a}")
# ---
import ipaddress as i
b = i.ip_address("2001:db8::ff00:42:8329"); print(b, repr(b), b.exploded, b.compressed, int(b), b.packed.hex(), b.ipv4_mapped, i.ip_address("::ffff:1.2.3.4").ipv4_mapped, i.ip_address("::1").is_loopback, i.IPv6Address("fe80::1%eth0"), i.IPv6Address("fe80::1%eth0").scope_id, b.reverse_pointer[:20], i.ip_address("::"), i.ip_address("1::"), i.ip_address("0:0:1::1:0:0"), b.sixtofour, b.teredo, i.ip_address("2002:102:304::").sixtofour)
# ---
import ipaddress as i
n = i.ip_network("10.0.0.0/29"); print(n, repr(n), n.num_addresses, n.netmask, n.hostmask, n.broadcast_address, n.network_address, n.prefixlen, list(n.hosts()), list(n)[:2], n[1], n[-1], i.ip_address("10.0.0.5") in n, "10.0.0.5" in n if False else "", n.with_netmask, n.with_hostmask, n.with_prefixlen, n.is_private, len(list(n.subnets())), n.supernet())
# ---
import ipaddress as i
for s in ("256.1.1.1", "1.2.3", "a.b.c.d", "1.2.3.4.5", "01.2.3.4", "::g", "1::2::3", "", "1.2.3.4/24", " 1.2.3.4", "12345::", "1.2.3.-1", ":1"):
    try: print(i.ip_address(s))
    except ValueError as e: print(e)
for s in ("10.0.0.1/24", "10.0.0.0/33", "10.0.0.0/x", "1.2.3.0/255.0.255.0", "10.0.0.0/24/8", "::/129"):
    try: print(i.ip_network(s))
    except ValueError as e: print(e)
# ---
import ipaddress as i
for f in (lambda: i.IPv4Address("::1"), lambda: i.IPv4Address(2**32), lambda: i.IPv4Address(-1), lambda: i.IPv4Address(b"abc"), lambda: i.ip_address("1.1.1.1") < i.ip_address("::1"), lambda: i.ip_address("1.1.1.1") + 2**32, lambda: i.ip_network("10.0.0.0/8")[2**24], lambda: list(i.ip_network("10.0.0.0/30").subnets(new_prefix=2)), lambda: i.ip_address(1.5), lambda: i.ip_address("1.1.1.1") == "1.1.1.1", lambda: i.ip_network("10.0.0.0/8").address_exclude(i.ip_network("11.0.0.0/8")).__next__(), lambda: i.IPv4Address(None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
# ---
import ipaddress as i
n = i.ip_network("192.168.0.0/22"); print(list(n.subnets(new_prefix=24)), n.supernet(new_prefix=16), i.ip_network("192.168.1.0/24").subnet_of(n), n.supernet_of(i.ip_network("10.0.0.0/24")), n.overlaps(i.ip_network("192.168.3.0/30")), list(i.ip_network("192.0.2.0/28").address_exclude(i.ip_network("192.0.2.1/32"))), i.ip_network("10.0.0.5/8", strict=False), i.ip_network("10.0.0.0/255.255.0.0"), i.ip_network("10.0.0.0/0.0.255.255"), i.ip_network(("10.0.0.0", 24)), i.ip_network("1.2.3.4"))
# ---
import ipaddress as i
f = i.ip_interface("192.168.1.5/24"); print(f, repr(f), f.ip, f.network, f.netmask, f.with_prefixlen, f.with_netmask, i.ip_interface("::1/64").network, f == i.ip_interface("192.168.1.5/24"), f.ip in f.network, i.IPv4Interface("1.2.3.4"))
# ---
import ipaddress as i
print(list(i.summarize_address_range(i.ip_address("192.0.2.0"), i.ip_address("192.0.2.130"))), list(i.collapse_addresses([i.ip_network("192.0.2.0/25"), i.ip_network("192.0.2.128/25"), i.ip_network("10.0.0.0/8")])), i.get_mixed_type_key(i.ip_address("1.1.1.1"))[0], i.v4_int_to_packed(1), i.v6_int_to_packed(1)[-2:])
try: list(i.summarize_address_range(i.ip_address("2.0.0.0"), i.ip_address("1.0.0.0")))
except ValueError as e: print(e)
# ---
import ipaddress as i
ips = ["10.0.0.2", "10.0.0.10", "9.9.9.9", "10.0.0.1"]; print(sorted(ips), [str(x) for x in sorted(map(i.ip_address, ips))], max(map(i.ip_address, ips)), len({i.ip_address("1.1.1.1"), i.ip_address(16843009)}), hash(i.ip_address("1.1.1.1")) == hash(i.ip_address("1.1.1.1")), i.ip_address(b"\x01\x02\x03\x04"), i.ip_address(1), i.ip_address(2**40))
# ---
import ipaddress as i
allow = [i.ip_network(n) for n in ("10.0.0.0/8", "192.168.1.0/24", "2001:db8::/32")]
def ok(s): a = i.ip_address(s); return any(a in n for n in allow if n.version == a.version)
print([ok(s) for s in ("10.9.8.7", "192.168.2.1", "2001:db8::1", "::1")]); print(ok("not an ip"))  # uncaught
# ---
import ipaddress as i
for s in ("127.0.0.1", "0.0.0.0", "224.0.0.1", "169.254.1.1", "8.8.8.8", "240.0.0.1", "100.64.0.1", "255.255.255.255", "fe80::1", "ff02::1", "fc00::1", "2001:4860::1", "::"): a = i.ip_address(s); print(s, [n[3:] for n in ("is_private", "is_global", "is_loopback", "is_multicast", "is_link_local", "is_reserved", "is_unspecified") if getattr(a, n)])
# ---
import ipaddress as i
n = i.ip_network("2001:db8::/126"); print(list(n), list(n.hosts()), n.num_addresses, n.netmask, n[2], list(i.ip_network("10.0.0.0/31").hosts()), list(i.ip_network("10.0.0.0/32").hosts()), sum(1 for _ in i.ip_network("10.0.0.0/24").hosts()), i.ip_network("0.0.0.0/0").num_addresses, n.compressed, n.exploded)
# ---
import ipaddress as i
pool = i.ip_network("172.16.0.0/24"); need = [("a", 50), ("b", 20), ("c", 5)]; free = [pool]
for name, n in need:
    p = 32 - (n + 1).bit_length(); net = next(f for f in sorted(free, key=lambda f: -f.prefixlen) if f.prefixlen <= p); free.remove(net); sub = next(net.subnets(new_prefix=p)); free += list(net.address_exclude(sub)) if sub != net else []; print(name, sub, sub.num_addresses - 2)
print(sorted(free))
# ---
import ipaddress as i
a = i.ip_network("10.0.0.0/8"); print(a == i.ip_network("10.0.0.0/8"), a < i.ip_network("11.0.0.0/8"), a < i.ip_network("10.0.0.0/9"), hash(a) == hash(i.ip_network("10.0.0.0/8")), a.compare_networks(i.ip_network("10.0.0.0/8")), sorted([i.ip_network("10.0.0.0/16"), i.ip_network("9.0.0.0/8"), a]), {a: 1}[i.IPv4Network("10.0.0.0/8")], isinstance(a, i.IPv4Network), issubclass(i.AddressValueError, ValueError), issubclass(i.NetmaskValueError, ValueError))
# ---
import ipaddress
ipaddress.ip_network("10.0.0.1/24")  # uncaught
