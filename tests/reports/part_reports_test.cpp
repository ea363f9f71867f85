#include "reports/reports.hpp"
#include "tests/catch.hpp"
#include "tests/reports/reading.hpp"
#include "tests/reports/sample.hpp"

#include <algorithm>

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::reports::reading;

namespace {

const Locale in_english{english()};
const Locale in_persian{persian()};

/// Of 2025, as of its last day, about what each of these kinds must be told.
Document made(const char* kind, const Locale& locale = in_english, Audience audience = Audience::internal,
              const Plan& plan = sample::plan()) {
    const auto& report = *find_report(kind);
    ReportRequest request{sample::period("2025"), {}, audience, false};
    if (report.about == Report::About::donor) request.narrowing.donor = PartnerId("ICRC");
    if (report.about == Report::About::province) request.narrowing.province = *parse_province("Tehran");
    const auto now = narrowed(shown_to(sample::on("2025-12-31", plan, sample::facts()), audience), request.narrowing);
    const auto since = report.compares_with ? report.compares_with(now, request.period) : day_before(request.period);
    const auto before =
        narrowed(take_snapshot(sample::history(plan, sample::facts()), since), request.narrowing);
    return report.make({now, &before}, request, locale);
}

std::vector<std::string> shape(const Document& document) {
    std::vector<std::string> all;
    for (const auto* heading : headings(document)) all.push_back(heading->number + " " + heading->anchor);
    for (const auto* one : tables(document))
        all.push_back(std::to_string(one->number) + " of " + std::to_string(one->rows.size()));
    return all;
}

bool says(const Document& document, std::string_view text) {
    return everything(document).find(text) != std::string::npos;
}

const char* const kinds[] = {"donor", "province", "meeting", "who-does-what-where"};

}  // namespace

TEST_CASE("the reports of a part have the same shape in both languages, and anchors of their own") {
    for (const char* kind : kinds) {
        INFO(kind);
        const auto english_shape = shape(made(kind));
        CHECK(english_shape == shape(made(kind, in_persian)));
        CHECK(english_shape.size() > 5);
        const auto document = made(kind);
        std::vector<std::string> anchors;
        for (const auto* heading : headings(document)) anchors.push_back(heading->anchor);
        std::sort(anchors.begin(), anchors.end());
        CHECK(std::adjacent_find(anchors.begin(), anchors.end()) == anchors.end());
    }
}

TEST_CASE("a donor sees its own lines, and that others fund the project too") {
    const auto document = made("donor");
    const auto& lines = *table(document, "Cash and direct payments");
    CHECK(lines.rows.size() == 2);  // its line and the total: not that of Northern Relief
    CHECK(row(lines, "Total") == "Total |  | CHF | 8000.00 CHF | 6000.00 CHF | 5000.00 CHF | 3500.00 CHF | 1500.00 CHF");
    CHECK(says(document, "Northern Relief"));
    CHECK(says(document, "81.1%"));
    CHECK(row(*table(document, "By budget line"), "Equipment") ==
          "Equipment | REHAB | 3000.00 CHF | 3000.00 CHF | 3000.00 CHF | ");
    CHECK(row(*table(document, "Validity"), "REHAB-F1") ==
          "REHAB-F1 | REHAB | 2025 | 0 | CHF | 6000.00 CHF | 2500.00 CHF");
}

TEST_CASE("a province sees its own figures") {
    const auto document = made("province");
    CHECK(row(*table(document, "By project"), "Rehabilitation") ==
          "Rehabilitation | 8400.00 CHF* | 4440.00 CHF* | 3240.00 CHF* | 3300.00 CHF* | 3000.00 CHF");
    CHECK(row(*table(document, "Indicators"), "People served") ==
          "People served | REHAB | 180* | 3 of 4 | fourth quarter of 2025");
    CHECK(says(document, "No milestone names this province."));
    CHECK_FALSE(says(document, "CBRN"));  // its provinces are still to be set
}

TEST_CASE("what leaves the office does not tell apart 1 to 4 people of a province") {
    const auto outside = made("province", in_english, Audience::partners);
    const auto inside = made("province");
    const auto last_cells = [](const Document& document) {
        return row(*table(document, "By sex, age and disability"), "People served");
    };
    CHECK(last_cells(inside) == "People served | 180* | 20* | 20* | 7* | 3* | 130* | 12*");
    CHECK(last_cells(outside) == "People served | 180* | 20* | 20* | not shown | few* | 130* | 12*");
}

TEST_CASE("the brief is for the first meeting after the period, and tells what changed since the last one") {
    const auto document = made("meeting");
    CHECK(document.title_page.subtitle.find("Meeting to come") == 0);
    CHECK(compared_with_last_meeting(sample::on("2025-12-31"), sample::period("2025")) == sample::day("2025-12-28"));
    auto plan = sample::plan();
    plan.programme.meetings.clear();
    CHECK(compared_with_last_meeting(sample::on("2025-12-31", plan, {}), sample::period("2025")) ==
          sample::day("2024-12-31"));
    CHECK(says(made("meeting", in_english, Audience::internal, plan), "No meeting is planned after 31 December 2025."));
}

TEST_CASE("on the agenda and among the decisions, what is asked for stands apart") {
    const auto document = made("meeting");
    CHECK(plain(table(document, "Decisions")->rows[1]).find("D-1") == 0);
    CHECK(table(document, "Decisions")->rows.size() == 2);
    CHECK(plain(table(document, "Proposals")->rows[1]).find("P-1") == 0);
    const auto& agenda = *table(document, "Points for the agenda");
    CHECK(row(agenda, "Rehabilitation") == "Rehabilitation | 1 milestone; the longest: 91 days late | REHAB-02");
    CHECK(says(document, "3,100 CHF of 4,000 CHF"));
}

TEST_CASE("who does what where: a row each, people told once, what is to be set apart") {
    const auto document = made("who-does-what-where");
    const auto& matrix = *table(document, "Who does what, where");
    CHECK(matrix.rows.size() == 6);  // CBRN is only asked for
    const auto tehran = std::find_if(matrix.rows.begin(), matrix.rows.end(),
                                     [](const Row& one) { return plain(one).find("Tehran") == 0; });
    REQUIRE(tehran != matrix.rows.end());
    CHECK(plain(*tehran).find("Tehran | IRCS | Lead partner | Rehabilitation") == 0);
    CHECK(plain(tehran->cells.back().value) == "180");
    CHECK(plain((tehran + 1)->cells.back().value).empty());
    const auto* asked_for = table(document, "Asked for");
    REQUIRE(asked_for);
    REQUIRE(asked_for->rows.size() == 1);
    CHECK(plain(asked_for->rows[0]).find("To be set | IRCS | Lead partner | Readiness") == 0);
}

TEST_CASE("who does what where can be narrowed to a province and to a partner") {
    const auto now = sample::on("2025-12-31");
    ReportRequest request{sample::period("2025"), {}, Audience::internal, false};
    request.narrowing.province = *parse_province("Fars");
    request.narrowing.partner = PartnerId("ICRC");
    const auto part = narrowed(sample::on("2025-12-31"), request.narrowing);
    const auto document = who_does_what_where({part, nullptr}, request, in_english);
    REQUIRE(table(document, "Who does what, where")->rows.size() == 1);
    CHECK(plain(table(document, "Who does what, where")->rows[0]).find("Fars | ICRC") == 0);
}
