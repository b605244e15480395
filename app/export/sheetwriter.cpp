// SPDX-License-Identifier: MIT
#include "export/sheetwriter.h"

#include "export/animation.h"
#include "export/bundle.h"
#include "export/composition.h"
#include "export/image.h"
#include "export/savefile.h"
#include "export/vector.h"
#include "export/words.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

/// Asked when all but the writing is done.
bool goesOn(const Progress& progress)
{
    constexpr double kAllButWritten = 0.95;
    return !progress || progress(kAllButWritten);
}

} // namespace

QImage renderSheet(const Scene& scene, const View& view, const Sheet& sheet)
{
    return render(compose(scene, view, sheet));
}

QStringList sheetEndings()
{
    return {u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"svg"_s, u"pdf"_s};
}

SheetWriter::SheetWriter(ScenePtr scene)
    : m_scene(std::move(scene))
    , m_data(QtConcurrent::run([atlas = m_scene->atlas] { return dataFiles(*atlas); }))
{
}

SheetRecord SheetWriter::record(const View& view, const Sheet& sheet, const std::optional<GeoBox>& asked) const
{
    return record(compose(*m_scene, view, sheet), view, asked);
}

SheetRecord SheetWriter::record(
    const Composition& composition, const View& view, const std::optional<GeoBox>& asked) const
{
    const Sheet& sheet = composition.sheet;
    SheetRecord record;
    record.title = titleOf(*m_scene, view, sheet);
    record.description = altText(*m_scene, view, mapSize(sheet), record.title);
    record.rights = composition.furniture.attribution;
    record.saved = {view, sheet, asked, m_data.result(), QStringLiteral(TRUCELINE_VERSION)};
    return record;
}

QByteArray SheetWriter::bytes(const View& view, const Sheet& sheet, const std::optional<GeoBox>& asked,
    const QString& ending, QString& error) const
{
    const Composition composition = compose(*m_scene, view, sheet);
    if (ending == "svg"_L1)
        return svgBytes(composition, record(composition, view, asked));
    if (ending == "pdf"_L1)
        return pdfBytes(composition, record(composition, view, asked));
    const QImage image = render(composition);
    return imageBytes(image, ending, sheet.dpi, xmpPacket(record(composition, view, asked)), error);
}

QString SheetWriter::write(const View& view, const Sheet& sheet, const std::optional<GeoBox>& asked,
    const QString& path, const Progress& progress) const
{
    QString error;
    const QByteArray content = bytes(view, sheet, asked, fileEnding(path), error);
    if (!error.isEmpty() || !goesOn(progress))
        return error;
    return saveBytes(content, path);
}

QString SheetWriter::writeAnimation(const View& view, const Sheet& sheet, const std::optional<GeoBox>& asked, Step step,
    const QString& path, const Progress& progress) const
{
    QString error;
    const QByteArray content =
        animationBytes(*m_scene, record(view, sheet, asked), step, fileEnding(path), progress, error);
    return content.isEmpty() ? error : saveBytes(content, path);
}

QString SheetWriter::writeBundle(const View& view, const Sheet& sheet, const std::optional<GeoBox>& asked,
    const QString& image, const QString& path, const Progress& progress) const
{
    QString error;
    const QByteArray content = bytes(view, sheet, asked, fileEnding(image), error);
    if (!error.isEmpty())
        return error;
    const QList<BundleFile> files = bundleFiles(*m_scene, record(view, sheet, asked), {image, content});
    return goesOn(progress) ? truceline::writeBundle(files, path) : QString();
}

} // namespace truceline
