// The parts of a scenario: elements of lists.
#include "model/fields.hpp"

namespace hamkari {

namespace {

/// The word up to the next space; `rest` becomes what stands after it.
std::string_view take_word(std::string_view& rest) {
    const auto end = rest.find(' ');
    const auto word = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return word;
}

/// What stands before the next bar.
std::string_view take_piece(std::string_view& rest) {
    constexpr std::string_view bar = " | ";
    const auto end = rest.find(bar);
    const auto piece = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + bar.size());
    return piece;
}

void append_which(std::string& out, const WhichMoney& which) {
    if (which.line.empty())
        out.append("donor ").append(which.donor.text());
    else
        out.append("line ").append(which.line.text());
}

/// `donor ICRC` or `line REHAB-F1`, and the word `by` behind it.
void take_which(std::string_view& rest, WhichMoney& which) {
    const auto whole = rest;
    const auto kind = take_word(rest);
    if (kind == "donor")
        read_value(take_word(rest), which.donor);
    else if (kind == "line")
        read_value(take_word(rest), which.line);
    else
        damaged(whole);
    if (take_word(rest) != "by") damaged(whole);
}

template <class T>
void append_named(std::string& out, std::string_view name, const std::vector<T>& list) {
    if (list.empty()) return;
    out.append(" | ").append(name);
    for (const auto& value : list) {
        out += ' ';
        append_value(out, value);
    }
}

template <class T>
void read_named(std::string_view words, std::vector<T>& list) {
    while (!words.empty()) read_value(take_word(words), list.emplace_back());
}

}  // namespace

// donor ICRC by 30%, or line REHAB-F1 by 20000.00 CHF
void append_value(std::string& out, const MoneyCut& cut) {
    append_which(out, cut.of);
    out += " by ";
    if (cut.percent)
        out += to_text(*cut.percent);
    else
        append_value(out, cut.amount);
}
void read_value(std::string_view text, MoneyCut& cut) {
    take_which(text, cut.of);
    if (!text.ends_with('%')) return read_value(text, cut.amount);
    const auto parsed = parse_percent(text);
    if (!parsed) damaged(text);
    cut.percent = *parsed;
}

// line REHAB-F1 by 90d
void append_value(std::string& out, const MoneyDelay& delay) {
    append_which(out, delay.of);
    out += " by ";
    append_value(out, delay.days);
    out += 'd';
}
void read_value(std::string_view text, MoneyDelay& delay) {
    take_which(text, delay.of);
    if (!text.ends_with('d')) damaged(text);
    read_value(text.substr(0, text.size() - 1), delay.days);
}

// 50000.00 CHF | donor IOM | on 2026-02-01 | projects REHAB HEALTH | sectors health | provinces IR-23 | lines training
void append_value(std::string& out, const AddedMoney& added) {
    append_value(out, added.amount);
    if (!added.donor.empty()) out.append(" | donor ").append(added.donor.text());
    if (added.on) {
        out += " | on ";
        append_value(out, *added.on);
    }
    append_named(out, "projects", added.projects);
    append_named(out, "sectors", added.sectors);
    append_named(out, "provinces", added.earmark.provinces);
    append_named(out, "lines", added.earmark.lines);
    append_named(out, "groups", added.earmark.groups);
}
void read_value(std::string_view text, AddedMoney& added) {
    read_value(take_piece(text), added.amount);
    while (!text.empty()) {
        auto piece = take_piece(text);
        const auto name = take_word(piece);
        if (name == "donor")
            read_value(piece, added.donor);
        else if (name == "on")
            read_value(piece, added.on);
        else if (name == "projects")
            read_named(piece, added.projects);
        else if (name == "sectors")
            read_named(piece, added.sectors);
        else if (name == "provinces")
            read_named(piece, added.earmark.provinces);
        else if (name == "lines")
            read_named(piece, added.earmark.lines);
        else if (name == "groups")
            read_named(piece, added.earmark.groups);
        else
            damaged(name);
    }
}

}  // namespace hamkari
