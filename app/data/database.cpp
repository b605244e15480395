// SPDX-License-Identifier: MIT
#include "data/database.h"

#include "data/gdalcalls.h"
#include "geo/wording.h"

#include <ogr_api.h>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// What the server said, in one line, without the words that GDAL puts before it.
QString serversWords(QString complaint)
{
    for (const QLatin1StringView words : {"PQconnectdb failed."_L1, "ERROR:"_L1}) {
        const qsizetype at = complaint.indexOf(words);
        if (at >= 0)
            complaint = complaint.sliced(at + words.size());
    }
    return complaint.simplified();
}

} // namespace

bool DatabaseRow::isNull(int column) const
{
    return OGR_F_IsFieldSetAndNotNull(OGRFeatureH(m_row), column) == 0;
}

qint64 DatabaseRow::integer(int column) const
{
    return OGR_F_GetFieldAsInteger64(OGRFeatureH(m_row), column);
}

double DatabaseRow::number(int column) const
{
    return OGR_F_GetFieldAsDouble(OGRFeatureH(m_row), column);
}

QByteArray DatabaseRow::utf8(int column) const
{
    return OGR_F_GetFieldAsString(OGRFeatureH(m_row), column);
}

Database::Database(void* connection)
    : m_connection(connection, CloseDataset())
{
}

std::unique_ptr<Database> Database::open(const QString& connection, QString& fault)
{
    registerDrivers();
    const Complaints complaints;
    static constexpr const char* drivers[] = {"PostgreSQL", nullptr};
    QString words = connection;
    if (!words.contains("connect_timeout"_L1))
        words += " connect_timeout=10"_L1;
    Dataset dataset(GDALOpenEx(
        QString(u"PG:"_s + words).toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, drivers, nullptr, nullptr));
    if (!dataset) {
        fault = serversWords(complaints.first());
        return {};
    }
    std::unique_ptr<Database> database(new Database(dataset.release()));
    // What the planner cannot know: counting by cells needs no sorting, and takes less time than to compile it would,
    // or to start another process that first loads PostGIS.
    for (const QString& setting : {u"default_transaction_read_only = on"_s, u"statement_timeout = '120s'"_s,
             u"TIME ZONE 'UTC'"_s, u"jit = off"_s, u"enable_sort = off"_s, u"parallel_setup_cost = 100000"_s}) {
        if (fault.isEmpty())
            fault = database->ask(u"SET "_s + setting, {});
    }
    return fault.isEmpty() ? std::move(database) : nullptr;
}

QString Database::ask(const QString& sql, const std::function<void(const DatabaseRow&)>& visit)
{
    const Complaints complaints;
    const OGRLayerH answer = GDALDatasetExecuteSQL(m_connection.get(), sql.toUtf8().constData(), nullptr, nullptr);
    if (answer) {
        while (const auto row = Feature(OGR_L_GetNextFeature(answer))) {
            ++m_rows;
            visit(DatabaseRow(row.get()));
        }
        GDALDatasetReleaseResultSet(m_connection.get(), answer);
        return {};
    }
    if (visit && complaints.first().isEmpty())
        return Wording::tr("the connection was lost");
    return serversWords(complaints.first());
}

QString sqlText(QStringView text)
{
    // Valid whatever standard_conforming_strings says.
    QString quoted = text.toString();
    quoted.remove(QChar(u'\0')).replace(u'\\', "\\\\"_L1).replace(u'\'', "''"_L1);
    return u"E'"_s + quoted + u'\'';
}

QString sqlName(QStringView name)
{
    QString quoted = name.toString();
    return u'"' + quoted.remove(QChar(u'\0')).replace(u'"', "\"\""_L1) + u'"';
}

} // namespace truceline
