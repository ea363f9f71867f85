#include "app/cli/json_rows.hpp"
#include "app/cli/json_values.hpp"

/// What a figure is made of.
namespace hamkari::cli {

namespace {

struct FigureJson {
    Json operator()(std::monostate) const { return {}; }
    Json operator()(bool value) const { return value; }
    Json operator()(std::int64_t value) const { return value; }
    Json operator()(Status value) const { return word(value); }
    Json operator()(Light value) const { return word(value); }
    template <class T>
    Json operator()(const T& value) const {
        return json(value);
    }
};
Json figure_json(const Figure& figure) { return std::visit(FigureJson{}, figure); }

/// In a formula: numbers without thousands separators, amounts without their currency.
struct FigureInFormula {
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(const Money& value) const { return amount_text(value); }
    std::string operator()(Status value) const { return std::string(word(value)); }
    std::string operator()(Light value) const { return std::string(word(value)); }
    std::string operator()(const std::string& id) const { return id; }
    template <class T>
    std::string operator()(const T& value) const {
        return to_text(value);
    }
};

Json name_of(const std::optional<EntryName>& name) { return name ? Json(to_text(*name)) : Json(); }

Json conversion_json(const std::optional<Conversion>& converted) {
    if (!converted) return {};
    const auto& rate = converted->rate;
    return Json{{"from", json(converted->from)},
                {"rate", rate_text(rate.rate)},
                {"rate_from", std::string(rate.from.code())},
                {"rate_to", std::string(rate.to.code())},
                {"rate_on", json(rate.on)},
                {"rate_source", json(rate.source)},
                {"on", json(converted->day)}};
}

/// The place in the plan in force; null for a fact, the file and line null where another revision wrote it.
Json plan_json(const Term& term, const Snapshot& snapshot) {
    if (!term.item) return {};
    const auto& files = snapshot.plan().files;
    const bool has_place = term.at.line > 0 && term.at.file < files.size();
    return Json{{"file", has_place ? Json(files[term.at.file]) : Json()},
                {"line", has_place ? Json(term.at.line) : Json()},
                {"revision", term.revision ? Json(to_text(term.revision->name)) : Json()},
                {"field", term.field.empty() ? Json() : Json(term.field)}};
}

Json term_json(const Term& term, const Snapshot& snapshot, Language language) {
    return Json{{"id", json(term.id)},
                {"fact", term.fact ? Json(to_text(term.fact->name)) : Json()},
                {"kind", term.fact ? Json(word(term.fact->kind)) : Json()},
                {"plan", plan_json(term, snapshot)},
                {"on", json(term.day)},
                {"period", term.period ? Json(to_text(*term.period)) : Json()},
                {"note", term.fact ? json(term.fact->note.in(language)) : Json()},
                {"source", term.fact ? json(term.fact->source) : term.item ? json(term.item->source) : Json()},
                {"assumed", term.estimate},
                {"amount", figure_json(term.amount)},
                {"out_of", figure_json(term.out_of)},
                {"converted", conversion_json(term.converted)},
                {"reason", term.reason ? Json(word(*term.reason)) : Json()},
                {"counts", !term.aside},
                {"why_not", term.aside ? Json(word(*term.aside)) : Json()},
                {"by", name_of(term.by)},
                {"by_note", json(term.note.in(language))}};
}

Json explanation_json(const Explanation& told, const Snapshot& snapshot, Language language) {
    Json terms = Json::array(), parts = Json::array();
    for (const auto& term : told.terms) terms.push_back(term_json(term, snapshot, language));
    for (const auto& part : told.parts) parts.push_back(explanation_json(part, snapshot, language));
    const auto write = [](const Figure& figure) { return std::visit(FigureInFormula{}, figure); };
    return Json{{"id", told.id},
                {"kind", word(told.kind)},
                {"field", told.field},
                {"period", told.period ? Json(to_text(*told.period)) : Json()},
                {"value", figure_json(told.value)},
                {"formula", told.calculation ? Json(written(*told.calculation, write)) : Json()},
                {"terms", terms},
                {"parts", parts}};
}

}  // namespace

std::string json_of_explanation(const Explanation& explanation, const Snapshot& snapshot, Language language) {
    return dumped(explanation_json(explanation, snapshot, language));
}

}  // namespace hamkari::cli
