#include "app/cli/command.hpp"
#include "reports/render/renderers.hpp"
#include "reports/reports.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using namespace hamkari;

namespace {

const std::string root = HAMKARI_SOURCE_DIR;

std::string read_me() {
    std::ifstream file(root + "/README.md");
    return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("each command has help in both languages, an example, a golden test and its name in the README") {
    const auto words = read_me();
    for (const auto* command : cli::commands()) {
        const std::string name(command->name);
        INFO(name);
        CHECK_FALSE(command->help.en.empty());
        CHECK_FALSE(command->help.fa.empty());
        CHECK(command->example.starts_with("hamkari " + name));
        auto folder = name;
        std::replace(folder.begin(), folder.end(), ' ', '-');
        CHECK(std::filesystem::is_directory(root + "/tests/golden/" + folder));
        const bool told = words.find("`" + name + "`") != std::string::npos || words.find("`" + name + " ") != std::string::npos;
        CHECK(told);
        for (const auto& parameter : command->parameters) CHECK_FALSE((parameter.help.en.empty() || parameter.help.fa.empty()));
    }
}

TEST_CASE("each report and each format stands in the README") {
    const auto words = read_me();
    for (const auto& report : reports::reports()) CHECK(words.find(std::string(report.name)) != std::string::npos);
    for (const auto& format : reports::render::renderers()) CHECK(words.find(std::string(format.name)) != std::string::npos);
}
