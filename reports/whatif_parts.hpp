#pragma once

#include "model/funding_outlook.hpp"
#include "reports/cut_rows.hpp"
#include "reports/locale/planning_words.hpp"
#include "reports/writer.hpp"

#include <span>
#include <string>
#include <vector>

/// The parts of an outlook on money, each a paragraph, a list or a table.
namespace hamkari::reports {

using Outlooks = std::span<const FundingOutlook>;

/// The title of a scenario; of the base case that it is.
std::string outlook_title(const FundingOutlook& outlook, const Locale& locale);
/// One or two sentences that answer the question.
std::string outlook_lead(const FundingOutlook& outlook, const Locale& locale);
/// What a scenario does to the money, line by line.
std::vector<std::string> outlook_effects(const FundingOutlook& outlook, const Locale& locale);
/// Which money is counted on, how worth is reckoned, and what is left out.
std::vector<std::string> outlook_rules(const FundingOutlook& outlook, const Locale& locale);

/// The sums of each outlook beside each other.
void write_outlook_sums(Writer& out, Outlooks outlooks);
/// What falls; against the base case what falls because of the scenario comes first.
void write_what_falls(Writer& out, const FundingOutlook& outlook, std::size_t at_most = all_rows);
void write_what_waits(Writer& out, const FundingOutlook& outlook, std::size_t at_most = all_rows);
void write_what_is_covered(Writer& out, const FundingOutlook& outlook);
void write_outlook_provinces(Writer& out, const FundingOutlook& outlook);
void write_outlook_sectors(Writer& out, const FundingOutlook& outlook);
/// The milestones whose fate is not the same in all.
void write_differences(Writer& out, Outlooks outlooks, std::size_t at_most = all_rows);

}  // namespace hamkari::reports
