// SPDX-License-Identifier: MIT
#include "data/databasename.h"

#include "geo/wording.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr QLatin1StringView kPrefix("PG:");

/// The pairs of `key=value key='other value'`, as libpq reads them; nothing where they are not such.
std::optional<QList<std::pair<QString, QString>>> pairsOf(QStringView text)
{
    QList<std::pair<QString, QString>> pairs;
    qsizetype at = 0;
    const auto skipBlanks = [&] {
        while (at < text.size() && text[at].isSpace())
            ++at;
    };
    for (skipBlanks(); at < text.size(); skipBlanks()) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            return {};
        const QString key = text.sliced(at, equals - at).trimmed().toString();
        at = equals + 1;
        skipBlanks();
        const bool isQuoted = at < text.size() && text[at] == u'\'';
        at += isQuoted ? 1 : 0;
        QString value;
        bool ended = !isQuoted;
        for (; at < text.size(); ++at) {
            if (isQuoted ? text[at] == u'\'' : text[at].isSpace()) {
                ended = true;
                break;
            }
            if (text[at] == u'\\' && at + 1 < text.size())
                ++at;
            value += text[at];
        }
        if (!ended || key.isEmpty())
            return {};
        at += isQuoted ? 1 : 0;
        pairs.append({key, value});
    }
    return pairs;
}

} // namespace

bool isDatabaseName(QStringView text)
{
    return text.startsWith(kPrefix, Qt::CaseInsensitive);
}

QString connectionValue(const QString& value)
{
    const auto isPlain = [](QChar c) { return !c.isSpace() && c != u'\'' && c != u'\\'; };
    if (!value.isEmpty() && std::ranges::all_of(value, isPlain))
        return value;
    return u'\'' + QString(value).replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1) + u'\'';
}

QString DatabaseName::text() const
{
    QString name = kPrefix + connection;
    if (!table.isEmpty())
        name += (connection.isEmpty() ? QString() : u" "_s) + "tables="_L1 + connectionValue(schema + u'.' + table);
    return name;
}

std::optional<DatabaseName> readDatabaseName(QStringView text, QString& fault)
{
    const auto pairs = isDatabaseName(text) ? pairsOf(text.sliced(kPrefix.size())) : std::nullopt;
    if (!pairs) {
        fault = Wording::tr("the name of a database is written as PG:host=… dbname=… tables=schema.table");
        return {};
    }
    DatabaseName name;
    QStringList kept;
    QMap<QString, QString> known;
    for (const auto& [key, value] : *pairs) {
        if (key.contains("password"_L1, Qt::CaseInsensitive)) {
            fault = Wording::tr("a password does not belong into the name of a table; put it into ~/.pgpass");
            return {};
        }
        if (key == "tables"_L1) {
            const qsizetype dot = value.indexOf(u'.');
            name.schema = dot < 0 ? u"public"_s : value.first(dot);
            name.table = value.sliced(dot + 1);
            continue;
        }
        known.insert(key, value);
        kept << key + u'=' + connectionValue(value);
    }
    name.connection = kept.join(u' ');
    const QString host = known.value(u"host"_s, known.value(u"hostaddr"_s, known.value(u"service"_s)));
    const QString database = known.value(u"dbname"_s);
    name.server = host + (host.isEmpty() || database.isEmpty() ? QString() : u"/"_s) + database;
    if (name.server.isEmpty())
        name.server = Wording::tr("the database");
    return name;
}

std::optional<DatabaseName> readDatabaseName(QStringView text)
{
    QString unsaid;
    return readDatabaseName(text, unsaid);
}

} // namespace truceline
