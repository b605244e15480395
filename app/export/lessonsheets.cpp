// SPDX-License-Identifier: MIT
#include "export/lessonsheets.h"

#include "export/composition.h"
#include "export/image.h"
#include "export/textblock.h"
#include "export/vector.h"
#include "geo/wording.h"
#include "map/theme.h"

#include <QBuffer>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace truceline {

namespace {

constexpr QSizeF kPaper(794, 1123); // A4 at 96 pixels per inch
constexpr QSizeF kSlide(1280, 720);
constexpr double kSlideScale = 1.5; // pixels of a picture per pixel of the slide
constexpr int kManyLines = 200;

/// A text of somebody's own, whose line breaks stay.
TextBlock block(const QString& text, double size, QFont::Weight weight, const QColor& color, double width)
{
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    return textBlock(lines, mapFont(size, weight), color, width, kManyLines);
}

/// The chapter's map on a sheet, as near as the sheet's shape allows.
Composition composed(const Scene& scene, const LessonChapter& chapter, const Sheet& sheet)
{
    const SavedView& shown = chapter.shown;
    View view = shown.view;
    view.appearance = Appearance::Light;
    takeViewpoint(*scene.atlas, shown.view.viewpoint, view);
    view.camera = fittedInside(boxOf(shown), mapSize(sheet), scene.atlas->extent);
    return compose(scene, view, sheet);
}

/// Puts texts below each other.
class Column {
public:
    Column(QPainter& painter, QPointF topLeft)
        : m_painter(&painter)
        , m_at(topLeft)
    {
    }

    void add(const TextBlock& text, double below)
    {
        paint(*m_painter, text, m_at);
        m_at.ry() += text.size.height() + below;
    }
    double y() const { return m_at.y(); }
    void skip(double height) { m_at.ry() += height; }

private:
    QPainter* m_painter;
    QPointF m_at;
};

/// Pages on paper.
class Handout {
public:
    Handout(const Scene& scene, const Lesson& lesson, QPdfWriter& writer)
        : m_scene(scene)
        , m_lesson(lesson)
        , m_writer(writer)
        , m_painter(&writer)
        , m_colors(theme(Appearance::Light))
    {
        const double scale = writer.width() / kPaper.width();
        m_painter.scale(scale, scale);
    }

    void addChapter(std::size_t index)
    {
        beginPage(Wording::tr("%1 of %2").arg(index + 1).arg(m_lesson.chapters.size()));
        const Chapter& told = m_lesson.chapters[index].told;
        Column column(m_painter, {kMargin, kTop});
        column.add(block(chapterTitle(m_lesson, index), 24, QFont::DemiBold, m_colors.text, kWidth), 6);
        if (const QString caption = textIn(told.caption, m_lesson.language); !caption.isEmpty())
            column.add(block(caption, 14, QFont::Normal, m_colors.text, kWidth), 6);
        column.skip(8);
        const QString question = textIn(told.question, m_lesson.language);
        const TextBlock asked = block(question, 16, QFont::DemiBold, m_colors.text, kWidth);
        const double lines = question.isEmpty() ? 0 : asked.size.height() + kLine * (kFewestLines + 1);
        const double height = std::clamp(kBottom - column.y() - lines - 16, kWidth * 0.35, kWidth);
        addMap(m_lesson.chapters[index], QRectF(kMargin, column.y(), kWidth, height));
        if (question.isEmpty())
            return;
        column.skip(height + 16);
        column.add(asked, 0);
        m_painter.setPen(QPen(m_colors.textQuiet, 0.5));
        for (double y = column.y() + kLine; y <= kBottom; y += kLine)
            m_painter.drawLine(QPointF(kMargin, y), QPointF(kMargin + kWidth, y));
    }

    void addAnswers()
    {
        beginPage(Wording::tr("Answers"));
        Column column(m_painter, {kMargin, kTop});
        for (std::size_t i = 0; i < m_lesson.chapters.size(); ++i) {
            const Chapter& told = m_lesson.chapters[i].told;
            const QString answer = textIn(told.answer, m_lesson.language);
            if (answer.isEmpty())
                continue;
            const QString numbered = Wording::tr("%1. %2").arg(i + 1).arg(chapterTitle(m_lesson, i));
            const std::array texts{block(numbered, 15, QFont::DemiBold, m_colors.text, kWidth),
                block(textIn(told.question, m_lesson.language), 13, QFont::Normal, m_colors.textQuiet, kWidth),
                block(answer, 14, QFont::Normal, m_colors.text, kWidth)};
            double height = 0;
            for (const TextBlock& text : texts)
                height += text.size.height() + 4;
            if (column.y() + height > kBottom && column.y() > kTop) {
                beginPage(Wording::tr("Answers"));
                column = Column(m_painter, {kMargin, kTop});
            }
            for (const TextBlock& text : texts)
                column.add(text, 4);
            column.skip(14);
        }
    }

private:
    static constexpr double kMargin = 56;
    static constexpr double kTop = 88;
    static constexpr double kWidth = kPaper.width() - 2 * kMargin;
    static constexpr double kBottom = kPaper.height() - 72;
    static constexpr double kLine = 34; ///< for a hand to write on
    static constexpr int kFewestLines = 5;

    void beginPage(const QString& what)
    {
        if (m_begun)
            m_writer.newPage();
        m_begun = true;
        const TextBlock right = block(what, 11, QFont::DemiBold, m_colors.textQuiet, 200);
        const TextBlock left = textBlock(textIn(m_lesson.title, m_lesson.language), mapFont(11), m_colors.textQuiet,
            kWidth - right.size.width() - 20, 1);
        paint(m_painter, left, {kMargin, 52});
        paint(m_painter, right, {kMargin + kWidth - right.size.width(), 52});
        paint(m_painter, block(creditOf({}), 9, QFont::Normal, m_colors.textQuiet, kWidth), {kMargin, kBottom + 24});
    }

    /// Type on it is smaller than on a screen, as on other paper.
    void addMap(const LessonChapter& chapter, const QRectF& place)
    {
        constexpr double kReduced = 0.72;
        Sheet sheet;
        sheet.size = place.size() / kReduced;
        const Composition composition = composed(m_scene, chapter, sheet);
        m_painter.save();
        m_painter.translate(place.topLeft());
        m_painter.scale(kReduced, kReduced);
        paintSheet(m_painter, composition);
        m_painter.restore();
        m_painter.setPen(QPen(m_colors.textQuiet, 0.75));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(place);
    }

    const Scene& m_scene;
    const Lesson& m_lesson;
    QPdfWriter& m_writer;
    QPainter m_painter;
    const Theme m_colors;
    bool m_begun = false;
};

/// A slide: the sheet of that name, and below it what is said.
struct Slide {
    Composition sheet;
    std::vector<TextBlock> words;
    double top = kSlide.height(); ///< where they begin
};

Slide slideOf(const Scene& scene, const Lesson& lesson, std::size_t index)
{
    constexpr double kMargin = 35; // that of the sheet is no wider
    constexpr double kAtMost = 260;
    const Chapter& told = lesson.chapters[index].told;
    const Theme colors = theme(Appearance::Light);
    Slide slide;
    // Many words are smaller, so that a map is left.
    for (double size = 22; size >= 12; size -= 2) {
        slide.words.clear();
        double height = 0;
        const auto add = [&](const Texts& texts, QFont::Weight weight) {
            const QString text = textIn(texts, lesson.language);
            if (text.isEmpty())
                return;
            slide.words.push_back(block(text, size, weight, colors.text, kSlide.width() - 2 * kMargin));
            height += slide.words.back().size.height() + 8;
        };
        add(told.caption, QFont::Normal);
        add(told.question, QFont::DemiBold);
        slide.top = kSlide.height() - 2 * std::ceil(height / 2) - (height > 0 ? 20 : 0); // whole pixels of a picture
        if (height <= kAtMost)
            break;
    }
    slide.top = std::max(slide.top, kSlide.height() / 2);
    Sheet sheet;
    sheet.form = SheetForm::Slide;
    sheet.size = {kSlide.width(), slide.top};
    sheet.title = chapterTitle(lesson, index);
    slide.sheet = composed(scene, lesson.chapters[index], sheet);
    return slide;
}

void paintWords(QPainter& painter, const Slide& slide)
{
    const SheetFrame& frame = slide.sheet.frame;
    Column column(painter, {frame.head.left() * kSlide.width() / frame.size.width(), slide.top});
    for (const TextBlock& text : slide.words)
        column.add(text, 8);
}

bool goesOn(const Progress& progress, std::size_t done, std::size_t count)
{
    return !progress || progress(double(done) / double(count));
}

void describe(QPdfWriter& writer, const Lesson& lesson)
{
    writer.setTitle(textIn(lesson.title, lesson.language));
    writer.setCreator(u"Truceline " TRUCELINE_VERSION ""_s);
}

} // namespace

QByteArray handoutPdf(const Scene& scene, const Lesson& lesson, bool answers, const Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        describe(writer, lesson);
        Handout handout(scene, lesson, writer);
        for (std::size_t i = 0; i < lesson.chapters.size(); ++i) {
            if (!goesOn(progress, i, lesson.chapters.size()))
                return {};
            handout.addChapter(i);
        }
        const bool answered = std::ranges::any_of(lesson.chapters,
            [&](const LessonChapter& each) { return !textIn(each.told.answer, lesson.language).isEmpty(); });
        if (answers && answered)
            handout.addAnswers();
    }
    return buffer.data();
}

QByteArray slidesPdf(const Scene& scene, const Lesson& lesson, const Progress& progress)
{
    constexpr double kPointsPerPixel = 0.75;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(
            QPageLayout(QPageSize(kSlide * kPointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch),
                QPageLayout::Portrait, QMarginsF()));
        describe(writer, lesson);
        QPainter painter(&writer);
        painter.scale(writer.width() / kSlide.width(), writer.width() / kSlide.width());
        for (std::size_t i = 0; i < lesson.chapters.size(); ++i) {
            if (!goesOn(progress, i, lesson.chapters.size()))
                return {};
            if (i > 0)
                writer.newPage();
            const Slide slide = slideOf(scene, lesson, i);
            painter.fillRect(QRectF({}, kSlide), slide.sheet.colors.paper);
            painter.save();
            const double scale = slide.sheet.frame.scale;
            painter.scale(scale, scale);
            paintSheet(painter, slide.sheet);
            painter.restore();
            paintWords(painter, slide);
        }
    }
    return buffer.data();
}

QList<BundleFile> slidePictures(const Scene& scene, const Lesson& lesson, QString& error, const Progress& progress)
{
    QList<BundleFile> files;
    for (std::size_t i = 0; i < lesson.chapters.size(); ++i) {
        if (!goesOn(progress, i, lesson.chapters.size()))
            return {};
        Slide slide = slideOf(scene, lesson, i);
        slide.sheet.sheet.scale *= kSlideScale;
        slide.sheet.frame.scale *= kSlideScale;
        QImage image((kSlide * kSlideScale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(slide.sheet.colors.paper);
        QPainter painter(&image);
        painter.drawImage(QPoint(), render(slide.sheet));
        painter.scale(kSlideScale, kSlideScale);
        paintWords(painter, slide);
        painter.end();
        const QByteArray bytes = imageBytes(image, u"png"_s, 96, {}, error);
        if (!error.isEmpty())
            return {};
        files << BundleFile{u"%1.png"_s.arg(i + 1, 3, 10, QChar(u'0')), bytes};
    }
    return files;
}

} // namespace truceline
