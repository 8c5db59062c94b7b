import json
from math import asin, atan2, cos, degrees, radians, sin, sqrt
from operator import itemgetter
from typing import Final, NamedTuple

GEOJSON = json.loads("""{"type": "FeatureCollection", "features": [
 {"type": "Feature", "properties": {"name": "Mitte", "hours": {"mo-fr": "08:00-20:00", "sa": "10:00-18:00"}}, "geometry": {"type": "Point", "coordinates": [13.4050, 52.5200]}},
 {"type": "Feature", "properties": {"name": "Potsdam", "hours": {"mo-fr": "09:00-18:30"}}, "geometry": {"type": "Point", "coordinates": [13.0645, 52.3906]}},
 {"type": "Feature", "properties": {"name": "Spandau"}, "geometry": {"type": "Point", "coordinates": [13.2, 52.535]}},
 {"type": "Feature", "properties": {"name": "Area"}, "geometry": {"type": "Polygon", "coordinates": [[[13.3, 52.45], [13.5, 52.45], [13.5, 52.56], [13.3, 52.56], [13.3, 52.45]]]}},
 {"type": "Feature", "properties": {"name": "Nowhere"}, "geometry": null}
]}""")
EARTH_KM: Final = 6371.0088
CUSTOMERS = {"Ida": "52.5163N 13.3777E", "Max": "52.40N, 13.05E", "Noa": "33.8688S 151.2093E", "Pat": "95.0N 10.0E", "Ray": "here"}


class Geo(NamedTuple):
    lat: float
    lon: float

    @classmethod
    def parse(cls, text: str) -> "Geo":
        lat, lon = text.replace(",", " ").split()
        values = [float(p[:-1]) * (-1 if p[-1] in "SW" else 1) for p in (lat, lon)]
        geo = cls(*values)
        if not (-90 <= geo.lat <= 90 and -180 <= geo.lon <= 180):
            raise ValueError(f"coordinates out of range: {geo}")
        return geo

    def km(self, other: "Geo") -> float:
        p1, l1, p2, l2 = map(radians, (*self, *other))
        h = sin((p2 - p1) / 2) ** 2 + cos(p1) * cos(p2) * sin((l2 - l1) / 2) ** 2
        return 2 * EARTH_KM * asin(sqrt(h))

    def bearing(self, other) -> str:
        p1, l1, p2, l2 = map(radians, (*self, *other))
        y, x = sin(l2 - l1) * cos(p2), cos(p1) * sin(p2) - sin(p1) * cos(p2) * cos(l2 - l1)
        deg = (degrees(atan2(y, x)) + 360) % 360
        return ["N", "NE", "E", "SE", "S", "SW", "W", "NW"][round(deg / 45) % 8]


def inside(pt: Geo, ring: list[list[float]]) -> bool:
    hit = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > pt.lat) != (y2 > pt.lat) and pt.lon < (x2 - x1) * (pt.lat - y1) / (y2 - y1) + x1:
            hit = not hit
    return hit


stores, zone = {}, None
for f in GEOJSON["features"]:
    match f:
        case {"properties": {"name": name, **extra}, "geometry": {"type": "Point", "coordinates": [lon, lat]}}:
            stores[name] = Geo(lat, lon), extra.get("hours", {})
        case {"geometry": {"type": "Polygon", "coordinates": [ring, *holes]}}:
            zone = ring
            print("zone with", len(ring) - 1, "corners and", len(holes), "holes")
        case {"properties": {"name": name}, "geometry": None}:
            print("no location for", name)

for who, text in CUSTOMERS.items():
    try:
        here = Geo.parse(text)
    except ValueError as e:
        print(f"{who}: {e}")
        continue
    ranked = sorted(((here.km(g), n, here.bearing(g)) for n, (g, _) in stores.items()), key=itemgetter(0))
    near = [f"{n} {d:.1f} km {b}" for d, n, b in ranked if d < 40]
    print(f"{who}: {'; '.join(near) or f'closest is {ranked[0][1]} at {ranked[0][0]:,.0f} km'}{' [delivery zone]' if inside(here, zone) else ''}")
open_late = {n: h for n, (_, h) in stores.items() if any(v.split("-")[1] > "19:00" for v in h.values())}
print(open_late, sorted(stores, key=lambda n: stores[n][0].lon, reverse=True))
center = Geo(*(sum(c) / len(stores) for c in zip(*(g for g, _ in stores.values()))))
print(f"center {center.lat:.4f}, {center.lon:.4f}; {center._fields} {center == tuple(center)}")
