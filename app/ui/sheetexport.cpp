// SPDX-License-Identifier: MIT
#include "ui/sheetexport.h"

#include "export/animation.h"
#include "export/composition.h"
#include "export/savefile.h"
#include "export/sheetwriter.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

struct Format {
    QLatin1StringView ending;
    bool animated = false;
};
constexpr std::array kFormats{
    Format{"png"_L1},
    Format{"jpg"_L1},
    Format{"webp"_L1},
    Format{"svg"_L1},
    Format{"pdf"_L1},
    Format{"mp4"_L1, true},
    Format{"webp"_L1, true},
};
constexpr std::array kSteps{Step::Day, Step::Week, Step::Month, Step::Year};
constexpr double kCssPixelsPerInch = 96;

/// Gives a sheet this many pixels. Its type has the size that it has on a screen of ordinary size.
void setPixels(Sheet& sheet, QSizeF pixels)
{
    constexpr double kLongest = 1920;
    sheet.scale = std::max(1.0, std::max(pixels.width(), pixels.height()) / kLongest);
    sheet.size = pixels / sheet.scale;
    sheet.dpi = static_cast<int>(kCssPixelsPerInch);
}

/// Gives a sheet the size that a text says; false where it says none.
bool resize(Sheet& sheet, const QString& text)
{
    const auto size = sheetSizeFromText(text);
    if (size && size->millimetres)
        setPaper(sheet, size->size, kPaperDpi);
    else if (size)
        setPixels(sheet, size->size);
    return size.has_value();
}

bool isOnPaper(const Sheet& sheet)
{
    return sheet.dpi != static_cast<int>(kCssPixelsPerInch) && sheet.scale == sheet.dpi / kCssPixelsPerInch;
}

} // namespace

SheetExport::SheetExport(QObject* parent)
    : Writing(parent)
{
    constexpr int kMoment = 120; // milliseconds
    m_rest.setSingleShot(true);
    m_rest.setInterval(kMoment);
    connect(&m_rest, &QTimer::timeout, this, &SheetExport::makeProof);
    setPixels(m_sheet, defaultSize(m_sheet.form));
}

void SheetExport::setSession(Session* session)
{
    if (session == m_session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    const auto later = [this] { m_rest.start(); };
    connect(session, &Session::viewChanged, this, later);
    connect(session, &Session::sceneChanged, this, later);
    connect(session, &Session::mapSizeChanged, this, later);
    connect(session, &Session::restoredChanged, this, &SheetExport::takeRestored);
    Q_EMIT sessionChanged();
    recall();
    if (session->restored())
        takeRestored();
}

void SheetExport::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active)
        say({}, false);
    Q_EMIT activeChanged();
    makeProof();
}

void SheetExport::setProofSide(double side)
{
    if (side == m_proofSide || side < 1)
        return;
    m_proofSide = side;
    m_rest.start();
    Q_EMIT proofSideChanged();
}

void SheetExport::remember() const
{
    QSettings settings;
    settings.beginGroup(u"export"_s);
    settings.setValue(u"form"_s, sheetFormName(m_sheet.form));
    settings.setValue(u"size"_s, sizeText());
    settings.setValue(u"appearance"_s, appearanceName(m_appearance));
    settings.setValue(u"credit"_s, m_sheet.credit);
    settings.setValue(u"format"_s, m_format);
    settings.setValue(u"step"_s, m_step);
    settings.setValue(u"bundled"_s, m_bundled);
}

void SheetExport::recall()
{
    QSettings settings;
    settings.beginGroup(u"export"_s);
    m_sheet.form = sheetFormFromName(settings.value(u"form"_s).toString()).value_or(m_sheet.form);
    Sheet sheet = m_sheet;
    if (resize(sheet, settings.value(u"size"_s).toString()) && sheetError(sheet).isEmpty())
        m_sheet = sheet;
    else
        setPixels(m_sheet, defaultSize(m_sheet.form));
    m_appearance = appearanceFromName(settings.value(u"appearance"_s).toString()).value_or(m_appearance);
    m_sheet.credit = settings.value(u"credit"_s).toString();
    m_format = std::clamp(settings.value(u"format"_s).toInt(), 0, static_cast<int>(kFormats.size()) - 1);
    m_step = std::clamp(settings.value(u"step"_s).toInt(), 0, static_cast<int>(kSteps.size()) - 1);
    m_bundled = settings.value(u"bundled"_s).toBool();
    Q_EMIT sheetChanged();
}

void SheetExport::takeRestored()
{
    m_sheet = m_session->restored()->sheet;
    m_appearance = m_session->restored()->view.appearance;
    Q_EMIT sheetChanged();
    makeProof();
}

void SheetExport::setForm(int form)
{
    if (form == this->form())
        return;
    m_sheet.form = static_cast<SheetForm>(form);
    setPixels(m_sheet, defaultSize(m_sheet.form));
    change();
}

QString SheetExport::sizeText() const
{
    constexpr double kMillimetresPerInch = 25.4;
    const auto text = [](QSizeF size) { return u"%1 × %2"_s.arg(size.width()).arg(size.height()); };
    if (!isOnPaper(m_sheet))
        return text(pixelSize(m_sheet));
    const QSizeF millimetres = m_sheet.size * kMillimetresPerInch / kCssPixelsPerInch;
    const auto tenth = [](double length) { return std::round(length * 10) / 10; };
    return text({tenth(millimetres.width()), tenth(millimetres.height())}) + u" mm"_s;
}

void SheetExport::setSizeText(const QString& text)
{
    Sheet sheet = m_sheet;
    const bool isSize = resize(sheet, text.trimmed());
    const QString error = isSize
        ? sheetError(sheet)
        : tr("“%1” is not a size, such as 1920 × 1080 (pixels) or 297 × 210 mm").arg(text.trimmed());
    if (!error.isEmpty()) {
        say(error, true);
        Q_EMIT sheetChanged(); // the old size is shown again
    } else if (sheet != m_sheet) {
        m_sheet = sheet;
        change();
    }
}

void SheetExport::setAppearance(int appearance)
{
    if (appearance == this->appearance())
        return;
    m_appearance = static_cast<Appearance>(appearance);
    change();
}

void SheetExport::setTitle(const QString& title)
{
    if (title.simplified() == m_sheet.title)
        return;
    m_sheet.title = title.simplified();
    change();
}

void SheetExport::setCaption(const QString& caption)
{
    if (caption.simplified() == m_sheet.caption)
        return;
    m_sheet.caption = caption.simplified();
    change();
}

void SheetExport::setCredit(const QString& credit)
{
    if (credit.simplified() == m_sheet.credit)
        return;
    m_sheet.credit = credit.simplified();
    change();
}

QString SheetExport::suggestedCredit() const
{
    return creditOf({});
}

void SheetExport::setFormat(int format)
{
    if (format == m_format || format < 0 || format >= static_cast<int>(kFormats.size()))
        return;
    m_format = format;
    change();
}

bool SheetExport::isAnimated() const
{
    return kFormats[static_cast<std::size_t>(m_format)].animated;
}

QString SheetExport::ending() const
{
    return isBundled() ? u"zip"_s : QString(kFormats[static_cast<std::size_t>(m_format)].ending);
}

void SheetExport::setStep(int step)
{
    if (step == m_step || step < 0 || step >= static_cast<int>(kSteps.size()))
        return;
    m_step = step;
    change();
}

void SheetExport::setBundled(bool bundled)
{
    if (bundled == m_bundled)
        return;
    m_bundled = bundled;
    change();
}

std::optional<Step> SheetExport::animation() const
{
    return isAnimated() ? std::optional(kSteps[static_cast<std::size_t>(m_step)]) : std::nullopt;
}

QString SheetExport::animationText() const
{
    if (!isAnimated())
        return {};
    const auto frames = static_cast<int>(m_proof.frames);
    const int seconds = (frames + kFramesPerSecond - 1) / kFramesPerSecond;
    return frames == 1 ? tr("One frame: choose more days") : tr("%n frames, %1 s", nullptr, frames).arg(seconds);
}

void SheetExport::change()
{
    remember();
    say({}, false);
    Q_EMIT sheetChanged();
    makeProof();
}

/// The session's view for this sheet: where the sheet is that of a restored image, to the last digit of its camera.
View SheetExport::view() const
{
    View view = m_session->view();
    const QSizeF size = mapSize(m_sheet);
    const GeoBox box = m_session->shownBox();
    view.camera = fittedInside(box, size, m_session->scene()->atlas->extent);
    view.appearance = m_appearance;
    if (isAnimated() && view.query.window.mode == Mode::Day) // the chosen days before are not shown
        view.query.window = {Mode::Window, view.query.window.span()};
    if (const auto& restored = m_session->restored()) {
        const Viewport before(restored->view.camera, mapSize(restored->sheet));
        if (before.size() == size && before.box() == box)
            view.camera = restored->view.camera;
    }
    return view;
}

void SheetExport::makeProof()
{
    if (!m_active || !m_session || !m_session->scene())
        return;
    if (m_proving) {
        m_stale = true;
        return;
    }
    m_stale = false;
    m_proving = true;
    QtConcurrent::run(&m_threads,
        [scene = m_session->scene(), view = view(), sheet = m_sheet, step = animation(), side = m_proofSide] {
            return proofOf(*scene, view, sheet, step, side);
        })
        .then(this, [this](const Proof& proof) {
            m_proof = proof;
            m_proving = false;
            Q_EMIT proofChanged();
            if (m_stale)
                makeProof();
        });
}

QString SheetExport::fileName() const
{
    return fileNameOf(m_sheet.title.isEmpty() ? suggestedTitle() : m_sheet.title, u"map"_s) + u'.' + ending();
}

/// The ending that a file is written with, of those that this kind of export has; empty where it has none of them.
QString SheetExport::endingOf(const QString& path) const
{
    const QStringList endings = isAnimated() ? animationEndings()
        : isBundled()                        ? QStringList{u"zip"_s}
                                             : sheetEndings();
    const QString given = fileEnding(path);
    return endings.contains(given) ? given : QString();
}

void SheetExport::save(const QUrl& file)
{
    if (isWriting() || !m_session->scene())
        return;
    const QString path = file.toLocalFile() + (fileEnding(file.toLocalFile()).isEmpty() ? u'.' + ending() : QString());
    const QString name = QFileInfo(path).fileName();
    if (endingOf(path).isEmpty()) {
        say(tr("%1 has no ending that fits; this one would be .%2").arg(name, ending()), true);
        return;
    }
    const QString image =
        QFileInfo(path).completeBaseName() + u'.' + kFormats[static_cast<std::size_t>(m_format)].ending;
    const auto work = [scene = m_session->scene(), view = view(), sheet = m_sheet, asked = m_session->shownBox(),
                          step = animation(), bundled = isBundled(), path,
                          image](const Progress& progress, Written& written) {
        const SheetWriter writer(scene);
        written.error = step ? writer.writeAnimation(view, sheet, asked, *step, path, progress)
            : bundled        ? writer.writeBundle(view, sheet, asked, image, path, progress)
                             : writer.write(view, sheet, asked, path, progress);
    };
    write(work, [this, name](const Written& written) { tell(name, written); });
}

void SheetExport::copy()
{
    if (isWriting() || !m_session->scene())
        return;
    const auto work = [scene = m_session->scene(), view = view(), sheet = m_sheet, asked = m_session->shownBox()](
                          const Progress& progress, Written& written) {
        written.copied = SheetWriter(scene).bytes(view, sheet, asked, u"png"_s, written.error);
        progress(1);
    };
    write(work, [this](const Written& written) {
        if (!written.error.isEmpty()) {
            say(tr("The picture could not be copied: %1").arg(written.error), true);
            return;
        }
        auto* data = new QMimeData;
        data->setData(u"image/png"_s, written.copied); // with the view inside, for those who take it so
        data->setImageData(QImage::fromData(written.copied, "png"));
        QGuiApplication::clipboard()->setMimeData(data);
        say(tr("The picture is on the clipboard."), false);
    });
}

} // namespace truceline
