#!/bin/sh
# How the time of `tongjian check` grows with the number of sentences N, beside N log N.
#   bench/scaling.sh [N ...]      10,000, 100,000 and 1,000,000 unless told; WORK and RUNS (3) as in peers/run.sh
set -eu
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || set -- 10000 100000 1000000
work=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"

dotnet build -c Release --nologo -v quiet bench/Tongjian.Bench >&2
dotnet build -c Release --nologo -v quiet src/Tongjian.Cli >&2
for n in "$@"; do
    [ -d "$work/chronicle-$n" ] ||
        dotnet bench/Tongjian.Bench/bin/Release/net10.0/Tongjian.Bench.dll generate "$n" -o "$work/chronicle-$n"
    python3 bench/peers/measure.py --runs "${RUNS:-3}" --first-needs-output --json "$work/scaling-$n.json" \
        "check=dotnet src/Tongjian.Cli/bin/Release/net10.0/tongjian.dll check '$work/chronicle-$n'" >"$work/scaling-$n.txt" ||
        { cat "$work/scaling-$n.txt"; exit 1; }
done

python3 - "$work" "$@" <<'END'
import json, math, sys
work, counts = sys.argv[1], [int(n) for n in sys.argv[2:]]
print(f"{'sentences':>10}{'wall s':>9}{'us/sentence':>13}{'peak MB':>9}{'bytes/sentence':>16}{'x n log n':>11}")
first = None
for n in counts:
    r = json.load(open(f"{work}/scaling-{n}.json"))["check"]
    unit = r["wall"] / (n * math.log(n))
    first = first or unit
    print(f"{n:>10,}{r['wall']:>9.2f}{r['wall'] / n * 1e6:>13.2f}{r['peak'] / 1e6:>9.0f}{r['peak'] / n:>16.0f}{unit / first:>11.2f}")
print("\nx n log n: the time over n log n, with the first row as 1. At or below 1 the growth is no worse than n log n; the first row"
      "\nalso bears the start of the runtime, which hides growth, so compare the last two rows.")
END
