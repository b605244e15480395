// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>

namespace truceline {

/// Keeps work in a member and, once it is done, hands its result to `next` in the owner's thread. Work that is done
/// already is followed at once, which may put other work into the member: Qt is asked on a copy.
template <typename Result, typename Next>
void follow(QFuture<Result>& member, QFuture<Result> work, QObject* owner, Next next)
{
    member = work;
    work.then(owner, std::move(next));
}

} // namespace truceline
