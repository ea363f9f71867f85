#include "model/scenario_check.hpp"

#include "model/check.hpp"
#include "model/folding.hpp"

#include <algorithm>
#include <string>

namespace hamkari {

namespace {

template <class T, class Tag>
bool has_item(const std::vector<T>& items, const Id<Tag>& id) {
    return std::any_of(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
}

template <class T>
void add_ids(std::vector<std::string>& ids, const std::vector<T>& items) {
    for (const auto& item : items) ids.push_back(item.id.text());
}

class ScenarioCheck {
public:
    ScenarioCheck(const Plan& plan, const Scenario& scenario)
        : plan_(plan), scenario_(scenario), rates_(plan.programme.rates, plan.programme.currency) {}

    std::vector<Finding> take() {
        for (const auto& cut : scenario_.cut) {
            which(cut.of, cut.at);
            if (cut.amount) convertible(*cut.amount, cut.at);
        }
        for (const auto& delay : scenario_.delay) which(delay.of, delay.at);
        for (const auto& added : scenario_.add) {
            if (!added.donor.empty()) donor(added.donor, added.at);
            convertible(added.amount, added.at);
            for (const auto& id : added.projects)
                if (!has_item(plan_.projects, id)) unknown(Code::unknown_project, id.text(), project_ids(), added.at);
            for (const auto& id : added.earmark.groups)
                if (!has_item(plan_.programme.groups, id)) unknown(Code::unknown_group, id.text(), group_ids(), added.at);
        }
        return std::move(findings_);
    }

private:
    void which(const WhichMoney& of, Position at) {
        if (!of.donor.empty()) return donor(of.donor, at);
        for (const auto& project : plan_.projects)
            if (has_item(project.funding, of.line)) return;
        std::vector<std::string> ids;
        for (const auto& project : plan_.projects) add_ids(ids, project.funding);
        unknown(Code::unknown_funding_line, of.line.text(), ids, at);
    }
    void donor(const PartnerId& id, Position at) {
        if (has_item(plan_.programme.partners, id)) return;
        std::vector<std::string> ids;
        add_ids(ids, plan_.programme.partners);
        unknown(Code::unknown_partner, id.text(), ids, at);
    }
    void convertible(const Money& amount, Position at) {
        if (!amount.currency.known() || rates_.knows(amount.currency)) return;
        add(Code::rate_missing, {std::string(amount.currency.code()), std::string(rates_.reporting().code())}, at);
    }
    std::vector<std::string> project_ids() const {
        std::vector<std::string> ids;
        add_ids(ids, plan_.projects);
        return ids;
    }
    std::vector<std::string> group_ids() const {
        std::vector<std::string> ids;
        add_ids(ids, plan_.programme.groups);
        return ids;
    }
    void unknown(Code code, const std::string& id, const std::vector<std::string>& possible, Position at) {
        // Among very many, looking for a near word takes longer than it helps.
        add(code, {id, possible.size() > 3'000 ? "" : nearest(id, possible).value_or("")}, at);
    }
    void add(Code code, std::vector<std::string> arguments, Position at) {
        findings_.push_back({Severity::error, {code, std::move(arguments)}, at});
    }

    const Plan& plan_;
    const Scenario& scenario_;
    Rates rates_;
    std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> scenario_findings(const Plan& plan, const Scenario& scenario) { return ScenarioCheck(plan, scenario).take(); }

namespace checks {

void scenarios(Check& check) {
    for (const auto& scenario : check.plan.programme.scenarios)
        for (auto& finding : scenario_findings(check.plan, scenario)) check.findings.push_back(std::move(finding));
}

}  // namespace checks

}  // namespace hamkari
