#!/usr/bin/env python3
"""Prints what bench/simulation/run.sh has measured, as tables, and writes it as simulation.json beside its parts.

    report.py FOLDER

Of figures measured in several processes each is the median. Only Python's standard library is used.
"""
import glob
import json
import os
import statistics
import sys

# Entity-steps a second of others, in millions, as issue 5 quotes them for machines like ours. None of them was measured here.
OTHERS = [("guard (Python, the same domain)", 0.04), ("Mesa (Python, Schelling)", 0.14), ("MASON (Java, Schelling)", 3.0), ("plain C++ (Schelling)", 8.2)]
FREECIV = "freeciv, 8 players: 3 to 6 turns a second"
PLACES = [100, 1000, 3000, 10000]


def median_of(folder, name):
    found = [json.load(open(path, encoding="utf-8")) for path in sorted(glob.glob(os.path.join(folder, f"{name}.*.json")))]
    return {key: statistics.median(one[key] for one in found) for key in found[0]} if found else None


def whole(folder, name):
    path = os.path.join(folder, f"{name}.json")
    if not os.path.exists(path):
        return None
    found = json.load(open(path, encoding="utf-8"))[name]
    found.pop("last")  # the end of its output, which is no figure
    return found


def row(what, value, target=""):
    print(f"{what:<66}{value:>16}  {target}")


def tell_run(run):
    row("1112 to 1234, one run on one core, ms by the clock", f"{run['run_median_ns'] / 1e6:.0f}", "<= 150")
    row("  the same, ms of the processor", f"{run['run_processor_ns'] / 1e6:.0f}")
    row("  the least of all, ms by the clock", f"{run['run_least_ns'] / 1e6:.0f}")
    row("  turns / entities at a time on the mean", f"{run['turns']:,.0f} / {run['entities']:,.0f}")
    row("  a turn, us of the processor", f"{run['turn_ns'] / 1e3:.1f}")
    row("  bytes allocated a run never played before", f"{run['allocated_a_new_run_bytes']:,.0f}")
    row("  bytes allocated a turn in the steady state", f"{run['allocated_a_turn_again_bytes']:,.1f}", "0")


def tell_threads(threads):
    row("200 runs of 1125 to 1142, in the process, 1 thread, s", f"{threads['threads_1_ns'] / 1e9:.2f}")
    row("  2 threads, s (speed-up)", f"{threads['threads_2_ns'] / 1e9:.2f} ({threads['threads_2_speed_up']:.2f})")


def tell_whole(parts):
    for name, what, target in [
        ("ensemble-1000", "1,000 runs of 1125 to 1142, whole process, 2 threads", "<= 15 s by the clock"),
        ("ensemble-1000-alone", "  the same on 1 thread", ""),
        ("queue-1000000", "1,000,000 runs of one turn each, 2 threads", "<= 512 MB"),
        ("memory-100", "100 runs of 1125 to 1142, 2 threads", ""),
        ("memory-1000", "1,000 runs", ""),
        ("memory-10000", "10,000 runs", "")]:
        if (one := parts.get(name)) is not None:
            row(what + ": s", f"{one['wall']:.1f}", target)
            row("  s of the processor / greatest resident set, MB", f"{one['cpu']:.1f} / {one['peak'] / 1e6:.0f}")


def tell_worlds(worlds):
    print(f"\n{'places':>8}{'polities':>10}{'armies':>8}{'entities':>10}{'turn us':>10}{'ns/place':>10}{'x linear':>10}{'ready s':>9}{'M steps/s':>11}{'B/turn':>8}")
    first = None
    for places, one in worlds.items():
        unit = one["turn_ns"] / one["places"]
        first = first or unit
        print(f"{places:>8,}{one['polities']:>10,.0f}{one['armies']:>8.1f}{one['entities']:>10,.0f}{one['turn_ns'] / 1e3:>10.1f}{unit:>10.0f}"
              f"{unit / first:>10.2f}{one['scenario_ns'] / 1e9:>9.2f}{one['entity_steps_a_second'] / 1e6:>11.1f}{one['allocated_a_turn_again_bytes']:>8.0f}")
    print("\nx linear: the time of a turn for each place, with the first row as 1. Polities, armies, persons and ways grow with the places.")


def main():
    folder = sys.argv[1]
    parts = {name: found for name in ["run", "threads"] if (found := median_of(folder, name))}
    parts |= {name: found for name in ["ensemble-1000", "ensemble-1000-alone", "queue-1000000", "memory-100", "memory-1000", "memory-10000"]
              if (found := whole(folder, name))}
    worlds = {places: found for places in PLACES if (found := median_of(folder, f"world-{places}"))}
    with open(os.path.join(folder, "simulation.json"), "w", encoding="utf-8") as out:
        json.dump(parts | {f"world-{places}": one for places, one in worlds.items()}, out, indent=2)
        out.write("\n")
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    print(f"{os.cpu_count()} cores; load averages at the end {load}: above the cores, other work ran beside\n")
    row("", "", "target")
    if "run" in parts:
        tell_run(parts["run"])
    if "threads" in parts:
        tell_threads(parts["threads"])
    tell_whole(parts)
    if worlds:
        tell_worlds(worlds)
    if "run" in parts:
        print("\nentity-steps a second, in millions (an entity is a place, a living person, a polity, or an army in the field; a step is a turn of one):")
        print(f"  {parts['run']['entity_steps_a_second'] / 1e6:>6.2f}  Tongjian, the Jurchen wars, 1112 to 1234, one core")
        for name, millions in OTHERS:
            print(f"  {millions:>6.2f}  {name}: quoted, not measured here")
        print(f"  {1e9 / parts['run']['turn_ns']:,.0f} turns a second beside {FREECIV} (quoted, not measured here)")


main()
