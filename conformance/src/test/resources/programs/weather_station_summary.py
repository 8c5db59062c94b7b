from collections import defaultdict
from datetime import datetime
import math

RAW = """\
# station;timestamp;temp;unit;wind;dir
OSL;2024-01-14T06:00;-12.4;C;3.1;N
OSL;2024-01-14T12:00;18.5;F;4.0;NNE
OSL;2024-01-15T06:00;-15.0;C;;N
PHX;2024-01-14T12:00;71.6;F;12.2;SW
PHX;2024-01-15T12:00;295.4;K;9.7;WSW
PHX;2024-01-15T18:00;bad;C;1;W
LIM;2024-01-15T12:00;24;C;5.5;S
LIM;2024-01-15T18:00;22.75;C;6.25;SSE
"""

DIRECTIONS = "N NNE NE ENE E ESE SE SSE S SSW SW WSW W WNW NW NNW".split()
TO_CELSIUS = {
    "C": lambda t: t,
    "F": lambda t: (t - 32) * 5 / 9,
    "K": lambda t: t - 273.15,
}


def beaufort(ms):
    for force, limit in enumerate((0.5, 1.6, 3.4, 5.5, 8.0, 10.8, 13.9, 17.2, 20.8, 24.5, 28.5, 32.7)):
        if ms < limit:
            return force
    return 12


def wind_chill(t, ms):
    if ms is None or t > 10 or ms < 1.34:
        return None
    v = (ms * 3.6) ** 0.16
    return 13.12 + 0.6215 * t - 11.37 * v + 0.3965 * t * v


def mean_direction(points):
    angles = [math.radians(DIRECTIONS.index(p) * 22.5) for p in points]
    s, c = sum(map(math.sin, angles)), sum(map(math.cos, angles))
    degrees = math.degrees(math.atan2(s, c)) % 360
    return DIRECTIONS[round(degrees / 22.5) % 16], degrees


stations = defaultdict(list)
for number, line in enumerate(RAW.splitlines(), 1):
    if line.startswith("#") or not line.strip():
        continue
    code, stamp, temp, unit, wind, direction = line.split(";")
    try:
        celsius = TO_CELSIUS[unit](float(temp))
    except (ValueError, KeyError) as err:
        print(f"line {number} ignored: {err}")
        continue
    stations[code].append((datetime.fromisoformat(stamp), celsius, float(wind) if wind else None, direction))

print(f"{'stn':<5}{'n':>2}{'min':>8}{'max':>8}{'avg':>8}{'chill':>8}  {'wind':<18}{'dir'}")
for code in sorted(stations, key=lambda s: min(o[1] for o in stations[s])):
    obs = stations[code]
    temps = [o[1] for o in obs]
    winds = [o[2] for o in obs if o[2] is not None]
    chills = [c for o in obs if (c := wind_chill(o[1], o[2])) is not None]
    chill = f"{min(chills):.1f}" if chills else "--"
    direction, degrees = mean_direction(o[3] for o in obs)
    wind_text = f"{max(winds):.1f} m/s (Bft {beaufort(max(winds))})"
    print(f"{code:<5}{len(obs):>2}{min(temps):>8.2f}{max(temps):>8.2f}{sum(temps) / len(temps):>8.2f}{chill:>8}  {wind_text:<18}{direction} {degrees:.1f}°")

days = {}
for code, obs in stations.items():
    for when, temp, *_ in obs:
        days.setdefault(when.date(), {}).setdefault(code, []).append(temp)
for day, by_station in sorted(days.items()):
    cells = (f"{code}={'/'.join(f'{t:.1f}' for t in ts)}" for code, ts in sorted(by_station.items()))
    print(day.strftime("%A"), *cells)
warmest = max(((t, c, w) for c, obs in stations.items() for w, t, *_ in obs))
print("warmest: {1} {0:.2f}°C at {2:%H:%M on %d %b}".format(*warmest))
swing = {c: max(o[1] for o in obs) - min(o[1] for o in obs) for c, obs in stations.items()}
print({c: round(s, 3) for c, s in swing.items()}, [beaufort(x) for x in (0, 0.5, 5.4, 33)], math.degrees(math.pi), math.hypot(3, 4), math.floor(-2.5), math.ceil(2.1))
