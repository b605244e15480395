// SPDX-License-Identifier: MIT
#include "ui/chapterpicture.h"

#include "map/halves.h"
#include "map/painter.h"
#include "map/pictures.h"

#include <QPainter>

namespace truceline {

namespace {

/// The map is drawn as on paper and then made small, so that names do not fill it.
constexpr double kReduced = 0.25;

QImage picture(const Scene& scene, const View& view, QSizeF size, double scale)
{
    QImage image = render(groundPicture(scene, view, size), scale);
    QPainter painter(&image);
    painter.drawImage(QPoint(), render(timePicture(scene, shownViews(*scene.atlas, view).front(), size), scale));
    return image;
}

} // namespace

ChapterPicture::ChapterPicture(QQuickItem* parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &QQuickItem::widthChanged, this, &ChapterPicture::make);
    connect(this, &QQuickItem::heightChanged, this, &ChapterPicture::make);
}

ChapterPicture::~ChapterPicture()
{
    stop(m_stop);
}

void ChapterPicture::setPlayer(StoryPlayer* player)
{
    if (player == m_player)
        return;
    if (m_player)
        m_player->disconnect(this);
    m_player = player;
    connect(player, &StoryPlayer::changed, this, &ChapterPicture::make);
    Q_EMIT playerChanged();
    make();
}

void ChapterPicture::setChapter(int chapter)
{
    if (chapter == m_chapter)
        return;
    m_chapter = chapter;
    Q_EMIT chapterChanged();
    make();
}

void ChapterPicture::make()
{
    const bool isThere = m_player && m_player->isPlaying() && m_chapter >= 0
        && m_chapter < static_cast<int>(m_player->chapters().size());
    if (!isThere || size().isEmpty()) {
        stop(m_stop);
        m_image = {};
        update();
        return;
    }
    const QSizeF size = this->size() / kReduced;
    const ScenePtr scene = m_player->session()->scene();
    View view = m_player->viewOf(m_chapter);
    view.camera = fittedInside(m_player->boxOf(m_chapter), size, scene->atlas->extent);
    startLatest(
        m_stop, this,
        [scene, view, size](const std::atomic<bool>&) { return picture(*scene, view, size, 2 * kReduced); },
        [this](const QImage& image) {
            m_image = image;
            update();
        });
}

void ChapterPicture::paint(QPainter* painter)
{
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_image);
}

} // namespace truceline
