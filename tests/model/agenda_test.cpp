#include "model/agenda.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

#include <algorithm>

using namespace hamkari;

namespace {

std::vector<AgendaPoint> agenda(const Snapshot& now) {
    return agenda_of(now, sample::period("2025"), sample::period("2026"));
}

const AgendaPoint* find(const std::vector<AgendaPoint>& points, Matter matter) {
    const auto found =
        std::find_if(points.begin(), points.end(), [&](const AgendaPoint& p) { return p.matter == matter; });
    return found == points.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("the figures put their points on the agenda, in the order of their matters") {
    const auto now = sample::on("2025-12-31");
    const auto points = agenda(now);
    REQUIRE(points.size() == 7);
    CHECK(std::is_sorted(points.begin(), points.end(),
                         [](const AgendaPoint& a, const AgendaPoint& b) { return a.matter < b.matter; }));
    CHECK(points[0].items == std::vector<std::string_view>{"A-1"});
    CHECK(points[1].items == std::vector<std::string_view>{"REHAB-02"});
    CHECK(points[1].worst == 91);  // since 1 October
    CHECK(points[3].items == std::vector<std::string_view>{"REHAB-I1", "REHAB-I2", "REHAB-B1"});
    CHECK(points[4].worst == 4);  // of 4 quarters from 2 provinces 4 have come
    CHECK(points[4].out_of == 8);
    CHECK(points[5].items == std::vector<std::string_view>{"P-1"});
    CHECK(points[6].items == std::vector<std::string_view>{"R-1"});
}

TEST_CASE("the gap is that of the period to come: money of the period before cannot close it") {
    const auto now = sample::on("2025-12-31");
    const auto points = agenda(now);
    const auto* gap = find(points, Matter::funding_gap);
    REQUIRE(gap);
    CHECK(gap->needed == sample::money("4000 CHF"));   // 5000 USD x 0.80
    CHECK(gap->missing == sample::money("3100 CHF"));  // 900 of Northern Relief; 2025 takes all the rest
    CHECK(gap->estimate);                              // the budget of 2026 is assumed
}

TEST_CASE("a risk is on the agenda from a score of ten") {
    const auto rated_down = agenda(sample::on("2025-12-31"));  // 3 x 3
    CHECK_FALSE(find(rated_down, Matter::high_risk));
    const auto before = sample::on("2025-11-30");  // 4 x 4
    const auto points = agenda(before);
    REQUIRE(find(points, Matter::high_risk));
    CHECK(find(points, Matter::high_risk)->worst == 16);
}

TEST_CASE("what is explained, and what is not agreed, stays off the agenda") {
    auto facts = sample::facts();
    std::int64_t number = 90;
    for (const char* id : {"REHAB-I1", "REHAB-I2", "REHAB-B1"})
        facts.push_back(sample::fact(number++, FactKind::note, id, "2025-12-31", NoteOf{NoteKind::variance, std::nullopt}));
    CHECK_FALSE(find(agenda(sample::on("2025-12-31", sample::plan(), facts)), Matter::no_explanation));
    auto plan = sample::plan();
    plan.projects[0].state = ProjectState::requested;
    const auto asked_for = sample::on("2025-12-31", plan, sample::facts());
    CHECK_FALSE(find(agenda(asked_for), Matter::late_milestones));
    CHECK_FALSE(find(agenda(asked_for), Matter::funding_gap));
}

TEST_CASE("a brief drafts the worst projects of a matter, one decision a proposal, and counts the rest") {
    std::vector<AgendaPoint> points;
    const auto add = [&](Matter matter, std::vector<std::string_view> items, int worst = 0, int out_of = 0) {
        AgendaPoint point;
        point.matter = matter;
        point.items = std::move(items);
        point.worst = worst;
        point.out_of = out_of;
        points.push_back(std::move(point));
    };
    add(Matter::overdue_decision, {"D-1", "D-2"});
    for (const char* id : {"A-1", "B-1", "C-1", "D-1", "E-1"}) add(Matter::late_milestones, {id}, 9);
    add(Matter::high_risk, {"R-1"});
    add(Matter::missing_returns, {"A-I1"}, 3, 4);
    add(Matter::missing_returns, {"B-I1"}, 1, 8);
    add(Matter::proposals, {"P-1", "P-2", "P-3", "P-4"});
    const auto drafts = few_drafts(points);
    REQUIRE(drafts.points.size() == 1 + 3 + 1 + 3);
    CHECK(drafts.points[0].items.size() == 2);
    CHECK(drafts.points[3].items == std::vector<std::string_view>{"C-1"});
    CHECK(drafts.points[4].items == std::vector<std::string_view>{"A-I1", "B-I1"});
    CHECK(drafts.points[4].worst == 4);
    CHECK(drafts.points[4].out_of == 12);
    CHECK(drafts.points[7].items == std::vector<std::string_view>{"P-3"});
    REQUIRE(drafts.left.size() == 2);
    CHECK(drafts.left[0].matter == Matter::late_milestones);
    CHECK(drafts.left[0].number == 2);
    CHECK(drafts.left[1].number == 1);
    CHECK(few_drafts({}).points.empty());
}
