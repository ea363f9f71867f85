#include "reports/locale/words_of.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace hamkari::reports {
namespace {

/// The words of a list stand together in words.def, in the order of its enum (a test compares the names): the first
/// one and the value give the word.
template <Word first, Word last, class E>
Word in_list(E value) {
    static_assert(static_cast<std::size_t>(last) - static_cast<std::size_t>(first) + 1 == Choices<E>::words.size(),
                  "words.def and this enum differ");
    return static_cast<Word>(static_cast<std::size_t>(first) + static_cast<std::size_t>(value));
}

}  // namespace

Word word_of(Sector v) { return in_list<Word::sector_mine_action, Word::sector_coordination>(v); }
Word word_of(PartnerKind v) { return in_list<Word::partner_kind_national_society, Word::partner_kind_donor>(v); }
Word word_of(PartnerRole v) { return in_list<Word::role_funding, Word::role_technical>(v); }
Word word_of(MeetingKind v) { return in_list<Word::meeting_annual_review, Word::meeting_technical>(v); }
Word word_of(DecisionKind v) { return in_list<Word::decision_decision, Word::decision_request>(v); }
Word word_of(ProjectState v) { return in_list<Word::state_running, Word::state_offered>(v); }
Word word_of(ResultLevel v) { return in_list<Word::level_impact, Word::level_output>(v); }
Word word_of(LinkType v) { return in_list<Word::link_fs, Word::link_sf>(v); }
Word word_of(BudgetKind v) { return in_list<Word::budget_personnel, Word::budget_indirect>(v); }
Word word_of(FundingMode v) { return in_list<Word::mode_cash, Word::mode_in_kind>(v); }
Word word_of(Counts v) { return in_list<Word::counts_people, Word::counts_households>(v); }
Word word_of(Measure v) { return in_list<Word::measure_flow, Word::measure_yes_no>(v); }
Word word_of(Direction v) { return in_list<Word::direction_increase, Word::direction_decrease>(v); }
Word word_of(Every v) { return in_list<Word::every_month, Word::every_year>(v); }
Word word_of(Breakdown v) { return in_list<Word::breakdown_sex_age, Word::breakdown_province>(v); }
Word word_of(Weekday v) { return in_list<Word::weekday_sat, Word::weekday_fri>(v); }
Word word_of(Damage::What v) { return in_list<Word::damage_entry_missing, Word::damage_reference_broken>(v); }
Word word_of(FactKind v) { return in_list<Word::fact_milestone_start, Word::fact_baseline_set>(v); }
Word word_of(Because v) { return in_list<Word::because_funds, Word::because_other>(v); }
Word word_of(Audience v) { return in_list<Word::audience_internal, Word::audience_public>(v); }
Word word_of(Validity v) { return in_list<Word::validity_not_signed, Word::validity_end_not_known>(v); }
Word word_of(NoteKind v) { return in_list<Word::note_achievement, Word::note_variance>(v); }
Word word_of(Status v) { return in_list<Word::status_planned, Word::status_cancelled>(v); }
Word word_of(Light v) { return in_list<Word::light_grey, Word::light_red>(v); }
Word word_of(ItemKind v) { return in_list<Word::item_programme, Word::item_risk>(v); }

Word word_of(LightReason value) {
    switch (value) {
        case LightReason::milestone_very_late:
            return Word::reason_milestone_very_late;
        case LightReason::indicator_far_below:
            return Word::reason_indicator_far_below;
        case LightReason::next_quarter_uncovered:
            return Word::reason_next_quarter_uncovered;
        case LightReason::milestone_late:
            return Word::reason_milestone_late;
        case LightReason::indicator_below:
            return Word::reason_indicator_below;
        case LightReason::spending_off:
            break;
    }
    return Word::reason_spending_off;
}

Word risk_band(int score) {
    return score >= 16   ? Word::risk_very_high
           : score >= 10 ? Word::risk_high
           : score >= 5  ? Word::risk_medium
                         : Word::risk_low;
}

std::optional<Word> word_of_name(std::string_view name) {
    if (const auto status = choice<Status>(name)) return word_of(*status);
    if (const auto kind = choice<ItemKind>(name)) return word_of(*kind);
    static constexpr auto others = std::to_array<std::pair<std::string_view, Word>>({
        {"in progress", Word::status_in_progress},
        {"budget line", Word::item_budget_line},
        {"funding line", Word::item_funding_line},
        {"action", Word::item_action},
        {"action point", Word::item_action},
        {"proposal", Word::item_proposal},
        {"request", Word::item_request},
        {"holiday", Word::item_holiday},
        {"rate", Word::item_rate},
        {"exchange rate", Word::item_rate},
        {"target", Word::item_target},
        {"phase", Word::item_phase},
    });
    for (const auto& [text, word] : others)
        if (text == name) return word;
    return std::nullopt;
}

}  // namespace hamkari::reports
