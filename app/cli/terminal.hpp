#pragma once

#include "reports/locale/locale.hpp"

#include <atomic>
#include <memory>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace hamkari::cli {

/// Where a command talks to a person: results to standard output, findings and progress to standard error.
class Terminal {
public:
    /// Looks at the two streams and at NO_COLOR once.
    Terminal();

    void out(std::string_view text);
    void err(std::string_view text);
    bool colours_out() const { return colours_out_; }
    bool colours_err() const { return colours_err_; }
    bool err_is_terminal() const { return err_is_terminal_; }
    /// Keeps something large until the process ends, which gives its memory back at once: to free it piece by piece takes
    /// longer than to print it.
    void keep(std::shared_ptr<const void> thing) { kept_.push_back(std::move(thing)); }
    bool keeps_something() const { return !kept_.empty(); }
    /// Whether all that was written has arrived: a full disk or a closed pipe shows only here.
    bool flush();

private:
    bool colours_out_ = false;
    bool colours_err_ = false;
    bool err_is_terminal_ = false;
    bool failed_ = false;
    std::vector<std::shared_ptr<const void>> kept_;
};

/// Draws a bar on standard error once the work has lasted a second, with the seconds that it has lasted; nothing when that
/// is no terminal. It goes on while the work says nothing, as in a library that takes its time.
class ProgressBar {
public:
    /// `doing`: what is done meanwhile, a word as "Writing".
    ProgressBar(Terminal& terminal, const reports::Locale& locale, reports::Word doing);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;
    /// done of total; may be called often.
    void operator()(long done, long total);

private:
    void draw_until(const std::stop_token& stop);

    Terminal& terminal_;
    const reports::Locale& locale_;
    reports::Word doing_;
    std::atomic<long> percent_ = 0;
    std::jthread drawer_;
};

}  // namespace hamkari::cli
