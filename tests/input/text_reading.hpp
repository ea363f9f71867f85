#pragma once

#include "model/input/read_plan.hpp"

#include <sstream>
#include <string>

namespace hamkari::test {

/// `line:column code` of each finding, apart by a line break.
inline std::string told(const std::vector<Finding>& findings) {
    std::ostringstream out;
    for (const auto& finding : findings)
        out << (out.tellp() > 0 ? "\n" : "") << finding.at.line << ":" << finding.at.column << " "
            << code_text(finding.problem.code);
    return out.str();
}

/// A plan of one project, to which lines are added: they begin in line 16, those of the programme in line 6.
inline std::string plan_with(const std::string& lines, const std::string& in_programme = "") {
    return "programme:\n"
           "  id: JP\n"
           "  title: Joint programme\n"
           "  period: 2025-01-01 .. 2026-12-31\n"
           "  currency: CHF\n" +
           in_programme +
           "  partners:\n"
           "    - {id: IRCS, name: Red Crescent Society, kind: national-society}\n"
           "    - {id: ICRC, name: International Committee of the Red Cross, kind: icrc}\n"
           "projects:\n"
           "  - id: REHAB\n"
           "    title: Rehabilitation\n"
           "    sector: rehabilitation\n"
           "    lead: IRCS\n"
           "    state: running\n"
           "    period: 2025-01-01 .. 2026-12-31\n" +
           lines;
}

inline input::PlanDraft check(const std::string& text) { return input::check_plan({{"plan.yaml", text}}); }

/// Of the plan above with these lines: the project.
inline Project project_with(const std::string& lines) { return check(plan_with(lines)).plan.projects.at(0); }

}  // namespace hamkari::test
