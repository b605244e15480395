#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Files that are saved here open in QGIS with all their features, and it finds by itself when each begins and ends.

Skipped, with a message and the status 77, where there is no PyQGIS (Debian's python3-qgis).
"""

import os
import pathlib
import subprocess
import sys
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
try:
    from qgis.core import (QgsApplication, QgsVectorLayer, QgsVectorLayerTemporalProperties)
except ImportError:
    print("skipped: there is no PyQGIS here")
    sys.exit(77)

PROGRAM = sys.argv[1]
FORMATS = ["geojson", "gpkg", "fgb", "kml", "csv"]


def opened(file):
    if file.suffix != ".csv":
        return QgsVectorLayer(str(file), file.name, "ogr")
    # As QGIS's own dialogue for tables opens it.
    uri = f"file://{file}?type=csv&detectTypes=yes&xField=lon&yField=lat&crs=EPSG:4326"
    return QgsVectorLayer(uri, file.name, "delimitedtext")


def days(layer):
    """What QGIS takes for the first and the last day of each feature, by id."""
    properties = layer.temporalProperties()
    properties.guessDefaultsFromFields(layer.fields())
    assert properties.mode() == QgsVectorLayerTemporalProperties.ModeFeatureDateTimeStartAndEndFromFields, (
        layer.name(), properties.mode(), [field.name() for field in layer.fields()])
    names = properties.startField(), properties.endField()
    for name in names:
        kind = layer.fields()[layer.fields().indexOf(name)].typeName().lower()
        assert "date" in kind, (layer.name(), name, kind)
    found = {}
    for feature in layer.getFeatures():
        # A KML file's TimeSpan comes with a time of day.
        found[feature["id"]] = tuple(value.toString("yyyy-MM-dd") if value else "" for value in map(feature.attribute, names))
    return names, found


def main():
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([PROGRAM, folder], check=True)
        expected = None
        for ending in FORMATS:
            layer = opened(pathlib.Path(folder) / f"incidents.{ending}")
            assert layer.isValid(), (ending, layer.error().message())
            names, found = days(layer)
            print(ending, layer.featureCount(), *names)
            assert layer.featureCount() > 200, ending
            expected = expected or found
            assert found == expected, (ending, [(key, found.get(key), value) for key, value in expected.items()
                                                if found.get(key) != value][:3])
        assert sum(1 for first, last in expected.values() if first and last) > 200
    application.exitQgis()


main()
