#include "tests/faults/ledgers.hpp"

#include "tests/catch.hpp"

#include <nlohmann/json.hpp>

namespace hamkari::tests {

namespace fs = std::filesystem;

Standing standing_of(const std::string& ledger) {
    Standing standing;
    standing.is_there = fs::exists(ledger);
    if (!standing.is_there) return standing;
    const auto outcome = run_hamkari({"verify", "--json", "--db", ledger});
    const auto said = nlohmann::json::parse(outcome.out, nullptr, false);
    if (outcome.code != 0 || !said.is_object()) {
        UNSCOPED_INFO("verify: " + outcome.out + outcome.err);
        return standing;
    }
    standing.is_clean = said["fine"].get<bool>();
    standing.head = said["head"].get<std::string>();
    standing.entries = said["entries"].get<long>();
    return standing;
}

std::string small_plan_file() { return std::string(HAMKARI_SOURCE_DIR) + "/tests/golden/plan.yaml"; }

std::string write_revised_plan(const fs::path& folder) {
    auto text = bytes_of(small_plan_file());
    const std::string title = "First-aid courses";
    const auto at = text.find(title);
    REQUIRE(at != std::string::npos);
    text.replace(at, title.size(), "First-aid courses for all");
    const auto path = (folder / "plan.yaml").string();
    write_bytes(path, text);
    return path;
}

void make_ledger(const std::string& path) {
    const std::vector<Words> said{{"load", small_plan_file()},
                                  {"note", "FA-01", "Six trainers were named.", "--kind", "lesson"},
                                  {"milestone", "done", "FA-01", "--on", "2025-05-06"},
                                  {"fund", "receive", "FA-F1", "10000 CHF", "--on", "2025-03-01"}};
    for (auto words : said) {
        words.insert(words.end(), {"--db", path});
        const auto outcome = run_hamkari(words);
        INFO(outcome.err);
        REQUIRE(outcome.code == 0);
    }
}

bool make_portfolio(int projects, const fs::path& folder) {
    const auto script = std::string(HAMKARI_SOURCE_DIR) + "/script/make-portfolio.py";
    Running python("/usr/bin/env", {"python3", script, std::to_string(projects), folder.string()}, {});
    return python.wait().code == 0;
}

}  // namespace hamkari::tests
