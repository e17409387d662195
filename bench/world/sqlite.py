#!/usr/bin/env python3
"""Who held what, asked of SQLite: the same changes of holder, a fitting index, the best SQL we know for each question.

    sqlite.py EVENTS.csv [--points 100000] [--maps 100] [--seed 1] [--naive 20]
              [--questions FILE] [--days FILE] [--answers FILE] [--map-answers FILE]

EVENTS.csv     place,day,holder with whole numbers and a header; of two changes of one place on one day the later line counts.
--points N     point questions: the holder of one random place on one random day
--maps N       whole-map questions: the holder of every place on one random day
--questions F  use these point questions (place,day with a header) in place of random ones
--days F       use these days (day with a header) for the whole maps
--answers F    write place,day,holder for the point questions (an empty holder: none yet), to compare with another program
--map-answers F  write day,sha256 for the whole maps: the SHA-256 of its lines place,holder in order of place
--naive N      replay the changes plainly for N of the map days and count the differences (there must be none)

Prints one JSON object; times in nanoseconds. The database is in memory, so that no disk is measured. Random questions come from
SplitMix64 over a counter: draw i asks place = draw(seed, 2i) mod places, day = draw(seed, 2i+1) mod (last day + 1).
"""
import argparse
import csv
import hashlib
import json
import sqlite3
import statistics
import sys
import time

MASK = 0xFFFFFFFFFFFFFFFF

POINT = "SELECT holder FROM change WHERE place = ? AND day <= ? ORDER BY day DESC LIMIT 1"

# Ways to ask for the whole map; the fastest counts. Each gives (place, holder) for every place that has a holder on the day.
# Two statements: the first for days of the earlier half, the second for those of the later half.
NEARER_END = "spans from the nearer end"
MAPS = {
    "seek per place": ("SELECT id AS place, holder FROM (SELECT id, (SELECT holder FROM change WHERE place = id AND day <= ?1"
                       " ORDER BY day DESC LIMIT 1) AS holder FROM place) WHERE holder IS NOT NULL"),
    "group by place": "SELECT place, holder FROM (SELECT place, holder, max(day) FROM change WHERE day <= ?1 GROUP BY place)",
    NEARER_END: ("SELECT place, holder FROM span WHERE since <= ?1 AND until > ?1",
                 "SELECT place, holder FROM span_by_end WHERE until > ?1 AND since <= ?1"),
    "r-tree of spans": "SELECT place, holder FROM tree WHERE since <= ?1 AND until >= ?1",
}


def draw(seed, counter):
    z = (seed * 0xD1B54A32D192ED03 + counter * 0x9E3779B97F4A7C15) & MASK
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
    return z ^ (z >> 31)


def map_sql(name, day, end):
    sql = MAPS[name]
    return sql if isinstance(sql, str) else sql[day * 2 >= end]


def rows(path):
    with open(path, encoding="utf-8", newline="") as source:
        reader = csv.reader(source)
        next(reader)
        return [tuple(map(int, row)) for row in reader]


def build(changes):
    started = time.perf_counter_ns()
    db = sqlite3.connect(":memory:", isolation_level=None, cached_statements=64)
    db.execute("PRAGMA cache_size = -1000000")
    # A table without rowid is its own covering index on (place, day): one descent answers a point question.
    db.execute("CREATE TABLE change (place INT, day INT, holder INT NOT NULL, PRIMARY KEY (place, day)) WITHOUT ROWID")
    db.execute("CREATE TABLE place (id INTEGER PRIMARY KEY)")
    db.execute("BEGIN")
    db.executemany("INSERT OR REPLACE INTO change VALUES (?, ?, ?)", changes)
    db.execute("INSERT INTO place SELECT DISTINCT place FROM change")
    db.execute("COMMIT")
    db.execute("ANALYZE")
    build_ns = time.perf_counter_ns() - started

    started = time.perf_counter_ns()
    # Spans in order of their beginning, and again in order of their end: a map reads only the half of them that can hold its day.
    db.execute("CREATE TABLE span (place INT, holder INT, since INT, until INT, PRIMARY KEY (since, place)) WITHOUT ROWID")
    db.execute("CREATE TABLE span_by_end (place INT, holder INT, since INT, until INT, PRIMARY KEY (until, place)) WITHOUT ROWID")
    db.execute("INSERT INTO span SELECT place, holder, day, lead(day, 1, 2147483647) OVER (PARTITION BY place ORDER BY day)"
               " AS until FROM change ORDER BY day, place")
    db.execute("INSERT INTO span_by_end SELECT * FROM span ORDER BY until, place")
    try:
        db.execute("CREATE VIRTUAL TABLE tree USING rtree_i32 (id, since, until, +place INT, +holder INT)")
        db.execute("INSERT INTO tree SELECT row_number() OVER (), since, until - 1, place, holder FROM span")
    except sqlite3.OperationalError as error:
        print(f"no r-tree here ({error}); that way is left out", file=sys.stderr)
        MAPS.pop("r-tree of spans")
    return db, build_ns, time.perf_counter_ns() - started


def each_ns(ask, questions):
    """The time of every single question."""
    times = []
    for question in questions:
        started = time.perf_counter_ns()
        ask(question)
        times.append(time.perf_counter_ns() - started)
    return times


def point_questions(db, questions):
    cursor = db.cursor()
    ask = lambda question: cursor.execute(POINT, question).fetchone()
    floor = lambda question: cursor.execute("SELECT ?1 + ?2", question).fetchone()
    each_ns(ask, questions[:1000])
    times, floors = each_ns(ask, questions), each_ns(floor, questions)
    times.sort()

    # The same questions asked inside one statement: no crossing between program and engine is in this figure.
    db.execute("CREATE TEMP TABLE question (place INT, day INT)")
    db.executemany("INSERT INTO question VALUES (?, ?)", questions)
    inside = f"SELECT count(({POINT.replace('= ?', '= q.place', 1).replace('<= ?', '<= q.day', 1)})) FROM question AS q"
    whole = min(each_ns(lambda _: db.execute(inside).fetchone(), range(3)))
    return {
        "point_questions": len(questions),
        "point_median_ns": statistics.median(times),
        "point_p99_ns": times[len(times) * 99 // 100],
        "point_median_of_empty_query_ns": statistics.median(floors),
        "point_mean_inside_one_statement_ns": round(whole / len(questions)),
    }


def map_questions(db, days, end):
    fetched, inside = {}, {}
    for name in MAPS:
        ask = lambda day: db.execute(map_sql(name, day, end), (day,)).fetchall()
        # The rows stay in the engine, which must still find each holder.
        total = lambda day: db.execute(f"SELECT sum(place), sum(holder) FROM ({map_sql(name, day, end)})", (day,)).fetchone()
        ask(days[0])
        fetched[name] = round(statistics.median(each_ns(ask, days)))
        inside[name] = round(statistics.median(each_ns(total, days)))
    best, best_inside = min(fetched, key=fetched.get), min(inside, key=inside.get)
    return {
        "map_questions": len(days),
        "map_best": best,
        "map_best_median_ns": fetched[best],
        "map_best_inside": best_inside,
        "map_best_inside_median_ns": inside[best_inside],
        "map_median_ns": fetched,
        "map_inside_median_ns": inside,
        "map_sql": MAPS[best],
    }


def differences(db, changes, days, end):
    """Places that any of the ways tells otherwise than plain replay does."""
    count = 0
    changes = sorted(changes, key=lambda change: change[1])  # stable: of two on one day the later line counts
    for day in days:
        naive = {}
        for place, when, holder in changes:
            if when > day:
                break
            naive[place] = holder
        for name in MAPS:
            told = dict(db.execute(map_sql(name, day, end), (day,)))
            count += sum(told.get(place) != naive.get(place) for place in told.keys() | naive.keys())
    return count


def digest(db, day, end):
    """One answer to a whole map: every way must give the same, as differences() sees to."""
    told = sorted(db.execute(map_sql(NEARER_END, day, end), (day,)))
    return hashlib.sha256("".join(f"{place},{holder}\n" for place, holder in told).encode()).hexdigest()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("events")
    parser.add_argument("--points", type=int, default=100_000)
    parser.add_argument("--maps", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--questions")
    parser.add_argument("--days")
    parser.add_argument("--answers")
    parser.add_argument("--map-answers")
    parser.add_argument("--naive", type=int, default=20)
    options = parser.parse_args()

    changes = rows(options.events)
    db, build_ns, spans_ns = build(changes)
    places = max(place for place, _, _ in changes) + 1
    end = max(day for _, day, _ in changes) + 1
    if options.questions:
        questions = rows(options.questions)
    else:
        questions = [(draw(options.seed, 2 * i) % places, draw(options.seed, 2 * i + 1) % end) for i in range(options.points)]
    if options.days:
        days = [day for day, in rows(options.days)]
    else:
        days = [draw(options.seed + 1, i) % end for i in range(options.maps)]

    report = {"sqlite": sqlite3.sqlite_version, "events": len(changes), "places": places, "days": end,
              "build_ns": build_ns, "build_spans_ns": spans_ns}
    report |= point_questions(db, questions) | map_questions(db, days, end)
    report["naive_days"] = min(options.naive, len(days))
    report["differences_from_naive"] = differences(db, changes, days[:options.naive], end)
    if options.answers:
        with open(options.answers, "w", encoding="utf-8", newline="\n") as out:
            out.write("place,day,holder\n")
            for place, day in questions:
                row = db.execute(POINT, (place, day)).fetchone()
                out.write(f"{place},{day},{row[0] if row else ''}\n")
    if options.map_answers:
        with open(options.map_answers, "w", encoding="utf-8", newline="\n") as out:
            out.write("day,sha256\n")
            out.writelines(f"{day},{digest(db, day, end)}\n" for day in days)
    print(json.dumps(report, indent=2))
    return 1 if report["differences_from_naive"] else 0


sys.exit(main())
