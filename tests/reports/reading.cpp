#include "tests/reports/reading.hpp"

#include <algorithm>

namespace hamkari::reports::reading {

namespace {

template <class T>
std::vector<const T*> all(const Document& document) {
    std::vector<const T*> found;
    for (const auto& block : document.blocks)
        if (const auto* one = std::get_if<T>(&block)) found.push_back(one);
    return found;
}

struct Plain {
    std::string operator()(Empty) const { return ""; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const CodeText& code) const { return code.text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Quantity value) const { return to_text(value); }
    std::string operator()(Percent value) const { return to_text(value); }
    std::string operator()(const Money& value) const { return to_text(value); }
    std::string operator()(Date value) const { return to_text(value); }
    std::string operator()(const Period& value) const { return to_text(value); }
    std::string operator()(Few) const { return "few"; }
    std::string operator()(Light value) const { return std::string(word(value)); }
};

struct Words {
    std::string& out;
    void add(const std::string& text) const { out += text + "\n"; }
    void operator()(const Heading& heading) const { add(heading.number + " " + heading.text); }
    void operator()(const Paragraph& paragraph) const { add(paragraph.text); }
    void operator()(const ListBlock& list) const {
        for (const auto& item : list.items) add(item);
    }
    void operator()(const Terms& terms) const {
        for (const auto& term : terms.terms) add(term.term + ": " + term.text);
    }
    void operator()(const KeyFigures& block) const {
        for (const auto& f : block.figures) add(f.label + ": " + plain(f.value) + " " + f.note);
    }
    void operator()(const Table& table) const {
        add(table.title);
        for (const auto& column : table.columns) add(column.title);
        for (const auto& line : table.rows) {
            add(plain(line));
            for (const auto& cell : line.cells) add(cell.note);
        }
        for (const auto& note : table.notes) add(note);
    }
    void operator()(const Gantt& chart) const { add(chart.title + chart.description); }
    void operator()(const Bars& chart) const { add(chart.title + chart.description); }
    void operator()(const ProvinceMap& chart) const { add(chart.title + chart.description + chart.legend); }
    void operator()(const Curves& chart) const {
        add(chart.title + chart.description + chart.unit);
        for (const auto& line : chart.lines) add(line.label);
    }
    void operator()(const RiskMatrix& chart) const {
        add(chart.title + chart.description);
        for (const auto& risk : chart.risks) add(risk.label);
    }
    void operator()(const Trend& chart) const {
        add(chart.title + chart.description);
        for (const auto& line : chart.lines) add(line.label);
    }
    void operator()(const Blanks& blanks) const {
        for (const auto& column : blanks.columns) add(column);
    }
};

}  // namespace

std::vector<const Heading*> headings(const Document& document) { return all<Heading>(document); }
std::vector<const Table*> tables(const Document& document) { return all<Table>(document); }

std::vector<const Table*> tables_of(const Document& document, std::string_view chapter) {
    std::vector<const Table*> found;
    bool inside = false;
    for (const auto& block : document.blocks) {
        if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            inside = heading->anchor == chapter;
        if (const auto* one = std::get_if<Table>(&block); one && inside) found.push_back(one);
    }
    return found;
}

const Table* table(const Document& document, std::string_view title) {
    for (const auto* one : tables(document))
        if (std::string_view(one->title).starts_with(title)) return one;
    return nullptr;
}

std::string plain(const Value& value) { return std::visit(Plain{}, value); }

std::string plain(const Row& row) {
    std::string text;
    for (const auto& cell : row.cells) {
        if (&cell != row.cells.data()) text += " | ";
        text += cell.struck ? "~" + plain(cell.value) + "~" : plain(cell.value);
        if (cell.estimate) text += "*";
    }
    return text;
}

std::string row(const Table& table, std::string_view first) {
    for (const auto& one : table.rows)
        if (auto text = plain(one); std::string_view(text).starts_with(first)) return text;
    return {};
}

std::string everything(const Document& document) {
    std::string text = document.title_page.title + "\n" + document.title_page.subtitle + "\n";
    for (const auto& block : document.blocks) std::visit(Words{text}, block);
    return text + document.foot;
}

}  // namespace hamkari::reports::reading
