#include "reports/reports.hpp"
#include "tests/catch.hpp"
#include "tests/reports/reading.hpp"
#include "tests/reports/sample.hpp"

#include <algorithm>
#include <set>

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::reports::reading;

namespace {

const Locale in_english{english()};
const Locale in_persian{persian()};

ReportRequest asked(const char* period, Narrowing to = {}, Audience audience = Audience::internal) {
    return {sample::period(period), std::move(to), audience, false};
}

/// A programme of one project of which nothing has been said.
Plan bare() {
    auto plan = sample::plan();
    plan.projects.resize(1);
    auto& project = plan.projects[0];
    project.milestones.clear();
    project.budget.clear();
    project.funding.clear();
    project.indicators.clear();
    project.risks.clear();
    plan.programme.decisions.clear();
    return plan;
}

std::string title_line(const Document& document, std::string_view label) {
    for (const auto& [name, text] : document.title_page.lines)
        if (name == label) return text;
    return {};
}

}  // namespace

TEST_CASE("every kind of report has its own name and can be made of a bare programme in both languages") {
    const auto now = sample::on("2025-09-30", bare(), {});
    std::set<std::string_view> names;
    for (const auto& report : hamkari::reports::reports()) {
        CHECK(names.insert(report.name).second);
        for (const auto* locale : {&in_english, &in_persian}) {
            const auto document = report.make({now, nullptr}, asked("2025-09"), *locale);
            INFO(report.name);
            CHECK(!document.title_page.title.empty());
            CHECK(!document.foot.empty());
            CHECK(!document.blocks.empty());
        }
    }
}

TEST_CASE("every kind has the same headings and tables in both languages") {
    const auto now = narrowed(sample::on("2025-12-31"), {ProjectId("REHAB"), {}, {}, {}});
    const auto before = sample::on("2025-09-30");
    for (const auto& report : hamkari::reports::reports()) {
        const auto shape = [&](const Locale& locale) {
            const auto document = report.make({now, &before}, asked("2025-Q4"), locale);
            std::vector<std::string> all;
            for (const auto* heading : headings(document)) all.push_back(heading->number + heading->anchor);
            for (const auto* one : tables(document)) all.push_back(std::to_string(one->rows.size()));
            return all;
        };
        INFO(report.name);
        CHECK(shape(in_english) == shape(in_persian));
    }
}

TEST_CASE("the title page says what a report is narrowed to") {
    const Narrowing to{ProjectId("REHAB"), *parse_province("Fars"), PartnerId("ICRC"), PartnerId("IRCS")};
    const auto now = narrowed(sample::on("2025-12-31"), to);
    for (const auto& report : hamkari::reports::reports()) {
        const auto document = report.make({now, nullptr}, asked("2025", to), in_english);
        INFO(report.name);
        CHECK(title_line(document, "Project") == "Rehabilitation (REHAB)");
        CHECK(title_line(document, "Province") == "Fars");
        CHECK(title_line(document, "Donor") == "International Committee of the Red Cross");
        CHECK(title_line(document, "Partner") == "Iranian Red Crescent Society");
        const auto whole = report.make({now, nullptr}, asked("2025"), in_english);
        CHECK(title_line(whole, "Project").empty());
    }
}

TEST_CASE("a month's and a quarter's report are made for periods of that length, in either calendar") {
    const auto fits = [](const char* kind, const char* period) {
        return find_report(kind)->length.fits(sample::period(period));
    };
    CHECK(fits("monthly", "2025-02"));
    CHECK(fits("monthly", "1404-06"));
    CHECK(fits("monthly", "2025-09-01 .. 2025-09-28"));
    CHECK(!fits("monthly", "2025-Q3"));
    CHECK(!fits("monthly", "2025-09-01"));
    CHECK(fits("quarterly", "2025-Q1"));
    CHECK(fits("quarterly", "1404-Q2"));
    CHECK(!fits("quarterly", "2025"));
    CHECK(!fits("quarterly", "2025-09"));
    CHECK(fits("annual", "2025"));
    CHECK(fits("milestones", "2025-09-01"));
}

TEST_CASE("a quarter's report opens with what changed since the one before, old value struck, with the reason") {
    const auto now = sample::on("2025-09-30");
    const auto before = sample::on("2025-06-30");
    const auto document = quarterly_report({now, &before}, asked("2025-Q3"), in_english);
    CHECK(headings(document).front()->text == "What changed since 30 June 2025");
    CHECK(row(*table(document, "Put off, and why"), "REHAB-02") ==
          "REHAB-02 | Delivery | ~2025-10-01~ | 2026-02-01 | Customs: Papers are missing");
    // Pledged only: received 5400 of which nothing in the quarter.
    CHECK(row(*table(document, "Money by project"), "Rehabilitation") ==
          "Rehabilitation | 14000.00 CHF* | 7400.00 CHF | 5400.00 CHF | 3500.00 CHF | 6600.00 CHF*");
    CHECK(row(*table(document, "People reached"), "Rehabilitation") == "Rehabilitation | 70* | 210*");
    CHECK(row(*table(document, "Risks that are high"), "Customs") == "Customs |  | 16 (Very high) |  | ");
}

TEST_CASE("a month in which no report of people ended says so, and tells them to date") {
    const auto now = sample::on("2025-05-31");
    const auto before = sample::on("2025-04-30");
    const auto document = monthly_report({now, &before}, asked("2025-05"), in_english);
    CHECK(row(*table(document, "People reached"), "Rehabilitation") == "Rehabilitation | 80");
    CHECK(everything(document).find("No report of people reached has arrived for the period.") != std::string::npos);
    // Spent 3000 in May, nothing before.
    const auto& money = *table(document, "Money by project");
    CHECK(money.rows[0].cells[4].note == "3,000 more than before");
    CHECK(money.rows[0].cells[1].note.empty());
}

TEST_CASE("a changed risk shows its score of before, struck") {
    const auto now = sample::on("2025-12-31");
    const auto before = sample::on("2025-11-30");
    const auto document = monthly_report({now, &before}, asked("2025-12"), in_english);
    CHECK(row(*table(document, "Risks that are high"), "Customs") == "Customs | ~16~ | 9 (Medium) |  | ");
}

TEST_CASE("the project sheet tells what is still open, and who does what") {
    const auto now = narrowed(sample::on("2025-12-31"), {ProjectId("REHAB"), {}, {}, {}});
    const auto document = project_sheet({now, nullptr}, asked("2025"), in_english);
    CHECK(document.form == Document::Form::sheet);
    CHECK(document.title_page.title == "Rehabilitation");
    CHECK(headings(document).front()->light == Light::red);
    const auto& open = *table(document, "Open milestones");
    REQUIRE(open.rows.size() == 2);
    CHECK(row(open, "REHAB-02") == "REHAB-02 | Delivery | IRCS | 2025-10-01 | 2026-02-01 | 123 | planned, late");
    CHECK(everything(document).find("International Committee of the Red Cross (Funding partner)") != std::string::npos);
}

TEST_CASE("the milestones report ranks reasons and lists what comes by owner") {
    const auto now = sample::on("2025-12-31");
    const auto document = milestones_report({now, nullptr}, asked("2025"), in_english);
    CHECK(row(*table(document, "Late"), "REHAB-02") ==
          "REHAB-02 | Delivery | 2025-10-01 | 2026-02-01 | 91 | Customs: Papers are missing");
    CHECK(row(*table(document, "Reasons for delay"), "Customs") == "Customs | 1 | REHAB-02");
    CHECK(everything(document).find("Nothing is due in the next 90 days.") != std::string::npos);
    CHECK(everything(document).find("CBRN-01") == std::string::npos);
}

TEST_CASE("the tracking table has quarters, the period and a line to date; what did not arrive is no zero") {
    const auto now = sample::on("2025-12-31");
    const auto document = indicators_report({now, nullptr}, asked("2025"), in_english);
    const auto& tracking = *table(document, "Baseline, target and actual");
    // Quarters 80, 60, 70 and none; 210 of 400; Fars sent one of its four returns.
    CHECK(plain(tracking.rows[0]) == "People served (REHAB-I1)");
    CHECK(plain(tracking.rows[1]) == "2025-Q1 |  |  | 80 |  | 2 of 2");
    CHECK(plain(tracking.rows[4]) == "2025-Q4 |  |  | no report |  | 0 of 2");
    CHECK(plain(tracking.rows[5]) == "2025 |  | 400 | 210* | 52.5%* | 4 of 8");
    CHECK(plain(tracking.rows[6]) == "To date |  | 400 | 210* | 52.5%* | ");
    CHECK(row(*table(document, "Missing reports"), "REHAB-I1").find("4 of 8") != std::string::npos);
}

TEST_CASE("small numbers are told apart in the office only") {
    const auto document = [&](Audience audience) {
        const auto now = shown_to(sample::on("2025-12-31"), audience);
        return indicators_report({now, nullptr}, asked("2025-Q1", {}, audience), in_english);
    };
    const auto inside = document(Audience::internal);
    const auto outside = document(Audience::partners);
    CHECK(row(*table(inside, "By sex, age, disability and province"), "People served") == "People served | 80 | 20 | 20 | 7 | 3 | 30 | 12");
    CHECK(row(*table(outside, "By sex, age, disability and province"), "People served") == "People served | 80 | 20 | 20 | not shown | few | 30 | 12");
    CHECK(row(*table(outside, "By sex, age, disability and province"), "– Tehran") == "– Tehran | 50 | 20 | 20 | not shown | few | 0 | 12");
    CHECK(row(*table(outside, "By sex, age, disability and province"), "– Fars") == "– Fars | 30 |  |  |  |  | 30 | ");
    CHECK(everything(outside).find("fewer than 5") != std::string::npos);
    CHECK(everything(document(Audience::public_)).find("fewer than 5") != std::string::npos);
}
