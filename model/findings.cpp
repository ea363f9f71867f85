#include "model/findings.hpp"

#include <algorithm>
#include <string>
#include <tuple>

namespace hamkari {

void sort(std::vector<Finding>& findings) {
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.at.file, a.at.line, a.at.column) < std::tie(b.at.file, b.at.line, b.at.column);
    });
}

void settle(std::vector<Finding>& findings) {
    sort(findings);
    if (findings.size() <= most_findings) return;
    const auto left_out = findings.size() - most_findings;
    const auto at = findings[most_findings].at;
    // A warning must not push an error out: the exit code depends on there being one.
    const bool error_left_out = std::any_of(findings.begin() + most_findings, findings.end(),
                                            [](const Finding& f) { return f.severity == Severity::error; });
    findings.resize(most_findings);
    findings.push_back({error_left_out ? Severity::error : Severity::warning,
                        {Code::too_many_findings, {std::to_string(left_out)}},
                        at});
}

}  // namespace hamkari
