// SPDX-License-Identifier: MIT
#include "data/atlas.h"
#include "export/layersave.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace truceline;
using namespace Qt::StringLiterals;

/// save_layers FOLDER: writes the shipped atlas's incidents in each format that layers are saved in, for qgis_test.py.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const AtlasLoad load = loadAtlas(shippedAtlas());
    const int index = load.atlas ? load.atlas->indexOf(u"incidents") : -1;
    if (index < 0)
        return 1;
    for (const QLatin1StringView ending : {"geojson"_L1, "csv"_L1, "gpkg"_L1, "fgb"_L1, "kml"_L1}) {
        const QString error =
            saveLayer(*load.atlas->layers[static_cast<std::size_t>(index)], u"%1/incidents.%2"_s.arg(folder, ending));
        if (!error.isEmpty()) {
            QTextStream(stderr) << error << '\n';
            return 1;
        }
    }
    return 0;
}
