#!/bin/sh
# The reading: throughput of each part, memory on 50 MB, texts that are hard on it, and python3-dateparser beside it.
#   bench/reading/run.sh [PART ...]      speed, memory, hard, peers; all four unless told
#   bench/reading/run.sh fuzz [N]        a million documents made at random, unless told; SEED (1) names another row
# WORK names a folder to keep the texts in.
set -eu
cd "$(dirname "$0")/../.."
work=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"

dotnet build -c Release --nologo -v quiet -p:SkipAtlas=true bench/Tongjian.Bench >&2
bench="dotnet bench/Tongjian.Bench/bin/Release/net10.0/Tongjian.Bench.dll"

if [ "${1:-}" = fuzz ]; then
    $bench fuzz "${2:-1000000}" --seed "${SEED:-1}"
    exit
fi

[ $# -gt 0 ] || set -- speed memory hard peers
status=0
for part in "$@"; do
    echo "== $part"
    case $part in
    speed)
        python3 bench/reading/texts.py 2 "$work/2mb.txt"
        $bench reading "$work/2mb.txt"
        ;;
    memory)
        python3 bench/reading/texts.py 50 "$work/50mb.txt"
        $bench reading --once "$work/50mb.txt"
        ;;
    hard)
        $bench hard || status=$?
        ;;
    peers)
        # Debian's Python has the package, whatever other one comes first.
        $bench reading tests/Tongjian.Reading.Tests/Texts/*.txt
        /usr/bin/python3 bench/reading/dateparser_peer.py tests/Tongjian.Reading.Tests/Texts/*.txt
        ;;
    *)
        echo "no part \"$part\": speed, memory, hard, peers or fuzz" >&2
        exit 2
        ;;
    esac
done
exit $status
