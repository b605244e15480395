// SPDX-License-Identifier: MIT
#include "export/carrier.h"

#include "export/savefile.h"
#include "export/svgtext.h"
#include "geo/wording.h"

#include <QCryptographicHash>
#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr auto kSpace = "urn:truceline:view:1"_L1; // XML namespace of the view
constexpr qint64 kStart = 256; // bytes that tell whether JSON is a view
constexpr qint64 kLargestViewFile = 1 << 24;

QByteArray checksum(const QByteArray& json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
}

/// A Dublin Core text in XMP's form for texts that may have translations.
QByteArray dublinCore(const char* name, const QString& text)
{
    const QByteArray tag = QByteArray("dc:") + name;
    return '<' + tag + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + svgEscaped(text) + "</rdf:li></rdf:Alt></" + tag
        + ">\n";
}

/// The view's JSON out of an XMP packet; nothing where it has none, an empty text where it is damaged.
std::optional<QByteArray> viewInPacket(const QByteArray& packet)
{
    QXmlStreamReader xml(packet);
    std::optional<QByteArray> view;
    QByteArray check;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.namespaceUri() != kSpace)
            continue;
        const QString name = xml.name().toString();
        const QByteArray text = xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
        if (name == "view"_L1)
            view = text;
        else if (name == "check"_L1)
            check = text;
    }
    const bool whole = !xml.hasError() && view && checksum(*view) == check;
    return view && !whole ? QByteArray() : view;
}

/// The view's JSON in an image's bytes.
QByteArray viewInImage(QByteArrayView bytes, QString& error)
{
    constexpr QByteArrayView kOpen("<x:xmpmeta");
    constexpr QByteArrayView kClose("</x:xmpmeta>");
    bool seen = false;
    for (qsizetype from = bytes.indexOf(kOpen); from >= 0; from = bytes.indexOf(kOpen, from + 1)) {
        const qsizetype to = bytes.indexOf(kClose, from);
        const QByteArray packet = bytes.sliced(from, (to < 0 ? bytes.size() : to + kClose.size()) - from).toByteArray();
        if (!packet.contains(QByteArray(kSpace.data())))
            continue;
        seen = true;
        if (const auto view = viewInPacket(packet); view && !view->isEmpty())
            return *view;
    }
    error = seen
        ? Wording::tr("the view in it is damaged")
        : Wording::tr("no view is in it: Truceline did not write it, or another program left it out in saving");
    return {};
}

bool isImage(const QString& path)
{
    return QStringList{u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"svg"_s, u"pdf"_s, u"mp4"_s}.contains(
        fileEnding(path));
}

} // namespace

QByteArray xmpPacket(const SheetRecord& record)
{
    const QByteArray view = toJson(record.saved);
    return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:truceline=\""
        + QByteArray(kSpace.data()) + "\">\n" + dublinCore("title", record.title)
        + dublinCore("description", record.description) + dublinCore("rights", record.rights)
        + "<xmp:CreatorTool>Truceline " + svgEscaped(record.saved.version) + "</xmp:CreatorTool>\n<truceline:view>"
        + svgEscaped(QString::fromUtf8(view)) + "</truceline:view>\n<truceline:check>" + checksum(view)
        + "</truceline:check>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>";
}

bool isSavedView(const QString& path)
{
    if (isImage(path))
        return true;
    QFile file(path);
    return fileEnding(path) == "json"_L1 && file.open(QIODevice::ReadOnly) && looksLikeSavedView(file.read(kStart));
}

std::optional<SavedView> readSavedView(const QString& path, QString& error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        error = file.errorString();
        return {};
    }
    if (!isImage(path))
        return savedViewFromJson(file.read(kLargestViewFile), error);
    const uchar* bytes = file.size() > 0 ? file.map(0, file.size()) : nullptr;
    const QByteArray json = viewInImage(QByteArrayView(bytes, bytes ? file.size() : 0), error);
    return json.isEmpty() ? std::nullopt : savedViewFromJson(json, error);
}

} // namespace truceline
