#include "model/typed_texts.hpp"

#include "model/plan_fields.hpp"

#include <algorithm>
#include <unordered_set>

namespace hamkari {

namespace {

/// Collects the texts of items, and their ids.
class TextCollector {
public:
    explicit TextCollector(std::vector<TypedText>& found) : found_(found) {}

    template <class T>
    void item(const T& item) {
        ids_.insert(item.id.text());
        Fields fields{*this, item.id.text(), item.at};
        describe(item, fields);
    }
    template <class T>
    void items(const std::vector<T>& list) {
        for (const auto& one : list) item(one);
    }
    template <class T>
    void lists_of(const T& holder) {
        Lists lists{*this};
        describe_lists(holder, lists);
    }
    void add(TypedText text) {
        if (!text.text->empty()) found_.push_back(std::move(text));
    }
    bool knows(std::string_view id) const { return ids_.contains(id); }

private:
    struct Fields {
        TextCollector& collector;
        const std::string& id;
        Position at;
        void operator()(std::string_view key, const Text& text, Need) { collector.add({id, std::string(key), &text, nullptr, at}); }
        template <class T>
        void operator()(std::string_view, const T&, Need) {}
    };
    struct Lists {
        TextCollector& collector;
        template <class T>
        void operator()(std::string_view, const std::vector<T>& list) { collector.items(list); }
    };

    std::vector<TypedText>& found_;
    std::unordered_set<std::string_view> ids_;
};

}  // namespace

bool lacks(const Text& text, Language language) {
    if (!(language == Language::fa ? text.fa : text.en).empty()) return false;
    const auto& other = language == Language::fa ? text.en : text.fa;
    return std::any_of(other.begin(), other.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

std::vector<TypedText> typed_texts(const Snapshot& snapshot) {
    std::vector<TypedText> found;
    TextCollector collector(found);
    collector.item(snapshot.plan().programme);
    collector.lists_of(snapshot.plan().programme);
    for (const auto& project : snapshot.projects) {
        collector.item(*project.plan);
        collector.lists_of(*project.plan);
    }
    for (const auto& fact : snapshot.history->facts) {
        if (!is_about_item(fact.kind) || fact.happened_on > snapshot.as_of || !snapshot.standing.stands(fact)) continue;
        if (fact.kind != FactKind::decision_add && !collector.knows(fact.subject)) continue;
        collector.add({to_text(fact.name), "note", &fact.note, &fact, {}});
        if (const auto* remedy = remedy_in(fact.data)) collector.add({to_text(fact.name), "remedy", remedy, &fact, {}});
    }
    return found;
}

}  // namespace hamkari
