// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

namespace truceline {

/// Says where bytes of a text lie. Asked in ascending order it reads the text only once.
class TextPlaces {
public:
    explicit TextPlaces(QByteArrayView text)
        : m_text(text)
    {
    }

    /// "line 3, byte 120": both counted from 1, the byte from the beginning of the text.
    QString of(qint64 offset);

private:
    QByteArrayView m_text;
    qint64 m_offset = 0;
    qint64 m_line = 1;
};

} // namespace truceline
