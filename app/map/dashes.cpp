// SPDX-License-Identifier: MIT
#include "map/dashes.h"

#include <QLineF>

#include <cmath>
#include <numeric>

namespace truceline {

std::vector<QPolygonF> dashes(const QPolygonF& line, const QList<double>& lengths, double offset)
{
    double left = std::fmod(offset, std::accumulate(lengths.begin(), lengths.end(), 0.0));
    qsizetype part = 0; // of the pattern, and what is left of it
    while (left >= lengths[part])
        left -= lengths[part++];
    left = lengths[part] - left;

    std::vector<QPolygonF> result;
    const auto isDash = [&part] { return part % 2 == 0; };
    if (isDash() && !line.isEmpty())
        result.push_back({line.first()});
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF edge(line[i - 1], line[i]);
        const double length = edge.length();
        double done = 0;
        while (length - done > left) {
            done += left;
            const QPointF at = edge.pointAt(done / length);
            if (isDash())
                result.back().append(at);
            part = (part + 1) % lengths.size();
            left = lengths[part];
            if (isDash())
                result.push_back({at});
        }
        left -= length - done;
        if (isDash())
            result.back().append(edge.p2());
    }
    return result;
}

} // namespace truceline
