// SPDX-License-Identifier: MIT
#include "data/featurecheck.h"

#include "data/jsonslice.h"
#include "data/ogr.h"
#include "geo/wording.h"

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

class FeatureCheck {
public:
    FeatureCheck(const Layer& layer, const QSet<QString>& subjects, const QHash<QString, Source>& sources)
        : m_layer(layer)
        , m_subjects(subjects)
        , m_sources(sources)
    {
    }

    Findings run()
    {
        for (m_row = 0; m_row < m_layer.size(); ++m_row) {
            m_properties = properties(m_layer, m_row);
            checkJson();
            checkRings();
            checkDeaths();
            checkReferences();
        }
        return std::move(m_findings);
    }

private:
    void report(const QString& message, Severity severity = Severity::Error)
    {
        m_findings << Finding{m_layer.info.file, featureId(m_layer, m_row), severity, message};
    }

    void checkJson()
    {
        const Slice slice = m_layer.slices[m_row];
        if (const auto error =
                m_parser.parse(m_layer.text.constData() + slice.offset, std::size_t(slice.length)).error())
            report(jsonFault(error));
        QSet<QString> keys;
        for (const auto& [key, value] : m_properties.entries()) {
            if (keys.contains(key))
                report(Wording::tr("it has several “%1”; the last one counts").arg(key), Severity::Warning);
            keys.insert(key);
        }
    }

    void checkRings()
    {
        if (m_layer.info.role == Role::Incidents)
            return;
        if (const auto* polygons = std::get_if<Polygons>(&m_layer.shapes[m_row])) {
            if (const QString fault = polygonFault(*polygons); !fault.isEmpty())
                report(Wording::tr("its polygon is not valid: %1").arg(fault));
        }
    }

    /// The number in a property; nothing, with a finding where it is something else.
    std::optional<double> count(QStringView key)
    {
        const QString text = m_properties.text(key);
        if (text.isEmpty())
            return {};
        bool ok = false;
        const double number = text.toDouble(&ok);
        if (ok && number >= 0)
            return number;
        report(Wording::tr("“%1” in “%2” is not a count").arg(text, key));
        return {};
    }

    void checkDeaths()
    {
        const auto low = count(u"deaths_low");
        const auto best = count(u"deaths_best");
        const auto high = count(u"deaths_high");
        count(u"deaths_civilian");
        const auto inOrder = [](std::optional<double> a, std::optional<double> b) { return !a || !b || *a <= *b; };
        if (!inOrder(low, best) || !inOrder(best, high) || !inOrder(low, high))
            report(Wording::tr("deaths_low, deaths_best and deaths_high are not in order"));
    }

    void checkReferences()
    {
        const QString parent = m_properties.text(u"parent");
        if (!parent.isEmpty() && !m_subjects.contains(parent))
            report(Wording::tr("its parent “%1” is unknown").arg(parent));
        if (m_sources.isEmpty())
            return;
        for (const QString& source : m_properties.text(u"sources").split(u';', Qt::SkipEmptyParts)) {
            if (!m_sources.contains(source.trimmed()))
                report(Wording::tr("its source “%1” is unknown").arg(source.trimmed()));
        }
    }

    const Layer& m_layer;
    const QSet<QString>& m_subjects;
    const QHash<QString, Source>& m_sources;
    simdjson::dom::parser m_parser;
    std::size_t m_row = 0;
    Properties m_properties;
    Findings m_findings;
};

} // namespace

QSet<QString> idsOf(const Layer& layer)
{
    QSet<QString> ids;
    for (std::size_t row = 0; row < layer.size(); ++row)
        ids.insert(featureId(layer, row));
    return ids;
}

Findings checkFeatures(const Layer& layer, const QSet<QString>& subjects, const QHash<QString, Source>& sources)
{
    return FeatureCheck(layer, subjects, sources).run();
}

} // namespace truceline
