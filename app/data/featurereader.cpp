// SPDX-License-Identifier: MIT
#include "data/featurereader.h"

#include "data/featureid.h"
#include "data/fielddates.h"
#include "geo/wording.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace truceline {

using namespace simdjson;

namespace {

qint32 deathsOf(const FieldValues& fields)
{
    const bool ucdp = fields.isUcdp();
    if (const qint32 best = countOf(fields[ucdp ? Field::Best : Field::DeathsBest]); best >= 0)
        return best;
    const qint32 low = countOf(fields[ucdp ? Field::Low : Field::DeathsLow]);
    const qint32 high = countOf(fields[ucdp ? Field::High : Field::DeathsHigh]);
    if (low >= 0 && high >= 0)
        return low + (high - low) / 2;
    return low >= 0 ? low : high >= 0 ? high : countOf(fields[Field::Fatalities]);
}

std::string_view textOf(const FieldValues& fields, Field first, Field second)
{
    const FieldValue& value = fields[first].isPresent() ? fields[first] : fields[second];
    return value.kind == FieldValue::Kind::Wrong ? std::string_view() : value.text;
}

/// UCDP's where_prec, 0 where it is unknown. ACLED's geo_precision is another scale: only its 1 (a town) is exact, and
/// its 2 and 3 (parts of a region, a region) say no radius, as UCDP's 5.
std::uint8_t placePrecision(const FieldValues& fields)
{
    constexpr int kWide = 5;
    if (const qint32 where = countOf(fields[Field::WherePrec]); where >= 1 && where <= 7)
        return std::uint8_t(where);
    const qint32 acled = countOf(fields[Field::GeoPrecision]);
    return std::uint8_t(acled == 1 ? 1 : acled == 2 || acled == 3 ? kWide : 0);
}

/// A warning where what is drawn of a role (the outline of areas, the course of boundaries) is missing.
QString misfit(Role role, const Place& place)
{
    if (place.isNone())
        return {};
    if (role == Role::Areas && !place.holds<Polygons>())
        return Wording::tr("an area should be a polygon");
    if (role == Role::Boundaries && !place.holds<Lines>())
        return Wording::tr("a boundary should be a line");
    return {};
}

} // namespace

FeatureReader::FeatureReader(Role role, bool spots, Part& part)
    : m_role(role)
    , m_spots(spots)
    , m_part(part)
    , m_types(part.rows.incidents.types)
    , m_actors(part.rows.incidents.actors)
{
}

void FeatureReader::Feature::begin(QByteArrayView text, Slice where, std::uint32_t placeInFile)
{
    json = text;
    slice = where;
    number = placeInFile;
    plain = !text.contains('\\');
    fields.clear();
    id = {};
    place = {};
    hasGeometry = false;
    type = {};
}

void FeatureReader::read(QByteArrayView json, Slice slice, std::uint32_t number)
{
    m_feature.begin(json, slice, number);
    ondemand::document document;
    ondemand::object root;
    QString fault;
    const error_code broken = m_json.openPadded(json).get(document);
    if (broken)
        fault = jsonFault(broken);
    else if (const error_code error = document.get_object().get(root))
        fault = typeFault(error, Wording::tr("it is not a JSON object"));
    else
        fault = readRoot(root);
    if (fault.isEmpty())
        addRow();
    else
        report(Severity::Error, fault, m_spots ? slice.offset + (broken ? 0 : m_json.offset(document)) : -1);
}

QString FeatureReader::readRoot(ondemand::object root)
{
    for (auto member : root) {
        ondemand::field field;
        if (const error_code error = std::move(member).get(field))
            return jsonFault(error);
        std::string_view key = field.escaped_key();
        if (!m_feature.plain) {
            if (const error_code error = field.unescaped_key(true).get(key))
                return jsonFault(error);
        }
        if (QString fault = readMember(key, field.value()); !fault.isEmpty())
            return fault;
    }
    if (m_feature.type.empty())
        return Wording::tr("it has no “type”, which must be “Feature”");
    if (m_feature.type != "Feature")
        return Wording::tr("its type is “%1”, not “Feature”").arg(quoted(m_feature.type));
    return {};
}

QString FeatureReader::readMember(std::string_view key, ondemand::value value)
{
    ondemand::json_type type;
    if (value.type().get(type) != simdjson::SUCCESS)
        return Wording::tr("“%1” is not a JSON value").arg(quoted(rawToken(value)));
    if (key == "geometry") {
        m_feature.hasGeometry = true;
        m_feature.place = {};
        return readGeometry(value, m_feature.place);
    }
    if (key == "properties")
        return readProperties(value);
    if (key == "type") {
        if (const error_code error = value.get_string(true).get(m_feature.type))
            return typeFault(error, Wording::tr("its “type” is not a text"));
    } else if (key == "id") {
        if (const error_code error = readField(value, m_feature.plain, m_feature.id))
            return jsonFault(error);
    } else if ((key == "time" || key == "when") && type == ondemand::json_type::object) {
        if (const error_code error =
                value.raw_json().get(key == "time" ? m_feature.fields.timeMember : m_feature.fields.whenMember))
            return jsonFault(error);
    }
    return {};
}

QString FeatureReader::readProperties(ondemand::value value)
{
    bool isNull = false;
    if (value.is_null().get(isNull) == SUCCESS && isNull)
        return {};
    ondemand::object object;
    if (const error_code error = value.get_object().get(object))
        return typeFault(error, Wording::tr("its “properties” are neither an object nor null"));
    m_feature.fields.clearFields();
    std::size_t position = 0;
    for (auto member : object) {
        ondemand::field entry;
        if (const error_code error = std::move(member).get(entry))
            return jsonFault(error);
        std::string_view key = entry.escaped_key();
        const Field* known = m_names.find(key, position);
        Field field = known ? *known : Field::Other;
        if (!known) {
            const std::string_view raw = key;
            if (const error_code error = entry.unescaped_key(true).get(key))
                return jsonFault(error);
            field = fieldOf(key);
            m_names.remember(raw, position, field);
        }
        ++position;
        ondemand::value propertyValue = entry.value();
        if (field == Field::Other && m_feature.plain && propertyValue.raw_json_token().front() == '"')
            continue;
        FieldValue found;
        if (readField(propertyValue, m_feature.plain, found) != SUCCESS)
            return Wording::tr("the value of “%1” is not JSON").arg(quoted(key));
        if (field != Field::Other)
            m_feature.fields.set(field, found);
    }
    return {};
}

void FeatureReader::addRow()
{
    const bool incident = m_role == Role::Incidents;
    if (!m_feature.hasGeometry)
        report(Severity::Error, Wording::tr("it has no geometry"));
    else if (m_feature.place.isNone() && incident)
        report(Severity::Warning, Wording::tr("it has no place"));
    if (!m_feature.place.warning.isEmpty())
        report(Severity::Warning, m_feature.place.warning);
    if (const QString warning = misfit(m_role, m_feature.place); !warning.isEmpty())
        report(Severity::Warning, warning);
    const DatesRead read = readDates(m_feature.fields);
    if (!read.fault.isEmpty()) {
        ++m_part.unreadableDates;
        report(Severity::Error, Wording::tr("%1; it counts as undated").arg(read.fault));
    }

    Layer& rows = m_part.rows;
    rows.slices.push_back(m_feature.slice);
    rows.numbers.push_back(m_feature.number);
    rows.dates.push_back(read.dates);
    const FieldValue& id = m_feature.fields[Field::Id].isPresent() ? m_feature.fields[Field::Id] : m_feature.id;
    m_part.idHashes.push_back(id.text.empty() ? 0 : idHash(id.text));
    if (incident)
        addIncident();
    else
        rows.shapes.push_back(m_feature.place.toGeometry());
}

void FeatureReader::addIncident()
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const FieldValues& fields = m_feature.fields;
    IncidentColumns& columns = m_part.rows.incidents;
    m_part.rows.positions.push_back(m_feature.place.isNone() ? LonLat{none, none} : m_feature.place.position());
    columns.type.push_back(m_types.number(textOf(fields, Field::Type, Field::EventType)));
    columns.actor1.push_back(m_actors.number(textOf(fields, Field::Actor1, Field::SideA)));
    columns.actor2.push_back(m_actors.number(textOf(fields, Field::Actor2, Field::SideB)));
    columns.deaths.push_back(deathsOf(fields));
    columns.wherePrec.push_back(placePrecision(fields));
}

void FeatureReader::report(Severity severity, const QString& message, qint64 offset)
{
    QString id = m_part.findings.isFull() ? QString() : idText(m_feature.json);
    if (id.isEmpty())
        id = Wording::tr("feature %1").arg(m_feature.number);
    m_part.findings.addAt(offset, id, severity, message);
}

} // namespace truceline
