#pragma once

#include "model/fact_list.hpp"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace hamkari {

/// Which facts stand: those that no standing retraction has taken back. An undo of an undo restores.
class Standing {
public:
    Standing() = default;
    /// `facts` are all facts that were known; they must outlive this.
    explicit Standing(const FactList& facts);
    explicit Standing(FactList&&) = delete;

    bool stands(const Fact& fact) const { return retracted_by(fact.name) == nullptr; }
    /// The standing retraction of an entry, if there is one.
    const Fact* retracted_by(const EntryName& name) const;

private:
    struct Hash {
        std::size_t operator()(const EntryName& name) const noexcept {
            return std::hash<std::string_view>{}(name.office) * 31 + std::hash<std::int64_t>{}(name.number);
        }
    };
    std::unordered_map<EntryName, const Fact*, Hash> retractions_;
};

/// The order in which facts apply: by the day they are true of, then as they were recorded.
bool applies_before(const Fact& a, const Fact& b);
/// The order in which facts were recorded.
bool recorded_before(const Fact& a, const Fact& b);

}  // namespace hamkari
