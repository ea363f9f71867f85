#include "model/calendar.hpp"
#include "reports/chart_data.hpp"
#include "reports/render/json_text.hpp"
#include "reports/render/renderers.hpp"

namespace hamkari::reports::render {

namespace {

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

void put_light(JsonText& out, const std::optional<Light>& light) {
    out.key("light");
    if (light)
        out.text(light_name(*light));
    else
        out.null();
}

void put_texts(JsonText& out, std::string_view key, const std::vector<std::string>& texts) {
    out.key(key).begin_array();
    for (const auto& text : texts) out.text(text);
    out.end_array();
}

/// What kind of value it is, and the value itself.
struct TypedValue {
    JsonText& out;

    void operator()(Empty) const { of("empty").null(); }
    void operator()(const std::string& text) const { of("text").text(text); }
    void operator()(const CodeText& code) const { of("code").text(code.text); }
    void operator()(std::int64_t count) const { of("count").integer(count); }
    void operator()(Quantity quantity) const { number("number", quantity.ten_thousandths(), Quantity::scale); }
    void operator()(Percent percent) const {
        // As the other answers in JSON: rounded half to even to two decimals.
        number("percent", static_cast<std::int64_t>(divide_half_even(percent.ten_thousandths, 100)), 100);
    }
    void operator()(const Money& money) const {
        of("money").begin_object();
        out.key("amount").text(amount_text(money)).key("currency").text(money.currency.code());
        out.end_object();
    }
    void operator()(Date date) const { of("date").text(to_text(date)); }
    void operator()(const Period& period) const {
        of("period").begin_object();
        out.key("from").text(to_text(period.first)).key("to").text(to_text(period.last));
        out.end_object();
    }
    void operator()(Few) const { of("fewer_than_5").null(); }
    void operator()(Light light) const { of("light").text(light_name(light)); }

private:
    JsonText& of(std::string_view type) const { return out.key("type").text(type).key("value"); }
    // A whole number where it is one.
    void number(std::string_view type, std::int64_t raw, std::int64_t scale) const {
        of(type);
        if (raw % scale == 0)
            out.integer(raw / scale);
        else
            out.real(static_cast<double>(raw) / static_cast<double>(scale));
    }
};

void put_cell(JsonText& out, const Cell& cell) {
    out.begin_object();
    std::visit(TypedValue{out}, cell.value);
    out.key("estimate").boolean(cell.estimate).key("struck").boolean(cell.struck).key("note").text_or_null(cell.note);
    out.key("source").number_or_null(cell.source);
    out.end_object();
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

void put_table(JsonText& out, const Table& table) {
    out.key("columns").begin_array();
    for (const auto& column : table.columns) out.text(column.title);
    out.end_array().key("rows").begin_array();
    for (const auto& row : table.rows) {
        out.begin_object().key("kind").text(row_name(row.kind)).key("cells").begin_array();
        for (const auto& cell : row.cells) put_cell(out, cell);
        out.end_array().end_object();
    }
    out.end_array();
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

/// The members of a block.
struct BlockJson {
    JsonText& out;
    const Locale& locale;

    void operator()(const Heading& heading) const {
        kind("heading").key("level").integer(heading.level);
        out.key("number").text_or_null(heading.number).key("text").text(heading.text);
        out.key("anchor").text_or_null(heading.anchor);
        put_light(out, heading.light);
    }
    void operator()(const Paragraph& paragraph) const {
        kind("paragraph").key("style").text(paragraph_name(paragraph.style)).key("text").text(paragraph.text);
    }
    void operator()(const ListBlock& list) const {
        kind("list");
        put_texts(out, "items", list.items);
    }
    void operator()(const Terms& terms) const {
        kind("terms").key("terms").begin_array();
        for (const auto& term : terms.terms) {
            out.begin_object().key("term").text(term.term).key("text").text(term.text);
            out.key("is_code").boolean(term.is_code).end_object();
        }
        out.end_array();
    }
    void operator()(const KeyFigures& figures) const {
        kind("key_figures").key("figures").begin_array();
        for (const auto& figure : figures.figures) {
            out.begin_object().key("label").text(figure.label);
            std::visit(TypedValue{out}, figure.value);
            out.key("estimate").boolean(figure.estimate);
            put_light(out, figure.light);
            out.key("note").text_or_null(figure.note);
            out.key("source").number_or_null(figure.source).end_object();
        }
        out.end_array();
    }
    void operator()(const Table& table) const {
        kind("table");
        numbered(table.number, table.title);
        put_table(out, table);
        put_texts(out, "notes", table.notes);
    }
    void operator()(const Blanks& blanks) const {
        kind("blanks");
        put_texts(out, "columns", blanks.columns);
        out.key("rows").integer(blanks.rows);
    }
    template <class Chart>
    void operator()(const Chart& chart) const {
        kind(chart_name(chart));
        numbered(chart.number, chart.title);
        out.key("description").text_or_null(chart.description);
        put_table(out, data_of(chart, locale));
    }

private:
    JsonText& kind(std::string_view name) const { return out.key("kind").text(name); }
    void numbered(int number, std::string_view title) const {
        out.key("number").number_or_null(number).key("title").text_or_null(title);
    }
};

void put_title_page(JsonText& out, const TitlePage& page) {
    out.key("title_page").begin_object().key("title").text(page.title).key("subtitle").text_or_null(page.subtitle);
    put_texts(out, "partners", page.partners);
    out.key("lines").begin_array();
    for (const auto& [label, text] : page.lines)
        out.begin_object().key("label").text(label).key("text").text(text).end_object();
    out.end_array().end_object();
}

// `id` is what the `source` of cells names.
void put_sources(JsonText& out, const SourceChapter& sources) {
    out.key("sources").begin_array();
    for (const auto& group : sources.groups)
        for (const auto& note : group.notes) {
            out.begin_object().key("id").integer(note.number).key("group").text(group.title);
            out.key("code").text_or_null(note.code).key("text").text(note.text).end_object();
        }
    out.end_array();
}

}  // namespace

void write_json(const Document& document, const Locale& locale, const Sink& to) {
    JsonText out(to);
    out.begin_object().key("format").text("hamkari-report").key("version").integer(1);
    out.key("language").text(locale.code()).key("direction").text(locale.right_to_left() ? "rtl" : "ltr");
    put_title_page(out, document.title_page);
    out.key("blocks").begin_array();
    for (const auto& block : document.blocks) {
        out.begin_object();
        std::visit(BlockJson{out, locale}, block);
        out.end_object();
    }
    out.end_array();
    put_sources(out, document.sources);
    out.key("foot").text_or_null(document.foot).end_object().finish();
}

std::string json(const Document& document, const Locale& locale) {
    std::string bytes;
    write_json(document, locale, [&](std::string_view piece) { bytes.append(piece); });
    return bytes;
}

}  // namespace hamkari::reports::render
