# SPDX-License-Identifier: MIT
"""boundaries.geojson: every row of hand/boundaries.csv with the line that its column "line" names:

border:PIECE    the main line between Armenia and Azerbaijan, its sections delimited in 2024 (hand/delimited.csv), the
                rest of it, the Nakhchivan line, or the outline of an exclave
oblast          the outline of the former autonomous oblast
contact         the 1994 line of contact
held:A B …      the outline of these areas together, short of the state border, where both armies stood on the border
                itself
edge:AREA       the edge of a strip or corridor, short of the state border"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import border, geojson, tables
from lib.paths import GEODATA, STAGE
from lib.shapes import area_km2, buffer_km, joined, length_km, lines, multi_line, polygon, polygons, union

COLUMNS = ["id", "versions", "start", "end", "name", "name:hy_form", "name:az_form", "status", "basis", "method",
           "uncertainty_km", "as_of", "sources", "verified", "notes"]
AT_BORDER_KM = 0.05
SHORTEST_KM = 1.0
SMALLEST_KM2 = 3.0


def border_pieces(countries):
    """{name: line} of the common border."""
    main, nakhchivan, *_ = border.parts(countries["AM"], countries["AZ"])
    sections = [border.between([main], (float(row["from_lon"]), float(row["from_lat"])),
                               (float(row["to_lon"]), float(row["to_lat"]))) for row in tables.rows("delimited")]
    found = {"main": main, "delimited": multi_line(sections), "nakhchivan": nakhchivan,
             "rest": multi_line(joined(lines(main.Difference(union(sections)))))}
    for shape, properties in geojson.read(STAGE / "exclaves.geojson"):
        found[properties["id"]] = shape.Boundary()
    return found


def outline_of(held, state_border):
    """The outline of what was held, without holes, short of the state border."""
    filled = [polygon([p.GetGeometryRef(0).GetPoints()]) for p in polygons(union(held)) if area_km2(p) > SMALLEST_KM2]
    return short_of(union(filled), state_border)


def short_of(shape, state_border):
    """The outline of a shape without what runs along the state border."""
    free = joined(lines(shape.Boundary().Difference(state_border)))
    return multi_line([part for part in free if length_km(part) > SHORTEST_KM])


def main():
    countries = border.countries()
    pieces = border_pieces(countries)
    mainland = max(polygons(countries["AZ"]), key=area_km2)
    state_border = buffer_km(mainland.Boundary(), AT_BORDER_KM, 2)
    oblast = geojson.read(STAGE / "nkao.geojson")[0][0]
    contact = geojson.read(STAGE / "contact_line.geojson")[0][0]
    shapes = {p["id"]: g for g, p in geojson.read(GEODATA / "areas.geojson")}

    def drawn(kind, name):
        return {
            "border": lambda: pieces[name],
            "oblast": oblast.Boundary,
            "contact": lambda: contact,
            "held": lambda: outline_of([shapes[area] for area in name.split()], state_border),
            "edge": lambda: short_of(shapes[name], state_border),
        }[kind]()

    features = []
    for row in tables.rows("boundaries"):
        kind, _, name = row["line"].partition(":")
        shape = drawn(kind, name)
        simple = lines(shape)
        shape = simple[0] if len(simple) == 1 else multi_line(simple)
        features.append((shape, tables.properties_of(row, COLUMNS)))
    geojson.write(GEODATA / "boundaries.geojson", features, 6)


main()
