import ipaddress
from itertools import islice
from uuid import NAMESPACE_URL, UUID, uuid5, uuid3
from urllib.parse import (parse_qs, parse_qsl, quote, quote_plus, unquote, urlencode, urljoin, urlsplit, urlunsplit, urlparse)

NETS = ["10.0.0.0/24", "10.0.0.128/26", "192.168.4.0/22", "2001:db8::/48", "10.0.0.5/24", "300.1.1.1/8"]
nets = []
for text in NETS:
    try:
        net = ipaddress.ip_network(text)
    except ValueError as e:
        print("bad:", e)
    else:
        nets.append(net)
        print(f"{net!s:<18} v{net.version} {net.num_addresses:>30,} private={net.is_private} mask={net.netmask}")

a, b, c, v6 = nets
print(b.subnet_of(a), a.overlaps(c), a.supernet(), [str(s) for s in c.subnets(new_prefix=24)])
print([str(h) for h in islice(b.hosts(), 3)], b.broadcast_address, b[1], a.network_address + 77, next(v6.subnets(16)))
print([str(n) for n in ipaddress.collapse_addresses(map(ipaddress.ip_network, ["10.1.0.0/25", "10.1.0.128/25", "10.1.1.0/24"]))])
print([str(n) for n in ipaddress.summarize_address_range(ipaddress.ip_address("10.0.0.250"), ipaddress.ip_address("10.0.1.4"))])
addr = ipaddress.ip_address("2001:db8:0:0:0:0:0:1")
print(addr, addr.exploded, int(ipaddress.IPv4Address("1.2.3.4")), ipaddress.ip_address(16909060), addr.reverse_pointer[:20], addr in v6)
iface = ipaddress.ip_interface("10.0.0.5/24")
print(iface.network, iface.ip, iface.with_netmask, repr(iface), sorted(map(ipaddress.ip_address, ["10.0.0.10", "10.0.0.9"])))

url = "https://user:p%40ss@shop.example.com:8443/a%20b/item;v=1?q=caf%C3%A9&tag=x&tag=y&empty=#frag"
parts = urlsplit(url)
print(parts.scheme, parts.hostname, parts.port, parts.username, unquote(parts.password), parts.path, parts.fragment)
print(parse_qs(parts.query, keep_blank_values=True), parse_qsl("a=1&b=2&a=3"), urlparse(url).params)
print(urlencode({"q": "ä b&c", "n": [1, 2], "t": True}, doseq=True), quote("/a b/ü?"), quote_plus("a b+c"), quote("a/b", safe=""))
print(urlunsplit(parts._replace(netloc="example.org", query=urlencode([("z", 1)]), fragment="")))
for rel in ("../x", "/y?z=1", "//cdn/z", "?only=1", "#f", "http://o/", "./a/../b"):
    print(f"{rel:<10} {urljoin('http://h/p/q/r?old=1', rel)}")

u = uuid5(NAMESPACE_URL, "https://example.com/orders/1")
print(u, u.version, u.hex[:8], UUID(int=5), uuid3(NAMESPACE_URL, "x") == uuid3(NAMESPACE_URL, "x"), UUID("{12345678123456781234567812345678}").urn)
print(sorted([UUID(int=3), UUID(int=1)])[0], u.bytes[:3], u.fields[0] == u.time_low, len({u, UUID(str(u))}))
