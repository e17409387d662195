#!/bin/sh
# Who held what: our world beside SQLite, the same changes and the same questions in one run, the answers compared.
#   bench/world/run.sh [EVENTS [PLACES]]      1,000,000 over 20,000 unless told; WORK names a folder to keep everything in
set -eu
cd "$(dirname "$0")/../.."
events=${1:-1000000}
places=${2:-20000}
work=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"

dotnet build -c Release --nologo -v quiet bench/Tongjian.Bench >&2
status=0
dotnet bench/Tongjian.Bench/bin/Release/net10.0/Tongjian.Bench.dll world --events "$events" --places "$places" --json -o "$work" \
    >"$work/ours.json" || status=$?
python3 bench/world/sqlite.py "$work/events.csv" --questions "$work/points.csv" --days "$work/days.csv" \
    --answers "$work/points.sqlite.csv" --map-answers "$work/days.sqlite.csv" >"$work/sqlite.json" || status=$?
python3 bench/world/compare.py "$work" || status=$?
exit $status
