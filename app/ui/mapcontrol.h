// SPDX-License-Identifier: MIT
#pragma once

#include "map/pictures.h"
#include "map/quick/mappicture.h"
#include "ui/session.h"

#include <QGeoCoordinate>
#include <QPointF>
#include <QPointer>

#include <atomic>
#include <memory>

namespace truceline {

/// What gestures over the map do to the session, and where the session's camera looks for Qt Location. The session's
/// camera is the only one: gestures change it, the Map follows it. Positions are logical pixels of the map.
class MapControl : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// What shows the session's scene, view and selection.
    Q_PROPERTY(truceline::MapPicture* picture READ picture WRITE setPicture NOTIFY pictureChanged)
    /// Over it the right half where the session's view compares; null else.
    Q_PROPERTY(truceline::MapPicture* rightPicture READ rightPicture WRITE setRightPicture NOTIFY pictureChanged)
    /// How much of the map's right side a card covers when one is open.
    Q_PROPERTY(double covered MEMBER m_covered NOTIFY coveredChanged)
    Q_PROPERTY(QGeoCoordinate center READ center NOTIFY cameraChanged)
    Q_PROPERTY(double zoom READ zoom NOTIFY cameraChanged)
    Q_PROPERTY(QString hoverText READ hoverText NOTIFY hoverChanged)
    Q_PROPERTY(QPointF hoverAt READ hoverAt NOTIFY hoverChanged)
    /// What the map showed in one breath when speak() was called last.
    Q_PROPERTY(QString spoken READ spoken NOTIFY spokenChanged)

public:
    using QObject::QObject;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    MapPicture* picture() const { return m_picture; }
    void setPicture(MapPicture* picture);
    MapPicture* rightPicture() const { return m_rightPicture; }
    void setRightPicture(MapPicture* picture);
    QGeoCoordinate center() const;
    double zoom() const;
    /// What is under the pointer, one line each, at most a few; empty = nothing.
    QString hoverText() const { return m_hoverText; }
    QPointF hoverAt() const { return m_hoverAt; }
    QString spoken() const { return m_spoken; }

    /// Moves the map with the pointer.
    Q_INVOKABLE void pan(double dx, double dy);
    /// Zooms by so many levels, keeping the place under this pixel.
    Q_INVOKABLE void zoomAt(double levels, QPointF pixel);
    Q_INVOKABLE void zoomBy(double levels);
    Q_INVOKABLE void hover(QPointF pixel);
    Q_INVOKABLE void leave();
    /// Puts what the map shows now into words, beside the window.
    Q_INVOKABLE void speak();
    /// Selects what is there, all of it within reach; empty ground selects nothing. Of a compared map the half that is
    /// there becomes the session's view. Of a map that is not painted yet it is done once it is, if the map still looks
    /// there.
    Q_INVOKABLE void select(QPointF pixel);

Q_SIGNALS:
    void sessionChanged();
    void pictureChanged();
    void coveredChanged();
    void cameraChanged();
    void hoverChanged();
    void spokenChanged();

private:
    void feedPicture();
    /// Brings the selected feature into sight where none of it is.
    void reveal();
    bool isInOtherHalf(QPointF pixel) const;
    /// The view that the map shows at a pixel.
    View viewAt(QPointF pixel) const;
    bool isPainted() const;
    int sharingPoint(QPointF pixel) const;
    Hits hitsUnder(QPointF pixel, std::size_t most) const;
    void selectWaiting();

    /// A click on a map that is still being painted.
    struct Waiting {
        QPointF pixel;
        Camera camera; ///< where the map looked
    };

    Session* m_session = nullptr;
    MapPicture* m_picture = nullptr;
    QPointer<MapPicture> m_rightPicture;
    double m_covered = 0;
    std::optional<Waiting> m_waiting; ///< selects once the map is painted
    Hits m_hovered;
    QString m_hoverText;
    QPointF m_hoverAt;
    std::shared_ptr<std::atomic<bool>> m_speaking; ///< stops what is older
    QString m_spoken;
};

/// One line about a feature: its name, and its date where it has one.
QString featureLine(const Atlas& atlas, FeatureRef feature, const View& view);

/// True where several incidents have the very same place.
bool haveOnePoint(const Atlas& atlas, const QList<FeatureRef>& incidents);

} // namespace truceline
