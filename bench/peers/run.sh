#!/bin/sh
# Checks a chronicle of N sentences beside plain-text accounting programs that check journals of N transactions.
#   bench/peers/run.sh [N]        N is 100,000 unless told; WORK names a folder to keep the inputs in, RUNS the runs timed (5)
set -eu
cd "$(dirname "$0")/../.."
here=bench/peers
n=${1:-100000}
runs=${RUNS:-5}
work=${WORK:-$(mktemp -d)}
[ -n "${WORK:-}" ] || trap 'rm -rf "$work"' EXIT
mkdir -p "$work"

missing=
for pair in ledger:ledger hledger:hledger bean-check:beancount; do
    command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair##*:}"
done
if [ -n "$missing" ]; then
    echo "These peers are not installed. On Debian: sudo apt-get install --no-install-recommends$missing" >&2
    exit 2
fi

dotnet build -c Release --nologo -v quiet bench/Tongjian.Bench >&2
dotnet build -c Release --nologo -v quiet src/Tongjian.Cli >&2 || echo "The command line does not build; the peers run alone." >&2

chronicle=$work/chronicle-$n
journal=$work/$n.journal
bean=$work/$n.beancount
[ -d "$chronicle" ] || dotnet bench/Tongjian.Bench/bin/Release/net10.0/Tongjian.Bench.dll generate "$n" -o "$chronicle"
[ -f "$journal" ] || python3 $here/journals.py ledger "$n" "$journal"
[ -f "$bean" ] || python3 $here/journals.py beancount "$n" "$bean"

echo "$n sentences beside $n transactions: median of $runs runs after one warm-up, whole processes, one after another."
echo "$(ledger --version | head -n 1); $(hledger --version); $(bean-check --version); .NET $(dotnet --version); $(getconf _NPROCESSORS_ONLN) processors"
echo "Input bytes: chronicle $(cat "$chronicle"/*.annals | wc -c), journal $(wc -c <"$journal"), beancount $(wc -c <"$bean")"
echo
status=0
python3 $here/measure.py --runs "$runs" --first-needs-output --json "$work/peers-$n.json" \
    "tongjian check=dotnet src/Tongjian.Cli/bin/Release/net10.0/tongjian.dll check '$chronicle'" \
    "ledger balance=ledger --init-file /dev/null -f '$journal' balance" \
    "hledger check=hledger -f '$journal' check" \
    "hledger balance=hledger -f '$journal' balance" \
    "bean-check=bean-check --no-cache '$bean'" || status=$?
cat <<'END'

The workloads differ, so a ratio is a sense of scale and not a race. The peers parse and balance transactions (and print or
check balances). tongjian parses sentences, joins the sources' claims, solves the network of dates, projects the world's step
functions and checks its rules.
END
exit $status
