#pragma once

#include "model/kind_of.hpp"
#include "model/plan.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

/// The parts of `validate` (model/validate.hpp), one file each.
namespace hamkari::checks {

/// What an id names.
struct Known {
    ItemKind kind{};
    bool twice = false;         ///< what it names is not certain
    std::uint32_t project = 0;  ///< index of the project it stands in
    std::uint32_t index = 0;    ///< in its list
    Position at;
};

struct Check {
    const Plan& plan;
    std::vector<Finding>& findings;
    std::unordered_map<std::string_view, Known> ids{};

    void error(Position at, Code code, std::vector<std::string> arguments) {
        findings.push_back({Severity::error, {code, std::move(arguments)}, at});
    }
    void warning(Position at, Code code, std::vector<std::string> arguments) {
        findings.push_back({Severity::warning, {code, std::move(arguments)}, at});
    }
    /// What an id names if it is of this kind; null otherwise.
    const Known* find(std::string_view id, ItemKind kind) const {
        const auto found = ids.find(id);
        return found != ids.end() && (found->second.kind == kind || found->second.twice) ? &found->second : nullptr;
    }
};

/// Whether a period was given: what could not be read has no days.
inline bool is_set(const Period& period) { return period.first != Date{} || period.last != Date{}; }

/// The place of an element of a list that the field names, else that of the field (see `FieldPlace`: the first place of
/// a list is its own, its elements follow).
Position place_in(const Item& item, std::string_view field, std::size_t element);

void ids(Check& check);  // first: it fills `Check::ids`
void references(Check& check);
void dates(Check& check);
void links(Check& check);
void results(Check& check);
void schedule(Check& check);  // last, and only of a plan without errors
void budgets(Check& check);
void currencies(Check& check);
void shares(Check& check);
void indicators(Check& check);
void scenarios(Check& check);

}  // namespace hamkari::checks
