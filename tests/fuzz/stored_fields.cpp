#include "model/fact.hpp"
#include "model/plan_items.hpp"
#include "model/validate.hpp"
#include "tests/fuzz/fold.hpp"
#include "tests/fuzz/properties.hpp"

#include <optional>

namespace hamkari::fuzz {

namespace {

/// What a reader makes of a text and writes again; none if it says that the text is damaged.
template <class Rewrite>
std::optional<std::string> unless_damaged(std::string_view text, Rewrite rewrite) {
    try {
        return rewrite(text);
    } catch (const Failure& failure) {
        must(failure.problem().code == Code::ledger_damaged, "a stored text fails otherwise than as damaged",
             failure.what());
        return std::nullopt;
    }
}

std::string rewritten_item(ItemKind kind, std::string_view body) {
    PlanBuilder builder;
    if (is_in_project(kind)) builder.add(ItemKind::project, "P", {}, {});
    builder.add(kind, "ID", {}, body);
    const auto plan = builder.take({});
    std::vector<Finding> findings;
    validate(plan, findings);  // wherever it reckons with what was stored
    for (const auto& item : to_items(plan))
        if (item.kind == kind && item.id == "ID") return item.body;
    throw Broken("an item is lost");
}

std::string rewritten_data(FactKind kind, std::string_view text) {
    Statement statement;
    statement.kind = kind;
    statement.data = read_data(kind, text);
    return write_data(statement);
}

/// A fact that can be read can be counted, unless the model refuses it for a reason of its own.
void counted(FactKind kind, std::string_view text) {
    try {
        count_twice(kind, read_data(kind, text));
    } catch (const Failure& failure) {
        const auto code = failure.problem().code;
        must(code == Code::ledger_damaged || code == Code::rate_missing || code == Code::number_too_large,
             "a fact that can be read cannot be counted", failure.what());
    }
}

template <class Rewrite>
void check(std::string_view text, Rewrite rewrite) {
    const auto once = unless_damaged(text, rewrite);
    if (!once) return;
    const auto twice = unless_damaged(*once, rewrite);
    must(twice.has_value(), "what was written again is damaged", *once);
    must(*twice == *once, "what was written again reads as something else", *once + "\nthen\n" + *twice);
}

}  // namespace

void stored_fields(std::string_view text) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return;
    const auto kind = text.substr(0, end);
    const auto body = text.substr(end + 1);
    if (const auto item = choice<ItemKind>(kind))
        check(body, [&](std::string_view fields) { return rewritten_item(*item, fields); });
    if (const auto fact = choice<FactKind>(kind)) {
        check(body, [&](std::string_view fields) { return rewritten_data(*fact, fields); });
        counted(*fact, body);
    }
    unless_damaged(body, [](std::string_view fields) {
        for (const auto& field : split_fields(fields)) must(field.name.find('=') == std::string::npos, "a name", field.name);
        return std::string();
    });
}

}  // namespace hamkari::fuzz
