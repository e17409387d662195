#!/usr/bin/env python3
"""Times whole processes: wall time and peak memory, the median of several runs after one warm-up.

    measure.py [--runs N] [--warmups N] [--json FILE] [--first-needs-output] NAME=COMMAND ...

Each command runs in a shell of its own, its output kept apart. The first is the one the others are compared with. A command that
fails is reported with its exit code and its last line, and the others go on. Peak memory is the greatest resident set of any one
process of the command (ru_maxrss of wait4). Only Python's standard library is used; GNU/Linux or another Unix.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

UNIT = 1 if sys.platform == "darwin" else 1024  # ru_maxrss: bytes on macOS, kibibytes elsewhere


def run_once(command):
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(["/bin/sh", "-c", "exec " + command], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0, os.SEEK_END)
        output.seek(max(0, output.tell() - 4096))
        lines = output.read().decode("utf-8", "replace").strip().splitlines()
    return {"exit": process.returncode, "wall": wall, "cpu": usage.ru_utime + usage.ru_stime,
            "peak": usage.ru_maxrss * UNIT, "last": lines[-1].strip() if lines else ""}


def measure(command, runs, warmups):
    for _ in range(warmups):
        result = run_once(command)
        if result["exit"] != 0:
            break  # a failing command is not worth five more failures
    else:
        results = [run_once(command) for _ in range(runs)]
        result = next((r for r in results if r["exit"] != 0), results[-1])
        walls = [r["wall"] for r in results]
        result |= {"wall": statistics.median(walls), "fastest": min(walls), "slowest": max(walls),
                   "cpu": statistics.median(r["cpu"] for r in results), "peak": statistics.median(r["peak"] for r in results)}
    return result | {"command": command}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--warmups", type=int, default=1)
    parser.add_argument("--json")
    parser.add_argument("--first-needs-output", action="store_true", help="a first command that prints nothing has not done its work")
    parser.add_argument("commands", nargs="+")
    options = parser.parse_args()

    table = {}
    for entry in options.commands:
        name, command = entry.split("=", 1)
        table[name] = measure(command, options.runs, max(0, options.warmups))
        if options.first_needs_output and len(table) == 1 and table[name]["exit"] == 0 and not table[name]["last"]:
            table[name]["exit"] = "none: printed nothing"
        print(f"measured {name}", file=sys.stderr)

    ours = next(iter(table.values()))
    sound = ours["exit"] == 0
    print(f"{'':<18}{'wall s':>9}{'min':>8}{'max':>8}{'cpu s':>8}{'peak MB':>9}{'x wall':>8}{'x peak':>8}")
    for name, r in table.items():
        if r["exit"] != 0:
            print(f"{name:<18}failed (exit {r['exit']}): {r['last'][:90]}")
            continue
        ratios = f"{r['wall'] / ours['wall']:>8.2f}{r['peak'] / ours['peak']:>8.2f}" if sound else f"{'-':>8}{'-':>8}"
        print(f"{name:<18}{r['wall']:>9.2f}{r['fastest']:>8.2f}{r['slowest']:>8.2f}{r['cpu']:>8.2f}{r['peak'] / 1e6:>9.0f}{ratios}")
    if sound:
        print(f"\nx wall, x peak: how many times {next(iter(table))} the others take. It ended with: {ours['last']}")
    else:
        print(f"\n{next(iter(table))} did not succeed, so there is nothing to compare with.")
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump(table, out, indent=2)
            out.write("\n")
    return 0 if sound else 1


sys.exit(main())
