#include "reports/writer.hpp"

#include <algorithm>

namespace hamkari::reports {

void Writer::chapter(std::string title, std::string anchor) {
    sections_ = 0;
    Heading heading{1, std::to_string(++chapters_), std::move(title), std::move(anchor),
                    document_.form == Document::Form::book, std::nullopt};
    document_.blocks.emplace_back(std::move(heading));
}

Heading& Writer::section(std::string title, std::string anchor) {
    auto number = std::to_string(chapters_) + "." + std::to_string(++sections_);
    Heading heading{2, std::move(number), std::move(title), std::move(anchor), false, std::nullopt};
    return std::get<Heading>(document_.blocks.emplace_back(std::move(heading)));
}

void Writer::part(Word title, std::string anchor) {
    document_.blocks.emplace_back(Heading{3, {}, (*this)(title), std::move(anchor), false, std::nullopt});
}

void Writer::paragraph(std::string text, Paragraph::Style style) {
    document_.blocks.emplace_back(Paragraph{std::move(text), style});
}

void Writer::list(std::vector<std::string> items) {
    if (!items.empty()) document_.blocks.emplace_back(ListBlock{std::move(items)});
}

void Writer::terms(std::vector<Terms::Term> terms) {
    if (!terms.empty()) document_.blocks.emplace_back(Terms{std::move(terms)});
}

void Writer::table(Table table) {
    if (table.rows.empty()) return;
    table.number = ++tables_;
    // A row that begins with the code of an item is about that item.
    for (auto& row : table.rows)
        if (row.kind == Row::Kind::normal && !row.cells.empty() && row.cells.front().source == 0)
            if (const auto* code = std::get_if<CodeText>(&row.cells.front().value)) cite(row, code->text);
    document_.blocks.emplace_back(std::move(table));
}

void Writer::add(Gantt figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

void Writer::add(Bars figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

void Writer::add(ProvinceMap figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

void Writer::add(Curves figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

void Writer::add(RiskMatrix figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

void Writer::add(Trend figure) {
    figure.number = ++figures_;
    document_.blocks.emplace_back(std::move(figure));
}

namespace {

/// What says how much or when, not what.
bool is_stated(const Value& value) {
    return !std::holds_alternative<Empty>(value) && !std::holds_alternative<std::string>(value) &&
           !std::holds_alternative<CodeText>(value) && !std::holds_alternative<Light>(value) &&
           !std::holds_alternative<Period>(value);
}

}  // namespace

void Writer::cite(Row& row, std::string_view id) const {
    const auto number = notes_ ? notes_->number_of(id) : 0;
    if (number == 0) return;
    // A row in which nothing is stated ("no return") leads nowhere.
    if (std::none_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) { return is_stated(cell.value); })) return;
    for (auto& cell : row.cells)
        if (&cell == row.cells.data() || is_stated(cell.value)) cell.source = number;
}

void Writer::sources(SourceChapter sources) {
    sources.number = std::to_string(chapters_) + "." + std::to_string(++sections_);
    document_.sources = std::move(sources);
}

}  // namespace hamkari::reports
