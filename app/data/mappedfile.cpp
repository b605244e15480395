// SPDX-License-Identifier: MIT
#include "data/mappedfile.h"

#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdint>
#include <mutex>

namespace truceline {

namespace {

/// A mapping as the signal handler sees it: nothing but lock-free atomics.
struct Guarded {
    std::atomic<bool> taken = false;
    std::atomic<std::uintptr_t> begin = 0; ///< 0 = not guarded
    std::atomic<std::uintptr_t> end = 0;
    std::atomic<bool> cutShort = false;
};

constexpr std::size_t kMost = 64;
std::array<Guarded, kMost> guardedMappings;
std::uintptr_t pageSize = 0;
struct sigaction previousAction = {};

/// Puts zeros in place of the page that is gone and of all behind it.
void onBusError(int, siginfo_t* info, void*)
{
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (Guarded& guarded : guardedMappings) {
        const std::uintptr_t begin = guarded.begin;
        if (begin == 0 || address < begin || address >= guarded.end)
            continue;
        guarded.cutShort = true;
        const std::uintptr_t page = address - address % pageSize;
        if (mmap(reinterpret_cast<void*>(page), guarded.end - page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
                -1, 0)
            != MAP_FAILED)
            return;
    }
    sigaction(SIGBUS, &previousAction, nullptr); // not ours: the access is tried again and meets who was there before
}

void guardAgainstBusErrors()
{
    static std::once_flag once;
    std::call_once(once, [] {
        pageSize = std::uintptr_t(sysconf(_SC_PAGESIZE));
        struct sigaction action = {};
        action.sa_sigaction = onBusError;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        sigaction(SIGBUS, &action, &previousAction);
    });
}

} // namespace

std::shared_ptr<const MappedFile> MappedFile::map(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return nullptr;
    guardAgainstBusErrors();
    std::size_t guard = 0;
    while (guard < kMost && guardedMappings[guard].taken.exchange(true))
        ++guard;
    if (guard == kMost)
        return nullptr;
    Guarded& guarded = guardedMappings[guard];
    const qint64 size = file->size();
    const uchar* begin = file->map(0, size, QFileDevice::MapPrivateOption);
    if (!begin) {
        guarded.taken = false;
        return nullptr;
    }
    guarded.cutShort = false;
    guarded.end = reinterpret_cast<std::uintptr_t>(begin) + std::uintptr_t(size);
    guarded.begin = reinterpret_cast<std::uintptr_t>(begin);
    std::shared_ptr<MappedFile> mapped(new MappedFile);
    mapped->m_file = std::move(file);
    mapped->m_bytes = QByteArrayView(begin, size);
    mapped->m_guard = guard;
    return mapped;
}

MappedFile::~MappedFile()
{
    if (m_bytes.isEmpty())
        return;
    Guarded& guarded = guardedMappings[m_guard];
    guarded.begin = 0;
    m_file.reset(); // ends the mapping
    guarded.taken = false;
}

bool MappedFile::isCutShort() const
{
    return guardedMappings[m_guard].cutShort || m_file->size() < m_bytes.size();
}

} // namespace truceline
