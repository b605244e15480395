// SPDX-License-Identifier: MIT
#include "data/changes.h"
#include "loading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace truceline;
using namespace Qt::StringLiterals;

namespace {

using Kind = FeatureChange::Kind;

/// Ends where work is never stopped.
const std::atomic<bool> kGoOn = false;

/// A release while it is edited: features by id, each a GeoJSON object.
using Release = std::map<QString, QJsonObject>;

LayerPtr layerOf(const Release& release, std::mt19937& random)
{
    std::vector<QByteArray> features;
    for (const auto& [id, feature] : release)
        features.push_back(QJsonDocument(feature).toJson(QJsonDocument::Compact));
    std::ranges::shuffle(features, random); // the order in a file means nothing
    QByteArray text = R"({"type":"FeatureCollection","features":[)";
    for (std::size_t i = 0; i < features.size(); ++i)
        text += (i == 0 ? "\n" : ",\n") + features[i];
    const LayerLoad load = loadText(text + "]}", u"release.geojson"_s, Role::Incidents);
    if (!load.layer)
        qFatal("%ls", qUtf16Printable(lines(load.findings)));
    return load.layer;
}

LayerPtr layerOf(const QByteArray& features)
{
    return loadText(
        R"({"type":"FeatureCollection","features":[)" + features + "]}", u"release.geojson"_s, Role::Incidents)
        .layer;
}

QByteArray feature(
    const QByteArray& properties, const QByteArray& geometry = R"({"type":"Point","coordinates":[45,40]})")
{
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":)" + geometry + '}';
}

/// The same, without the rows, which depend on the order of the files.
Changes withoutRows(Changes changes)
{
    for (FeatureChange& change : changes.features)
        change.before = change.after = std::nullopt;
    return changes;
}

/// What the later release seen from the earlier one is, seen the other way round.
Changes mirrored(Changes changes)
{
    for (FeatureChange& change : changes.features) {
        std::swap(change.before, change.after);
        change.kind = change.kind == Kind::Added ? Kind::Removed
            : change.kind == Kind::Removed       ? Kind::Added
                                                 : Kind::Changed;
        for (FieldChange& field : change.fields)
            std::swap(field.before, field.after);
    }
    for (RepeatedId& repeated : changes.repeated)
        std::swap(repeated.before, repeated.after);
    std::swap(changes.unnamedBefore, changes.unnamedAfter);
    return changes;
}

QString number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

/// A release and what was done to it, one edit after the other, as an editor would have noted it down.
class Editor {
public:
    explicit Editor(unsigned seed)
        : m_random(seed)
    {
        for (int i = 0; i < 600; ++i)
            m_release.insert(made());
        m_first = m_release;
    }

    /// One change to a feature that no change has touched yet, or one more to a field of one that was changed.
    void edit()
    {
        switch (dice(5)) {
        case 0:
            return add();
        case 1:
            return remove();
        case 2:
            return move();
        default:
            return retype();
        }
    }
    const Release& first() const { return m_first; }
    const Release& last() const { return m_release; }
    std::mt19937& random() { return m_random; }
    /// What is different in the end; an edit that was taken back later is none.
    Changes log() const
    {
        Changes changes;
        for (const QString& id : m_added)
            changes.features.push_back({Kind::Added, id, {}, {}, {}});
        for (const QString& id : m_removed)
            changes.features.push_back({Kind::Removed, id, {}, {}, {}});
        for (const auto& [id, fields] : m_changed) {
            FeatureChange change{Kind::Changed, id, {}, {}, {}};
            for (const auto& [field, values] : fields) {
                if (values.first != values.second)
                    change.fields.push_back({field, values.first, values.second});
            }
            // The place stands behind the properties.
            std::ranges::stable_partition(change.fields, [](const FieldChange& f) { return f.field != "geometry"_L1; });
            if (!change.fields.empty())
                changes.features.push_back(change);
        }
        std::ranges::sort(changes.features, {}, &FeatureChange::id);
        changes.unchanged = int(m_first.size()) - changes.count(Kind::Removed) - changes.count(Kind::Changed);
        return changes;
    }

private:
    int dice(int sides) { return int(m_random() % unsigned(sides)); }
    const QString& anyField()
    {
        static const QStringList fields{
            u"type"_s, u"name"_s, u"summary"_s, u"deaths_best"_s, u"start"_s, u"verified"_s, u"sources"_s, u"remark"_s};
        return fields[dice(int(fields.size()))];
    }
    QJsonValue anyValue(const QString& field)
    {
        if (field == "deaths_best"_L1)
            return dice(200);
        if (field == "verified"_L1)
            return dice(2) == 0;
        if (field == "start"_L1)
            return QDate(1990 + dice(30), 1 + dice(12), 1 + dice(28)).toString(Qt::ISODate);
        return u"“%1”, %2\nղ %3"_s.arg(field).arg(dice(5)).arg(dice(1000));
    }
    QJsonArray anyPlace() { return {44 + dice(4000) / 1000.0, 38 + dice(4000) / 1000.0}; }
    std::pair<QString, QJsonObject> made()
    {
        const QString id = u"incident-%1"_s.arg(m_next++);
        QJsonObject properties{{u"id"_s, id}};
        for (int i = 0; i < 5; ++i) {
            const QString& field = anyField();
            properties.insert(field, anyValue(field));
        }
        return {id,
            {{u"type"_s, u"Feature"_s}, {u"properties"_s, properties},
                {u"geometry"_s, QJsonObject{{u"type"_s, u"Point"_s}, {u"coordinates"_s, anyPlace()}}}}};
    }
    /// A feature that was there from the beginning.
    QString anyOld()
    {
        for (;;) {
            const QString id = std::next(m_release.begin(), dice(int(m_release.size())))->first;
            if (!m_added.contains(id))
                return id;
        }
    }
    void note(const QString& id, const QString& field, const QString& before, const QString& after)
    {
        auto& values = m_changed[id];
        const auto known = values.find(field);
        if (known == values.end())
            values[field] = {before, after};
        else
            known->second.second = after;
    }

    void add()
    {
        const auto& [entry, fresh] = m_release.insert(made());
        m_added << entry->first;
    }
    void remove()
    {
        const QString id = anyOld();
        m_release.erase(id);
        m_changed.erase(id);
        m_removed << id;
    }
    void move()
    {
        const QString id = anyOld();
        QJsonObject& feature = m_release[id];
        QJsonObject geometry = feature[u"geometry"_s].toObject();
        const auto text = [&geometry] {
            const QJsonArray at = geometry[u"coordinates"_s].toArray();
            return at.isEmpty() ? QString() : number(at[0].toDouble()) + u", "_s + number(at[1].toDouble());
        };
        const QString before = text();
        const bool lost = dice(8) == 0;
        geometry = lost ? QJsonObject() : QJsonObject{{u"type"_s, u"Point"_s}, {u"coordinates"_s, anyPlace()}};
        feature[u"geometry"_s] = lost ? QJsonValue(QJsonValue::Null) : QJsonValue(geometry);
        note(id, u"geometry"_s, before, text());
    }
    void retype()
    {
        const QString id = anyOld();
        const QString& field = anyField();
        QJsonObject& feature = m_release[id];
        QJsonObject properties = feature[u"properties"_s].toObject();
        const QString before = valueText(properties.value(field));
        const int how = dice(8);
        if (how == 0)
            properties.remove(field);
        else if (how == 1)
            properties[field] = QJsonValue::Null;
        else
            properties[field] = anyValue(field);
        feature[u"properties"_s] = properties;
        note(id, field, before, valueText(properties.value(field)));
    }

    std::mt19937 m_random;
    int m_next = 0;
    Release m_first;
    Release m_release;
    QStringList m_added;
    QStringList m_removed;
    std::map<QString, std::map<QString, std::pair<QString, QString>>> m_changed;
};

} // namespace

class ChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDifferenceIsWhatWasEdited_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1U, 2022U, 77U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void theDifferenceIsWhatWasEdited()
    {
        QFETCH(const unsigned, seed);
        Editor editor(seed);
        for (int i = 0; i < 1000; ++i)
            editor.edit();
        const LayerPtr before = layerOf(editor.first(), editor.random());
        const LayerPtr after = layerOf(editor.last(), editor.random());
        const Changes expected = editor.log();
        QVERIFY(expected.count(Kind::Added) > 100 && expected.count(Kind::Removed) > 100);
        QVERIFY(expected.count(Kind::Changed) > 100 && expected.unchanged > 0);
        const Changes found = changesBetween(*before, *after, kGoOn);
        const Changes told = withoutRows(found);
        for (std::size_t i = 0; i < std::min(told.features.size(), expected.features.size()); ++i) {
            if (told.features[i] != expected.features[i])
                QFAIL(qPrintable(told.features[i].id + u" is told otherwise than "_s + expected.features[i].id));
        }
        QVERIFY(told == expected);
        for (const FeatureChange& change : found.features) {
            QCOMPARE(change.before.has_value(), change.kind != Kind::Added);
            QCOMPARE(change.after.has_value(), change.kind != Kind::Removed);
            QVERIFY(!change.before || featureId(*before, *change.before) == change.id);
            QVERIFY(!change.after || featureId(*after, *change.after) == change.id);
        }
        QVERIFY(changesBetween(*after, *before, kGoOn) == mirrored(found));
    }

    void aReleaseDoesNotDifferFromItself()
    {
        Editor editor(5);
        const LayerPtr one = layerOf(editor.first(), editor.random());
        const LayerPtr other = layerOf(editor.first(), editor.random());
        const Changes changes = changesBetween(*one, *other, kGoOn);
        QVERIFY(changes.features.empty());
        QCOMPARE(changes.unchanged, 600);
    }

    void valuesAreComparedAsTheyAreRead()
    {
        const LayerPtr before =
            layerOf(feature(R"("id":"a","deaths_best":3,"summary":"","notes":null,"list":["x","y"])"));
        const LayerPtr after = layerOf(feature(R"("deaths_best":"3","id":"a","list":"x;y","actor1":"")"));
        QVERIFY(changesBetween(*before, *after, kGoOn).features.empty());
        const LayerPtr other = layerOf(feature(R"("id":"a","deaths_best":4,"list":"x;y")"));
        const Changes changes = changesBetween(*before, *other, kGoOn);
        QCOMPARE(changes.features.size(), std::size_t(1));
        QVERIFY(changes.features[0].fields == (std::vector<FieldChange>{{u"deaths_best"_s, u"3"_s, u"4"_s}}));
    }

    void placesAreCompared()
    {
        const LayerPtr before = layerOf(feature(R"("id":"a")"));
        const LayerPtr after = layerOf(feature(R"("id":"a")", R"({"type":"Point","coordinates":[45.5,40.25]})"));
        const LayerPtr nowhere = layerOf(feature(R"("id":"a")", "null"));
        QVERIFY(changesBetween(*before, *after, kGoOn).features[0].fields
            == (std::vector<FieldChange>{{u"geometry"_s, u"45, 40"_s, u"45.5, 40.25"_s}}));
        QVERIFY(changesBetween(*before, *nowhere, kGoOn).features[0].fields
            == (std::vector<FieldChange>{{u"geometry"_s, u"45, 40"_s, QString()}}));
    }

    void repeatedAndMissingIdsAreReported()
    {
        const LayerPtr before = layerOf(feature(R"("id":"a","name":"first","start":"2022-02-02")") + ','
            + feature(R"("id":"a","name":"second","start":"2021-01-01")") + ',' + feature(R"("name":"no id")"));
        const LayerPtr after = layerOf(feature(R"("id":"a","name":"first","start":"2022-02-02")") + ','
            + feature(R"("id":"b")") + ',' + feature(R"("id":"b")") + ',' + feature(R"("id":"b")"));
        const Changes changes = changesBetween(*before, *after, kGoOn);
        QVERIFY(changes.repeated == (std::vector<RepeatedId>{{u"a"_s, 2, 1}, {u"b"_s, 0, 3}}));
        QCOMPARE(changes.unchanged, 1); // the first one in the file, though the other is the earlier
        QCOMPARE(changes.count(Kind::Added), 1);
        QCOMPARE(changes.features.size(), std::size_t(1));
        QCOMPARE(changes.unnamedBefore, 1);
        QCOMPARE(changes.unnamedAfter, 0);
    }

    void stoppedWorkGivesNothing()
    {
        Editor editor(5);
        const LayerPtr layer = layerOf(editor.first(), editor.random());
        const std::atomic<bool> stop = true;
        QVERIFY(changesBetween(*layer, *layerOf(feature(R"("id":"a")")), stop) == Changes());
    }
};

QTEST_GUILESS_MAIN(ChangesTest)
#include "changes_test.moc"
