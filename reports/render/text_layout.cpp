#include "reports/render/text_layout.hpp"

#include <algorithm>
#include <numeric>

namespace hamkari::reports::render {

namespace {

constexpr std::size_t gap = 2, narrowest = 8, widest_label = 60;

// The longest beginning, at least one letter, that is at most so wide.
std::size_t beginning(std::string_view word, std::size_t columns) {
    std::size_t end = 0;
    while (end < word.size()) {
        auto next = end + 1;
        while (next < word.size() && (static_cast<unsigned char>(word[next]) & 0xc0) == 0x80) ++next;
        if (end > 0 && display_width(word.substr(0, next)) > columns) break;
        end = next;
    }
    return end;
}

void append_line(std::string& out, std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    out += line;
    out += '\n';
}

std::size_t widest_word(const TextCell& cell) {
    std::size_t widest = 0;
    for (std::string_view line : cell.lines)
        while (!line.empty()) {
            const auto end = std::min(line.find(' '), line.size());
            widest = std::max(widest, display_width(line.substr(0, end)));
            line.remove_prefix(std::min(end + 1, line.size()));
        }
    return widest;
}

std::size_t widest_line(const TextCell& cell) {
    std::size_t widest = 0;
    for (const auto& line : cell.lines) widest = std::max(widest, display_width(line));
    return widest;
}

/// What each column wants, and with how little it can do.
struct Widths {
    std::vector<std::size_t> wanted, least;

    std::size_t sum(const std::vector<std::size_t>& of) const {
        return std::accumulate(of.begin(), of.end(), std::size_t{0}) + gap * (of.empty() ? 0 : of.size() - 1);
    }
};

Widths measure(const std::vector<TextCell>& head, const std::vector<TextRow>& rows) {
    Widths widths{std::vector<std::size_t>(head.size()), std::vector<std::size_t>(head.size())};
    const auto take = [&](std::size_t i, const TextCell& cell, bool is_head) {
        // The head of a column of numbers is broken rather than let it widen the column.
        const auto wanted = is_head && cell.side == Side::end ? widest_word(cell) : widest_line(cell);
        widths.wanted[i] = std::max(widths.wanted[i], wanted);
        // Numbers stay whole; words may be broken when they are very long.
        const auto word = widest_word(cell);
        const bool whole = cell.side == Side::end && !is_head && !cell.lines.empty();
        const auto number = whole ? display_width(cell.lines.front()) : 0;  // the note below it may be broken
        widths.least[i] = std::max({widths.least[i], number, std::min(word, narrowest + 6)});
    };
    for (std::size_t i = 0; i < head.size(); ++i) take(i, head[i], true);
    for (const auto& row : rows)
        if (row.kind != TextRow::Kind::group)
            for (std::size_t i = 0; i < std::min(row.cells.size(), head.size()); ++i) take(i, row.cells[i], false);
    return widths;
}

// The narrow columns get what they want, the wide ones share what is left.
std::vector<std::size_t> share(const Widths& widths) {
    auto given = widths.wanted;
    while (widths.sum(given) > text_columns) {
        std::size_t widest = given.size();
        for (std::size_t i = 0; i < given.size(); ++i)
            if (given[i] > widths.least[i] && (widest == given.size() || given[i] > given[widest])) widest = i;
        if (widest == given.size()) break;
        --given[widest];
    }
    return given;
}

void append_row(std::string& out, const std::vector<TextCell>& cells, const std::vector<std::size_t>& widths) {
    std::vector<std::vector<std::string>> lines(widths.size());
    std::size_t height = 0;
    for (std::size_t i = 0; i < std::min(cells.size(), widths.size()); ++i) {
        for (const auto& line : cells[i].lines)
            for (auto& part : wrap(line, widths[i])) lines[i].push_back(std::move(part));
        height = std::max(height, lines[i].size());
    }
    for (std::size_t y = 0; y < height; ++y) {
        std::string line;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            if (i > 0) line.append(gap, ' ');
            const auto side = i < cells.size() ? cells[i].side : Side::start;
            line += pad(y < lines[i].size() ? lines[i][y] : std::string(), widths[i], side);
        }
        append_line(out, std::move(line));
    }
}

void append_rule(std::string& out, const std::vector<std::size_t>& widths) {
    std::string line;
    for (std::size_t i = 0; i < widths.size(); ++i) line.append(i > 0 ? gap : 0, ' ').append(widths[i], '-');
    append_line(out, std::move(line));
}

std::string joined(const TextCell& cell) {
    std::string text;
    for (const auto& line : cell.lines) text.append(text.empty() ? "" : " ").append(line);
    return text;
}

// The second line of a cell is a note or the date of the other calendar.
std::string in_one_line(const TextCell& cell) {
    if (cell.lines.size() < 2) return joined(cell);
    const TextCell below{{cell.lines.begin() + 1, cell.lines.end()}};
    return cell.lines.front() + " (" + joined(below) + ")";
}

void append_records(std::string& out, const std::vector<TextCell>& head, const std::vector<TextRow>& rows) {
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto name = row.kind != TextRow::Kind::group && i < head.size() ? joined(head[i]) : std::string();
            append_wrapped(out, in_one_line(row.cells[i]), name.empty() ? std::string_view() : name + ": ");
        }
        out += '\n';
    }
}

}  // namespace

std::vector<std::string> wrap(std::string_view text, std::size_t columns) {
    std::vector<std::string> lines;
    std::string line;
    std::size_t width = 0;
    const auto finish = [&] {
        if (!line.empty()) lines.push_back(std::move(line));
        line.clear();
        width = 0;
    };
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(" \n\t"), text.size());
        auto word = text.substr(0, end);
        const bool line_ends = end < text.size() && text[end] == '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
        auto needed = display_width(word);
        if (!word.empty() && width > 0 && width + 1 + needed > columns) finish();
        while (needed > columns) {
            const auto part = beginning(word, columns);
            if (part >= word.size()) break;
            lines.emplace_back(word.substr(0, part));
            word.remove_prefix(part);
            needed = display_width(word);
        }
        if (!word.empty()) {
            if (!line.empty()) line += ' ', ++width;
            line += word;
            width += needed;
        }
        if (line_ends) finish();
    }
    finish();
    return lines;
}

void append_wrapped(std::string& out, std::string_view text, std::string_view first) {
    // A label that leaves too little room gets lines of its own.
    auto indent = display_width(first);
    if (indent > widest_label) {
        for (auto& line : wrap(first, text_columns)) append_line(out, std::move(line));
        first = "    ";
        indent = first.size();
    }
    bool begun = false;
    for (const auto& line : wrap(text, text_columns - indent)) {
        out += begun ? std::string(indent, ' ') : std::string(first);
        out.append(line).append("\n");
        begun = true;
    }
    if (!begun && !first.empty()) append_line(out, std::string(first));
}

void append_table(std::string& out, const std::vector<TextCell>& head, const std::vector<TextRow>& rows) {
    const auto measured = measure(head, rows);
    if (measured.sum(measured.least) > text_columns) {
        append_records(out, head, rows);
        return;
    }
    const auto widths = share(measured);
    append_row(out, head, widths);
    append_rule(out, widths);
    for (const auto& row : rows) {
        switch (row.kind) {
            case TextRow::Kind::normal:
                append_row(out, row.cells, widths);
                break;
            case TextRow::Kind::total:
                append_rule(out, widths);
                append_row(out, row.cells, widths);
                break;
            case TextRow::Kind::group:
                for (const auto& cell : row.cells) append_wrapped(out, joined(cell), "* ");
                break;
        }
    }
}

}  // namespace hamkari::reports::render
