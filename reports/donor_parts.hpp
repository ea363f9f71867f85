#pragma once

#include "model/donor_lines.hpp"
#include "reports/reports.hpp"
#include "reports/writer.hpp"

#include <vector>

/// The chapters of the report to a donor.
namespace hamkari::reports {

struct DonorInput {
    const Snapshot& now;
    const Period& period;
    PartnerId donor;
    std::vector<DonorLine> lines;
};

/// Its lines in their own currencies, and in the programme's where that is another; in-kind contributions apart.
void write_donor_lines(Writer& out, const DonorInput& input);
/// Until when they are valid, and what of them is not used.
void write_donor_validity(Writer& out, const DonorInput& input);
/// The budget lines that its money was spent on.
void write_donor_spending(Writer& out, const DonorInput& input);
/// The projects, with what others give to them and what came of them.
void write_donor_projects(Writer& out, const DonorInput& input);

}  // namespace hamkari::reports
