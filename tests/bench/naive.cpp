// SPDX-License-Identifier: MIT
//
// bench_naive FILE COUNT: how the first COUNT incidents of a file do as delegates of a MapItemView behind a proxy model
// that filters them by day: the way that suggests itself first. Needs a display.
#include "data/atlas.h"
#include "frames.h"
#include "stopwatch.h"
#include "subject.h"

#include <QAbstractListModel>
#include <QGeoCoordinate>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickView>
#include <QSortFilterProxyModel>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

enum DataRole { Coordinate = Qt::UserRole, First, Title };

class Incidents : public QAbstractListModel {
public:
    Incidents(const Layer& layer, int count)
        : m_layer(layer)
        , m_count(std::min(count, int(layer.size())))
    {
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QHash<int, QByteArray> roleNames() const override { return {{Coordinate, "coordinate"}, {Title, "title"}}; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const auto row = std::size_t(index.row());
        const LonLat at = m_layer.positions[row];
        switch (role) {
        case Coordinate:
            return QVariant::fromValue(QGeoCoordinate(at.lat, at.lon));
        case First:
            return m_layer.dates[row].span.first;
        default:
            return featureId(m_layer, row);
        }
    }

private:
    const Layer& m_layer;
    int m_count;
};

class InWindow : public QSortFilterProxyModel {
public:
    void setDays(Span days)
    {
        m_days = days;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return m_days.contains(Day(sourceModel()->index(row, 0, parent).data(First).toInt()));
    }

private:
    Span m_days = daySpan(kYears.first);
};

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const ScenePtr scene = withFile(shippedScene(), arguments.value(1));
    if (!scene)
        return 1;
    const auto& layers = scene->atlas->layers;
    const auto added = std::ranges::find(layers, arguments[1], [](const LayerPtr& layer) { return layer->info.file; });
    Incidents incidents(**added, arguments.value(2).toInt());
    InWindow inWindow;
    inWindow.setSourceModel(&incidents);

    QQuickView window;
    window.setInitialProperties({{u"incidents"_s, QVariant::fromValue<QObject*>(&inWindow)}});
    window.setSource(QUrl(u"qrc:/bench/Naive.qml"_s));
    window.resize(kFrame);
    window.show();
    awaitFrame(window);
    constexpr int kSteps = 40;
    const auto last = [](int step) { return kYears.first + (kYears.end - kYears.first) / (kSteps + 1) * (step + 1); };
    print(u"naive: step, window of 30 days"_s, timed(kSteps, [&](int step) {
        inWindow.setDays({last(step) - 30, last(step)});
        awaitFrame(window);
    }));
    print(u"naive: step, cumulative"_s, timed(kSteps, [&](int step) {
        inWindow.setDays({kYears.first, last(step)});
        awaitFrame(window);
    }));
    print(u"naive: frame while panning"_s, timed(kSteps, [&](int step) {
        window.rootObject()->setProperty("center", QVariant::fromValue(QGeoCoordinate(40 + 0.002 * step, 46)));
        awaitFrame(window);
    }));
    return 0;
}
