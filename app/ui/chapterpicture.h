// SPDX-License-Identifier: MIT
#pragma once

#include "ui/latest.h"
#include "ui/storyplayer.h"

#include <QImage>
#include <QQuickPaintedItem>

namespace truceline {

/// A small picture of a chapter of the story that plays: its map alone. Painted beside the window.
class ChapterPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::StoryPlayer* player READ player WRITE setPlayer NOTIFY playerChanged REQUIRED)
    /// Counted from 0; where there is none, nothing is shown.
    Q_PROPERTY(int chapter READ chapter WRITE setChapter NOTIFY chapterChanged)

public:
    explicit ChapterPicture(QQuickItem* parent = nullptr);
    ~ChapterPicture() override;

    StoryPlayer* player() const { return m_player; }
    void setPlayer(StoryPlayer* player);
    int chapter() const { return m_chapter; }
    void setChapter(int chapter);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void playerChanged();
    void chapterChanged();

private:
    void make();

    StoryPlayer* m_player = nullptr;
    int m_chapter = -1;
    StopFlag m_stop;
    QImage m_image;
};

} // namespace truceline
