#pragma once

#include "model/by_province.hpp"
#include "model/in_province.hpp"
#include "reports/reports.hpp"
#include "reports/writer.hpp"

#include <string>
#include <vector>

/// The chapters of the report about one province.
namespace hamkari::reports {

struct ProvinceInput {
    ProvinceInput(const ReportInput& input, const ReportRequest& request);

    const Snapshot& now;
    const Period& period;
    ProvinceCode province;
    Audience audience;
    std::vector<const ProjectSnapshot*> here;        ///< whose plan, milestones or facts name the province
    std::vector<const ProjectSnapshot*> nationwide;  ///< the others, which work in the whole country
    std::vector<PeopleReached> reached;
    ProvinceFigures figures;                         ///< of the province
    std::vector<IndicatorInProvince> indicators;
};

void write_province_projects(Writer& out, const ProvinceInput& input);
void write_province_milestones(Writer& out, const ProvinceInput& input);
void write_province_people(Writer& out, const ProvinceInput& input);
void write_province_money(Writer& out, const ProvinceInput& input);
void write_province_partners(Writer& out, const ProvinceInput& input);
/// Of the projects that name it: a risk or a note names no province.
void write_province_risks(Writer& out, const ProvinceInput& input);
void write_province_notes(Writer& out, const ProvinceInput& input);
void write_province_decisions(Writer& out, const ProvinceInput& input);

}  // namespace hamkari::reports
