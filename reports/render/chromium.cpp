#include "reports/render/chromium.hpp"

#include "model/problem.hpp"
#include "reports/render/process.hpp"

#include <cstdlib>
#include <unistd.h>

namespace hamkari::reports::render {

namespace {

// About a hundred times what it takes, so that only what hangs is stopped: a page takes about 50 ms and 12 KB of HTML.
std::chrono::seconds longest_for(std::string_view html) {
    return std::chrono::seconds(120 + static_cast<std::int64_t>(html.size() / 10'000));
}

std::vector<std::string> programs() {
    if (const char* named = std::getenv("HAMKARI_CHROMIUM"); named && *named) return {named};
    return {"chromium", "chromium-browser", "google-chrome"};
}

// Off the network, no profile of a person, nothing asked. Disabling scripts by a flag silently stops the printing.
std::vector<std::string> arguments(const PrivateFolder& folder, const std::string& page, const std::string& pdf) {
    std::vector<std::string> words{"--headless", "--disable-gpu", "--no-first-run", "--disable-quic",
                                   "--disable-background-networking", "--disable-component-update", "--disable-sync",
                                   "--disable-extensions", "--disable-breakpad", "--disable-dev-shm-usage",
                                   "--proxy-server=127.0.0.1:9", "--no-pdf-header-footer",
                                   "--user-data-dir=" + folder.path_of("profile"), "--print-to-pdf=" + pdf};
    // Its sandbox does not work for root, and it ends at once.
    if (geteuid() == 0) words.push_back("--no-sandbox");
    words.push_back("file://" + page);
    return words;
}

}  // namespace

void Chromium::printed_nothing() const { throw Failure(Code::chromium_printed_nothing, {program_}); }

std::string Chromium::print(std::string_view html) {
    const auto page = folder_.write("report.html", html);
    const auto pdf = folder_.write("report.pdf", "");
    for (const auto& program : program_.empty() ? programs() : std::vector{program_}) {
        auto words = arguments(folder_, page, pdf);
        words.insert(words.begin(), program);
        const auto ending = run(words, longest_for(html), folder_.path(), [&] { folder_.remove(); });
        if (ending == Ending::not_there) continue;
        program_ = program;
        if (ending == Ending::too_long) throw Failure(Code::chromium_hangs, {program});
        // It says that all is well, also when it wrote nothing.
        auto bytes = folder_.read("report.pdf");
        if (bytes.empty()) printed_nothing();
        return bytes;
    }
    std::string names;
    for (const auto& name : programs()) names.append(names.empty() ? "" : ", ").append(name);
    throw Failure(Code::no_chromium, {names});
}

}  // namespace hamkari::reports::render
