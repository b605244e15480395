#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the files of this folder: event tables as people have them, decoys, and planted.json with the right answers.

Every row is invented. Running it again gives the same bytes: each file has its own generator, seeded with its name,
and only random() is used, whose values do not change between Python versions. The counts in planted.json come from
what was planted, never from reading a file again.
"""

import csv
import datetime
import io
import json
import pathlib
import random
from types import SimpleNamespace

from sheets import ods, xlsx

SEED = 20200927
HERE = pathlib.Path(__file__).resolve().parent
PLANTED = {}

UCDP = """id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id
dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources source_article
source_office source_date source_headline source_original where_prec where_coordinates where_description adm_1 adm_2 latitude
longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec date_start date_end deaths_a deaths_b
deaths_civilians deaths_unknown best high low gwnoa gwnob""".split()
UCDP_19 = """id year active_year type_of_violence conflict_new_id conflict_name dyad_new_id dyad_name side_a_new_id gwnoa side_a
side_b_new_id gwnob side_b number_of_sources source_article source_office source_date source_headline source_original where_prec
where_coordinates adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity date_prec
date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown low best high""".split()
UCDP_20 = [name for name in UCDP if name != "where_description"]
ACLED = """event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1 inter1 actor2
assoc_actor_2 inter2 interaction civilian_targeting iso region country admin1 admin2 admin3 location latitude longitude
geo_precision source source_scale notes fatalities tags timestamp""".split()
ACLED_OLD = """data_id iso event_id_cnty event_id_no_cnty event_date year time_precision event_type sub_event_type actor1
assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction region country admin1 admin2 admin3 location latitude longitude
geo_precision source source_scale notes fatalities timestamp iso3""".split()
POPULATION = ["population_1km", "population_2km", "population_5km", "population_best"]
GEO = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID".split()
ACTOR = """Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code""".split()
GDELT = ("GLOBALEVENTID SQLDATE MonthYear Year FractionDate".split() + [f"Actor{n}{name}" for n in (1, 2) for name in ACTOR]
         + """IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles
         AvgTone""".split() + [f"{who}Geo_{name}" for who in ("Actor1", "Actor2", "Action") for name in GEO]
         + ["DATEADDED", "SOURCEURL"])
TIMEMAP = """id description date time time_precision location latitude longitude type category associations sources comments
time_display""".split()
SETS = {  # our property: the column it comes from
    "UCDP GED": {"id": "id", "start": "date_start", "end": "date_end", "type": "type_of_violence", "actor1": "side_a",
                 "actor2": "side_b", "deaths_low": "low", "deaths_best": "best", "deaths_high": "high",
                 "where_prec": "where_prec", "summary": "source_headline"},
    "ACLED": {"id": "event_id_cnty", "start": "event_date", "type": "event_type", "actor1": "actor1", "actor2": "actor2",
              "deaths_best": "fatalities", "summary": "notes"},
    "GDELT 2": {"id": "GLOBALEVENTID", "start": "SQLDATE", "type": "EventRootCode", "actor1": "Actor1Name",
                "actor2": "Actor2Name"},
    "TimeMap": {"id": "id", "start": "date", "type": "type", "summary": "description"},
}
PLACES = "Alnar Berdish Chalur Darvan Eskeri Govtan Harmes Kirvan Lusat Mozhan Nerish Orvat Sarkut Tavuz-Lo Urmish Zolan".split()
SIDES = ("Military Forces of Northmark (2018-)", "Military Forces of Southmark (2012-)")
TYPES = ("Battles", "Explosions/Remote violence", "Protests", "Riots", "Strategic developments", "Violence against civilians")
MONTHS = "January February March April May June July August September October November December".split()
NOTES = {
    "plain": "Made up: shots were reported near {place}; {deaths} deaths.",
    "quotes": 'Made up: "{place} Gazette", said "quiet"; then:\n{deaths} deaths, "not confirmed"',
    "cyrillic": "Выдумано: у села сообщили о перестрелке, потери уточняются, жертв: {deaths}. Позже обстрел прекратился.",
    "accents": "Inventé : près de {place}, la fusillade a été signalée à l'aube, décès : {deaths}.",
}
DATES = {
    "iso": lambda day: day.isoformat(),
    "midnight": lambda day: f"{day.isoformat()} 00:00:00.000",
    "long": lambda day: f"{day.day:02} {MONTHS[day.month - 1]} {day.year}",
    "dmy": lambda day: f"{day.day:02}-{day.month:02}-{day.year}",
    "dmy two digits": lambda day: f"{day.day:02}-{day.month:02}-{day.year % 100:02}",
    "us": lambda day: f"{day.month}/{day.day}/{day.year}",
    "compact": lambda day: f"{day.year}{day.month:02}{day.day:02}",
    "cell": lambda day: day,
}


TRAPS = {  # what a trap changes in an event; "bad date X" and "early" change its date text
    "no place": {"lat": "", "lon": ""}, "out of range": {"lat": "99.5000", "lon": "246.2500"},
    "low above": {"deaths": (7, 4, 9)}, "best above": {"deaths": (1, 8, 3)}, "no date": {"text": ""}}


def whole(rng, low, high):
    return low + int(rng.random() * (high - low + 1))


def span(rng, data_set, precision):
    """First day, last day and how exactly they are known."""
    day = datetime.date(whole(rng, 1991, 2023), whole(rng, 1, 12), whole(rng, 1, 28))
    if data_set == "ACLED":
        return (day, day, "day") if precision == 1 else (day, day, "days") if precision == 2 else \
            (day.replace(day=15), day.replace(day=15), "month")
    if precision == 1:
        return day, day + datetime.timedelta(days=whole(rng, 1, 5) if rng.random() < 0.25 else 0), "day"
    if precision in (2, 3):
        return day, day + datetime.timedelta(days=6 if precision == 3 else whole(rng, 1, 5)), "days"
    if precision == 4:
        after = (day.replace(day=1) + datetime.timedelta(days=32)).replace(day=1)
        return day.replace(day=1), after - datetime.timedelta(days=1), "month"
    return day.replace(month=1, day=1), day.replace(month=12, day=31), "year"


def changed(event, trap):
    """A copy of an event with a trap in it."""
    if trap == "swapped":
        change = {"lat": event.lon, "lon": event.lat}
    elif trap == "early":
        change = {"text": f"0025-{event.start:%m-%d}"}
    elif trap.startswith("bad date"):
        change = {"text": trap[9:]}
    else:
        change = TRAPS.get(trap, {})
    return SimpleNamespace(**vars(event) | {"mark": trap} | change)


def events(rng, data_set, count, precisions, wheres, traps, near, monadic):
    """Invented events: date_prec or time_precision is `precision`, `text` stands for the date, `deaths` is low, best, high."""
    made = []
    for index in range(count):
        precision = precisions[index % len(precisions)]
        start, end, known = span(rng, data_set, precision)
        low, more, most = whole(rng, 0, 3), whole(rng, 0, 3), whole(rng, 0, 4)
        lon, lat = (45.7 + rng.random() * 0.6, 39.7 + rng.random() * 0.6) if near else \
            (45 + rng.random() * 2, 38.5 + rng.random() * 2.7)
        event = SimpleNamespace(
            number=1000 + index * 10 + whole(rng, 1, 9), start=start, end=end, precision=precision, known=known, lat=f"{lat:.4f}",
            lon=f"{lon:.4f}", place=PLACES[whole(rng, 0, len(PLACES) - 1)], sides=SIDES if rng.random() < 0.5 else SIDES[::-1],
            where=wheres[index % len(wheres)], kind=index % 6, deaths=(low, low + more, low + more + most), text=None, mark="")
        made.append(changed(made[-1] if traps.get(index) == "repeat" else event, traps.get(index, "")))
        if monadic:
            made.append(SimpleNamespace(**vars(made[-1]) | {"sides": made[-1].sides[::-1], "mark": "repeat"}))
    return made


def when(event, day):
    return day(event.start) if event.text is None else event.text


def ucdp_row(event, day, note):
    low, best, high = event.deaths
    a, b = (f"Government of {side.split()[3]}" for side in event.sides)
    row = {"id": event.number, "relid": f"MAD-{event.start.year}-1-77-{event.number}", "year": event.start.year, "active_year": 1,
           "code_status": "Clear", "type_of_violence": event.kind % 3 + 1, "conflict_name": "Northmark - Southmark: Made-up Hills",
           "dyad_name": f"{a} - {b}", "side_a": a, "side_b": b, "number_of_sources": 1, "source_article": note,
           "source_office": "Made-up Agency", "source_date": event.start.isoformat(), "source_original": "nobody",
           "source_headline": f"Shots near {event.place}, says no one", "where_prec": event.where,
           "where_coordinates": f"{event.place} village", "where_description": f"near {event.place}", "adm_1": "Upper Province",
           "adm_2": "Hill District", "latitude": event.lat, "longitude": event.lon, "geom_wkt":
           "" if event.mark in ("no place", "out of range") else f"POINT ({event.lon} {event.lat})", "priogrid_gid": 187001,
           "country": "Northmark", "country_id": 998, "region": "Europe", "event_clarity": 1 + (event.precision > 2),
           "date_prec": event.precision, "date_start": when(event, day), "deaths_unknown": best, "best": best, "high": high,
           "date_end": day(event.end) if event.text is None else event.text, "low": low, "gwnoa": 998, "gwnob": 999}
    row |= {f"{who}_{kind}_id": 9001 + n for n, who in enumerate(("conflict", "dyad", "side_a", "side_b")) for kind in ("dset", "new")}
    return row | {"deaths_a": 0, "deaths_b": 0, "deaths_civilians": 0}


def acled_row(event, day, note):
    return {"data_id": 7000000 + event.number, "iso": 998, "iso3": "MAD", "event_id_cnty": f"MAD{event.number}",
            "event_id_no_cnty": event.number, "event_date": when(event, day), "year": event.start.year,
            "time_precision": event.precision, "disorder_type": "Political violence", "event_type": TYPES[event.kind],
            "sub_event_type": "Made up", "actor1": event.sides[0], "inter1": 1, "actor2": event.sides[1], "inter2": 8,
            "interaction": 18, "region": "Caucasus and Central Asia", "country": "Northmark", "admin1": "Upper Province",
            "admin2": "Hill District", "location": event.place, "latitude": event.lat, "longitude": event.lon,
            "geo_precision": (event.where + 1) // 2, "source": "Made-up Agency", "source_scale": "National", "notes": note,
            "fatalities": event.deaths[1], "timestamp": 1600000000 + event.number} | dict(zip(POPULATION, (120, 450, 1900, 450)))


def gdelt_row(event, day, note):
    root = (19, 18, 14, 14, 15, 20)[event.kind]
    row = {"GLOBALEVENTID": 950000000 + event.number, "SQLDATE": when(event, day), "MonthYear": f"{event.start:%Y%m}",
           "Year": event.start.year, "FractionDate": f"{event.start.year}.7361", "IsRootEvent": 1, "EventCode": root * 10,
           "EventBaseCode": root * 10, "EventRootCode": root, "QuadClass": 4, "GoldsteinScale": "-10.0", "NumMentions": 4,
           "NumSources": 1, "NumArticles": 4, "AvgTone": "-3.25", "DATEADDED": f"{event.start:%Y%m%d}120000",
           "SOURCEURL": f"https://example.org/made-up/{event.number}"}
    for n, side in enumerate(event.sides, 1):
        row |= {f"Actor{n}Code": "MDXMIL", f"Actor{n}Name": side.split()[3].upper(), f"Actor{n}CountryCode": "MDX"}
    for who in ("Actor1", "Actor2", "Action"):
        row |= {f"{who}Geo_{name}": value for name, value in zip(GEO, (
            4, f"{event.place}, Upper Province, Northmark", "MD", "", "", event.lat, event.lon, -event.number))}
    return row


def timemap_row(event, day, note):
    return {"id": f"tm{event.number}", "description": note, "date": when(event, day), "time": f"{event.kind + 8:02}:30",
            "location": event.place, "latitude": event.lat, "longitude": event.lon, "type": TYPES[event.kind],
            "category": "incident", "associations": "northmark", "sources": f"src{event.kind}"}


ROWS = {"UCDP GED": ucdp_row, "ACLED": acled_row, "GDELT 2": gdelt_row, "TimeMap": timemap_row}


def tally(name, data_set, made, columns, encoding="UTF-8"):
    """Writes down what was planted."""
    kept = [event for event in made if event.mark != "repeat"]
    marks = ["bad date" if event.mark.startswith("bad date") else event.mark for event in kept]
    dated = [event.known for event, mark in zip(kept, marks) if mark not in ("bad date", "no date", "early")]
    PLANTED[name] = {
        "data_set": data_set, "encoding": encoding, "rows": len(made), "duplicates": len(made) - len(kept),
        "dates": {known: dated.count(known) for known in ("day", "days", "month", "year", "other")},
        "undated": len(kept) - len(dated), "unreadable_dates": marks.count("bad date"),
        "early_years": marks.count("early"),
        "unlocated": marks.count("no place") + marks.count("out of range"),
        "low_above_best": marks.count("low above") + marks.count("best above"), "swapped": marks.count("swapped"),
        "columns": columns}


def save(name, text, encoding="utf-8"):
    (HERE / name).write_bytes(text.encode(encoding))


def save_sheets(name, sheets):
    (HERE / name).write_bytes((xlsx if name.endswith(".xlsx") else ods)(sheets))
    PLANTED[name] |= {"encoding": "", "remarks": [] if len(sheets) == 1 else
                      [f"it has {len(sheets)} layers or sheets; only “Data” is read"]}


def save_json(name, value):
    save(name, json.dumps(value, ensure_ascii=False, indent=1) + "\n")


def table_text(columns, rows, sep=",", eol="\n", header=True):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=sep, lineterminator=eol)
    writer.writerows(([columns] if header else []) + rows)
    return out.getvalue()


def typed(value):
    return float(value) if isinstance(value, str) and value.count(".") == 1 and value.replace(".", "").isdigit() else value


def variant(name, data_set, columns, *, rows=10, precisions=(1,), wheres=(1, 2, 3, 4, 5, 6), traps=None, near=False,
            monadic=False, day="iso", note="plain", sep=",", eol="\n", header=True, upper=False, shuffled=False, comma=False,
            bom=False, codec="utf-8", encoding="UTF-8", beside=None):
    """One file of a recognisable data set; its kind follows from the end of its name."""
    rng = random.Random(f"{SEED} {name}")
    made = events(rng, data_set, rows, precisions if data_set in ("UCDP GED", "ACLED") else (1,), wheres, traps or {}, near,
                  monadic)
    if day == "dmy two digits":
        made = [SimpleNamespace(**vars(event) | {"mark": "bad date"}) for event in made]
    values = [ROWS[data_set](event, DATES[day], NOTES[note].format(place=event.place, deaths=event.deaths[1]))
              for event in made]
    if shuffled:
        columns = sorted(columns, key=lambda _: rng.random())
    spelled = {column: column.upper() if upper else column for column in columns}
    tally(name, data_set, made, {ours: spelled[theirs] for ours, theirs in SETS[data_set].items() if theirs in spelled}, encoding)
    if name.endswith(".geojson"):
        save_json(name, {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {spelled[c]: typed(row.get(c, "")) for c in columns},
             "geometry": {"type": "Point", "coordinates": [float(event.lon), float(event.lat)]} if event.lat else None}
            for event, row in zip(made, values)]})
    elif name.endswith(".json"):
        save_json(name, {"status": 200, "success": True, "count": len(values),
                         "data": [{spelled[c]: str(row.get(c, "")) for c in columns} for row in values]})
    elif name.endswith((".xlsx", ".ods")):
        cells = [[typed(row.get(c, "")) for c in columns] for row in values]
        save_sheets(name, (beside or {}) | {"Data": [list(spelled.values())] + cells})
    else:
        cells = [[str(row.get(c, "")).replace(".", ",") if comma and c in ("latitude", "longitude") else row.get(c, "")
                  for c in columns] for row in values]
        save(name, ("\ufeff" if bom else "") + table_text(list(spelled.values()), cells, sep, eol, header), codec)


def make_tables():
    mixed = (1, 1, 2, 1, 3, 4)
    lost = {2: "no place", 5: "out of range", 9: "no place"}
    twice = {3: "repeat", 7: "repeat", 8: "repeat"}
    awry = {4: "swapped", 13: "swapped", 22: "swapped"}
    undated = {1: "no date", 4: "bad date unknown", 6: "bad date 2020-02-30", 8: "no date"}
    no_wkt = [c for c in UCDP if c != "geom_wkt"]
    only_wkt = [c for c in UCDP if c not in ("latitude", "longitude")]
    no_id = [c for c in ACLED if c != "event_id_cnty"]
    table = [
        ("ucdp-ged-19.1.csv", UCDP_19, {}), ("ucdp-ged-20.1.csv", UCDP_20, {}), ("ucdp-ged-21.1.csv", UCDP, {}),
        ("ucdp-ged-22.1.csv", UCDP, {}), ("ucdp-ged-23.1.csv", UCDP, {"rows": 12}), ("ucdp-ged-24.1.csv", UCDP, {}),
        ("ucdp-ged-25.1.csv", UCDP, {"rows": 14}), ("ucdp-candidate-v25.0.6.csv", UCDP, {"rows": 8}),
        ("ucdp-upper-case.csv", UCDP, {"upper": True}), ("ucdp-bom.csv", UCDP, {"bom": True}),
        ("ucdp-crlf.csv", UCDP, {"eol": "\r\n"}), ("ucdp-bom-crlf-midnight.csv", UCDP, {"bom": True, "eol": "\r\n", "day": "midnight"}),
        ("ucdp-semicolon.csv", UCDP, {"sep": ";"}), ("ucdp-tab.tsv", UCDP, {"sep": "\t"}),
        ("ucdp-decimal-comma.csv", no_wkt, {"sep": ";", "comma": True}),
        ("ucdp-midnight.csv", UCDP, {"day": "midnight"}), ("ucdp.geojson", UCDP, {}),
        ("ucdp-repeats-and-gaps.geojson", UCDP, {"rows": 12, "traps": {2: "no place", 5: "repeat", 7: "no date"}}),
        ("ucdp-geom-wkt-only.csv", only_wkt, {}), ("ucdp-shuffled.csv", UCDP, {"shuffled": True}),
        ("ucdp-quotes.csv", UCDP, {"note": "quotes"}),
        ("ucdp-date-prec.csv", UCDP, {"rows": 20, "precisions": (1, 2, 3, 4, 5)}),
        ("ucdp-where-prec.csv", UCDP, {"rows": 14, "wheres": (1, 2, 3, 4, 5, 6, 7)}),
        ("ucdp-low-above-best.csv", UCDP, {"traps": {1: "low above", 4: "best above", 6: "low above"}}),
        ("ucdp-swapped.csv", UCDP, {"rows": 26, "near": True, "traps": awry, "precisions": (1,)}),
        ("ucdp-no-place.csv", UCDP, {"traps": lost}), ("ucdp-no-date.csv", UCDP, {"traps": undated}),
        ("ucdp-repeats.csv", UCDP, {"traps": twice}), ("ucdp.xlsx", UCDP, {"day": "cell", "traps": lost}),
        ("ucdp-text-dates.xlsx", UCDP, {"traps": twice}), ("ucdp.ods", UCDP, {"day": "cell", "traps": undated}),
    ]
    for name, columns, options in table:
        variant(name, "UCDP GED", columns, **({"precisions": mixed} | options))
    table = [
        ("acled-current.csv", ACLED, {}), ("acled-old.csv", ACLED_OLD, {"day": "long"}),
        ("acled-upper-case.csv", ACLED_OLD, {"upper": True, "day": "long"}), ("acled-long-dates.csv", ACLED, {"day": "long"}),
        ("acled-iso-dates.csv", ACLED, {"rows": 7}), ("acled-dmy-dates.csv", ACLED, {"day": "dmy"}),
        ("acled-population.csv", ACLED[:-1] + POPULATION + ["timestamp"], {}), ("acled-bom.csv", ACLED, {"bom": True}),
        ("acled-monadic.csv", ACLED, {"monadic": True, "day": "long"}),
        ("acled-decimal-comma.csv", ACLED, {"sep": ";", "comma": True}), ("acled-api.json", ACLED, {}),
        ("acled-api-gaps.json", ACLED, {"rows": 12, "traps": {1: "no place", 4: "repeat", 6: "no date"}}),
        ("acled-no-event-id.csv", no_id, {}), ("acled-tab.tsv", ACLED, {"sep": "\t", "day": "long"}),
        ("acled.geojson", ACLED, {}), ("acled-shuffled.csv", ACLED, {"shuffled": True, "eol": "\r\n"}),
        ("acled-two-digit-years.csv", ACLED, {"day": "dmy two digits"}),
        ("acled-year-0025.csv", ACLED, {"traps": {0: "early", 3: "early", 4: "early", 8: "early"}}),
        ("acled-time-precision.csv", ACLED, {"rows": 15}), ("acled-no-place.csv", ACLED, {"traps": lost}),
        ("acled-no-date.csv", ACLED, {"traps": undated}), ("acled-repeats.csv", ACLED, {"traps": twice}),
        ("acled-swapped.csv", ACLED, {"rows": 26, "near": True, "traps": awry, "precisions": (1,)}),
        ("acled-utf-16.csv", ACLED, {"bom": True, "codec": "utf-16-le", "encoding": "UTF-16LE", "note": "cyrillic"}),
        ("acled-windows-1251.csv", ACLED, {"codec": "cp1251", "encoding": "windows-1251", "note": "cyrillic"}),
        ("acled-windows-1252.csv", ACLED, {"codec": "cp1252", "encoding": "windows-1252", "note": "accents"}),
        ("acled-with-notes.xlsx", ACLED, {"day": "cell", "beside": {"Read me": [["Made up"], ["by make.py"]]}}),
        ("acled-with-notes.ods", ACLED, {"day": "cell", "beside": {"Read me": [["Made up"], ["by make.py"]]}}),
    ]
    for name, columns, options in table:
        variant(name, "ACLED", columns, **({"precisions": (1, 1, 2, 3)} | options))
    short = [c for c in GDELT if c in set("GLOBALEVENTID SQLDATE Actor1Name Actor2Name EventCode EventRootCode QuadClass "
             "NumMentions ActionGeo_FullName ActionGeo_Lat ActionGeo_Long DATEADDED SOURCEURL".split())]
    gdelt = {"sep": "\t", "day": "compact"}
    for name, columns, options in [
            ("gdelt-tab.csv", GDELT, gdelt), ("gdelt-tab.tsv", GDELT, gdelt | {"traps": {2: "no place", 5: "bad date 20201332"}}),
            ("gdelt-comma.csv", short, {"day": "compact"}), ("gdelt-repeats.tsv", GDELT, gdelt | {"traps": twice}),
            ("20200927120000.export.CSV", GDELT, gdelt | {"header": False, "rows": 12})]:
        variant(name, "GDELT 2", columns, **options)
    for name, options in [
            ("timemap-us-dates.csv", {"day": "us", "rows": 16}), ("timemap-iso-dates.csv", {}),
            ("timemap-gaps.csv", {"traps": {1: "no date", 3: "no place", 6: "bad date unknown"}}),
            ("timemap-upper-case.csv", {"upper": True, "sep": ";"})]:
        variant(name, "TimeMap", TIMEMAP, **options)


def point(rng):
    return {"type": "Point", "coordinates": [round(45 + rng.random() * 2, 4), round(38.5 + rng.random() * 2.7, 4)]}


def make_features():
    """GeoJSON whose time stands outside the properties, or in OpenStreetMap's keys: (what is written, how exactly known)."""
    exact = ["2020-09-27", "2021-05-12", "2016-04-02", "2022-09-13"]
    fg_days = [({"date": day}, "day") for day in exact]
    fg_stamps = [({"timestamp": f"{day}T{hour:02}:15:00Z"}, "day") for day, hour in zip(exact, (6, 9, 12, 15))]
    fg_spans = [({"interval": pair}, known) for pair, known in [
        (["2020-09-27", "2020-11-10"], "day"), (["2016-04-02", "2016-04-05"], "day"), (["2021-05-12", ".."], "other"),
        (["..", "1994-05-12"], "other"), (["2022-09-13T00:05:00Z", "2022-09-14T20:00:00Z"], "day")]]
    fg_rest = [(None, "no date"), ({"date": "2020-02-30"}, "bad date")]
    when = [({"start": "2020-09-27", "end": "2020-11-10"}, "day"), ({"start": "2016-04-02", "end": "2016-04-05"}, "day"),
            ({"start": "1992", "end": "1992"}, "year"), ({"start": "1992-05", "end": "1992-05"}, "month"),
            ({"start": "1994-05-12", "end": ".."}, "other"), ({"start": "some day", "end": "some day"}, "bad date")]
    month = {"earliest": "2020-10-01", "latest": "2020-10-31"}
    year = {"earliest": "1991-01-01", "latest": "1991-12-31"}
    spans = [({"timespans": [{"start": first, "end": last}]}, known) for first, last, known in [
        ({"in": "2020-09-27"}, {"in": "2020-11-10"}, "day"), ({"in": "2022-09-13"}, {"in": "2022-09-13"}, "day"),
        ({"in": "1993"}, {"in": "1993"}, "year"), ({"in": "1993-04"}, {"in": "1993-04"}, "month"),
        (month, month, "month"), (year, year, "year")]] + [({"timespans": []}, "bad date")]
    lived = [("1988-02-20", "1994-05-12", "day"), ("2020-09-27", "2020-11-10", "day"), ("1991", "1991", "year"),
             ("1992-05", "1992-05", "month"), ("1936", "", "other"), ("", "1994-05-12", "other"), ("", "", "no date")]
    # What is open on both sides may have stood on any day, as what has no date.
    forms = [(text, "", "no date" if text.startswith("before") else "other") for text in (
        "~1988", "1990s", "C19", "1988..1994", "before 1994", "after 1991", "late 1980s", "~1988-02", "early C20")]
    edtf = [(text, "", "no date" if text.startswith("..") else "other") for text in (
        "1988~", "1988?", "199X", "1988/1994", "../1994", "1991%")]
    odd = [("yes", "", "bad date"), ("1990s", "1990s", "other"), ("before 1990", "after 1994", "no date")]
    pairs = [("1991", "1991~", "1991", "1991~", "other"), ("1992-05", "1992-05-XX", "1992-05", "1992-05-XX", "month"),
             ("1988", "198X", "1994", "199X", "other"), ("2020-09-27", "2020-09-27", "2020-11-10", "2020-11-10", "day"),
             ("1993", "1993-XX-XX", "1993", "1993-XX-XX", "year"), ("1936", "1936?", "", "..", "other")]
    keys = ("start_date", "end_date")
    long_keys = ("start_date", "start_date:edtf", "end_date", "end_date:edtf")
    osm = {"osm-overpass.geojson": (keys, lived), "osm-date-forms.geojson": (keys, forms + odd),
           "ohm.geojson": (keys, lived[:5] + edtf), "ohm-edtf.geojson": (long_keys, pairs)}
    table = [("json-fg-date.geojson", "JSON-FG", "time", fg_days + fg_rest), ("json-fg-timestamp.json", "JSON-FG", "time", fg_stamps),
             ("json-fg-interval.geojson", "JSON-FG", "time", fg_spans),
             ("json-fg-mixed.json", "JSON-FG", "time", fg_days + fg_stamps + fg_spans + fg_rest),
             ("when-start-end.geojson", "when", "when", when), ("when-timespans.geojson", "when", "when", spans)]
    table += [(name, "OpenStreetMap", keys, [(row[:-1], row[-1]) for row in rows]) for name, (keys, rows) in osm.items()]
    for name, data_set, key, rows in table:
        rng = random.Random(f"{SEED} {name}")
        features = []
        for index, (value, _) in enumerate(rows):
            ident = f"node/{9900000000 + index}"
            feature = {"type": "Feature", "id": ident, "properties": {"name": f"Made up {PLACES[index]}"}}
            if data_set == "OpenStreetMap":
                feature["properties"] |= {"@id": ident, "historic": "checkpoint"} | {k: v for k, v in zip(key, value) if v}
            else:
                feature |= {"id": f"f{index + 1}", key: value}
            features.append(feature | {"geometry": point(rng)})
        conforms = {"conformsTo": ["http://www.opengis.net/spec/json-fg-1/1.0/conf/core"]} if data_set == "JSON-FG" else {}
        save_json(name, {"type": "FeatureCollection"} | conforms | {"features": features})
        tally(name, data_set, [SimpleNamespace(known=known, mark=known if "date" in known else "") for _, known in rows], {})


def cell(rng, column, index):
    """A value that suits a decoy's column."""
    column = column.lower()
    day = datetime.date(whole(rng, 2001, 2023), whole(rng, 1, 12), whole(rng, 1, 28))
    if column in ("latitude", "lat", "y"):
        return f"{38.5 + rng.random() * 2.7:.4f}"
    if column in ("longitude", "lon", "x"):
        return f"{45 + rng.random() * 2:.4f}"
    if "sqldate" in column:
        return f"{day:%Y%m%d}"
    if "date" in column and "prec" not in column or column in ("start", "end", "when"):
        return (day.replace(year=2024) if "end" in column else day).isoformat()
    if column == "time":
        return f"{whole(rng, 0, 23):02}:{whole(rng, 0, 59):02}"
    if "id" in column.split("_") or column.endswith("eventid"):
        return 10 * index + whole(rng, 1, 9)
    if any(part in column for part in ("prec", "best", "low", "high", "price", "fatal", "year", "deaths", "code", "depth", "mag")):
        return whole(rng, 1, 5)
    return f"{column.replace('_', ' ')} {PLACES[whole(rng, 0, len(PLACES) - 1)]}"


def make_decoys():
    tables = {
        "decoy-weather.csv": "station,date,best,low,high,latitude,longitude",
        "decoy-titles.csv": "event_date,latitude,longitude,title",
        "decoy-no-best.csv": "where_prec,date_prec,date_start,date_end,latitude,longitude",
        "decoy-no-date-prec.csv": "id,where_prec,date_start,date_end,best,low,high,latitude,longitude",
        "decoy-orders.csv": "order_no,actor1,item,price,latitude,longitude",
        "decoy-two-words.csv": "event_type,actor1,latitude,longitude",
        "decoy-no-geo-precision.csv": "event_date,event_type,actor1,actor2,latitude,longitude,notes,fatalities",
        "decoy-geo-precision.csv": "name,geo_precision,lat,lon",
        "decoy-sqldate.tsv": "SQLDATE,EventRootCode,Actor1Name,ActionGeo_FullName,latitude,longitude",
        "decoy-bibliography.csv": "id,description,date,type,category,sources",
        "decoy-contracts.csv": "contract,start_date,end_date,price,latitude,longitude",
        "decoy-longer-words.csv": "my_event_id_cnty_old,x_where_prec,date_prec_note,date_start_planned,best_before,latitude,longitude",
        "decoy-globaleventids.csv": "not_globaleventid,sqldate_old,latitude,longitude",
        "decoy-addresses.csv": "first_name,last_name,street,town,country,region,latitude,longitude",
        "decoy-nearly-acled.csv": "event_id,event_date,year,time_precision,event_type,sub_event_type,actor2,latitude,longitude,notes",
        "decoy-diary.csv": "date,time,location,latitude,longitude,comments",
        "decoy-earthquakes.csv": "time,latitude,longitude,depth,mag,type,id,place",
        "decoy-census.csv": "country,region,admin1,admin2,year,population_best,lat,lon",
        "decoy-sensors.tsv": "timestamp,x,y,low,high",
        "decoy-films.csv": "id,year,type,side_a,side_b,best,date_start",
        "decoy-wells.csv": "where_prec,latitude,longitude,deaths_best",
        "decoy-semicolon.csv": "event_date;event_type;latitude;longitude;source;notes",
        "decoy-budget.xlsx": "country,year,region,best,low,high", "decoy-members.ods": "id,name,date,type,latitude,longitude",
    }
    for name, header in tables.items():
        rng = random.Random(f"{SEED} {name}")
        columns = header.replace(";", ",").split(",")
        count = 0 if "nearly" in name else whole(rng, 5, 12)
        rows = [[cell(rng, column, index) for column in columns] for index in range(count)]
        PLANTED[name] = {"data_set": "", "rows": count}
        if name.endswith((".xlsx", ".ods")):
            save_sheets(name, {"Sheet1": [columns] + rows})
        else:
            save(name, table_text(columns, rows, "\t" if name.endswith(".tsv") else ";" if ";" in header else ","))
    features = {  # properties, members of the feature
        "decoy-plain.geojson": ("start,end,type", {}), "decoy-clock.geojson": ("name,time", {}),
        "decoy-when-text.geojson": ("name", {"when": "after the harvest"}),
        "decoy-time-text.geojson": ("name", {"time": "12:30"}), "decoy-when-property.geojson": ("name,when", {}),
        "decoy-leases.geojson": ("tenant,start_date,end_date", {}), "decoy-best.geojson": ("best,low,high,date", {}),
    }
    for name, (header, members) in features.items():
        rng = random.Random(f"{SEED} {name}")
        PLANTED[name] = {"data_set": "", "rows": 6}
        save_json(name, {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {column: cell(rng, column, index) for column in header.split(",")}} | members
            | {"geometry": point(rng)} for index in range(6)]})
    name = "decoy-api.json"
    rng = random.Random(f"{SEED} {name}")
    columns = "station,date,low,high,latitude,longitude".split(",")
    PLANTED[name] = {"data_set": "", "rows": 6}
    save_json(name, {"status": 200, "success": True, "count": 6,
                     "data": [{column: str(cell(rng, column, index)) for column in columns} for index in range(6)]})


if __name__ == "__main__":
    make_tables()
    make_features()
    make_decoys()
    save_json("planted.json", dict(sorted(PLANTED.items())))
    save("SOURCES.txt", "All rows are invented by make.py: no event, party or place in these files is real.\n"
         "Licence of the files and of the script: MIT.\n")
