// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <list>
#include <memory>
#include <mutex>

namespace truceline {

/// Keeps the last few results of a function that takes long and always gives the same for the same key. Any thread may
/// ask.
template <typename Key, typename Value> class Memo {
public:
    using Result = std::shared_ptr<const Value>;

    explicit Memo(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    /// The result kept for the key, else what `make` gives. Threads that ask for the same at once may each make it.
    template <typename Make> Result get(const Key& key, Make make)
    {
        if (Result known = find(key))
            return known;
        auto made = std::make_shared<const Value>(make());
        const std::scoped_lock lock(m_mutex);
        m_kept.emplace_front(key, made);
        if (m_kept.size() > m_capacity)
            m_kept.pop_back();
        return made;
    }

    bool holds(const Key& key) { return find(key) != nullptr; }

private:
    /// Moves what is found to the front.
    Result find(const Key& key)
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = std::ranges::find(m_kept, key, &Kept::first);
        if (known == m_kept.end())
            return {};
        m_kept.splice(m_kept.begin(), m_kept, known);
        return known->second;
    }

    using Kept = std::pair<Key, Result>;
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::list<Kept> m_kept; ///< the last used first
};

} // namespace truceline
