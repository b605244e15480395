// SPDX-License-Identifier: MIT
#include "terminalprogress.h"

#include <unistd.h>

#include <cstdio>

namespace truceline {

namespace {

constexpr qint64 kQuiet = 700; // milliseconds in which nothing is said

} // namespace

TerminalProgress::TerminalProgress(const char* work)
    : m_work(work)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{
    m_time.start();
}

TerminalProgress::~TerminalProgress()
{
    if (m_percent >= 0)
        std::fputs("\r\033[K", stderr);
}

void TerminalProgress::show(double part)
{
    const int percent = static_cast<int>(part * 100);
    if (m_isTerminal && m_time.elapsed() > kQuiet && m_percent.exchange(percent) != percent)
        std::fprintf(stderr, "\r%s: %d %%\033[K", m_work, percent);
}

} // namespace truceline
