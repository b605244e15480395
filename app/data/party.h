// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace truceline {

/// Whose side a party of the record stands on, by its name: "armenia" (Armenia and the Karabakh Armenians),
/// "azerbaijan", both where it names both, else "other". What a side says about a party does not make it its own:
/// "Armed Forces of Armenia (according to Azerbaijan)" is Armenian. An unknown party has no side.
QStringList sidesOfParty(const QString& name);

} // namespace truceline
