#include "model/input/reading.hpp"

#include "model/folding.hpp"
#include "model/input/limits.hpp"

#include <algorithm>

namespace hamkari::input {

void Reading::add(Severity severity, Position at, Problem problem) {
    if (findings.size() < most_findings_of_file) findings.push_back({severity, std::move(problem), at});
}

void wrong_type(Reading& reading, const Value& value) {
    reading.error(value.at(),
                  {Code::wrong_type, {std::string(value.key), std::string(example_of(value.owner, value.key))}});
}

std::optional<std::string_view> text_of(Reading& reading, const Value& value) {
    const auto text = trim(value.node.text());
    if (value.node.is_scalar() && !text.empty()) return text;
    if (value.node.is_scalar() || value.node.is_null())
        reading.error(value.at(), {Code::empty_value, {std::string(value.key)}});
    else
        wrong_type(reading, value);
    return std::nullopt;
}

bool is_list(Reading& reading, const Value& value) {
    if (value.node.is_sequence()) return true;
    if (value.node.is_null())
        reading.error(value.at(), {Code::empty_value, {std::string(value.key)}});
    else
        wrong_type(reading, value);
    return false;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

Entries::Entries(Reading& reading, const Value& mapping, std::string_view owner)
    : reading_(reading), node_(mapping.node), owner_(owner) {
    if (node_.is_null())
        reading.error(mapping.at(), {Code::empty_value, {std::string(mapping.key)}});
    else if (!node_.is_mapping())
        wrong_type(reading, mapping);
}

std::optional<Value> Entries::take(std::string_view key) const {
    for (const auto pair : node_.pairs())
        if (pair.key.text() == key) return Value{pair.value, key, owner_};
    return std::nullopt;
}

std::optional<Value> Entries::require(std::string_view key) const {
    auto value = take(key);
    if (!value && ok())
        reading_.error(node_.at(),
                       {Code::missing_field, {std::string(key), what(), std::string(example_of(owner_, key))}});
    return value;
}

void Entries::refuse_others(const std::vector<std::string>& possible) const {
    for (const auto pair : node_.pairs()) {
        const std::string key(pair.key.text());
        if (std::find(possible.begin(), possible.end(), key) != possible.end()) continue;
        // `{en: Relief, rescue}`: a text with a comma, not a key.
        if (node_.is_flow() && pair.value.is_null())
            reading_.error(pair.key.at(), {Code::empty_value, {key}});
        else
            reading_.error(pair.key.at(),
                           {Code::unknown_key, {key, nearest(key, possible).value_or(""), joined(possible)}});
    }
}

std::string Entries::what() const {
    std::string name(owner_);
    if (const auto id = take("id"); id && id->node.is_scalar()) name.append(" ").append(id->node.text());
    return name;
}

}  // namespace hamkari::input
