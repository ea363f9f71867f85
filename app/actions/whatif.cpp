#include "app/actions/whatif.hpp"

#include "app/actions/see.hpp"
#include "app/files/files.hpp"
#include "model/folding.hpp"
#include "model/input/limits.hpp"
#include "model/input/read_scenario.hpp"
#include "model/scenario_check.hpp"
#include "model/scenario_words.hpp"
#include "model/solve/late_solver.hpp"

#include <algorithm>
#include <utility>

namespace hamkari::actions {

namespace {

bool looks_like_a_path(const std::string& name) {
    return name.find('/') != std::string::npos || name.ends_with(".yaml") || name.ends_with(".yml");
}

const Scenario* scenario_of_plan(const Plan& plan, const std::string& id) {
    const auto& list = plan.programme.scenarios;
    const auto found = std::find_if(list.begin(), list.end(), [&](const Scenario& s) { return s.id.text() == id; });
    return found == list.end() ? nullptr : &*found;
}

Scenario read_file(const std::string& path, const Plan& plan, std::vector<FindingShown>& findings) {
    const std::vector<input::SourceFile> files{{path, files::read(path, input::largest_file)}};
    auto draft = input::read_scenario(files.front(), plan);
    for (const auto& finding : draft.findings) findings.push_back(show(finding, files));
    return std::move(draft.scenario);
}

Scenario named(const std::string& name, const Plan& plan, std::vector<FindingShown>& findings) {
    if (const auto* scenario = scenario_of_plan(plan, name)) return *scenario;
    if (looks_like_a_path(name) || files::exists(name)) return read_file(name, plan, findings);
    std::vector<std::string> ids;
    for (const auto& scenario : plan.programme.scenarios) ids.push_back(scenario.id.text());
    throw Failure(Code::unknown_item, {name, nearest(name, ids).value_or("")});
}

template <class T>
void read_all(const std::vector<std::string>& typed, const Plan& plan, Parsed<T> (*parse)(std::string_view, const Plan&),
              std::vector<T>& list, std::vector<Problem>& wrong) {
    for (const auto& text : typed) {
        const auto parsed = parse(text, plan);
        if (parsed)
            list.push_back(*parsed);
        else
            wrong.push_back(parsed.problem());
    }
}

/// What was typed as options.
Scenario typed_scenario(const WhatIfOrder& order, const Plan& plan, std::vector<Problem>& wrong) {
    Scenario scenario;
    read_all(order.cut, plan, parse_cut, scenario.cut, wrong);
    read_all(order.delay, plan, parse_delay, scenario.delay, wrong);
    read_all(order.add, plan, parse_added, scenario.add, wrong);
    for (auto& finding : scenario_findings(plan, scenario)) wrong.push_back(std::move(finding.problem));
    return scenario;
}

template <class T>
void append(std::vector<T>& to, const std::vector<T>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

std::vector<FundingOutlook> outlooks_of(const Snapshot& snapshot, const std::vector<const Scenario*>& scenarios,
                                        MoneyCounted counted) {
    return funding_outlooks(snapshot, scenarios, counted, solve::late_solver(), days_by_schedule);
}

}  // namespace

WhatIf what_if(const Context& context, const WhatIfOrder& order) {
    WhatIf asked;
    asked.snapshot = std::make_unique<const Snapshot>(see(context));
    const auto& plan = asked.snapshot->plan();
    const auto typed = typed_scenario(order, plan, asked.wrong);
    for (const auto& name : order.scenarios) {
        auto& scenario = asked.scenarios.emplace_back(named(name, plan, asked.findings));
        if (scenario.id.empty() && scenario.title.empty()) scenario.title.en = scenario.title.fa = name;
        append(scenario.cut, typed.cut);
        append(scenario.delay, typed.delay);
        append(scenario.add, typed.add);
    }
    if (order.scenarios.empty() && !typed.changes_nothing()) asked.scenarios.push_back(typed);
    if (!asked.wrong.empty() || !asked.findings.empty()) return asked;
    std::vector<const Scenario*> scenarios;
    for (const auto& scenario : asked.scenarios) scenarios.push_back(&scenario);
    asked.outlooks = outlooks_of(*asked.snapshot, scenarios, order.counted);
    return asked;
}

std::vector<FundingOutlook> outlooks_of_plan(const Snapshot& snapshot) {
    std::vector<const Scenario*> scenarios;
    for (const auto& scenario : snapshot.plan().programme.scenarios) scenarios.push_back(&scenario);
    return outlooks_of(snapshot, scenarios, MoneyCounted::committed);
}

}  // namespace hamkari::actions
