#include "tests/catch.hpp"

#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

// Runs the built program as people do. Each folder tests/golden/COMMAND/CASE/ has
//   cmd       a bash script in which `hamkari` is the program, $PLAN the plan of tests/golden, and `story` puts a ledger
//             there that has it and what happened to it (plan.yaml has the figures, facts.sh the facts)
//   stdout, stderr, code    what comes out, compared whole
// HAMKARI_UPDATE_GOLDEN=1 writes the last three anew: read the difference before it is committed.

namespace {

namespace fs = std::filesystem;

const fs::path golden = fs::path(HAMKARI_SOURCE_DIR) / "tests" / "golden";

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void write(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    REQUIRE(file.good());
}

/// A folder of its own that is gone afterwards.
class Scratch {
public:
    Scratch() {
        std::string name = (fs::temp_directory_path() / "hamkari-golden-XXXXXX").string();
        REQUIRE(::mkdtemp(name.data()));
        path_ = name;
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

/// Hashes and salts are new each time; the places of the program and of the plans differ from machine to machine.
std::string normalised(std::string text) {
    static const std::regex hash("\\b([0-9a-f]{64}|[0-9a-f]{12})\\b");  // whole, and as reports print them
    text = std::regex_replace(text, hash, "<hash>");
    for (std::string::size_type at; (at = text.find(HAMKARI_SOURCE_DIR)) != std::string::npos;)
        text.replace(at, std::string(HAMKARI_SOURCE_DIR).size(), "<source>");
    return text;
}

std::string quoted(const std::string& text) {
    std::string out = "'";
    for (const char c : text) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

struct Outcome {
    std::string out, err, code;
};

/// Runs a bash script in an empty folder inside this one.
Outcome run(const std::string& script, const fs::path& folder) {
    const auto work = folder / "work";
    fs::create_directory(work);
    write(folder / "script", "hamkari() { " + quoted(HAMKARI_PROGRAM) + " \"$@\"; }\n" +
                                 "PLAN=" + quoted((golden / "plan.yaml").string()) + "\n" + script);
    const std::string line = "cd " + quoted(work.string()) + " && env -i PATH=\"$PATH\" HOME=" + quoted(work.string()) +
                             " ASAN_OPTIONS=\"$ASAN_OPTIONS\" UBSAN_OPTIONS=\"$UBSAN_OPTIONS\" LC_ALL=C.UTF-8 TZ=UTC NO_COLOR=1"
                             " HAMKARI_NOW=2026-01-15T08:00:00Z HAMKARI_BY=tester bash " +
                             quoted((folder / "script").string()) + " >../out 2>../err </dev/null";
    const int status = std::system(line.c_str());
    REQUIRE(status != -1);
    return {normalised(read(folder / "out")), normalised(read(folder / "err")),
            std::to_string(WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)) + "\n"};
}

/// The ledger in which everything of facts.sh was recorded; the cases work on copies of it.
fs::path ledger_of_the_story(const fs::path& folder) {
    const auto told = run(read(golden / "facts.sh"), folder);
    INFO(told.err);
    REQUIRE(told.code == "0\n");
    return folder / "work" / "hamkari.db";
}

std::vector<fs::path> cases() {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(golden))
        if (entry.path().filename() == "cmd") found.push_back(entry.path().parent_path());
    std::sort(found.begin(), found.end());
    return found;
}

}  // namespace

TEST_CASE("the program answers as it did", "[golden]") {
    REQUIRE(fs::exists(HAMKARI_PROGRAM));
    const auto all = cases();
    REQUIRE_FALSE(all.empty());
    const bool update = std::getenv("HAMKARI_UPDATE_GOLDEN") != nullptr;
    const Scratch story;
    const std::string story_function = "story() { cp " + quoted(ledger_of_the_story(story.path()).string()) + " hamkari.db; }\n";
    for (const auto& folder : all) {
        INFO(fs::relative(folder, golden).generic_string());
        const Scratch scratch;
        const auto outcome = run(story_function + read(folder / "cmd"), scratch.path());
        if (update) {
            write(folder / "stdout", outcome.out);
            write(folder / "stderr", outcome.err);
            write(folder / "code", outcome.code);
        }
        CHECK(outcome.out == read(folder / "stdout"));
        CHECK(outcome.err == read(folder / "stderr"));
        CHECK(outcome.code == read(folder / "code"));
    }
}

TEST_CASE("hashes and places of this machine are left out of what is compared", "[golden]") {
    CHECK(normalised("head " + std::string(64, 'a') + "\n") == "head <hash>\n");
    CHECK(normalised(std::string(63, 'a')) == std::string(63, 'a'));
    CHECK(normalised(std::string(HAMKARI_SOURCE_DIR) + "/plans") == "<source>/plans");
}
