// SPDX-License-Identifier: MIT
#pragma once

#include "map/theme.h"

#include <QObject>
#include <QQmlEngine>

namespace truceline {

/// The map's colours of the sides, for the window's texts about them.
class SideColors : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    /// @param side  armenia, azerbaijan or anything else
    Q_INVOKABLE static QColor of(const QString& side, bool dark)
    {
        return sideColor(theme(dark ? Appearance::Dark : Appearance::Light), side);
    }
};

} // namespace truceline
