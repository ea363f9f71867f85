#include "model/plan_items.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace hamkari {

namespace {

struct Key {
    ItemKind kind;
    std::string_view id;
    bool operator==(const Key&) const = default;
};
struct KeyHash {
    std::size_t operator()(const Key& key) const noexcept {
        return std::hash<std::string_view>{}(key.id) + static_cast<std::size_t>(key.kind);
    }
};
using Items = std::unordered_map<Key, const PlanItem*, KeyHash>;

Items by_id(const std::vector<PlanItem>& items) {
    Items found;
    found.reserve(items.size());
    for (const auto& item : items) found.emplace(Key{item.kind, item.id}, &item);
    return found;
}

const PlanItem* find(const Items& items, ItemKind kind, std::string_view id) {
    const auto found = items.find({kind, id});
    return found == items.end() ? nullptr : found->second;
}

/// Decisions and partners have no title: their words stand in other fields.
Text title_of(const PlanItem& item) {
    Text title;
    for (const std::string_view field : {"title", "name", "text"}) {
        read_value(find_field(item.body, std::string(field) + ".en"), title.en);
        read_value(find_field(item.body, std::string(field) + ".fa"), title.fa);
        if (!title.empty()) break;
    }
    return title;
}

std::string value_of(const std::vector<FieldLine>& fields, const std::string& name) {
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldLine& field) { return field.name == name; });
    return found == fields.end() ? std::string() : found->value;
}

std::vector<FieldChange> compare_fields(const PlanItem& before, const PlanItem& after) {
    std::vector<FieldChange> changes;
    if (before.project != after.project) changes.push_back({"project", before.project, after.project});
    const auto old_fields = split_fields(before.body);
    const auto new_fields = split_fields(after.body);
    for (const auto& field : new_fields) {
        const auto old_value = value_of(old_fields, field.name);
        if (old_value != field.value) changes.push_back({field.name, old_value, field.value});
    }
    for (const auto& field : old_fields)
        if (std::none_of(new_fields.begin(), new_fields.end(),
                         [&](const FieldLine& f) { return f.name == field.name; }))
            changes.push_back({field.name, field.value, {}});
    return changes;
}

ItemChange change_of(ItemChange::What what, const PlanItem& item) {
    return {what, item.kind, item.id, item.project, title_of(item), {}, item.at, {}};
}

}  // namespace

std::vector<ItemChange> compare_items(const std::vector<PlanItem>& before, const std::vector<PlanItem>& after) {
    const auto old_items = by_id(before);
    const auto new_items = by_id(after);
    std::unordered_set<const PlanItem*> lives_on;  // under a new id
    std::vector<ItemChange> changes;
    for (const auto& item : after) {
        const PlanItem* old = find(old_items, item.kind, item.id);
        std::string former;
        if (!old) {
            read_value(find_field(item.body, "formerly"), former);
            // Who still has the old id in the new plan was not renamed.
            if (!former.empty() && !find(new_items, item.kind, former)) old = find(old_items, item.kind, former);
            if (old) lives_on.insert(old);
        }
        if (!old) {
            changes.push_back(change_of(ItemChange::What::added, item));
        } else if (old->body != item.body || old->project != item.project || old->id != item.id) {
            auto change = change_of(ItemChange::What::changed, item);
            if (old->id != item.id) change.formerly = former;
            change.fields = compare_fields(*old, item);
            changes.push_back(std::move(change));
        }
    }
    for (const auto& item : before)
        if (!find(new_items, item.kind, item.id) && !lives_on.contains(&item))
            changes.push_back(change_of(ItemChange::What::dropped, item));
    return changes;
}

}  // namespace hamkari
