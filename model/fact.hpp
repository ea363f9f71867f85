#pragma once

#include "model/choice.hpp"
#include "model/date.hpp"
#include "model/id.hpp"
#include "model/money.hpp"
#include "model/period.hpp"
#include "model/plan_lists.hpp"
#include "model/province.hpp"
#include "model/quantity.hpp"
#include "model/text.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace hamkari {

/// The name of an entry of the ledger: its office, and its number there. Written `HQ-17`.
struct EntryName {
    std::string office;
    std::int64_t number = 0;
    auto operator<=>(const EntryName&) const = default;
};
std::string to_text(const EntryName& name);
/// `HQ-17`, or `17` in the office given. Problem: unknown_fact.
Parsed<EntryName> parse_entry_name(std::string_view text, std::string_view default_office);

enum class FactKind : std::uint8_t {
    milestone_start, milestone_done, milestone_delay, milestone_cancel, milestone_reopen,
    fund_pledge, fund_commit, fund_receive, fund_spend,
    indicator_return, decision_add, decision_done, risk_rate, note, baseline_correct, retract,
    redact, translate, baseline_set
};
HAMKARI_CHOICES(FactKind, "milestone-start", "milestone-done", "milestone-delay", "milestone-cancel", "milestone-reopen",
                "fund-pledge", "fund-commit", "fund-receive", "fund-spend", "indicator-return", "decision-add",
                "decision-done", "risk-rate", "note", "baseline-correct", "retract", "redact", "translate", "baseline-set");

/// Why a milestone is late.
enum class Because : std::uint8_t { funds, sanctions, customs, access, permission, security, partner, staff, weather, other };
HAMKARI_CHOICES(Because, "funds", "sanctions", "customs", "access", "permission", "security", "partner", "staff", "weather",
                "other");

enum class NoteKind : std::uint8_t { achievement, challenge, lesson, context, variance };
HAMKARI_CHOICES(NoteKind, "achievement", "challenge", "lesson", "context", "variance");

/// milestone_done: what proves it. The file itself stays where it is.
struct Evidence {
    std::string file;    ///< its name
    std::string sha256;  ///< of its bytes, in hexadecimal
    bool operator==(const Evidence&) const = default;
};

/// milestone_delay
struct Delay {
    Date to{};  ///< the date that is now expected
    Because because{};
    DecisionId agreed;  ///< not empty: the due date moves too, by that decision
    bool operator==(const Delay&) const = default;
};

/// fund_pledge, fund_commit, fund_receive, fund_spend
struct MoneyMoved {
    Money amount;
    BudgetId budget;  ///< of spending; may be empty
    std::optional<ProvinceCode> province;
    bool overspend_allowed = false;
    bool operator==(const MoneyMoved&) const = default;
};

/// indicator_return: one total for an indicator, a period (or day) and a province.
struct Return {
    Period period;
    std::optional<ProvinceCode> province;
    Quantity value;                 ///< of a ratio: the numerator
    std::optional<Quantity> out_of;  ///< of a ratio: the denominator
    std::optional<std::int64_t> women, men, girls, boys;
    std::optional<std::int64_t> disabled;  ///< "of whom"
    std::vector<std::pair<GroupId, std::int64_t>> groups;
    bool operator==(const Return&) const = default;
};

/// decision_add; its text is the fact's note.
struct DecisionAdded {
    MeetingId meeting;
    DecisionKind kind{};
    PartnerId owner;
    std::optional<Date> due;
    std::vector<ProjectId> projects;
    bool operator==(const DecisionAdded&) const = default;
};

/// risk_rate
struct RiskRating {
    int likelihood = 0;
    int impact = 0;
    bool operator==(const RiskRating&) const = default;
};

/// note
struct NoteOf {
    NoteKind kind{};
    std::optional<Period> period;  ///< of a variance: the period it explains
    Text remedy{};                 ///< of a variance: what is done about it; a free text, which the ledger keeps apart
    bool operator==(const NoteOf&) const = default;
};

/// baseline_correct
struct BaselineCorrection {
    Date to{};
    bool operator==(const BaselineCorrection&) const = default;
};

/// translate: the note of the fact is what its note says in the other language; this is what its remedy says.
struct Translation {
    Text remedy{};  ///< a free text, which the ledger keeps apart
    bool operator==(const Translation&) const = default;
};

/// The dates of one milestone as they were accepted when a baseline was set.
struct AcceptedDates {
    MilestoneId milestone;
    std::optional<Date> due;     ///< as agreed then
    std::optional<Date> finish;  ///< done, or what was forecast then
    std::optional<Date> start;   ///< begun, or what was forecast then; none of a point in time
    bool operator==(const AcceptedDates&) const = default;

    /// The date that counts: the one that was agreed, else the one that was forecast.
    std::optional<Date> accepted() const { return due ? due : finish; }
};

/// baseline_set: the dates themselves, so that no later plan or program changes them.
struct BaselineSet {
    std::string name;  ///< written as an id is
    std::vector<AcceptedDates> milestones;
    bool operator==(const BaselineSet&) const = default;
};

using FactData = std::variant<std::monostate, Evidence, Delay, MoneyMoved, Return, DecisionAdded, RiskRating, NoteOf,
                              BaselineCorrection, Translation, BaselineSet>;

/// One stated thing, before it is in the ledger.
struct Statement {
    FactKind kind{};
    std::string subject;  ///< the id of the item; of baseline_set: the programme's; of decision_add: the id of the new
                          ///< decision; of retract, redact and translate: the subject of the fact that they are about
    Date happened_on{};   ///< the day it is true of
    Text note;
    std::string source;
    bool assumed = false;                ///< a planning estimate
    std::optional<EntryName> corrects;   ///< the fact that this one replaces, retracts, redacts or translates
    FactData data;
};

/// One stated thing, as the ledger has it.
struct Fact : Statement {
    EntryName name;
    Instant recorded_at{};
    std::string by;
    bool redacted = false;  ///< a free text of it was removed later
};

/// Whether a fact says something of an item, and not of another fact.
constexpr bool is_about_item(FactKind kind) {
    return kind != FactKind::retract && kind != FactKind::redact && kind != FactKind::translate;
}

/// The remedy that data may hold; null where they cannot.
const Text* remedy_in(const FactData& data);
Text* remedy_in(FactData& data);

/// The canonical text of the data, which is hashed and stored: `field=value` lines (model/fields.hpp).
std::string write_data(const Statement& statement);
/// Reads what `write_data` wrote for a fact of this kind. Throws Failure(ledger_damaged).
FactData read_data(FactKind kind, std::string_view text);

}  // namespace hamkari
