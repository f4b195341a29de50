#!/usr/bin/env python3
"""Writes one seed for each of the specification's cases into corpus/door."""
import json, os

here = os.path.dirname(os.path.abspath(__file__))
corpus = os.path.join(here, "corpus", "door")
os.makedirs(corpus, exist_ok=True)
for case in json.load(open(os.path.join(here, "..", "tests", "cases.json"))):
    with open(os.path.join(corpus, case["id"]), "w") as f:
        json.dump({"id": 1, "fn": case["fn"], "in": case["in"]}, f)
