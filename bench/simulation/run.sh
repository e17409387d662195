#!/bin/sh
# What the rerun costs: a run, a thousand, a million; worlds of 100 to 10,000 places; one thread and two.
#   bench/simulation/run.sh [PART ...]      run, ensemble, queue, memory, worlds; all unless told
# WORK names a folder to keep everything in; RUNS (5) is how many processes each figure is the median of.
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- run ensemble queue memory worlds
work=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"
times=${RUNS:-5}
wars=chronicles/jurchen-wars

dotnet build -c Release --nologo -v quiet src/Tongjian.Cli >&2
dotnet build -c Release --nologo -v quiet bench/Tongjian.Bench >&2
bench="dotnet bench/Tongjian.Bench/bin/Release/net10.0/Tongjian.Bench.dll"
tongjian="dotnet src/Tongjian.Cli/bin/Release/net10.0/tongjian.dll"

# One process a measured time, the same call each time.
each() {
    name=$1
    shift
    for time in $(seq "$times"); do $bench rerun "$@" >"$work/$name.$time.json"; done
    echo "measured $name" >&2
}

# A whole process by the clock, the processor and its greatest resident set: name, how often, arguments of `tongjian rerun`.
whole() {
    name=$1 often=$2
    shift 2
    python3 bench/peers/measure.py --runs "$often" --warmups "${WARMUPS:-1}" --json "$work/$name.json" \
        "$name=sh -c \"rm -rf '$work/out'; exec $tongjian rerun $wars $* --json -o '$work/out'\"" >"$work/$name.txt" || { cat "$work/$name.txt"; exit 1; }
}

for part in "$@"; do
    case $part in
    run)
        each run "$wars" --from 1112 --to 1234 --runs 9
        each threads "$wars" --from 1125 --to 1142 --runs 200 --threads 2
        ;;
    ensemble)
        whole ensemble-1000 "$times" --from 1125-01-01 --to 1142-01-01 --runs 1000 --threads 2
        whole ensemble-1000-alone "$times" --from 1125-01-01 --to 1142-01-01 --runs 1000 --threads 1
        ;;
    queue)
        # A million runs of one turn each: what is measured is the queue, the outcomes and the summary, not the model.
        WARMUPS=0 whole queue-1000000 1 --from 1125-01-01 --to 1125-01-11 --runs 1000000 --threads 2
        ;;
    memory)
        # The same with runs as long as they are: if memory grew with their number it would show here.
        whole memory-100 1 --from 1125-01-01 --to 1142-01-01 --runs 100 --threads 2
        whole memory-1000 1 --from 1125-01-01 --to 1142-01-01 --runs 1000 --threads 2
        WARMUPS=0 whole memory-10000 1 --from 1125-01-01 --to 1142-01-01 --runs 10000 --threads 2
        ;;
    worlds)
        for places in 100 1000 3000 10000; do
            [ -d "$work/states-$places" ] || $bench states "$places" -o "$work/states-$places"
            each "world-$places" "$work/states-$places" --from 1101 --to 1111 --runs 3
        done
        ;;
    *)
        echo "no part \"$part\": run, ensemble, queue, memory, worlds" >&2
        exit 2
        ;;
    esac
done
python3 bench/simulation/report.py "$work"
