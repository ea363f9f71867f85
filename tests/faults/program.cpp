#include "tests/faults/program.hpp"

#include "tests/catch.hpp"

#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

namespace hamkari::tests {

namespace fs = std::filesystem;

namespace {

constexpr uid_t nobody = 65534;

std::string inherited(const char* name) {
    const char* value = ::getenv(name);
    return value ? value : "";
}

Environment environment_of(const Circumstances& circumstances) {
    Environment all{{"PATH", inherited("PATH")},
                    {"LC_ALL", "C.UTF-8"},
                    {"TZ", "UTC"},
                    {"NO_COLOR", "1"},
                    {"HAMKARI_NOW", "2026-01-15T08:00:00Z"},
                    {"HAMKARI_BY", "tester"},
                    // The failing disk is loaded before the sanitizer; it calls the kernel itself and does not mind.
                    {"ASAN_OPTIONS", inherited("ASAN_OPTIONS") + ":verify_asan_link_order=0"},
                    {"UBSAN_OPTIONS", inherited("UBSAN_OPTIONS")}};
    for (const auto& [name, value] : circumstances.environment) all[name] = value;
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (auto& text : texts) all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

/// In the child: from here only calls that are allowed after a fork.
void redirect(int to, const char* path) {
    const int file = ::open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (file < 0 || ::dup2(file, to) < 0) ::_exit(99);
    ::close(file);
}

}  // namespace

Running::Running(const std::string& program, const Words& words, const Circumstances& circumstances) {
    std::string name = (fs::temp_directory_path() / "hamkari-process-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()));
    folder_ = name;
    out_ = circumstances.out.empty() ? (folder_ / "out").string() : circumstances.out;
    const auto err = (folder_ / "err").string();
    std::vector<std::string> arguments{program}, settings;
    arguments.insert(arguments.end(), words.begin(), words.end());
    for (const auto& [key, value] : environment_of(circumstances)) settings.push_back(key + "=" + value);
    auto argv = pointers(arguments), envp = pointers(settings);

    process_ = ::fork();
    REQUIRE(process_ >= 0);
    if (process_ > 0) {
        ::setpgid(process_, process_);
        return;
    }
    ::setpgid(0, 0);
    redirect(STDOUT_FILENO, out_.c_str());
    redirect(STDERR_FILENO, err.c_str());
    if (circumstances.as_nobody && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)) ::_exit(98);
    ::execve(argv[0], argv.data(), envp.data());
    ::_exit(97);
}

Running::~Running() {
    if (process_ > 0) {
        kill();
        ::waitpid(process_, nullptr, 0);
    }
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

void Running::kill() {
    if (process_ > 0) ::kill(-process_, SIGKILL);
}

Outcome Running::wait() {
    int status = 0;
    REQUIRE(::waitpid(process_, &status, 0) == process_);
    process_ = -1;
    Outcome outcome;
    outcome.killed = WIFSIGNALED(status);
    if (WIFEXITED(status)) outcome.code = WEXITSTATUS(status);
    if (fs::is_regular_file(out_)) outcome.out = bytes_of(out_);
    outcome.err = bytes_of((folder_ / "err").string());
    return outcome;
}

Outcome run_hamkari(const Words& words, const Circumstances& circumstances) {
    return Running(HAMKARI_PROGRAM, words, circumstances).wait();
}

bool is_one_clear_message(const std::string& err) {
    const auto lines = std::count(err.begin(), err.end(), '\n');
    if (!err.starts_with("hamkari: error[") || err.find("[internal]") != std::string::npos || !err.ends_with('\n')) return false;
    // A hint stands on the next line, set in.
    return lines == 1 || (lines == 2 && err.find("\n  ") != std::string::npos);
}

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write_bytes(const std::string& path, const std::string& bytes) {
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    REQUIRE(file.good());
}

void tell_skipped(const std::string& what) { std::cerr << "skipped: " << what << "\n"; }

namespace {

long long microseconds() {
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

Stopwatch::Stopwatch() : started_(microseconds()) {}

double Stopwatch::seconds() const { return static_cast<double>(microseconds() - started_) / 1e6; }

}  // namespace hamkari::tests
