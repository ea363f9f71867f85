#include "reports/writer.hpp"

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

}  // namespace hamkari::reports
