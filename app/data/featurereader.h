// SPDX-License-Identifier: MIT
#pragma once

#include "data/fields.h"
#include "data/findinglog.h"
#include "data/geometryjson.h"
#include "data/intern.h"
#include "data/jsonslice.h"
#include "data/textplaces.h"

namespace truceline {

/// Reads features of one text, one after another, into the columns of a layer. What is wrong with one never harms
/// another.
class FeatureReader {
public:
    /// @param layer  gets the rows; its text, file and role are set, and its text stays as it is.
    /// @param idHashes  gets a hash of each row's id, 0 where it has none.
    /// @param places  true where the text is the file itself, so that findings may say in which line.
    FeatureReader(Layer& layer, std::vector<std::size_t>& idHashes, FindingLog& findings, bool places);

    /// Adds the feature in this slice, or a finding that says why it is left out.
    /// @param number  its place in the file, counted from 1.
    void read(Slice slice, std::uint32_t number);

private:
    struct Feature {
        Place place;
        FieldValues fields;
        FieldValue id; ///< the GeoJSON member
        bool hasGeometry = false;
        std::string_view type;
    };

    QString readRoot(simdjson::ondemand::object root, Feature& feature);
    QString readMember(std::string_view key, simdjson::ondemand::value value, Feature& feature);
    QString readProperties(simdjson::ondemand::value value, FieldValues& fields);
    void addRow(Slice slice, std::uint32_t number, Feature& feature);
    void addIncident(const Feature& feature);
    void report(Slice slice, std::uint32_t number, Severity severity, const QString& message);

    Layer& m_layer;
    std::vector<std::size_t>& m_idHashes;
    FindingLog& m_findings;
    std::optional<TextPlaces> m_places;
    JsonSlice m_json;
    FieldNames m_names;
    Interned m_types;
    Interned m_actors;
};

} // namespace truceline
