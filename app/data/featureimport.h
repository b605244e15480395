// SPDX-License-Identifier: MIT
#pragma once

#include "data/findinglog.h"
#include "data/importdates.h"
#include "data/importsource.h"
#include "data/rawjson.h"

#include <vector>

namespace truceline {

/// Rewrites features, one after another, so that they say in our properties what their columns say by a plan. Every
/// property stays; one that bears the name of ours and was not taken for it becomes `original:` and its name.
class FeatureImport {
public:
    /// @param before  rows of the file before the first that it gets
    explicit FeatureImport(const ImportPlan& plan, qint64 before = 0);

    /// Appends a feature to the lines. One that is broken is appended as it is, for its reader to reject.
    /// @param feature  a GeoJSON feature
    void add(QByteArrayView feature);
    /// Takes note of a row that repeats another.
    void leaveOut();

    const ImportTally& tally() const { return m_tally; }
    FindingLog takeFindings() { return std::move(m_findings); }
    /// GeoJSON Text Sequences.
    QByteArray takeLines() { return std::move(m_lines); }

private:
    /// Text of the column that a property comes from; empty where there is none, it is missing or null.
    QString text(QLatin1StringView property) const;
    QByteArrayView raw(QLatin1StringView property) const;
    void write(QByteArrayView key, QByteArrayView json);
    void writeDates();
    void writeTexts();
    void writeOriginals();
    QByteArray geometry();
    ImportedDate dateOf(QLatin1StringView property) const;
    void compareFigures();
    void report(Severity severity, const QString& message);

    const ImportPlan m_plan;
    std::vector<std::pair<QByteArray, QByteArray>> m_columns; ///< the plan's, each behind its property
    std::vector<RawMember> m_feature; ///< the members of the feature being read
    std::vector<RawMember> m_properties;
    std::vector<QByteArrayView> m_written; ///< our properties that it has by now
    QByteArray m_lines;
    qint64 m_rows = 0; ///< read so far
    ImportTally m_tally;
    FindingLog m_findings;
};

} // namespace truceline
