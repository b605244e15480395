# SPDX-License-Identifier: MIT
"""areas.geojson: every row of hand/areas.csv with the geometry that its method states, out of the districts, the
oblast, the exclaves, and the hand-kept circles, strips, lines and outlines."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from lib import border, geojson, tables
from lib.paths import GEODATA, STAGE
from lib.shapes import area_km2, buffer_km, point, polygons, surface, union

COLUMNS = ["id", "start", "end", "name", "name:hy_form", "name:az_form", "claimed_by", "held_by", "sovereign",
           "category", "basis", "method", "uncertainty_km", "as_of", "sources", "verified", "notes"]
SEVEN = ["lachin_1992", "kelbajar_1993", "aghdam_1993", "fizuli_1993", "jabrayil_1993", "qubadli_1993",
         "zangilan_1993"]
SEPTEMBER_2022 = ["jermuk_2022", "sotk_2022", "goris_2022"]
SINCE_2021 = ["sevlich_2021", "kut_2021", "ishkhanasar_2021", "nhand_2021", *SEPTEMBER_2022, "tegh_2023"]
CORRIDOR_HALF_WIDTH_KM = 2.5
ROAD_HALF_WIDTH_KM = 0.25
SMALLEST_KM2 = 0.2


def staged(name):
    return {properties["id"]: shape for shape, properties in geojson.read(STAGE / f"{name}.geojson")}


def of_districts():
    """The oblast and the districts as the 1994 line of contact cut them."""
    districts, oblast = staged("districts"), staged("nkao")["nkao"]
    outlines, zone = tables.shapes("outlines"), districts["zone"]
    held = oblast.Intersection(zone)

    def without(*names):
        return max(polygons(held.Difference(union([outlines[name] for name in names]))), key=area_km2)

    found = {
        "nk_1992_05": oblast,
        "nk_1992_07": without("martakert_1992"),
        "nk_1993_06": held,
        "nk_1994": held,
        "nk_east_1994": oblast.Difference(zone),
        "nk_2020_09": held,
        "nk_2020_10": without("north_2020"),
        "nk_2020_10_17": without("north_2020", "hadrut_2020"),
        "nk_2020_11": without("north_2020", "hadrut_2020", "shusha_2020"),
        "nk_2020": without("north_2020", "hadrut_2020", "shusha_2020"),
        "shusha_1992": staged("natural_earth")["AZ-SUS"].Intersection(oblast),
        "shahumyan_1992": outlines["shahumyan_1992"].Difference(oblast).Difference(zone),
    }
    for name in SEVEN:
        found[name] = districts[name.split("_")[0]].Intersection(zone)
    found["seven_total"] = union([found[name] for name in SEVEN])
    return found


def of_border(countries, line):
    """Exclaves, circles and strips, each inside the state that it belongs to."""
    exclaves = staged("exclaves")
    found = {"artsvashen_1992": exclaves["artsvashen"], "karki_1990": exclaves["karki"],
             "yaskipara_1992": exclaves["yaskipara"], "barkhudarli_1992": exclaves["barkhudarli"]}
    pieces = {}
    for row in tables.rows("circles"):
        circle = buffer_km(point(float(row["lon"]), float(row["lat"])), float(row["radius_km"]))
        pieces.setdefault(row["area"], []).append(circle.Intersection(countries[row["side"]]))
    for row in tables.rows("strips"):
        start = float(row["from_lon"]), float(row["from_lat"])
        end = float(row["to_lon"]), float(row["to_lat"])
        band = border.strip(line, countries[row["side"]], start, end, float(row["depth_km"]))
        pieces.setdefault(row["area"], []).append(band)
    return found | {area: union(parts) for area, parts in pieces.items()}


def of_roads(azerbaijan):
    roads = tables.shapes("lines")

    def corridor(name):
        return buffer_km(roads[name], CORRIDOR_HALF_WIDTH_KM).Intersection(azerbaijan)

    return {"corridor_old": corridor("lachin_road_old"), "corridor_new": corridor("lachin_road_new"),
            "goriskapan_road": buffer_km(roads["goris_kapan_road"], ROAD_HALF_WIDTH_KM).Intersection(azerbaijan)}


def main():
    countries = border.countries()
    line = border.parts(countries["AM"], countries["AZ"])
    found = of_districts() | of_border(countries, line)
    found |= of_roads(countries["AZ"])
    found["pk_zone"] = found["nk_2020"]
    found["shahumyan_1992_05"] = found["shahumyan_1992"]
    found["sep2022_total"] = union([found[name] for name in SEPTEMBER_2022])
    found["armenia_all"] = union([found[name] for name in SINCE_2021])
    features = []
    for row in tables.rows("areas"):
        parts = [p for p in polygons(found[row["id"]]) if area_km2(p) > SMALLEST_KM2]
        features.append((surface(union(parts)), tables.properties_of(row, COLUMNS)))
    geojson.write(GEODATA / "areas.geojson", features)


main()
