// SPDX-License-Identifier: MIT
#pragma once

#include "data/layer.h"

namespace truceline {

/// The property names of the data format that features of a role may have, in the order of the format's description.
QStringList knownProperties(Role role);

/// The few columns that a table for people shows of a role's features.
QStringList tableColumns(Role role);

/// True for the roles whose features are points and so have a longitude and a latitude.
bool isPointRole(Role role);

} // namespace truceline
