// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace truceline {

/// Numbers the distinct texts of a column in the order of their first appearance. The empty text is number 0, and so is
/// every text after the 65,535th.
class Interned {
public:
    /// @param list  receives each new text; holds what was numbered before.
    explicit Interned(QStringList& list);

    std::uint16_t number(std::string_view text);

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    QStringList& m_list;
    std::unordered_map<std::string, std::uint16_t, Hash, std::equal_to<>> m_numbers;
};

} // namespace truceline
