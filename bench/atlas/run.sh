#!/bin/sh
# How fast the atlas is in Chromium, held against its targets; the exit code is 1 if one is missed.
#   bench/atlas/run.sh [MEASURE ...]      of dates, opening, weight, play, timeline; all unless told
# WORK names a folder to keep the generated chronicles and the figures in; RUNS the runs (3); CHROMIUM the browser;
# TONGJIAN_PROGRAM a tongjian.dll that is built already, with its page beside it.
set -eu
cd "$(dirname "$0")/../.."
work=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"
measures=$(echo "${*:-dates opening weight play timeline}" | tr ' ' ',')

dotnet build -c Release --nologo -v quiet bench/Tongjian.Bench >&2
program=${TONGJIAN_PROGRAM:-}
if [ -z "$program" ]; then
    dotnet build -c Release --nologo -v quiet src/Tongjian.Cli >&2
    program=src/Tongjian.Cli/bin/Release/net10.0/tongjian.dll
fi
# Of so many sentences 50,000, and 5,000, are events; the rest tells what is given or expected.
generate() { [ -d "$3" ] || dotnet bench/Tongjian.Bench/bin/Release/net10.0/Tongjian.Bench.dll map "$1" --places "$2" -o "$3"; }
generate 51200 5000 "$work/great"
generate 5200 500 "$work/middle"

echo "Chromium: $("${CHROMIUM:-chromium}" --version 2>/dev/null); .NET $(dotnet --version); $(getconf _NPROCESSORS_ONLN) processors; $(date -u +%Y-%m-%d); load $(cut -d' ' -f1-3 /proc/loadavg)"
node bench/atlas/speed.mjs --program "$program" --wars chronicles/jurchen-wars --great "$work/great" --middle "$work/middle" \
    --runs "${RUNS:-3}" --only "$measures" --json "$work/atlas.json"
