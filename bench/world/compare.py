#!/usr/bin/env python3
"""Prints our figures beside SQLite's and compares the answers; the exit code is 1 if one differs.

    compare.py FOLDER      with ours.json, sqlite.json and the answers of both, as run.sh leaves them
"""
import json
import pathlib
import sys


def main():
    folder = pathlib.Path(sys.argv[1])
    ours, theirs = (json.loads((folder / name).read_text()) for name in ("ours.json", "sqlite.json"))
    print(f"{'':<46}{'Tongjian':>10}{'SQLite':>12}{'ratio':>9}")
    for name, unit, scale, mine, other in (
        ("point question, median", "us", 1e3, "point_median_ns", "point_median_ns"),
        ("point question, 99% within", "us", 1e3, "point_p99_ns", "point_p99_ns"),
        ("point question, all in one SQL statement, mean", "us", 1e3, "point_median_ns", "point_mean_inside_one_statement_ns"),
        ("every place on a day, median", "ms", 1e6, "map_median_ns", "map_best_median_ns"),
        ("every place on a day, summed in SQL, median", "ms", 1e6, "map_median_ns", "map_best_inside_median_ns"),
    ):
        print(f"{name:<46}{ours[mine] / scale:>7.2f} {unit}{theirs[other] / scale:>9.2f} {unit}{theirs[other] / ours[mine]:>9.0f}")
    build = (theirs["build_ns"] + theirs["build_spans_ns"]) / 1e9
    print(f"{'loading (see below)':<46}{ours['load_ns'] / 1e9:>8.2f} s{build:>10.2f} s{build * 1e9 / ours['load_ns']:>9.1f}")
    print(f"""
{ours['events']:,.0f} changes of holder over {ours['places']:,.0f} places; {ours['point_questions']:,.0f} places on a day, {ours['map_questions']:,.0f} whole days.
ratio: how many times SQLite takes. SQLite {theirs['sqlite']}, in memory, through Python's binding, whose own cost for an empty query is
{theirs['point_median_of_empty_query_ns'] / 1e3:.2f} us; the rows "in SQL" are without it. Its best way to a whole map: {theirs['map_best']}; summed in SQL:
{theirs['map_best_inside']}. We load by parsing sentences, joining claims, dating and replaying them, SQLite by inserting whole
numbers and building its indexes, so that row is a sense of scale.
""")
    wrong = 0
    for name in ("points", "days"):
        told = [(folder / f"{name}.{who}.csv").read_text().splitlines() for who in ("ours", "sqlite")]
        wrong += sum(a != b for a, b in zip(*told)) + abs(len(told[0]) - len(told[1]))
        print(f"{name}: {len(told[0]) - 1:,} answers of each, compared")
    for who, figures in (("Tongjian", ours), ("SQLite", theirs)):
        print(f"{who}: {figures['differences_from_naive']:.0f} differences from plain replay on {figures['naive_days']:.0f} days")
        wrong += figures["differences_from_naive"]
    print(f"{wrong:.0f} answers differ")
    return 1 if wrong else 0


sys.exit(main())
