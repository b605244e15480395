// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace truceline {

/// Words in the language that speak() chose, for all that is no QObject: Wording::tr("…").
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Truceline)
};

} // namespace truceline
