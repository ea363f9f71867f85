#include "reports/in_words.hpp"

#include "reports/render/value_text.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

#include <set>

using namespace hamkari;
using namespace hamkari::reports;

namespace {

const Locale english_words{english()};
const Locale persian_words_of{persian()};

/// The numbers of a text, with Latin digits and without the marks of thousands: `3 of 1,200` -> 3, 1200.
void add_numbers(std::set<std::string>& all, const std::string& text, const Locale& locale) {
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        std::string digit;
        for (std::size_t value = 0; value < 10; ++value)
            if (text.compare(i, locale.table().digits[value].size(), locale.table().digits[value]) == 0) {
                digit = static_cast<char>('0' + value);
                i += locale.table().digits[value].size();
                break;
            }
        const auto in_number = [&](std::string_view mark) {
            return digit.empty() && !plain.empty() && plain.back() != ' ' &&
                   text.compare(i, mark.size(), mark) == 0;
        };
        if (!digit.empty()) {
            plain += digit;
        } else if (in_number(locale.table().thousands)) {
            i += locale.table().thousands.size();
        } else if (in_number(locale.table().decimal)) {
            plain += '.';
            i += locale.table().decimal.size();
        } else {
            plain += ' ';
            ++i;
        }
    }
    for (std::size_t from = 0; from < plain.size();) {
        auto to = std::min(plain.find(' ', from), plain.size());
        auto number = plain.substr(from, to - from);
        while (!number.empty() && number.back() == '.') number.pop_back();
        if (!number.empty()) all.insert(number);
        from = to + 1;
    }
}

std::set<std::string> numbers_of(const std::string& text, const Locale& locale) {
    std::set<std::string> all;
    add_numbers(all, text, locale);
    return all;
}

/// What stands in the tables and among the key figures.
std::set<std::string> numbers_shown(const Document& document, const Locale& locale) {
    std::set<std::string> all;
    const auto add = [&](const std::string& text) { add_numbers(all, text, locale); };
    for (const auto& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const auto& line : table->rows)
                for (const auto& cell : line.cells) {
                    add(render::value_text(cell.value, locale, {.in_table = true, .currency_in_title = true}));
                    add(cell.note);
                }
            for (const auto& note : table->notes) add(note);
        }
        if (const auto* figures = std::get_if<KeyFigures>(&block))
            for (const auto& one : figures->figures) {
                add(render::value_text(one.value, locale, {}));
                add(one.note);
            }
    }
    return all;
}

bool says(const Document& document, const std::string& text) {
    for (const auto& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->text == text) return true;
    return false;
}

using Make = Document (*)(const ReportInput&, const ReportRequest&, const Locale&);

/// Every number of a summary stands in the document that prints it; the numbers are given back.
std::size_t check_in(Make make, const char* period, bool of_project, const Locale& locale, const Snapshot& now,
                     const Snapshot* before) {
    ReportRequest request;
    request.period = sample::period(period);
    const AnnualFigures figures({now, before}, request);
    const auto document = make({now, before}, request, locale);
    const auto shown = numbers_shown(document, locale);
    const auto text = of_project ? project_in_words(figures, now.projects.front(), locale)
                                 : programme_in_words(figures, locale);
    INFO(text);
    CHECK(says(document, text));
    const auto numbers = numbers_of(text, locale);
    for (const auto& number : numbers) {
        INFO(number);
        CHECK(shown.count(number) == 1);
    }
    return numbers.size();
}

}  // namespace

TEST_CASE("a project in words: milestones, progress, money and people") {
    const auto now = sample::on("2025-12-31");
    ReportRequest request;
    request.period = sample::period("2025");
    const AnnualFigures figures({now, nullptr}, request);
    // 3 milestones that are not cancelled; budget 10000 + 5000 USD at 0.80; people 50 + 30 + 60 + 70.
    CHECK(project_in_words(figures, now.projects[0], english_words) ==
          "Of 3 milestones, 1 is done and 1 is late. By weight, 33.3% of the work is done; 66.7% was planned by this "
          "day. Of a budget of 14,000 CHF (est.), 7,400 CHF is committed and 3,500 CHF is spent; the funding gap is "
          "6,600 CHF (est.). 210 people (est.) were reached in the period.");
    CHECK(project_in_words(figures, now.projects[1], english_words).empty());
    CHECK(milestone_counts_text(now.projects[0], english_words) == "3 milestones: 1 done, 1 late and 1 more cancelled");
}

TEST_CASE("the programme in words, with the right plurals") {
    const auto now = sample::on("2025-12-31");
    ReportRequest request;
    request.period = sample::period("2025");
    const AnnualFigures figures({now, nullptr}, request);
    const auto text = programme_in_words(figures, english_words);
    CHECK(text.find("Of 2 milestones of agreed projects due in the period, 1 is done. 1 milestone is late.") == 0);
    CHECK(text.find("1 project reached 210 people (est.);") != std::string::npos);
}

TEST_CASE("a project in words where there is next to nothing") {
    auto plan = sample::plan();
    auto& project = plan.projects[0];
    project.milestones.resize(1);
    project.budget.clear();
    project.funding.clear();
    const auto now = sample::on("2025-01-31", plan, {});
    ReportRequest request;
    request.period = sample::period("2025-01");
    const AnnualFigures figures({now, nullptr}, request);
    CHECK(project_in_words(figures, now.projects[0], english_words) ==
          "The only milestone is not done yet. By weight, 0% of the work is done; 0% was planned by this day. "
          "No report of people reached has arrived for the period.");
}

TEST_CASE("no summary has a figure that the tables of its document do not show") {
    const auto now = sample::on("2025-12-31");
    const auto before = sample::on("2024-12-31");
    for (const auto* locale : {&english_words, &persian_words_of}) {
        CHECK(check_in(annual_review, "2025", false, *locale, now, &before) >= 7);
        CHECK(check_in(annual_review, "2025", true, *locale, now, &before) >= 9);
        CHECK(check_in(project_sheet, "2025", true, *locale, now, &before) >= 9);
        const auto autumn = sample::on("2025-09-30");
        CHECK(check_in(quarterly_report, "2025-Q4", false, *locale, now, &autumn) >= 5);
        const auto november = sample::on("2025-11-30");
        CHECK(check_in(monthly_report, "2025-12", false, *locale, now, &november) >= 5);
    }
}
