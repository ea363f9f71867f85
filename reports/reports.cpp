#include "reports/reports.hpp"

#include "reports/cells.hpp"
#include "reports/locale/words_of.hpp"

#include <algorithm>

namespace hamkari::reports {

namespace {

constexpr Report kinds[] = {
    {"annual", Word::title_annual, Report::About::programme, annual_review},
};

}  // namespace

Date day_before(const Period& period) { return period.first - Days{1}; }

std::span<const Report> reports() { return kinds; }

Document make_report(const Report& report, const ReportInput& input, const ReportRequest& request, const Locale& locale) {
    auto document = report.make(input, request, locale);
    auto text = word(locale, word_of(input.now.audience));
    auto& page = document.title_page;
    if (!page.title.empty()) {
        page.lines.emplace_back(word(locale, Word::label_audience), std::move(text));
        return document;
    }
    text = locale(Word::sentence_colon, {locale(Word::label_audience), text});
    if (request.draft) text = locale(Word::sentence_colon, {locale(Word::label_draft), text});
    const bool begins_with_heading = !document.blocks.empty() && std::holds_alternative<Heading>(document.blocks.front());
    document.blocks.insert(document.blocks.begin() + begins_with_heading, Paragraph{std::move(text), Paragraph::Style::small});
    return document;
}

const Report* find_report(std::string_view name) {
    const auto found =
        std::find_if(std::begin(kinds), std::end(kinds), [&](const Report& r) { return r.name == name; });
    return found == std::end(kinds) ? nullptr : found;
}

}  // namespace hamkari::reports
