# SPDX-License-Identifier: MIT
"""Makes incidents.geojson: every incident at the point and with the names of its place."""
import tables

HEAD = {
    "name": "incidents",
    "as_of": tables.AS_OF,
    "licence": "CC-BY-4.0",
    "attribution": "GeoNames, Who's On First, Truceline",
}


def number(text):
    return int(text) if text else None


def properties(row, place):
    return {
        "id": row["id"],
        "start": row["start"],
        "end": row["end"],
        "date_prec": number(row["date_prec"]),
        "name": place["name"],
        "name:hy_form": place["hy_form"],
        "name:az_form": place["az_form"],
        "name:hy": place["hy"],
        "name:az": place["az"],
        "name:ru": place["ru"],
        "type": row["type"],
        "event_type": row["event_type"],
        "sub_event_type": row["sub_event_type"],
        "where_prec": number(row["where_prec"]),
        "actor1": row["actor1"],
        "actor2": row["actor2"],
        "deaths_low": number(row["deaths_low"]),
        "deaths_best": number(row["deaths_best"]),
        "deaths_high": number(row["deaths_high"]),
        "deaths_civilian": number(row["deaths_civilian"]),
        "parent": row["parent"],
        "summary": row["summary"],
        "sources": row["sources"],
        "verified": row["verified"] == "true",
        "notes": row["notes"],
        "place": place["id"],
        "admin": place["region"],
        "country": place["country"],
    }


places = tables.read_by("places", "id")
rows = sorted(tables.read_by("incidents", "id").values(), key=lambda row: (row["start"], row["id"]))
points = []
for row in rows:
    place = places[row["place"]]
    points.append((properties(row, place), place["lon"], place["lat"]))
tables.write_points("incidents.geojson", HEAD, points)
