// SPDX-License-Identifier: MIT
#pragma once

#include "data/columns.h"
#include "data/fields.h"
#include "data/geometryjson.h"
#include "data/intern.h"
#include "data/jsonslice.h"

namespace truceline {

/// Reads features of one text, one after another, into the columns of a part. What is wrong with one never harms
/// another.
class FeatureReader {
public:
    /// @param spots  true where the text is the file itself, so that findings may say in which line.
    FeatureReader(Role role, bool spots, Part& part);

    /// Adds a feature, or a finding that says why it is left out.
    /// @param json  the feature, followed by at least SIMDJSON_PADDING readable bytes
    /// @param slice  where it lies in the text
    /// @param number  its place in the file, counted from 1
    void read(QByteArrayView json, Slice slice, std::uint32_t number);

private:
    struct Feature {
        QByteArrayView json;
        Slice slice;
        std::uint32_t number = 0;
        bool plain = false; ///< its texts hold no escapes
        Place place;
        FieldValues fields;
        FieldValue id; ///< the GeoJSON member
        bool hasGeometry = false;
        std::string_view type;

        /// Makes it a feature that nothing is known of yet, but for its text. (A new object would clear every field.)
        void begin(QByteArrayView json, Slice slice, std::uint32_t number);
    };

    QString readRoot(simdjson::ondemand::object root);
    QString readMember(std::string_view key, simdjson::ondemand::value value);
    QString readProperties(simdjson::ondemand::value value);
    void addRow();
    void addIncident();
    void report(Severity severity, const QString& message, qint64 offset = -1);

    Role m_role;
    bool m_spots;
    Part& m_part;
    Feature m_feature; ///< being read
    JsonSlice m_json;
    FieldNames m_names;
    Interned m_types;
    Interned m_actors;
};

} // namespace truceline
