#!/usr/bin/env python3
"""Debian's python3-dateparser over the same texts: search_dates, paragraph by paragraph, in English.

usage: dateparser_peer.py FILE...      prints JSON: megabytes, seconds, dates found
"""
import json
import pathlib
import sys
import time
import warnings

warnings.filterwarnings("ignore")
from dateparser.search import search_dates  # noqa: E402

texts = [pathlib.Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]]
if not texts:
    sys.exit(__doc__)
search_dates("3 May 1204", languages=["en"])  # loads its tables
started = time.perf_counter()
found = sum(len(search_dates(line, languages=["en"]) or []) for text in texts for line in text.split("\n") if line.strip())
seconds = time.perf_counter() - started
megabytes = sum(len(text.encode()) for text in texts) / 1e6
print(json.dumps({"files": len(texts), "megabytes": round(megabytes, 3), "seconds": round(seconds, 3), "mb_per_s": round(megabytes / seconds, 4), "dates": found}))
