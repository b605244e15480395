// SPDX-License-Identifier: MIT
#include "export/savedview.h"

#include "geo/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr auto kMark = "truceline view"_L1; // the member whose value is the format's version
constexpr int kFormat = 1;

QJsonArray boxJson(const GeoBox& box)
{
    return {box.west, box.south, box.east, box.north};
}

QJsonObject windowJson(const Window& window)
{
    return {
        {u"mode"_s, modeName(window.mode)},
        {u"from"_s, isoText(window.chosen.first)},
        {u"to"_s, isoText(window.chosen.last())},
    };
}

QJsonObject comparisonJson(const Comparison& comparison)
{
    QJsonObject json{{u"view_is_right"_s, comparison.viewIsRight}, {u"divider"_s, comparison.divider}};
    if (!comparison.viewpoint.isEmpty())
        json[u"viewpoint"_s] = comparison.viewpoint;
    if (comparison.window)
        json[u"window"_s] = windowJson(*comparison.window);
    return json;
}

QJsonObject styleJson(const LayerStyle& style)
{
    QJsonObject json;
    if (style.symbol)
        json[u"symbol"_s] = symbolName(*style.symbol);
    for (const auto& [name, property] : {std::pair(u"color_by"_s, style.colorBy), std::pair(u"size_by"_s, style.sizeBy),
             std::pair(u"label_by"_s, style.labelBy)}) {
        if (!property.isEmpty())
            json[name] = property;
    }
    return json;
}

QJsonObject viewJson(const View& view)
{
    const Query& query = view.query;
    QJsonObject json = windowJson(query.window);
    json[u"center"_s] = QJsonArray{view.camera.center.lon, view.camera.center.lat};
    json[u"zoom"_s] = view.camera.zoom;
    json[u"undated"_s] = query.undated;
    json[u"names"_s] = namesName(view.names);
    json[u"language"_s] = view.language;
    json[u"viewpoint"_s] = view.viewpoint;
    json[u"appearance"_s] = appearanceName(view.appearance);
    if (view.comparison)
        json[u"comparison"_s] = comparisonJson(*view.comparison);
    if (!view.hiddenLayers.isEmpty())
        json[u"hidden_layers"_s] = QJsonArray::fromStringList(view.hiddenLayers);
    if (!query.search.isEmpty())
        json[u"search"_s] = query.search;
    QJsonObject styles;
    for (auto style = view.styles.begin(); style != view.styles.end(); ++style)
        styles[style.key()] = styleJson(*style);
    if (!styles.isEmpty())
        json[u"styles"_s] = styles;
    QJsonArray filters;
    for (const Filter& filter : query.filters)
        filters.append(QJsonArray{filter.key, filter.value});
    if (!filters.isEmpty())
        json[u"filters"_s] = filters;
    return json;
}

QJsonObject sheetJson(const Sheet& sheet)
{
    QJsonObject json{
        {u"form"_s, sheetFormName(sheet.form)},
        {u"size"_s, QJsonArray{sheet.size.width(), sheet.size.height()}},
        {u"scale"_s, sheet.scale},
        {u"dpi"_s, sheet.dpi},
    };
    if (!sheet.title.isEmpty())
        json[u"title"_s] = sheet.title;
    if (!sheet.caption.isEmpty())
        json[u"caption"_s] = sheet.caption;
    if (!sheet.credit.isEmpty())
        json[u"credit"_s] = sheet.credit;
    return json;
}

/// Reads members one by one; the first that makes no sense is kept as the error.
class Reader {
public:
    explicit Reader(const QJsonObject& root)
        : m_view(root[u"view"].toObject())
        , m_sheet(root[u"sheet"].toObject())
        , m_root(root)
    {
    }

    SavedView read()
    {
        SavedView saved;
        readView(saved.view);
        readSheet(saved.sheet);
        if (m_root.contains(u"asked"_s)) {
            const QList<double> box = numbers(m_root, u"asked", 4);
            saved.asked = GeoBox{box.value(0), box.value(1), box.value(2), box.value(3)};
            check(!saved.asked->isEmpty(), u"asked");
        }
        const QJsonObject data = m_root[u"data"].toObject();
        for (auto file = data.begin(); file != data.end(); ++file)
            saved.data << DataFile{file.key(), file.value().toString().toLatin1()};
        saved.version = m_root[u"version"].toString();
        return saved;
    }

    const QString& error() const { return m_error; }

private:
    void check(bool holds, QStringView name)
    {
        if (!holds && m_error.isEmpty())
            m_error = Wording::tr("“%1” makes no sense").arg(name);
    }

    QList<double> numbers(const QJsonObject& object, QStringView name, qsizetype count)
    {
        QList<double> result;
        for (const QJsonValue& value : object[name].toArray())
            result << value.toDouble(std::nan(""));
        check(
            result.size() == count && std::ranges::all_of(result, [](double number) { return std::isfinite(number); }),
            name);
        result.resize(count);
        return result;
    }

    /// Hands a word that `read` understands to `target`.
    template <typename Value>
    void take(const QJsonObject& object, QStringView name, std::optional<Value> (*read)(QStringView), Value& target)
    {
        if (!object.contains(name))
            return;
        const auto value = read(object[name].toString());
        check(value.has_value(), name);
        target = value.value_or(target);
    }

    Window window(const QJsonObject& object)
    {
        Window window;
        take(object, u"mode", modeFromName, window.mode);
        const auto from = parseDateText(object[u"from"].toString());
        const auto to = parseDateText(object[u"to"].toString());
        const bool dated =
            from && to && !from->span.isOpenStart() && !to->span.isOpenEnd() && from->span.first < to->span.end;
        check(dated, u"from");
        window.chosen = dated ? Span{from->span.first, to->span.end} : daySpan(0);
        return window;
    }

    Comparison comparison(const QJsonObject& object)
    {
        Comparison comparison;
        comparison.viewpoint = object[u"viewpoint"].toString();
        if (object.contains(u"window"_s))
            comparison.window = window(object[u"window"].toObject());
        comparison.viewIsRight = object[u"view_is_right"].toBool();
        comparison.divider = object[u"divider"].toDouble(-1);
        check(comparison.divider >= 0 && comparison.divider <= 1, u"divider");
        return comparison;
    }

    LayerStyle style(const QJsonObject& object)
    {
        LayerStyle style{
            {}, object[u"color_by"].toString(), object[u"size_by"].toString(), object[u"label_by"].toString()};
        if (Symbol symbol{}; object.contains(u"symbol"_s)) {
            take(object, u"symbol", symbolFromName, symbol);
            style.symbol = symbol;
        }
        return style;
    }

    void readView(View& view)
    {
        const QList<double> center = numbers(m_view, u"center", 2);
        view.camera = {{center[0], center[1]}, m_view[u"zoom"].toDouble(-1)};
        check(isValid(view.camera.center), u"center");
        check(view.camera.zoom >= 0 && view.camera.zoom <= kMaxZoom, u"zoom");
        view.query.window = window(m_view);
        if (m_view.contains(u"comparison"_s))
            view.comparison = comparison(m_view[u"comparison"].toObject());
        view.query.undated = m_view[u"undated"].toBool(true);
        view.query.search = m_view[u"search"].toString();
        for (const QJsonValue& filter : m_view[u"filters"].toArray())
            view.query.filters << Filter{filter[0].toString(), filter[1].toString()};
        for (const QJsonValue& layer : m_view[u"hidden_layers"].toArray())
            view.hiddenLayers << layer.toString();
        const QJsonObject styles = m_view[u"styles"].toObject();
        for (auto layer = styles.begin(); layer != styles.end(); ++layer)
            view.styles.insert(layer.key(), style(layer->toObject()));
        take(m_view, u"names", namesFromName, view.names);
        take(m_view, u"appearance", appearanceFromName, view.appearance);
        view.language = m_view[u"language"].toString(view.language);
        view.viewpoint = m_view[u"viewpoint"].toString(view.viewpoint);
    }

    void readSheet(Sheet& sheet)
    {
        take(m_sheet, u"form", sheetFormFromName, sheet.form);
        sheet.size = defaultSize(sheet.form);
        if (m_sheet.contains(u"size"_s)) {
            const QList<double> size = numbers(m_sheet, u"size", 2);
            sheet.size = {size[0], size[1]};
        }
        sheet.scale = m_sheet[u"scale"].toDouble(1);
        sheet.dpi = m_sheet[u"dpi"].toInt(96);
        check(sheet.scale > 0 && std::min(sheet.size.width(), sheet.size.height()) > 0 && sheetError(sheet).isEmpty(),
            u"size");
        check(sheet.dpi >= 1 && sheet.dpi <= 9600, u"dpi");
        sheet.title = m_sheet[u"title"].toString();
        sheet.caption = m_sheet[u"caption"].toString();
        sheet.credit = m_sheet[u"credit"].toString();
    }

    QJsonObject m_view;
    QJsonObject m_sheet;
    QJsonObject m_root;
    QString m_error;
};

} // namespace

SavedView savedView(const View& view, QSizeF mapSize, const GeoBox& shown)
{
    SavedView saved;
    saved.view = view;
    saved.view.query.hidden.clear(); // these follow from the viewpoints
    saved.view.drawn.clear();
    saved.view.accented.clear();
    saved.sheet.size = mapSize;
    saved.asked = shown;
    saved.version = QStringLiteral(TRUCELINE_VERSION);
    return saved;
}

QByteArray toJson(const SavedView& saved)
{
    QJsonObject data;
    for (const DataFile& file : saved.data)
        data[file.name] = QString::fromLatin1(file.sha256);
    QJsonObject root{
        {u"version"_s, saved.version},
        {u"view"_s, viewJson(saved.view)},
        {u"sheet"_s, sheetJson(saved.sheet)},
        {u"data"_s, data},
    };
    if (saved.asked)
        root[u"asked"_s] = boxJson(*saved.asked);
    // The mark stands first, where looksLikeSavedView() finds it; QJsonObject orders by name.
    const QByteArray members = QJsonDocument(root).toJson(QJsonDocument::Compact);
    return "{\"" + QByteArray(kMark.data()) + "\":" + QByteArray::number(kFormat) + ',' + members.sliced(1);
}

std::optional<SavedView> savedViewFromJson(const QByteArray& json, QString& error)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        error = Wording::tr("the view is damaged: %1").arg(parsed.errorString());
        return {};
    }
    const QJsonObject root = document.object();
    if (const int format = root[kMark].toInt(); format != kFormat) {
        error = format > kFormat ? Wording::tr("the view was written by a newer version of Truceline")
                                 : Wording::tr("this is no view");
        return {};
    }
    Reader reader(root);
    const SavedView saved = reader.read();
    if (!reader.error().isEmpty()) {
        error = Wording::tr("the view is damaged: %1").arg(reader.error());
        return {};
    }
    return saved;
}

bool looksLikeSavedView(QByteArrayView start)
{
    const QByteArrayView json = start.trimmed();
    return json.startsWith('{') && json.sliced(1).trimmed().startsWith(QByteArray("\"") + kMark.data() + '"');
}

QStringList comparedData(const QString& file, const Atlas& atlas, const SavedView& saved)
{
    const QStringList lines = differences(dataFiles(atlas), saved.data);
    if (lines.isEmpty())
        return {Wording::tr("%1: the data are the same as when it was made").arg(file)};
    QStringList messages{Wording::tr("%1: the data are not the same as when it was made").arg(file)};
    for (const QString& line : lines)
        messages << file + u": "_s + line;
    return messages;
}

} // namespace truceline
