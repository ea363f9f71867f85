#pragma once

#include "model/light.hpp"
#include "model/plan_items.hpp"
#include "model/snapshot.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What a figure of an item is made of: the facts and the lines of the plan behind it, and the arithmetic. Each value is
/// that of the snapshot, from the function that the lists use; here it is only told where it comes from.
namespace hamkari {

/// A value of a field; nothing where it is not known. A text is an id.
using Figure = std::variant<std::monostate, bool, std::int64_t, Quantity, Percent, Money, Date, Status, Light, std::string>;

/// Why a fact or a line of the plan does not count.
enum class Aside : std::uint8_t {
    undone,      ///< taken back by another fact
    replaced,    ///< a later fact or revision says otherwise
    impossible,  ///< contradicts other facts: kept, not counted
    not_yet,     ///< of a day to come
    outside,     ///< of days that are not in the period
    cancelled    ///< its milestone was cancelled
};
HAMKARI_CHOICES(Aside, "undone", "replaced", "impossible", "not-yet", "outside", "cancelled");

/// How an amount came into the programme's currency.
struct Conversion {
    Money from;
    Rate rate;
    Date day{};  ///< whose rate was looked for
};

/// A fact, or a line of the plan, behind a figure. Of a milestone's weight both: the fact tells that it was done.
struct Term {
    const Fact* fact = nullptr;
    const Item* item = nullptr;
    std::string id;                     ///< of the item
    std::string_view field;             ///< of the plan's line; empty: the item as such
    const Revision* revision = nullptr;  ///< that set the field
    Position at;                        ///< of the item in the plan in force; line 0 if another revision wrote it
    std::optional<Date> day;            ///< it is true of, or due on
    std::optional<Period> period;       ///< of a target
    Figure amount;                      ///< what it gives to the figure
    Figure out_of;                      ///< of a ratio and of progress: what it gives to the denominator
    std::optional<Conversion> converted;
    std::optional<LightReason> reason;  ///< of a light
    bool estimate = false;

    std::optional<Aside> aside;    ///< none: it counts
    std::optional<EntryName> by;   ///< the fact or the revision that put it aside
    Text note;                     ///< what that one says
};

/// Arithmetic with its operands, so that each language writes it.
struct Calculation {
    enum class Kind : std::uint8_t {
        sum,         ///< a + b + ... = result
        difference,  ///< (a + b ...) - (c + d ...) = result
        share,       ///< (a - b) / (c - d) = result, in per cent
        ratio,       ///< (a + b ...) / (c + d ...) = result
        product,     ///< a x b = result
        before       ///< a < b, or not: result
    };
    Kind kind{};
    std::vector<Figure> above, below;  ///< below: what is subtracted, or divided by
    Figure result;
};

/// A figure and what it is made of.
struct Explanation {
    ItemKind kind{};
    std::string id;
    Text title;
    std::string_view field;        ///< as JSON calls it
    std::optional<Period> period;  ///< of an indicator's figure; none: to date
    Figure value;
    std::vector<Term> terms;
    std::vector<Explanation> parts;  ///< figures that it is made of: their values add up to it, or stand in the calculation
    std::optional<Calculation> calculation;
};

/// The figures that items of a kind have; empty if it has none.
std::span<const std::string_view> figures_of(ItemKind kind);

/// Why there is no such figure: the item has none of that name, or its kind has none, or it has no period. None if there
/// is one. Throws Failure(unknown_item).
std::optional<Problem> why_no_figure(const Snapshot& snapshot, std::string_view id, std::string_view field,
                                     const std::optional<Period>& period);

/// There must be such a figure (`why_no_figure`). The snapshot must outlive what is given; its history must hold the
/// item and all its facts, of a milestone also the milestones that it waits for, of a budget line and a project all of
/// the project, of the programme everything.
Explanation explain(const Snapshot& snapshot, std::string_view id, std::string_view field,
                    const std::optional<Period>& period = {});
/// What it tells points into the snapshot, which must outlive it.
Explanation explain(Snapshot&& snapshot, std::string_view id, std::string_view field,
                    const std::optional<Period>& period = {}) = delete;

/// The calculation in numbers and signs: `120 + 115 = 235`. `write` gives each operand.
std::string written(const Calculation& calculation, const std::function<std::string(const Figure&)>& write);

}  // namespace hamkari
