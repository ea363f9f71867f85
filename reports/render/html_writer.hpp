#pragma once

#include "reports/document.hpp"
#include "reports/locale/locale.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hamkari::reports::render {

/// Appends HTML to one string. Markup goes in by raw(), every text by text() or words(): these escape, nothing else
/// does. Big reports are tens of megabytes, so nothing here makes a string on the way.
class HtmlWriter {
public:
    HtmlWriter(std::string& out, const Locale& locale);
    HtmlWriter(const HtmlWriter&) = delete;
    HtmlWriter& operator=(const HtmlWriter&) = delete;

    const Locale& locale() const { return locale_; }
    bool right_to_left() const { return locale_.right_to_left(); }
    std::string_view word(Word name) const { return locale_(name); }

    /// Markup, as it is.
    HtmlWriter& raw(std::string_view markup) {
        out_.append(markup);
        return *this;
    }
    /// Escaped for an element's text and for a quoted attribute. Control characters and bidi overrides, which could
    /// make a line read as what it is not, are left out.
    HtmlWriter& text(std::string_view text);
    /// As text(); one that is wholly of the other direction than the page is isolated in <bdi>, so that its full
    /// stop or bracket stays on its own side.
    HtmlWriter& words(std::string_view text);
    /// The same without a look at the script: a code (REHAB-B1) is not broken at its hyphen at the end of a line.
    HtmlWriter& whole_codes(std::string_view utf8);
    HtmlWriter& integer(std::int64_t value);
    /// A length or place in a drawing: at most one decimal.
    HtmlWriter& coordinate(double value);

    /// A date as a table prints it: the language's own calendar and, if both are asked for, the other one small below.
    /// `mark` is markup that belongs to the date and stands beside its first line.
    HtmlWriter& date_cell(Date date, std::string_view mark = {});

    /// The mark of a planning estimate.
    std::string_view estimate_markup() const { return estimate_markup_; }

    /// Whether a note on where figures come from is named for the first time.
    bool first_use_of_note(std::uint32_t number);
    bool note_was_used(std::uint32_t number) const { return number < notes_used_.size() && notes_used_[number]; }

    /// 1, 2, 3 ...: for the ids of charts.
    int next_id() { return ++last_id_; }

private:
    std::string& out_;
    const Locale& locale_;
    struct DateText {
        std::string first, below;
    };
    std::unordered_map<std::int64_t, DateText> dates_;  // a report names few days, many times
    std::string estimate_markup_;
    std::vector<bool> notes_used_;
    int last_id_ = 0;
};

/// Whether the text has a letter (or digit) of the Arabic script.
bool has_persian(std::string_view utf8);
/// Whether it has a Latin letter.
bool has_latin(std::string_view utf8);

/// The text as a CSS string with its quotes, safe inside <style>.
std::string css_string(std::string_view text);

}  // namespace hamkari::reports::render
