#include "model/plan_fields.hpp"
#include "tests/catch.hpp"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>

using namespace hamkari;

namespace {

const std::string root = HAMKARI_SOURCE_DIR;

/// What the validator says of these files: 0 if they are valid.
int validate(const std::string& files) {
    const auto command = "/usr/bin/python3 '" + root + "/tests/plans/validate.py' '" + root + "/plans/schema.json' " + files;
    return std::system(command.c_str());
}

/// The keys of an item, as the model tells them.
struct Keys {
    std::set<std::string> names;
    template <class T>
    void operator()(const char* key, const T&, Need) {
        names.insert(key);
    }
    template <class T>
    void operator()(const char* key, const std::vector<T>&) {
        names.insert(key);
    }
};

template <class Item>
std::set<std::string> keys_of() {
    Keys keys;
    const Item item;
    describe(item, keys);
    if constexpr (requires { describe_lists(item, keys); }) describe_lists(item, keys);
    return keys.names;
}

std::set<std::string> keys_in_schema(const char* kind) {
    std::ifstream file(root + "/plans/schema.json");
    const auto schema = nlohmann::json::parse(file);
    std::set<std::string> names;
    for (const auto& [key, value] : schema.at("$defs").at(kind).at("properties").items()) names.insert(key);
    return names;
}

}  // namespace

TEST_CASE("every file of the shipped plan is valid by plans/schema.json") {
    std::string files;
    for (const auto* folder : {"/plans/joint-2025-2026", "/plans/reference"})
        for (const auto& entry : std::filesystem::directory_iterator(root + folder)) files += "'" + entry.path().string() + "' ";
    CHECK(validate(files) == 0);
}

TEST_CASE("the schema refuses what the reader refuses: a key that does not exist, money that is none") {
    CHECK(validate("'" + root + "/tests/findings/unknown-key.yaml' >/dev/null") != 0);
    CHECK(validate("'" + root + "/tests/findings/not-money.yaml' >/dev/null") != 0);
}

TEST_CASE("the schema and the reader know the same keys") {
    CHECK(keys_in_schema("programme") == keys_of<Programme>());
    CHECK(keys_in_schema("group") == keys_of<Group>());
    CHECK(keys_in_schema("partner") == keys_of<Partner>());
    CHECK(keys_in_schema("agreement") == keys_of<Agreement>());
    CHECK(keys_in_schema("meeting") == keys_of<Meeting>());
    CHECK(keys_in_schema("decision") == keys_of<Decision>());
    CHECK(keys_in_schema("scenario") == keys_of<Scenario>());
    CHECK(keys_in_schema("project") == keys_of<Project>());
    CHECK(keys_in_schema("result") == keys_of<Result>());
    CHECK(keys_in_schema("milestone") == keys_of<Milestone>());
    CHECK(keys_in_schema("budget") == keys_of<BudgetLine>());
    CHECK(keys_in_schema("funding") == keys_of<FundingLine>());
    CHECK(keys_in_schema("indicator") == keys_of<Indicator>());
    CHECK(keys_in_schema("risk") == keys_of<Risk>());
}
