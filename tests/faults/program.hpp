#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

/// The built program as a process of its own.
namespace hamkari::tests {

using Words = std::vector<std::string>;
using Environment = std::map<std::string, std::string>;

/// What a process came to.
struct Outcome {
    int code = -1;     ///< its exit code, if it was not killed
    bool killed = false;
    std::string out, err;
};

/// How a process is started.
struct Circumstances {
    Environment environment{};  ///< beside what each has: who records, and when
    bool as_nobody = false;     ///< as a user who may do nothing; the tests must run as root
    std::string out{};          ///< where standard output goes; empty: into the outcome
};

/// A process that runs. It and what it started is killed when this goes.
class Running {
public:
    Running(const std::string& program, const Words& words, const Circumstances& circumstances);
    ~Running();
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

    /// Kills it and all that it started at once, as the kernel does: it cannot clear anything up.
    void kill();
    Outcome wait();

private:
    std::filesystem::path folder_;
    std::string out_;
    pid_t process_ = -1;
};

/// Runs the built program to its end.
Outcome run_hamkari(const Words& words, const Circumstances& circumstances = {});

/// A message of one line and at most one hint, from the program, and no defect of its own.
bool is_one_clear_message(const std::string& err);

std::string bytes_of(const std::string& path);
void write_bytes(const std::string& path, const std::string& bytes);

/// A message of the test to who reads its log: what could not be tried here, and why.
void tell_skipped(const std::string& what);

/// Seconds that passed since then.
class Stopwatch {
public:
    Stopwatch();
    double seconds() const;

private:
    long long started_;
};

}  // namespace hamkari::tests
