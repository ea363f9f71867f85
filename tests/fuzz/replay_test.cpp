#include "tests/catch.hpp"
#include "tests/fuzz/properties.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

// What the fuzzers begin with and what they once found (script/fuzz), read again by the ordinary suite.

using namespace hamkari;
namespace fs = std::filesystem;

namespace {

struct Target {
    std::string name;
    void (*read)(std::string_view);
};

const std::vector<Target>& targets() {
    static const std::vector<Target> all{{"plan", fuzz::plan},
                                         {"dates", fuzz::dates},
                                         {"money", fuzz::money},
                                         {"ledger_lines", fuzz::ledger_lines},
                                         {"stored_fields", fuzz::stored_fields}};
    return all;
}

std::vector<fs::path> files_beneath(const fs::path& folder) {
    std::vector<fs::path> files;
    if (fs::exists(folder))
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file()) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

std::string broken(const Target& target, const fs::path& path) {
    try {
        target.read(bytes_of(path));
        return {};
    } catch (const std::exception& broken) {
        return broken.what();
    }
}

}  // namespace

TEST_CASE("what every reader must hold, it holds for each text that the fuzzers begin with or have found") {
    const fs::path here = fs::path(HAMKARI_SOURCE_DIR) / "tests";
    for (const auto& target : targets()) {
        auto files = files_beneath(here / "fuzz/corpus" / target.name);
        CHECK(files.size() >= 5);
        std::vector<fs::path> more{here / "fuzz/found" / target.name};
        if (target.name == "plan") more.push_back(here / "findings");
        for (const auto& folder : more)
            for (const auto& file : files_beneath(folder)) files.push_back(file);
        for (const auto& file : files) {
            INFO(file);
            CHECK(broken(target, file) == "");
        }
    }
}

TEST_CASE("each target that is replayed is built as a fuzzer too") {
    std::vector<std::string> built;
    for (const auto& file : files_beneath(fs::path(HAMKARI_SOURCE_DIR) / "tests/fuzz"))
        if (const auto name = file.filename().string(); name.ends_with("_fuzzer.cpp"))
            built.push_back(name.substr(0, name.size() - std::string("_fuzzer.cpp").size()));
    std::vector<std::string> replayed;
    for (const auto& target : targets()) replayed.push_back(target.name);
    std::sort(replayed.begin(), replayed.end());
    CHECK(replayed == built);
}
