#include "model/input/bytes.hpp"
#include "model/input/excerpt.hpp"
#include "model/input/read_plan.hpp"
#include "model/plan_items.hpp"
#include "model/validate.hpp"
#include "reports/locale/locale.hpp"
#include "tests/fuzz/properties.hpp"

#include <algorithm>

namespace hamkari::fuzz {

namespace {

bool is_error(const Finding& finding) { return finding.severity == Severity::error; }

std::string shown(const Finding& finding) {
    return std::string(code_text(finding.problem.code)) + " at " + std::to_string(finding.at.line) + ":" +
           std::to_string(finding.at.column) + " of file " + std::to_string(finding.at.file);
}

/// Right behind the last character of a line counts too: what is missing there has no place of its own.
bool is_inside(std::string_view text, Position at) {
    text = input::without_bom(text);
    for (auto line = at.line; line > 1; --line) {
        const auto end = text.find('\n');
        if (end == std::string_view::npos) return false;
        text.remove_prefix(end + 1);
    }
    const auto end = std::min(text.find('\n'), text.size());
    return at.line > 0 && at.column > 0 && at.column <= input::position_of(text, end, 0).column;
}

void check_finding(const input::PlanDraft& draft, const Finding& finding) {
    must(finding.at.file < draft.files.size(), "a finding is in no file", shown(finding));
    const auto& text = draft.files[finding.at.file].text;
    must(is_inside(text, finding.at), "a finding is outside its file", shown(finding));
    input::excerpt(text, finding.at);
    for (const auto* language : reports::languages()) {
        must(!reports::Locale(*language).message(finding.problem).empty(), "a finding has no words", shown(finding));
        reports::Locale(*language).hint(finding.problem);
    }
}

void check_storing(const Plan& plan) {
    const auto items = to_items(plan);
    const auto back = from_items(items, plan.files);
    const auto again = to_items(back);
    for (std::size_t i = 0; i < items.size(); ++i)
        must(i < again.size() && again[i] == items[i], "an item is read back as another one", items[i].body);
    must(again.size() == items.size(), "items are read back that were not there", {});
    std::vector<Finding> findings;
    validate(back, findings);
    const auto error = std::find_if(findings.begin(), findings.end(), is_error);
    if (error != findings.end()) must(false, "a plan without errors has one when it is read back", shown(*error));
}

}  // namespace

void plan(std::string_view text) {
    const auto draft = input::check_plan({{"plan.yaml", std::string(text)}}, {}, 1);
    for (const auto& finding : draft.findings) check_finding(draft, finding);
    if (std::any_of(draft.findings.begin(), draft.findings.end(), is_error)) return;
    must(draft.complete, "a plan without errors is not complete", text);
    check_storing(draft.plan);
}

}  // namespace hamkari::fuzz
