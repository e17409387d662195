#!/usr/bin/env python3
"""Writes a long text out of the samples, each time with other years, so that nothing is met twice.

usage: texts.py MEGABYTES FILE
"""
import pathlib
import re
import sys

folder = pathlib.Path(__file__).resolve().parents[2] / "tests" / "Tongjian.Reading.Tests" / "Texts"
samples = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
size, number = float(sys.argv[1]) * 1e6, 0
with open(sys.argv[2], "w", encoding="utf-8") as out:
    written = 0
    while written < size:
        shift = number * 7 % 600
        text = re.sub(r"\b1[0-9]{3}\b", lambda year: str(1000 + (int(year[0]) + shift) % 900), samples[number % len(samples)])
        written += len((text + "\n\n").encode())
        out.write(text + "\n\n")
        number += 1
