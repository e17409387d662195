#!/usr/bin/env python3
"""Writes a journal of N balanced transactions over the days of 1900-2019, for ledger and hledger, or for beancount.

    journals.py {ledger|beancount} N FILE

Two postings a transaction, 60 accounts, one currency; the same N gives the same bytes. Both forms say the same.
"""
import datetime
import sys

FIRST = datetime.date(1900, 1, 1)
DAYS = 120 * 365
KINDS = ["Assets", "Liabilities", "Income", "Expenses", "Equity"]
ACCOUNTS = [f"{kind}:{name}{n}" for kind in KINDS for name in ("Land", "Grain", "Silver", "Silk") for n in (1, 2, 3)]


def draw(counter):
    """A 64-bit number that depends on the counter alone (the finalizer of SplitMix64)."""
    z = (counter * 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
    z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
    return z ^ (z >> 31)


def transactions(count):
    for index in range(count):
        bits = draw(index + 1)
        day = FIRST + datetime.timedelta(days=index * DAYS // count)
        first = bits % len(ACCOUNTS)
        second = (first + 1 + (bits >> 16) % (len(ACCOUNTS) - 1)) % len(ACCOUNTS)
        cents = 100 + (bits >> 32) % 10_000_000
        yield day.isoformat(), index, ACCOUNTS[first], ACCOUNTS[second], f"{cents // 100}.{cents % 100:02d}"


def main():
    form, count, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        if form == "beancount":
            for account in ACCOUNTS:
                out.write(f"{FIRST.isoformat()} open {account}\n")
            out.write("\n")
        for day, index, debit, credit, amount in transactions(count):
            head = f'{day} * "transaction {index}"' if form == "beancount" else f"{day} * transaction {index}"
            out.write(f"{head}\n  {debit}  {amount} USD\n  {credit}  -{amount} USD\n\n")


main()
