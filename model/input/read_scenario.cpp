#include "model/input/read_scenario.hpp"

#include "model/findings.hpp"
#include "model/input/bytes.hpp"
#include "model/input/limits.hpp"
#include "model/input/parts.hpp"
#include "model/scenario_check.hpp"

namespace hamkari::input {

namespace {

void read_body(Reading& reading, const Value& value, Scenario& scenario) {
    const Entries entries(reading, value, "scenario");
    if (!entries.ok()) return;
    scenario.at = value.at();
    if (const auto id = entries.take("id")) read(reading, *id, scenario.id);
    if (const auto title = entries.take("title")) read(reading, *title, scenario.title);
    if (const auto source = entries.take("source")) read(reading, *source, scenario.source);
    if (const auto assumed = entries.take("assumed"))
        read_assumed(reading, *assumed, scenario.assumed, {"title", "cut", "delay", "add"});
    const auto before = reading.findings.size();
    const auto cut = entries.take("cut");
    if (cut) read(reading, *cut, scenario.cut);
    const auto delay = entries.take("delay");
    if (delay) read(reading, *delay, scenario.delay);
    const auto add = entries.take("add");
    if (add) read(reading, *add, scenario.add);
    entries.refuse_others({"id", "title", "source", "assumed", "cut", "delay", "add"});
    // A mistyped key is told as such, not as missing too.
    if (scenario.changes_nothing() && reading.findings.size() == before) entries.require("cut");
}

}  // namespace

ScenarioDraft read_scenario(const SourceFile& file, const Plan& plan) {
    ScenarioDraft draft;
    Reading reading;
    reading.name = file.name;
    Tree tree;
    const auto text = without_bom(file.text);
    if (file.text.size() > largest_file) {
        reading.error({0, 1, 1}, {Code::file_too_large, {file.name, std::to_string(largest_file >> 20U)}});
    } else if (check_characters(text, 0, file.name, reading.findings) && tree.parse(text, 0, file.name, reading.findings)) {
        const Entries entries(reading, Value{tree.root(), "scenario", {}}, {});
        if (const auto scenario = entries.take("scenario"))
            read_body(reading, *scenario, draft.scenario);
        else if (entries.ok())
            reading.error(tree.root().at(), {Code::missing_field, {"scenario", file.name, std::string(example_of({}, "scenario"))}});
        if (entries.ok()) entries.refuse_others({"scenario"});
    }
    draft.findings = std::move(reading.findings);
    for (auto& finding : scenario_findings(plan, draft.scenario)) draft.findings.push_back(std::move(finding));
    settle(draft.findings);
    return draft;
}

}  // namespace hamkari::input
