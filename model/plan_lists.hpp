#pragma once

#include "model/choice.hpp"

#include <cstdint>

/// The closed lists of the plan format (plans/README.md).
namespace hamkari {

enum class Sector : std::uint8_t {
    mine_action, mhpss, rehabilitation, cbrn, health, first_aid, relief, migration, education, ihl, rfl, protection,
    preparedness, social_protection, cccm, supply, coordination
};
HAMKARI_CHOICES(Sector, "mine-action", "mhpss", "rehabilitation", "cbrn", "health", "first-aid", "relief", "migration",
                "education", "ihl", "rfl", "protection", "preparedness", "social-protection", "cccm", "supply",
                "coordination");

enum class PartnerKind : std::uint8_t { national_society, icrc, ifrc, un, government, ngo, donor };
HAMKARI_CHOICES(PartnerKind, "national-society", "icrc", "ifrc", "un", "government", "ngo", "donor");

enum class PartnerRole : std::uint8_t { funding, implementing, accountable, supporting, technical };
HAMKARI_CHOICES(PartnerRole, "funding", "implementing", "accountable", "supporting", "technical");

enum class MeetingKind : std::uint8_t { annual_review, quarterly, preparatory, bilateral, trilateral, technical };
HAMKARI_CHOICES(MeetingKind, "annual-review", "quarterly", "preparatory", "bilateral", "trilateral", "technical");

enum class DecisionKind : std::uint8_t { decision, action, proposal, request };
HAMKARI_CHOICES(DecisionKind, "decision", "action", "proposal", "request");

/// How far the partners have come with a project: what is only asked for is never shown as agreed.
enum class ProjectState : std::uint8_t { running, agreed, held, ready, requested, proposed, negotiating, offered };
HAMKARI_CHOICES(ProjectState, "running", "agreed", "held", "ready", "requested", "proposed", "negotiating", "offered");

enum class ResultLevel : std::uint8_t { impact, outcome, output };
HAMKARI_CHOICES(ResultLevel, "impact", "outcome", "output");

enum class LinkType : std::uint8_t { fs, ss, ff, sf };
HAMKARI_CHOICES(LinkType, "FS", "SS", "FF", "SF");

enum class BudgetKind : std::uint8_t {
    personnel, training, equipment, supplies, transport, construction, services, running_costs, transfers, indirect
};
HAMKARI_CHOICES(BudgetKind, "personnel", "training", "equipment", "supplies", "transport", "construction", "services",
                "running-costs", "transfers", "indirect");

/// direct: the donor pays suppliers itself.
enum class FundingMode : std::uint8_t { cash, direct, in_kind };
HAMKARI_CHOICES(FundingMode, "cash", "direct", "in-kind");

enum class Counts : std::uint8_t { people, services, events, items, facilities, households };
HAMKARI_CHOICES(Counts, "people", "services", "events", "items", "facilities", "households");

/// flow: returns add up; stock: the latest stands; ratio: numerators over denominators; yes-no.
enum class Measure : std::uint8_t { flow, stock, ratio, yes_no };
HAMKARI_CHOICES(Measure, "flow", "stock", "ratio", "yes-no");

enum class Direction : std::uint8_t { increase, decrease };
HAMKARI_CHOICES(Direction, "increase", "decrease");

enum class Every : std::uint8_t { month, quarter, half_year, year };
HAMKARI_CHOICES(Every, "month", "quarter", "half-year", "year");

enum class Breakdown : std::uint8_t { sex_age, disability, group, province };
HAMKARI_CHOICES(Breakdown, "sex-age", "disability", "group", "province");

enum class Weekday : std::uint8_t { sat, sun, mon, tue, wed, thu, fri };
HAMKARI_CHOICES(Weekday, "sat", "sun", "mon", "tue", "wed", "thu", "fri");

}  // namespace hamkari
