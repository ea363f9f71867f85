#include "app/cli/terminal.hpp"

#include "app/files/clock.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>

namespace hamkari::cli {

namespace {

bool colour_wanted(int fd) {
    return ::isatty(fd) == 1 && !files::environment("NO_COLOR");
}

/// Milliseconds that only ever grow: for how long something has lasted, never what time it is.
long long steady_milliseconds() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

Terminal::Terminal()
    : colours_out_(colour_wanted(STDOUT_FILENO)),
      colours_err_(colour_wanted(STDERR_FILENO)),
      err_is_terminal_(::isatty(STDERR_FILENO) == 1) {}

void Terminal::out(std::string_view text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) failed_ = true;
}

void Terminal::err(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stderr); }

bool Terminal::flush() { return std::fflush(stdout) == 0 && !failed_; }

ProgressBar::ProgressBar(Terminal& terminal, std::string_view label)
    : terminal_(terminal), label_(label), started_(steady_milliseconds()) {}

ProgressBar::~ProgressBar() {
    if (visible_) terminal_.err("\r\033[K");
}

void ProgressBar::operator()(long done, long total) {
    if (!terminal_.err_is_terminal() || total <= 0) return;
    const auto now = steady_milliseconds();
    if (now - started_ < 1000 || now - drawn_ < 100) return;
    drawn_ = now;
    visible_ = true;
    constexpr long width = 30;
    const auto full = static_cast<std::size_t>(width * done / total);
    terminal_.err(fmt::format("\r\033[K{} [{}{}] {} %", label_, std::string(full, '#'),
                              std::string(static_cast<std::size_t>(width) - full, '.'), 100 * done / total));
}

}  // namespace hamkari::cli
