#include "reports/document_text.hpp"

#include <array>
#include <string_view>
#include <unordered_set>

namespace hamkari::reports {

namespace {

class Collector {
public:
    explicit Collector(const std::vector<std::string_view>& wanted) : wanted_(wanted.begin(), wanted.end()) {
        for (const auto word : wanted_)
            if (!word.empty()) begins_[static_cast<unsigned char>(word.front())] = true;
    }
    std::set<std::string_view> said;

    void add(std::string_view text) {
        for (std::size_t i = 0; i < text.size();) {
            const auto from = i;
            while (i < text.size() && is_part(text[i])) ++i;
            if (i > from && begins_[static_cast<unsigned char>(text[from])]) look_up(text.substr(from, i - from));
            if (i < text.size()) ++i;
        }
    }
    void value(const Value& value) {
        if (const auto* text = std::get_if<std::string>(&value)) add(*text);
        if (const auto* code = std::get_if<CodeText>(&value)) add(code->text);
        if (const auto* money = std::get_if<Money>(&value)) add(money->currency.code());
    }

    void operator()(const Heading& block) { add(block.text); }
    void operator()(const Paragraph& block) { add(block.text); }
    void operator()(const ListBlock& block) { all(block.items); }
    void operator()(const Terms& block) {
        for (const auto& term : block.terms) add(term.term), add(term.text);
    }
    void operator()(const KeyFigures& block) {
        for (const auto& figure : block.figures) add(figure.label), value(figure.value), add(figure.note);
    }
    void operator()(const Table& block) {
        add(block.title);
        for (const auto& column : block.columns) add(column.title);
        for (const auto& row : block.rows)
            for (const auto& cell : row.cells) value(cell.value), add(cell.note);
        all(block.notes);
    }
    void operator()(const Gantt& block) {
        add(block.title);
        for (const auto& bar : block.bars) add(bar.id), add(bar.label);
    }
    void operator()(const Bars& block) {
        add(block.title), add(block.unit);
        all(block.categories);
    }
    void operator()(const ProvinceMap& block) { add(block.title); }
    void operator()(const Curves& block) { add(block.title), add(block.unit); }
    void operator()(const RiskMatrix& block) {
        add(block.title);
        for (const auto& risk : block.risks) add(risk.id), add(risk.label);
    }
    void operator()(const Trend& block) {
        add(block.title);
        for (const auto& line : block.lines) add(line.label);
    }
    void operator()(const Blanks& block) { all(block.columns); }

private:
    void look_up(std::string_view word) {
        if (const auto found = wanted_.find(word); found != wanted_.end()) said.insert(*found);
    }
    static bool is_part(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
    void all(const std::vector<std::string>& texts) {
        for (const auto& text : texts) add(text);
    }

    std::unordered_set<std::string_view> wanted_;
    std::array<bool, 256> begins_{};  // with what letters: most words of a report are looked at no further
};

}  // namespace

std::set<std::string_view> words_said(const Document& document, const std::vector<std::string_view>& wanted) {
    Collector collector(wanted);
    for (const auto& block : document.blocks) std::visit(collector, block);
    return std::move(collector.said);
}

}  // namespace hamkari::reports
