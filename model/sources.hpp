#pragma once

#include "model/plan_items.hpp"
#include "model/snapshot.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

/// Where figures come from, item by item: what `explain` tells of every figure of an item, without the arithmetic, so
/// that a report of a whole programme can name the sources of all its figures.
namespace hamkari {

/// What the figures of one item rest on.
struct SourceNote {
    std::uint32_t number = 0;  ///< from 1, in the plan's order: the same in every language
    std::optional<ItemKind> kind;       ///< none: a province
    std::string_view id;                ///< lives as long as the snapshot
    const Item* item = nullptr;         ///< its line of the plan; null: it was recorded (a decision) or is a sum
    const Project* project = nullptr;   ///< in which it stands; null: the programme
    std::vector<const Fact*> facts;     ///< that count, in the order in which they apply
    std::vector<const Revision*> dues;  ///< that set a milestone's due date, where there are several
    /// The notes of what it is the sum of: from one number to another.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> parts;
};

/// The notes of all items that have figures: of each project itself, its milestones, budget lines, funding lines,
/// indicators and risks; then decisions, then the partners that fund.
class SourceNotes {
public:
    /// The snapshot must outlive this.
    explicit SourceNotes(const Snapshot& snapshot);
    explicit SourceNotes(Snapshot&&) = delete;

    const std::vector<SourceNote>& all() const { return notes_; }
    /// A note of its own for what is the sum of projects: a province, by its code, which must outlive this.
    void add_sum(std::string_view id, const std::vector<std::string_view>& projects);
    /// 0 if the item has no note.
    std::uint32_t number_of(std::string_view id) const;

private:
    SourceNote& add(std::optional<ItemKind> kind, std::string_view id, const Item* item, const Project* project);

    std::vector<SourceNote> notes_;
    std::unordered_map<std::string_view, std::uint32_t> numbers_;
};

}  // namespace hamkari
