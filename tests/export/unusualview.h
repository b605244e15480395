// SPDX-License-Identifier: MIT
#pragma once

#include "map/scene.h"

namespace truceline {

/// A view of which nothing is as it is by itself.
inline View unusualView()
{
    View view;
    view.camera = {{46.123456789012345, 39.1}, 8.7654321098765};
    view.query.window = {Mode::Cumulative, {toDay({2020, 9, 27}), toDay({2020, 11, 11})}};
    view.query.filters = {{QStringLiteral("type"), QStringLiteral("clash")}};
    view.query.search = QStringLiteral("Xankəndi <&>");
    view.query.undated = false;
    view.hiddenLayers = {QStringLiteral("roads"), QStringLiteral("seen")};
    view.names = Names::AzForm;
    view.viewpoint = QStringLiteral("un");
    view.comparison = Comparison{QStringLiteral("armenia"), {}, true, 0.3};
    return view;
}

} // namespace truceline
