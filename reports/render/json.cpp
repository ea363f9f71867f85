#include "model/calendar.hpp"
#include "reports/chart_data.hpp"
#include "reports/render/renderers.hpp"

#include <nlohmann/json.hpp>

namespace hamkari::reports::render {

namespace {

using Json = nlohmann::ordered_json;

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

// A whole number where it is one.
Json as_number(std::int64_t raw, std::int64_t scale) {
    if (raw % scale == 0) return raw / scale;
    return static_cast<double>(raw) / static_cast<double>(scale);
}

std::string_view light_name(Light light) {
    switch (light) {
        case Light::grey:
            return "grey";
        case Light::green:
            return "green";
        case Light::amber:
            return "amber";
        case Light::red:
            return "red";
    }
    return {};
}

Json light_or_null(const std::optional<Light>& light) { return light ? Json(light_name(*light)) : Json(); }

/// What kind of value it is, and the value itself.
struct TypedValue {
    std::string_view type;
    Json value;
};

struct Typed {
    TypedValue operator()(Empty) const { return {"empty", nullptr}; }
    TypedValue operator()(const std::string& text) const { return {"text", text}; }
    TypedValue operator()(const CodeText& code) const { return {"code", code.text}; }
    TypedValue operator()(std::int64_t count) const { return {"count", count}; }
    TypedValue operator()(Quantity quantity) const {
        return {"number", as_number(quantity.ten_thousandths(), Quantity::scale)};
    }
    TypedValue operator()(Percent percent) const {
        // As the other answers in JSON: rounded half to even to two decimals.
        return {"percent", as_number(static_cast<std::int64_t>(divide_half_even(percent.ten_thousandths, 100)), 100)};
    }
    TypedValue operator()(const Money& money) const {
        return {"money", {{"amount", amount_text(money)}, {"currency", std::string(money.currency.code())}}};
    }
    TypedValue operator()(Date date) const { return {"date", to_text(date)}; }
    TypedValue operator()(const Period& period) const {
        return {"period", {{"from", to_text(period.first)}, {"to", to_text(period.last)}}};
    }
    TypedValue operator()(Few) const { return {"fewer_than_5", nullptr}; }
    TypedValue operator()(Light light) const { return {"light", light_name(light)}; }
};

Json value_json(const Value& value) {
    auto typed = std::visit(Typed{}, value);
    return {{"type", typed.type}, {"value", std::move(typed.value)}};
}

Json cell_json(const Cell& cell) {
    auto json = value_json(cell.value);
    json["estimate"] = cell.estimate;
    json["struck"] = cell.struck;
    json["note"] = text_or_null(cell.note);
    json["source"] = cell.source > 0 ? Json(cell.source) : Json();
    return json;
}

std::string_view row_name(Row::Kind kind) {
    switch (kind) {
        case Row::Kind::normal:
            return "normal";
        case Row::Kind::group:
            return "group";
        case Row::Kind::total:
            return "total";
    }
    return {};
}

void put_table(Json& json, const Table& table) {
    auto& columns = json["columns"] = Json::array();
    for (const auto& column : table.columns) columns.push_back(column.title);
    auto& rows = json["rows"] = Json::array();
    for (const auto& row : table.rows) {
        auto cells = Json::array();
        for (const auto& cell : row.cells) cells.push_back(cell_json(cell));
        rows.push_back({{"kind", row_name(row.kind)}, {"cells", std::move(cells)}});
    }
}

std::string_view paragraph_name(Paragraph::Style style) {
    switch (style) {
        case Paragraph::Style::normal:
            return "normal";
        case Paragraph::Style::lead:
            return "lead";
        case Paragraph::Style::small:
            return "small";
        case Paragraph::Style::notice:
            return "notice";
        case Paragraph::Style::warning:
            return "warning";
        case Paragraph::Style::disclaimer:
            return "disclaimer";
    }
    return {};
}

std::string_view chart_name(const Gantt&) { return "gantt"; }
std::string_view chart_name(const Bars&) { return "bars"; }
std::string_view chart_name(const ProvinceMap&) { return "province_map"; }
std::string_view chart_name(const Curves&) { return "curves"; }
std::string_view chart_name(const RiskMatrix&) { return "risk_matrix"; }
std::string_view chart_name(const Trend&) { return "trend"; }

struct BlockJson {
    const Locale& locale;

    Json operator()(const Heading& heading) const {
        return {{"kind", "heading"},
                {"level", heading.level},
                {"number", text_or_null(heading.number)},
                {"text", heading.text},
                {"anchor", text_or_null(heading.anchor)},
                {"light", light_or_null(heading.light)}};
    }
    Json operator()(const Paragraph& paragraph) const {
        return {{"kind", "paragraph"}, {"style", paragraph_name(paragraph.style)}, {"text", paragraph.text}};
    }
    Json operator()(const ListBlock& list) const { return {{"kind", "list"}, {"items", list.items}}; }
    Json operator()(const Terms& terms) const {
        auto all = Json::array();
        for (const auto& term : terms.terms)
            all.push_back({{"term", term.term}, {"text", term.text}, {"is_code", term.is_code}});
        return {{"kind", "terms"}, {"terms", std::move(all)}};
    }
    Json operator()(const KeyFigures& figures) const {
        auto all = Json::array();
        for (const auto& figure : figures.figures) {
            Json one{{"label", figure.label}};
            one.update(value_json(figure.value));
            one["estimate"] = figure.estimate;
            one["light"] = light_or_null(figure.light);
            one["note"] = text_or_null(figure.note);
            one["source"] = figure.source > 0 ? Json(figure.source) : Json();
            all.push_back(std::move(one));
        }
        return {{"kind", "key_figures"}, {"figures", std::move(all)}};
    }
    Json operator()(const Table& table) const {
        Json json{{"kind", "table"},
                  {"number", table.number > 0 ? Json(table.number) : Json()},
                  {"title", text_or_null(table.title)}};
        put_table(json, table);
        json["notes"] = table.notes;
        return json;
    }
    Json operator()(const Blanks& blanks) const {
        return {{"kind", "blanks"}, {"columns", blanks.columns}, {"rows", blanks.rows}};
    }
    template <class Chart>
    Json operator()(const Chart& chart) const {
        Json json{{"kind", chart_name(chart)},
                  {"number", chart.number > 0 ? Json(chart.number) : Json()},
                  {"title", text_or_null(chart.title)},
                  {"description", text_or_null(chart.description)}};
        put_table(json, data_of(chart, locale));
        return json;
    }
};

// `id` is what the `source` of cells names.
Json sources_json(const SourceChapter& sources) {
    auto all = Json::array();
    for (const auto& group : sources.groups)
        for (const auto& note : group.notes)
            all.push_back({{"id", note.number}, {"group", group.title}, {"code", text_or_null(note.code)}, {"text", note.text}});
    return all;
}

}  // namespace

std::string json(const Document& document, const Locale& locale) {
    const auto& page = document.title_page;
    auto lines = Json::array();
    for (const auto& [label, text] : page.lines) lines.push_back({{"label", label}, {"text", text}});
    auto blocks = Json::array();
    for (const auto& block : document.blocks) blocks.push_back(std::visit(BlockJson{locale}, block));
    const Json all{{"format", "hamkari-report"},
                   {"version", 1},
                   {"language", locale.code()},
                   {"direction", locale.right_to_left() ? "rtl" : "ltr"},
                   {"title_page",
                    {{"title", page.title},
                     {"subtitle", text_or_null(page.subtitle)},
                     {"partners", page.partners},
                     {"lines", std::move(lines)}}},
                   {"blocks", std::move(blocks)},
                   {"sources", sources_json(document.sources)},
                   {"foot", text_or_null(document.foot)}};
    return all.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hamkari::reports::render
