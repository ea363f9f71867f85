#include "model/findings.hpp"
#include "app/actions/check.hpp"
#include "model/input/limits.hpp"
#include "model/input/read_plan.hpp"
#include "tests/catch.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>

using namespace hamkari;
namespace fs = std::filesystem;

namespace {

const fs::path folder = fs::path(HAMKARI_SOURCE_DIR) / "tests" / "findings";

std::string first_line(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string line;
    std::getline(file, line);
    return line;
}

/// `b.yaml:9:14 error[duplicate-id]`; the file is left out of a plan of one file, the place of what has none.
std::string expectation_of(const fs::path& plan) {
    constexpr std::string_view mark = "# expect: ";
    const auto expected = [&](const fs::path& file) {
        const auto line = first_line(file);
        return line.starts_with(mark) ? line.substr(mark.size()) : std::string();
    };
    if (fs::is_directory(plan)) {
        for (const auto& entry : fs::directory_iterator(plan))
            if (entry.is_regular_file() && !expected(entry.path()).empty())
                return entry.path().filename().string() + ":" + expected(entry.path());
    } else if (const auto told = expected(plan); !told.empty()) {
        return plan.filename().string() + ":" + told;
    }
    std::ifstream table(folder / "expected.tsv");
    std::string name, place, code;
    while (table >> name >> place >> code)
        if (name == plan.filename()) return name + (place == "-" ? "" : ":" + place) + " " + code;
    return "nothing is expected of " + plan.filename().string();
}

std::string told(const actions::Checked& checked) {
    std::string all;
    for (const auto& finding : checked.draft.findings) {
        std::ostringstream line;
        line << fs::path(checked.draft.files.at(finding.at.file).name).filename().string();
        if (finding.at.line > 0) line << ":" << finding.at.line << ":" << finding.at.column;
        line << (finding.severity == Severity::error ? " error[" : " warning[") << code_text(finding.problem.code)
             << "]";
        all += (all.empty() ? "" : "\n") + line.str();
    }
    return all;
}

std::set<std::string> codes_with_a_plan() {
    std::set<std::string> codes;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_directory() || entry.path().extension() == ".yaml") codes.insert(entry.path().stem().string());
    return codes;
}

}  // namespace

TEST_CASE("each broken plan has exactly the finding that its first line expects") {
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (!entry.is_directory() && entry.path().extension() != ".yaml") continue;
        INFO(entry.path().filename());
        const auto expected = expectation_of(entry.path());
        CHECK(told(actions::check({entry.path().string()})) == expected);
        CHECK(expected.find("[" + entry.path().stem().string() + "]") != std::string::npos);
    }
}

TEST_CASE("each code that a plan can have has a broken plan") {
    auto there = codes_with_a_plan();
    // Too large for a repository: the tests below make them.
    there.insert("file-too-large");
    there.insert("too-many-findings");
    for (const auto code : all_codes()) {
        INFO(code_text(code));
        CHECK(there.contains(std::string(code_text(code))));
        if (code == Code::ratio_unit_guessed) break;  // the last one of the first part
    }
}

TEST_CASE("each code that a plan can have is explained in plans/README.md") {
    std::ifstream file(fs::path(HAMKARI_SOURCE_DIR) / "plans" / "README.md");
    const std::string readme((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    for (const auto code : all_codes()) {
        INFO(code_text(code));
        CHECK(readme.find("\n| `" + std::string(code_text(code)) + "` |") != std::string::npos);
        if (code == Code::ratio_unit_guessed) break;
    }
}

TEST_CASE("a file above 16 MiB is not read") {
    const auto path = fs::temp_directory_path() / "hamkari-findings-large.yaml";
    {
        std::ofstream file(path, std::ios::binary);
        file << "programme:\n  title: \"";
    }
    fs::resize_file(path, 200U << 20U);
    const auto checked = actions::check({path.string()});
    fs::remove(path);
    REQUIRE(checked.draft.findings.size() == 1);
    CHECK(checked.draft.findings[0].problem == Problem{Code::file_too_large, {path.string(), "16"}});

    const auto in_memory = input::check_plan({{"large.yaml", std::string(input::largest_file + 1, 'x')}});
    REQUIRE(in_memory.findings.size() == 1);
    CHECK(in_memory.findings[0].problem.code == Code::file_too_large);
}

TEST_CASE("after two hundred findings only their number is told") {
    std::string text = "programme: {id: JP, title: Joint programme, period: 2025, currency: CHF}\nprojects:\n";
    for (int i = 0; i < 300; ++i)
        text += "  - {id: P" + std::to_string(i) + ", title: A project, period: 2025, sector: relif, lead: IRCS}\n";
    const auto draft = input::check_plan({{"plan.yaml", text}});
    REQUIRE(draft.findings.size() == most_findings + 1);
    CHECK(draft.findings.back().problem == Problem{Code::too_many_findings, {"400"}});
    CHECK(draft.findings.back().severity == Severity::error);
}

TEST_CASE("the shipped plan is in order") {
    const auto checked = actions::check({(fs::path(HAMKARI_SOURCE_DIR) / "plans" / "joint-2025-2026").string()});
    CHECK(told(checked).empty());
    CHECK(checked.draft.plan.projects.size() >= 15);
}
