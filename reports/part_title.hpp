#pragma once

#include "reports/reports.hpp"
#include "reports/writer.hpp"

#include <string>

namespace hamkari::reports {

/// The name of a partner in the report's language; its id where there is none.
std::string partner_name(const PartnerId& id, const Snapshot& snapshot, const Locale& locale);

/// The title page of a report about a part of the programme, and its foot. `of_what`: the donor, the province ...
void write_part_title(Writer& out, const Snapshot& now, const ReportRequest& request, Word title, std::string of_what);

}  // namespace hamkari::reports
