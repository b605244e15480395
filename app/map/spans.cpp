// SPDX-License-Identifier: MIT
#include "map/spans.h"

#include <algorithm>

namespace truceline {

namespace {

constexpr int kUniform = 16; // equal pixels in a row that are worth a span of their own

/// source + below · (255 − alpha) / 255 for the four bytes of a pixel, rounded as Qt rounds.
QRgb over(QRgb source, QRgb below)
{
    const auto part = static_cast<quint32>(255 - qAlpha(source));
    quint32 even = (below & 0xff00ff) * part;
    even = ((even + ((even >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    quint32 odd = ((below >> 8) & 0xff00ff) * part;
    odd = (odd + ((odd >> 8) & 0xff00ff) + 0x800080) & 0xff00ff00;
    return source + (even | odd);
}

} // namespace

Spans::Spans(const QImage& image, QPoint at)
{
    for (int y = 0; y < image.height(); ++y)
        addRow(reinterpret_cast<const QRgb*>(image.constScanLine(y)), image.width(), at + QPoint(0, y));
    m_spans.shrink_to_fit();
    m_pixels.shrink_to_fit();
}

void Spans::addRow(const QRgb* row, int width, QPoint at)
{
    const auto add = [&](int begin, int end, bool uniform) {
        if (begin == end)
            return;
        m_spans.push_back({at.y(), at.x() + begin, end - begin, uniform, m_pixels.size()});
        m_pixels.insert(m_pixels.end(), row + begin, uniform ? row + begin + 1 : row + end);
    };
    const QRgb* const end = row + width;
    for (const QRgb* pixel = row; pixel != end;) {
        pixel = std::find_if(pixel, end, [](QRgb each) { return each != 0; });
        int begin = static_cast<int>(pixel - row);
        while (pixel != end && *pixel != 0) {
            const QRgb* const next = std::find_if(pixel, end, [pixel](QRgb each) { return each != *pixel; });
            const int from = static_cast<int>(pixel - row);
            const int to = static_cast<int>(next - row);
            if (to - from >= kUniform) {
                add(begin, from, false);
                add(from, to, true);
                begin = to;
            }
            pixel = next;
        }
        add(begin, static_cast<int>(pixel - row), false);
    }
}

void Spans::drawOver(QImage& image, QPoint offset, const QRect& visible) const
{
    const auto first = std::ranges::lower_bound(m_spans, visible.top() - offset.y(), {}, &Span::y);
    for (auto span = first; span != m_spans.end() && span->y + offset.y() <= visible.bottom(); ++span) {
        const int left = span->x + offset.x();
        const int begin = std::max(left, visible.left());
        const int end = std::min(left + span->length, visible.right() + 1);
        if (begin >= end)
            continue;
        auto* const row = reinterpret_cast<QRgb*>(image.scanLine(span->y + offset.y()));
        const QRgb* const source = m_pixels.data() + span->pixel;
        if (span->uniform)
            std::transform(
                row + begin, row + end, row + begin, [pixel = *source](QRgb below) { return over(pixel, below); });
        else
            std::transform(source + (begin - left), source + (end - left), row + begin, row + begin, over);
    }
}

qsizetype Spans::bytes() const
{
    return static_cast<qsizetype>(m_spans.capacity() * sizeof(Span) + m_pixels.capacity() * sizeof(QRgb));
}

} // namespace truceline
