# SPDX-License-Identifier: MIT
"""Dependencies run one way: geo <- time <- data <- map <- export <- ui <- main."""

import re

from .files import all_files, cpp_files, lines

ORDER = ["geo", "time", "data", "map", "export", "ui"]
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"(?P<own>[^"]+)"|<(?P<other>[^>]+)>)')
LINK = re.compile(r"\btruceline_(\w+)")

# Where QML may be known of.
QML = re.compile(r"app/(ui/|map/quick/|(main|window)\.cpp)")

# Headers that only some folders may include: pattern, folders (or files), name.
KEPT = [
    (re.compile(r"(gdal|ogr|cpl_|gnm|geos)\w*(\.h|/)|(proj|geodesic)\w*(\.h|/)"), re.compile(r"app/(geo|data)/"),
     "GDAL and PROJ"),
    (re.compile(r"QSG\w*|QtQuick/QSG\w*|(.*/)?qsg\w*\.h"), re.compile(r"app/map/"), "the scene graph"),
    (re.compile(r"Q(tQml|tQuick|Qml|Quick|JS)\w*.*"), QML, "QML"),
    (re.compile(r"Q(Network|Tcp|Udp|Ssl|WebSocket|LocalS)\w*|QtNetwork.*"), re.compile(r"nowhere"), "the network"),
]

CLEAN = {
    "app/geo/a.h": "#include <QLocale>\n#include <proj.h>\n",
    "app/data/a.cpp": '#include "data/a.h"\n#include "geo/a.h"\n#include <ogrsf_frmts.h>\n',
    "app/map/quick/mapitem.cpp": "#include <QQuickItem>\n#include <QSGImageNode>\n",
    "app/main.cpp": '#include "ui/a.h"\n#include "actions.h"\n#include <QQmlApplicationEngine>\n',
    "app/data/CMakeLists.txt": "target_link_libraries(truceline_data PUBLIC truceline_time)\n",
}
PLANTED = [
    ("app/geo/b.cpp", '#include "time/span.h"\n'),
    ("app/data/b.h", '#include "map/view.h"\n'),
    ("app/export/b.cpp", '  #  include "ui/session.h"\n'),
    ("app/data/c.h", '#include "layer.h"\n'),
    ("app/map/b.cpp", "#include <gdal_priv.h>\n"),
    ("app/time/b.cpp", "#include <proj.h>\n"),
    ("app/ui/b.cpp", "#include <QSGNode>\n"),
    ("app/data/d.cpp", "#include <QQmlEngine>\n"),
    ("app/map/picture.cpp", "#include <QtQuick/QQuickItem>\n"),
    ("app/map/painter.cpp", '#include "map/quick/mapitem.h"\n'),
    ("app/ui/c.cpp", "#include <QNetworkAccessManager>\n"),
    ("app/geo/CMakeLists.txt", "target_link_libraries(truceline_geo PUBLIC truceline_data)\n"),
]


def rank(folder):
    return ORDER.index(folder) if folder in ORDER else len(ORDER)


def include_problem(path, own, other):
    """Why a file must not include this, or nothing."""
    folder = path.parts[1]
    if own:
        if "/" not in own and len(path.parts) > 2:
            return f'"{own}" is not named from app/'
        if own.startswith("map/quick/") and not QML.match(path.as_posix()):
            return f'"{own}" needs QML, which has no place here'
        if rank(own.split("/")[0]) > rank(folder):
            return f'"{own}" lies to the right of {folder}'
        return None
    for pattern, allowed, name in KEPT:
        if pattern.fullmatch(other) and not allowed.match(path.as_posix()):
            return f"<{other}>: {name} has no place here"
    return None


def problems(root, _build):
    found = []
    for path in cpp_files(root):
        if path.parts[0] != "app":
            continue
        for number, line in enumerate(lines(root / path), 1):
            match = INCLUDE.match(line)
            if match and (problem := include_problem(path, match["own"], match["other"])):
                found.append(f"{path}:{number}: {problem}")
    for path in all_files(root):
        if path.name == "CMakeLists.txt" and path.parts[0] == "app" and len(path.parts) == 3:
            for word in LINK.findall((root / path).read_text(encoding="utf-8")):
                if word in ORDER and rank(word) > rank(path.parts[1]):
                    found.append(f"{path}: truceline_{word} lies to the right of {path.parts[1]}")
    return found
