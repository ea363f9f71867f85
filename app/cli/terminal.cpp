#include "app/cli/terminal.hpp"

#include "app/files/clock.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>

namespace hamkari::cli {

namespace {

bool colour_wanted(int fd) {
    return ::isatty(fd) == 1 && !files::environment("NO_COLOR");
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

ProgressBar::ProgressBar(Terminal& terminal, const reports::Locale& locale, reports::Word doing)
    : terminal_(terminal), locale_(locale), doing_(doing) {
    if (terminal_.err_is_terminal()) drawer_ = std::jthread([this](const std::stop_token& stop) { draw_until(stop); });
}

ProgressBar::~ProgressBar() = default;  // stops the drawing

void ProgressBar::operator()(long done, long total) {
    if (total > 0) percent_ = std::clamp(100 * done / total, 0L, 100L);
}

void ProgressBar::draw_until(const std::stop_token& stop) {
    using namespace std::chrono_literals;
    // Who waits for a signal, to clear up after a printing that is stopped, must be the one that gets it.
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
    constexpr std::size_t width = 30;
    const auto begin = std::chrono::steady_clock::now();
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any stopped;
    const auto wait = [&](auto time) { return !stopped.wait_for(lock, stop, time, [&] { return stop.stop_requested(); }); };
    bool visible = false;
    for (auto time = 1000ms; wait(time); time = 200ms) {
        visible = true;
        const long percent = percent_;
        const auto full = width * static_cast<std::size_t>(percent) / 100;
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - begin).count();
        terminal_.err(fmt::format("\r\033[K{} [{}{}] {} {}", locale_(doing_), std::string(full, '#'), std::string(width - full, '.'),
                                  locale_.percent(Percent::whole(percent)),
                                  locale_.digits(fmt::format("{}:{:02}", seconds / 60, seconds % 60))));
    }
    if (visible) terminal_.err("\r\033[K");
}

}  // namespace hamkari::cli
