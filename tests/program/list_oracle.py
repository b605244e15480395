#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""list_oracle.py PROGRAM WINDOWS GEODATA

Computes from the GeoJSON files alone, with nothing of Truceline's code, which incidents 500 random windows hold in the
three modes, and compares with the lists that WINDOWS prints and, for 30 of them, with those of the program itself; then
which areas and boundaries hold on eight days, and compares with the program.
"""
import calendar
import csv
import datetime
import io
import json
import re
import subprocess
import sys

KNOWN = ("id start end name name:hy_form name:az_form name:hy name:az name:ru type event_type sub_event_type where_prec "
         "actor1 actor2 deaths_low deaths_best deaths_high deaths_civilian parent summary sources verified notes").split()


def first_day(text):
    numbers = [int(part) for part in text.rstrip("~?%").split("-")]
    return datetime.date(*(numbers + [1, 1])[:3])


def last_day(text):
    numbers = [int(part) for part in text.rstrip("~?%").split("-")]
    if len(numbers) == 1:
        numbers.append(12)
    if len(numbers) == 2:
        numbers.append(calendar.monthrange(*numbers)[1])
    return datetime.date(*numbers)


def match(properties, mode, chosen_first, chosen_last):
    """certain, possible or None"""
    first = first_day(properties["start"]) if "start" in properties else datetime.date.min
    last = last_day(properties["end"]) if "end" in properties else datetime.date.max
    if "start" not in properties and "end" not in properties:
        return "possible"
    begin = {"day": chosen_last, "window": chosen_first, "cumulative": datetime.date.min}[mode]
    if last < begin or first > chosen_last:
        return None
    return "certain" if begin <= first and last <= chosen_last else "possible"


def text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else format(value, "g")


def expected_rows(features, mode, first, last):
    rows = []
    for place, feature in enumerate(features):
        found = match(feature["properties"], mode, first, last)
        if found:
            start = feature["properties"].get("start")
            rows.append((first_day(start) if start else datetime.date.min, place, feature, found))
    return [(feature, found) for _, _, feature, found in sorted(rows, key=lambda row: row[:2])]


def compare(features, head, listed):
    mode, first, last = head[0], datetime.date.fromisoformat(head[1]), datetime.date.fromisoformat(head[2])
    expected = expected_rows(features, mode, first, last)
    reader = csv.DictReader(io.StringIO(listed), strict=True)
    rows = list(reader)
    others = []
    for feature, _ in expected:
        others += [key for key in feature["properties"] if key not in KNOWN + others]
    assert reader.fieldnames == KNOWN + others + ["lon", "lat", "match"], f"{head}: columns {reader.fieldnames}"
    wanted = [(feature["properties"]["id"], found) for feature, found in expected]
    assert [(row["id"], row["match"]) for row in rows] == wanted, f"{head}: rows differ"
    for row, (feature, _) in zip(rows, expected):
        for key in KNOWN + others:
            value = text(feature["properties"].get(key))
            assert row[key] == value, f"{head}: {row['id']}: {key} is {row[key]!r}, not {value!r}"
        place = feature["geometry"]["coordinates"] if feature["geometry"] else ["", ""]
        spot = [float(row[key]) if row[key] else "" for key in ("lon", "lat")]
        assert spot == place[:2], f"{head}: {row['id']}: place {spot}, not {place[:2]}"
    return len(rows)


def state_match(properties, day):
    """certain, possible or None for an area or a boundary"""
    start, end = properties.get("start"), properties.get("end")
    if start and first_day(start) > day or end and last_day(end) < day:
        return None
    certain = (not start or last_day(start) <= day) and (not end or day <= first_day(end))
    return "certain" if certain and (start or end) else "possible"


def check_states(program, kind, features, day):
    expected = {(feature["properties"]["id"], state_match(feature["properties"], datetime.date.fromisoformat(day)))
                for feature in features}
    run = subprocess.run([program, "--list", kind, "--at", day, "--format", "json"], stdout=subprocess.PIPE, check=True)
    listed = [(row["id"], row["match"]) for row in json.loads(run.stdout)]
    assert len(listed) == len(set(listed)), f"{kind} at {day}: a row twice"
    wanted = {row for row in expected if row[1]}
    assert set(listed) == wanted, f"{kind} at {day}: {set(listed) ^ wanted}"


def features_of(geodata, name):
    with open(f"{geodata}/{name}.geojson", encoding="utf-8") as file:
        return json.load(file)["features"]


def main(program, windows, geodata):
    features = features_of(geodata, "incidents")
    printed = subprocess.run([windows], stdout=subprocess.PIPE, check=True).stdout.decode()
    blocks = re.findall(r"^(day|window|cumulative) (\S+) (\S+)\n(.*?\n)\n(?=day |window |cumulative |\Z)", printed, re.M | re.S)
    assert len(blocks) == 1500, f"{len(blocks)} lists"
    rows = sum(compare(features, block[:3], block[3]) for block in blocks)
    for mode, first, last, _ in blocks[::50]:
        run = subprocess.run([program, "--list", "incidents", "--format", "csv", "--mode", mode, "--from", first, "--to", last],
                             stdout=subprocess.PIPE, check=True)
        compare(features, (mode, first, last), run.stdout.decode())
    for kind in ("areas", "boundaries"):
        for day in ("1988-02-20", "1993-01-01", "1994-05-12", "2000-01-01", "2020-11-15", "2022-09-14", "2023-09-21",
                    "2024-01-01"):
            check_states(program, kind, features_of(geodata, kind), day)
    print(f"{len(blocks)} lists with {rows} rows agree")


if __name__ == "__main__":
    main(*sys.argv[1:])
