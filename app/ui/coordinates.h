// SPDX-License-Identifier: MIT
#pragma once

#include "geo/coordinatetext.h"
#include "ui/session.h"

#include <QPointF>

namespace truceline {

/// The position under the pointer, else in the map's middle, as text in one of three forms.
class Coordinates : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(truceline::Session* session READ session WRITE setSession NOTIFY sessionChanged REQUIRED)
    /// A word of CoordinateForm; others are not taken.
    Q_PROPERTY(QString form READ form WRITE setForm NOTIFY formChanged)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool ofPointer READ isOfPointer NOTIFY changed)

public:
    explicit Coordinates(QObject* parent = nullptr);

    Session* session() const { return m_session; }
    void setSession(Session* session);
    QString form() const { return coordinateFormName(m_form); }
    void setForm(const QString& form);
    /// Empty without a session.
    QString text() const;
    /// False: of the map's middle.
    bool isOfPointer() const { return m_pointer.has_value(); }

    /// The pointer is there, or not over the map. In logical pixels of the map.
    Q_INVOKABLE void point(QPointF pixel);
    Q_INVOKABLE void leave();
    /// Turns to the next form.
    Q_INVOKABLE void turn();
    Q_INVOKABLE void copy() const;
    /// The position in each form, in the order of CoordinateForm.
    Q_INVOKABLE QStringList texts() const;
    /// Puts a text on the clipboard.
    Q_INVOKABLE void copyText(const QString& text) const;

Q_SIGNALS:
    void sessionChanged();
    void formChanged();
    void changed();

private:
    LonLat position() const;

    Session* m_session = nullptr;
    CoordinateForm m_form = CoordinateForm::Decimal;
    std::optional<QPointF> m_pointer;
};

} // namespace truceline
