#pragma once

#include "model/audience.hpp"
#include "model/agreements.hpp"
#include "model/fact.hpp"
#include "model/light.hpp"
#include "model/milestone_state.hpp"
#include "model/plan_items.hpp"
#include "model/plan_lists.hpp"
#include "model/verified.hpp"
#include "reports/locale/words.hpp"

#include <optional>
#include <string_view>

namespace hamkari::reports {

/// The word of a value of a closed list.
Word word_of(Sector value);
Word word_of(PartnerKind value);
Word word_of(PartnerRole value);
Word word_of(MeetingKind value);
Word word_of(DecisionKind value);
Word word_of(ProjectState value);
Word word_of(ResultLevel value);
Word word_of(LinkType value);
Word word_of(BudgetKind value);
Word word_of(FundingMode value);
Word word_of(Counts value);
Word word_of(Measure value);
Word word_of(Direction value);
Word word_of(Every value);
Word word_of(Breakdown value);
Word word_of(Weekday value);
Word word_of(FactKind value);
Word word_of(Damage::What value);
Word word_of(Because value);
/// What the audience gets, in a sentence.
Word word_of(Audience value);
Word word_of(NoteKind value);
Word word_of(Status value);
Word word_of(Light value);
Word word_of(Validity value);
/// Of both indicator reasons and of `milestone_very_late` and `spending_off`, {0} is the threshold.
Word word_of(LightReason value);
/// As it stands in running text: `budget line`.
Word word_of(ItemKind value);

/// The band of a risk's score (likelihood x impact, 1-25): 1-4 low, 5-9 medium, 10-15 high, 16-25 very high
/// (design section 8).
Word risk_band(int score);

/// The word for a name that stands as an argument in a message: a status, a kind of item (as the ledger or as running
/// text calls it: `budget`, `budget line`) or a kind of decision. None for anything else.
std::optional<Word> word_of_name(std::string_view name);

}  // namespace hamkari::reports
