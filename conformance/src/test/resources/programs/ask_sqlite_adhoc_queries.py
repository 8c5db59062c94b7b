import sqlite3
from contextlib import closing

PEOPLE = [(1, "Ana", "eng", 5200.0), (2, "Bo", "eng", 4800.0), (3, "Cy", "ops", None), (4, "Dee", "ops", 4100.5), (5, "Émile", None, 3900.0)]
HOURS = [(1, "2024-06-03", 8), (1, "2024-06-04", 7.5), (2, "2024-06-03", 9), (4, "2024-06-03", 4), (4, "2024-06-10", 8), (9, "2024-06-03", 1)]


class Median:
    def __init__(self):
        self.values = []

    def step(self, v):
        if v is not None:
            self.values.append(v)

    def finalize(self):
        s = sorted(self.values)
        n = len(s)
        return None if not n else s[n // 2] if n % 2 else (s[n // 2 - 1] + s[n // 2]) / 2


with closing(sqlite3.connect(":memory:")) as db:
    db.row_factory = sqlite3.Row
    db.create_function("initials", 1, lambda s: "".join(w[0] for w in s.split()).upper())
    db.create_aggregate("median", 1, Median)
    db.executescript("""
        CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, team TEXT, salary REAL);
        CREATE TABLE hours (person INTEGER, day TEXT, h REAL CHECK (h > 0 AND h <= 24));
        CREATE INDEX idx_day ON hours (day);
    """)
    with db:
        db.executemany("INSERT INTO people VALUES (?, ?, ?, ?)", PEOPLE)
        db.executemany("INSERT INTO hours VALUES (?, ?, ?)", HOURS)
    for row in db.execute("""
        SELECT COALESCE(team, '(none)') AS team, COUNT(*) AS n, ROUND(AVG(salary), 2) AS avg, median(salary) AS med, MAX(salary) AS top
        FROM people GROUP BY team ORDER BY n DESC, team"""):
        print(" | ".join(f"{k}={row[k]}" for k in row.keys()))
    q = """SELECT p.name, SUM(h.h) AS total, COUNT(h.h) AS days, initials(p.name) AS ini
           FROM people p LEFT JOIN hours h ON h.person = p.id AND h.day BETWEEN :lo AND :hi
           GROUP BY p.id HAVING total IS NULL OR total >= :min ORDER BY total DESC, p.name LIMIT 4"""
    for name, total, days, ini in db.execute(q, {"lo": "2024-06-01", "hi": "2024-06-07", "min": 4}):
        print(f"{name:<6}{ini:<3}{total if total is not None else '-':>6} {days}")
    orphans = db.execute("SELECT person FROM hours WHERE person NOT IN (SELECT id FROM people)").fetchall()
    print([tuple(o) for o in orphans], db.total_changes)
    print([tuple(r) for r in db.execute("SELECT name, RANK() OVER (ORDER BY salary DESC), SUM(salary) OVER (PARTITION BY team) FROM people WHERE salary > 4000 ORDER BY 2")])
    print([r["week"] for r in db.execute("WITH w AS (SELECT strftime('%W', day) AS week, h FROM hours) SELECT week FROM w GROUP BY week ORDER BY SUM(h) DESC")])
    for sql, args in [
        ("INSERT INTO people VALUES (6, 'Ana', NULL, 0)", ()),
        ("INSERT INTO hours VALUES (1, '2024-06-09', ?)", (25,)),
        ("SELECT nope FROM people", ()),
        ("SELEC 1", ()),
        ("SELECT * FROM people WHERE id = ? AND team = ?", (1,)),
    ]:
        try:
            with db:
                db.execute(sql, args)
        except sqlite3.Error as e:
            print(f"{type(e).__name__}: {e}")
    cur = db.execute("UPDATE people SET salary = salary * 1.1 WHERE team = ? RETURNING name, ROUND(salary, 1)", ("eng",))
    print([d[0] for d in cur.description], sorted(map(tuple, cur)), isinstance(db.execute("SELECT 1").fetchone(), sqlite3.Row))
    print(db.execute("SELECT 1 WHERE 0").fetchone(), db.execute("SELECT 'a' || 1, 7 / 2, 7.0 / 2, NULL = NULL, x'4142'").fetchone()[:], db.in_transaction)
