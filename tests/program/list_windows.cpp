// SPDX-License-Identifier: MIT
#include "export/listing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTextStream>

using namespace truceline;
using namespace Qt::StringLiterals;

/// Prints what lists hold for 500 random windows of the shipped atlas in each mode, for list_oracle.py to check: a line
/// with the mode, the first and the last chosen day, then the list as CSV, then an empty line.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const AtlasLoad load = loadAtlas(shippedAtlas());
    if (!load.atlas)
        return 1;
    QTextStream out(stdout);
    QRandomGenerator random(20220914);
    const Day first = toDay({1987, 12, 1});
    const Day end = toDay({2026, 2, 1});
    for (int i = 0; i < 500; ++i) {
        const Day from = random.bounded(first, end);
        const int longest = i % 3 == 0 ? 4 : i % 3 == 1 ? 90 : end - from;
        const Day to = std::min(end - 1, from + random.bounded(longest));
        for (const auto& [mode, word] :
            {std::pair(Mode::Day, "day"), {Mode::Window, "window"}, {Mode::Cumulative, "cumulative"}}) {
            View view;
            view.query.window = {mode, {from, to + 1}};
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            writeList(*load.atlas, view, ListKind::Incidents, ListFormat::Csv, buffer);
            out << word << ' ' << toDate(from).toString(Qt::ISODate) << ' ' << toDate(to).toString(Qt::ISODate) << '\n'
                << buffer.data() << '\n';
        }
    }
    return 0;
}
