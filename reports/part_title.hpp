#pragma once

#include "reports/reports.hpp"
#include "reports/writer.hpp"

#include <string>
#include <utility>

namespace hamkari::reports {

/// The name of a partner in the report's language; its id where there is none.
std::string partner_name(const PartnerId& id, const Snapshot& snapshot, const Locale& locale);

/// A cell that is empty, and not one with an empty text, where there is nothing to say.
inline Cell text_or_empty(std::string text) { return text.empty() ? Cell{} : Cell{std::move(text)}; }

/// The title page of a report about a part of the programme, and its foot. `of_what`: the donor, the province ...
void write_part_title(Writer& out, const Snapshot& now, const ReportRequest& request, Word title, std::string of_what);

}  // namespace hamkari::reports
