// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QString>
#include <QTransform>

namespace truceline {

/// A number with at most two decimals, which is a hundredth of a logical pixel.
QByteArray svgNumber(double number);

/// A text as content of an element or an attribute; characters that XML forbids are left out.
QByteArray svgEscaped(const QString& text);

/// The attributes that paint `property` ("fill" or "stroke") in this colour: ` fill="#rrggbb" fill-opacity="0.5"`.
QByteArray svgColor(const char* property, const QColor& color, double opacity);

/// The value of a path's `d` attribute.
QByteArray svgPath(const QPainterPath& path, const QTransform& transform);
QByteArray svgPath(const QPointF* points, int count, bool closed, const QTransform& transform);

} // namespace truceline
