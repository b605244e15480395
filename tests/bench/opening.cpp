// SPDX-License-Identifier: MIT
#include "opening.h"

#include "stopwatch.h"

using namespace Qt::StringLiterals;

namespace truceline {

ScenePtr openAndPrint(const QString& file, const std::function<View(const Scene&)>& viewOf)
{
    const ScenePtr atlas = file.isEmpty() ? nullptr : shippedScene();
    Times open;
    Times firstMap;
    Times both;
    const Stopwatch opening;
    const ScenePtr scene = file.isEmpty() ? shippedScene() : withFile(atlas, file);
    if (!scene)
        return {};
    opening.stop(open);
    const Stopwatch painting;
    const View view = viewOf(*scene);
    Painting images(*scene);
    images.ground(view);
    images.time(view);
    painting.stop(firstMap);
    opening.stop(both);
    print(u"open"_s, open);
    print(u"first map"_s, firstMap);
    print(u"open to first map"_s, both);
    return scene;
}

} // namespace truceline
