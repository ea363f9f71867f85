#include "model/input/ledger_lines.hpp"

#include "reports/exchange/ledger_lines.hpp"
#include "tests/fuzz/properties.hpp"

#include <optional>
#include <tuple>

namespace hamkari::fuzz {

namespace {

// The lines have no == of their own: the program never compares them.
auto tied(const LedgerLine& l) { return std::tie(l.version, l.our_office, l.head, l.entries); }
auto tied(const OfficeLine& l) { return std::tie(l.name, l.made_at, l.salt); }
auto tied(const ItemLine& l) { return std::tie(l.kind, l.id, l.line, l.column, l.body); }
auto tied(const WordsLine& l) { return std::tie(l.salt, l.text, l.digest); }

template <class T>
bool same(const T& a, const T& b) {
    return tied(a) == tied(b);
}
bool same(const std::optional<WordsLine>& a, const std::optional<WordsLine>& b) {
    return a && b ? tied(*a) == tied(*b) : !a && !b;
}
template <class List>
bool same_list(const List& a, const List& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) { return same(x, y); });
}
bool same(const PlanFileLine& a, const PlanFileLine& b) {
    return std::tie(a.number, a.name, a.text) == std::tie(b.number, b.name, b.text) && same_list(a.items, b.items);
}
bool same(const EntryLine& a, const EntryLine& b) {
    const auto plain = [](const EntryLine& l) {
        return std::tie(l.name, l.kind, l.subject, l.happened_on, l.recorded_at, l.arrived_at, l.by, l.assumed, l.corrects,
                        l.data, l.files, l.hash);
    };
    return plain(a) == plain(b) && same_list(a.words, b.words);
}

std::optional<AnyLedgerLine> read(std::string_view text) {
    try {
        return input::parse_ledger_line(text);
    } catch (const input::WrongLine& wrong) {
        must(!wrong.what.empty(), "a refusal says nothing", text);
        return std::nullopt;
    }
}

}  // namespace

void ledger_lines(std::string_view text) {
    const auto line = read(text);
    if (!line) return;
    const auto printed = reports::exchange::json_line(*line);
    must(printed.find('\n') == printed.size() - 1, "a line is more than one", printed);
    const auto again = read(printed);
    must(again && again->index() == line->index(), "a line prints as none or another kind", printed);
    std::visit([&](const auto& one) { must(same(one, std::get<std::decay_t<decltype(one)>>(*again)),
                                           "a line prints as another one", printed); },
               *line);
}

}  // namespace hamkari::fuzz
