// SPDX-License-Identifier: MIT
#pragma once

#include "data/filebytes.h"
#include "data/findinglog.h"
#include "data/importdates.h"
#include "data/importsource.h"
#include "data/rawjson.h"

#include <QSet>

#include <functional>

namespace truceline {

/// Rewrites features, one after another, so that they say in our properties what their columns say by a plan. Every
/// property stays; one that bears the name of ours and was not taken for it becomes `original:` and its name.
class FeatureImport {
public:
    explicit FeatureImport(const ImportPlan& plan);

    /// Appends a feature to the lines, unless it repeats another. One that is broken is appended as it is, for its
    /// reader to reject.
    /// @param feature  a GeoJSON feature
    void add(QByteArrayView feature);

    const ImportTally& tally() const { return m_tally; }
    FindingLog takeFindings() { return std::move(m_findings); }
    /// GeoJSON Text Sequences.
    QByteArray takeLines() { return std::move(m_lines); }

private:
    /// Text of the column that a property comes from; empty where there is none, it is missing or null.
    QString text(QLatin1StringView property) const;
    bool isRepeated();
    void write(QByteArrayView key, QByteArrayView json);
    void writeDates();
    void writeTexts();
    void writeOriginals();
    QByteArray geometry();
    ImportedDate dateOf(QLatin1StringView property) const;
    void compareFigures();
    void report(Severity severity, const QString& message);

    const ImportPlan m_plan;
    std::vector<RawMember> m_feature; ///< the members of the feature being read
    std::vector<RawMember> m_properties;
    QSet<QByteArray> m_written; ///< our properties that it has by now
    QSet<QString> m_ids;
    QByteArray m_lines;
    qint64 m_rows = 0; ///< read so far
    ImportTally m_tally;
    FindingLog m_findings;
};

/// Rewrites the features of a text by the source's plan, whose order of day and month is settled by the dates
/// themselves where they tell it; fills in the source's tally.
/// @return GeoJSON Text Sequences; the text itself where reading was cancelled
FileBytes importedLines(
    const FileBytes& file, ImportSource& source, FindingLog& log, const std::function<bool(double)>& progress);

} // namespace truceline
