// SPDX-License-Identifier: MIT
#include "data/featurereader.h"

#include "data/featureid.h"
#include "data/fielddates.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace truceline {

using namespace simdjson;

namespace {

qint32 deathsOf(const FieldValues& fields)
{
    const bool ucdp = fields.isUcdp();
    const qint32 best = countOf(fields[ucdp ? Field::Best : Field::DeathsBest]);
    const qint32 low = countOf(fields[ucdp ? Field::Low : Field::DeathsLow]);
    const qint32 high = countOf(fields[ucdp ? Field::High : Field::DeathsHigh]);
    if (best >= 0)
        return best;
    if (low >= 0 && high >= 0)
        return low + (high - low) / 2;
    return low >= 0 ? low : high >= 0 ? high : countOf(fields[Field::Fatalities]);
}

std::string_view textOf(const FieldValues& fields, Field first, Field second)
{
    const FieldValue& value = fields[first].isPresent() ? fields[first] : fields[second];
    return value.kind == FieldValue::Kind::Wrong ? std::string_view() : value.text;
}

/// A warning where what is drawn of a role (the outline of areas, the course of boundaries) is missing.
QString misfit(Role role, const Place& place)
{
    if (place.isNone())
        return {};
    if (role == Role::Areas && !place.holds<Polygons>())
        return QCoreApplication::translate("Data", "an area should be a polygon");
    if (role == Role::Boundaries && !place.holds<Lines>())
        return QCoreApplication::translate("Data", "a boundary should be a line");
    return {};
}

} // namespace

FeatureReader::FeatureReader(Layer& layer, std::vector<std::size_t>& idHashes, FindingLog& findings, bool places)
    : m_layer(layer)
    , m_idHashes(idHashes)
    , m_findings(findings)
    , m_places(places ? std::optional<TextPlaces>(layer.text) : std::nullopt)
    , m_types(layer.incidents.types)
    , m_actors(layer.incidents.actors)
{
}

void FeatureReader::read(Slice slice, std::uint32_t number)
{
    Feature feature;
    ondemand::document document;
    ondemand::object root;
    QString fault;
    const error_code broken = m_json.open(m_layer.text, slice).get(document);
    if (broken)
        fault = jsonFault(broken);
    else if (const error_code error = document.get_object().get(root))
        fault = typeFault(error, QCoreApplication::translate("Data", "it is not a JSON object"));
    else
        fault = readRoot(root, feature);
    if (fault.isEmpty())
        return addRow(slice, number, feature);
    if (m_places && !m_findings.isFull())
        fault = QCoreApplication::translate("Data", "%1: %2")
                    .arg(m_places->of(broken ? slice.offset : m_json.offset(document)), fault);
    report(slice, number, Severity::Error, fault);
}

QString FeatureReader::readRoot(ondemand::object root, Feature& feature)
{
    for (auto member : root) {
        ondemand::field field;
        if (const error_code error = std::move(member).get(field))
            return jsonFault(error);
        std::string_view key;
        if (const error_code error = field.unescaped_key(true).get(key))
            return jsonFault(error);
        if (QString fault = readMember(key, field.value(), feature); !fault.isEmpty())
            return fault;
    }
    if (feature.type.empty())
        return QCoreApplication::translate("Data", "it has no “type”, which must be “Feature”");
    if (feature.type != "Feature")
        return QCoreApplication::translate("Data", "its type is “%1”, not “Feature”").arg(quoted(feature.type));
    return {};
}

QString FeatureReader::readMember(std::string_view key, ondemand::value value, Feature& feature)
{
    ondemand::json_type type;
    if (const error_code error = value.type().get(type))
        return QCoreApplication::translate("Data", "“%1” is not a JSON value").arg(quoted(rawToken(value)));
    if (key == "geometry") {
        feature.hasGeometry = true;
        feature.place = {};
        return readGeometry(value, feature.place);
    }
    if (key == "properties")
        return readProperties(value, feature.fields);
    if (key == "type") {
        if (const error_code error = value.get_string(true).get(feature.type))
            return typeFault(error, QCoreApplication::translate("Data", "its “type” is not a text"));
    } else if (key == "id") {
        if (const error_code error = readField(value, feature.id))
            return jsonFault(error);
    } else if ((key == "time" || key == "when") && type == ondemand::json_type::object) {
        if (const error_code error =
                value.raw_json().get(key == "time" ? feature.fields.timeMember : feature.fields.whenMember))
            return jsonFault(error);
    }
    return {};
}

QString FeatureReader::readProperties(ondemand::value value, FieldValues& fields)
{
    bool isNull = false;
    if (value.is_null().get(isNull) == SUCCESS && isNull)
        return {};
    ondemand::object object;
    if (const error_code error = value.get_object().get(object))
        return typeFault(error, QCoreApplication::translate("Data", "its “properties” are neither an object nor null"));
    fields.values = {};
    std::size_t position = 0;
    for (auto member : object) {
        ondemand::field entry;
        if (const error_code error = std::move(member).get(entry))
            return jsonFault(error);
        std::string_view key;
        if (const error_code error = entry.unescaped_key(true).get(key))
            return jsonFault(error);
        const Field field = m_names.find(key, position++);
        FieldValue unused;
        if (readField(entry.value(), field == Field::Other ? unused : fields[field]) != SUCCESS)
            return QCoreApplication::translate("Data", "the value of “%1” is not JSON").arg(quoted(key));
    }
    return {};
}

void FeatureReader::addRow(Slice slice, std::uint32_t number, Feature& feature)
{
    const bool incident = m_layer.info.role == Role::Incidents;
    if (!feature.hasGeometry)
        report(slice, number, Severity::Error, QCoreApplication::translate("Data", "it has no geometry"));
    else if (feature.place.isNone() && incident)
        report(slice, number, Severity::Warning, QCoreApplication::translate("Data", "it has no place"));
    if (!feature.place.warning.isEmpty())
        report(slice, number, Severity::Warning, feature.place.warning);
    if (const QString warning = misfit(m_layer.info.role, feature.place); !warning.isEmpty())
        report(slice, number, Severity::Warning, warning);
    const DatesRead read = readDates(feature.fields);
    if (!read.fault.isEmpty())
        report(slice, number, Severity::Error,
            QCoreApplication::translate("Data", "%1; it counts as undated").arg(read.fault));

    m_layer.slices.push_back(slice);
    m_layer.numbers.push_back(number);
    m_layer.dates.push_back(read.dates);
    const FieldValue& id = feature.fields[Field::Id].isPresent() ? feature.fields[Field::Id] : feature.id;
    m_idHashes.push_back(id.text.empty() ? 0 : idHash(id.text));
    if (incident)
        addIncident(feature);
    else
        m_layer.shapes.push_back(feature.place.toGeometry());
}

void FeatureReader::addIncident(const Feature& feature)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const FieldValues& fields = feature.fields;
    const qint32 where = countOf(fields[Field::WherePrec]);
    IncidentColumns& columns = m_layer.incidents;
    m_layer.positions.push_back(feature.place.isNone() ? LonLat{none, none} : feature.place.position());
    columns.type.push_back(m_types.number(textOf(fields, Field::Type, Field::EventType)));
    columns.actor1.push_back(m_actors.number(textOf(fields, Field::Actor1, Field::SideA)));
    columns.actor2.push_back(m_actors.number(textOf(fields, Field::Actor2, Field::SideB)));
    columns.deaths.push_back(deathsOf(fields));
    columns.wherePrec.push_back(where >= 1 && where <= 7 ? std::uint8_t(where) : std::uint8_t(0));
}

void FeatureReader::report(Slice slice, std::uint32_t number, Severity severity, const QString& message)
{
    QString id = m_findings.isFull() ? QString() : idText(m_layer.text, slice);
    if (id.isEmpty())
        id = QCoreApplication::translate("Data", "feature %1").arg(number);
    m_findings.add(id, severity, message);
}

} // namespace truceline
