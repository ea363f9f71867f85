#include "reports/cells.hpp"

#include "reports/locale/planning_words.hpp"

namespace hamkari::reports {

namespace {

/// Empty if the text is there in the report's language.
std::string language_note(const Text& text, const Locale& locale) {
    const bool wants_persian = locale.language() == Language::fa;
    const auto& wanted = wants_persian ? text.fa : text.en;
    if (!wanted.empty() || text.empty()) return {};
    return word(locale, wants_persian ? Word::text_in_english : Word::text_in_persian);
}

}  // namespace

Cell typed(const Text& text, const Locale& locale) {
    const auto& chosen = text.in(locale.language());
    if (chosen.empty()) return {};
    return noted(Cell{chosen}, language_note(text, locale));
}

std::string typed_text(const Text& text, const Locale& locale) {
    const auto note = language_note(text, locale);
    const auto& chosen = text.in(locale.language());
    if (note.empty()) return chosen;
    return locale(Word::sentence_in_brackets, {locale.isolate(chosen), note});
}

std::string marked(std::string text, bool estimate, const Locale& locale) {
    if (!estimate) return text;
    return locale(Word::sentence_in_brackets, {text, locale(Word::estimate_mark)});
}

std::string decimal_text(std::string_view plain, const Locale& locale) {
    const auto point = plain.find('.');
    if (point == std::string_view::npos) return locale.digits(plain);
    return locale.digits(plain.substr(0, point)) + std::string(locale.table().decimal) +
           locale.digits(plain.substr(point + 1));
}

std::string codes(const std::vector<std::string>& ids, const Locale& locale) {
    std::string text;
    for (const auto& id : ids) {
        if (!text.empty()) text += locale(Word::list_comma);
        text += locale.isolate(id);
    }
    return text;
}

std::string few_codes(const std::vector<std::string>& ids, std::size_t most, const Locale& locale) {
    if (ids.size() <= most) return codes(ids, locale);
    const auto first = codes({ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(most)}, locale);
    return locale(Planning::codes_and_more, {first, locale.number(static_cast<std::int64_t>(ids.size() - most))});
}

Row group_row(std::string text) {
    Row made = row(strong(Cell{std::move(text)}));
    made.kind = Row::Kind::group;
    return made;
}

std::string in_currency(std::string_view title, Currency currency, const Locale& locale) {
    return locale(Word::sentence_in_currency, {title, locale.currency(currency)});
}

}  // namespace hamkari::reports
