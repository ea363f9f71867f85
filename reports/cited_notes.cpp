#include "reports/cited_notes.hpp"

#include <algorithm>
#include <optional>

namespace hamkari::reports {

std::uint32_t CitedNotes::number_of(std::string_view id) {
    const auto number = notes_->number_of(id);
    used_[number] = true;
    return number;
}

std::uint32_t CitedNotes::sum_of(std::vector<std::uint32_t> numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (!numbers.empty() && numbers.front() == 0) numbers.erase(numbers.begin());
    if (numbers.empty()) return 0;
    if (numbers.size() == 1) return numbers.front();
    const auto next = static_cast<std::uint32_t>(notes_->all().size() + sums_.size() + 1);
    const auto [place, is_new] = sum_numbers_.try_emplace(numbers, next);
    if (is_new) sums_.push_back({next, std::move(numbers)});
    return place->second;
}

NoteNumbers CitedNotes::numbers() const {
    const auto& notes = notes_->all();
    NoteNumbers numbers(notes.size() + sums_.size() + 1);
    auto used = used_;
    used.resize(numbers.size());
    for (const auto& sum : sums_)
        for (const auto part : sum.parts) used[part] = true;
    // A sum may come before its parts (a project) or after them (a partner, a province), and is made of sums itself.
    for (bool more = true; more;) {
        more = false;
        for (const auto& note : notes)
            if (used[note.number])
                for (const auto& [first, last] : note.parts)
                    for (auto part = first; part <= last; ++part)
                        if (!used[part]) used[part] = more = true;
    }
    std::uint32_t last = 0;
    for (const auto& note : notes)
        if (used[note.number]) numbers[note.number] = ++last;
    for (const auto& sum : sums_) numbers[sum.number] = ++last;
    return numbers;
}

namespace {

std::optional<Currency> currency_of(const Row& row) {
    for (const auto& cell : row.cells)
        if (const auto* money = std::get_if<Money>(&cell.value)) return money->currency;
    return std::nullopt;
}

}  // namespace

std::vector<std::uint32_t> summed_by_total(const Table& table, std::size_t at) {
    const auto is_normal = [](const Row& row) { return row.kind == Row::Kind::normal; };
    std::size_t from = at;
    while (from > 0 && is_normal(table.rows[from - 1])) --from;
    const bool ends_table = std::none_of(table.rows.begin() + static_cast<std::ptrdiff_t>(at), table.rows.end(), is_normal);
    if (ends_table) from = 0;
    const auto currency = currency_of(table.rows[at]);
    std::vector<std::uint32_t> numbers;
    for (auto i = from; i < at; ++i) {
        const auto& row = table.rows[i];
        if (!is_normal(row) || row.cells.empty()) continue;
        const auto own = currency_of(row);
        if (!currency || !own || *own == *currency) numbers.push_back(row.cells.front().source);
    }
    return numbers;
}

namespace {

template <class Change>
void each_source(Block& block, Change change) {
    if (auto* table = std::get_if<Table>(&block))
        for (auto& row : table->rows)
            for (auto& cell : row.cells) change(cell.source);
    if (auto* keys = std::get_if<KeyFigures>(&block))
        for (auto& figure : keys->figures) change(figure.source);
}

}  // namespace

void number_anew(Block& block, const NoteNumbers& numbers) {
    each_source(block, [&](std::uint32_t& source) { source = numbers[source]; });
}

void drop_numbers(Block& block) {
    each_source(block, [](std::uint32_t& source) { source = 0; });
}

}  // namespace hamkari::reports
