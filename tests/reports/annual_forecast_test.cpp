#include "model/agreed.hpp"
#include "model/forecast.hpp"
#include "model/funding_outlook.hpp"
#include "reports/reports.hpp"
#include "tests/catch.hpp"
#include "tests/reports/reading.hpp"
#include "tests/reports/sample.hpp"

#include <algorithm>

using namespace hamkari;
using namespace hamkari::reports;
using namespace hamkari::reports::reading;

namespace {

const Locale en{english()};
const Locale fa{persian()};

/// With its forecast and what its funding allows.
Document review(const Locale& locale, const Snapshot& now) {
    const Forecast forecast(now);
    REQUIRE_FALSE(forecast.problem());
    const auto outlooks = funding_outlooks(now, {}, MoneyCounted::committed, {}, days_by_schedule);
    return annual_review({now, nullptr, &forecast, outlooks}, {sample::period("2025"), {}, Audience::internal, false}, locale);
}

/// At the end of 2025.
Document review(const Locale& locale) { return review(locale, sample::on("2025-12-31")); }

std::vector<std::string> chapters(const Document& document) {
    std::vector<std::string> all;
    for (const auto* heading : headings(document))
        if (heading->level == 1) all.push_back(heading->anchor);
    return all;
}

const Gantt& timeline(const Document& document) {
    for (const auto& block : document.blocks)
        if (const auto* gantt = std::get_if<Gantt>(&block)) return *gantt;
    throw std::out_of_range("no timeline");
}

}  // namespace

TEST_CASE("the annual review tells the forecast and what the funding allows, in both languages alike") {
    const auto english_chapters = chapters(review(en));
    for (const auto* chapter : {"forecast", "funding-allows"})
        CHECK(std::count(english_chapters.begin(), english_chapters.end(), chapter) == 1);
    CHECK(english_chapters == chapters(review(fa)));
}

TEST_CASE("the forecast of the review is that of the command line") {
    const auto now = sample::on("2025-12-31");
    const Forecast forecast(now);
    const auto rows = forecast_rows(now, forecast);
    const auto late = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.days_late.value_or(0) > 0; });
    REQUIRE(late > 0);
    const auto document = review(en);
    const auto* told = table(document, "Forecast after the agreed date");
    REQUIRE(told);
    CHECK(std::ssize(told->rows) == late);
    const auto id = rows.front().milestone->plan->id.text();
    CHECK(row(*told, id).find(" | " + std::to_string(*rows.front().days_late)) != std::string::npos);
}

TEST_CASE("what is not agreed yet is not counted among the open milestones of the review") {
    auto plan = sample::plan();
    REQUIRE_FALSE(is_agreed(plan.projects[1].state));
    auto& asked = plan.projects[1].milestones.emplace_back();
    asked.id = MilestoneId("CBRN-99");
    asked.duration.likely = 900;
    const auto now = sample::on("2025-12-31", plan, sample::facts());
    const auto counted = forecast_rows(now, Forecast(now)).size();
    const auto document = review(en, now);
    CHECK(everything(document).find(std::to_string(counted) + " open milestones") != std::string::npos);
    CHECK_FALSE(table(document, "Critical milestones"));  // the asked-for one alone decides the end
}

TEST_CASE("the timeline of a project has the schedule's own line for what is open, and none for what is done") {
    const auto now = sample::on("2025-12-31");
    const Forecast forecast(now);
    const auto document = review(en);
    const auto& project = now.projects.front();
    const auto& bars = timeline(document).bars;
    REQUIRE(bars.size() == project.milestones.size());
    int open = 0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const auto& m = project.milestones[i];
        INFO(m.plan->id.text());
        REQUIRE(bars[i].id == m.plan->id.text());
        if (!m.open()) {
            CHECK_FALSE(bars[i].forecast);
            continue;
        }
        ++open;
        CHECK(bars[i].forecast == forecast.finish(m));
        CHECK(bars[i].float_days == forecast.row(m)->total_float);
        CHECK(bars[i].critical == forecast.row(m)->critical);
    }
    CHECK(open > 0);
}

TEST_CASE("a review without a schedule says so, and makes up no dates") {
    const auto now = sample::on("2025-12-31");
    const auto document = annual_review({now}, {sample::period("2025"), {}, Audience::internal, false}, en);
    CHECK(everything(document).find("hamkari check") != std::string::npos);
    CHECK_FALSE(table(document, "Forecast after the agreed date"));
    for (const auto& bar : timeline(document).bars) CHECK_FALSE(bar.forecast);
}
