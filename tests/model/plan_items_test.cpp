#include "model/plan_items.hpp"
#include "tests/catch.hpp"
#include "tests/model/random_values.hpp"

using namespace hamkari;
using hamkari::tests::different_fields;
using hamkari::tests::Draw;

namespace {

/// An item with random fields and an id of its own.
template <class T>
T random_item(Draw& draw, int& next_id) {
    T item;
    describe(item, draw);
    // An empty text is as good as none, so a required one is not drawn empty.
    if (item.title.empty()) item.title.en = "title";
    item.id = decltype(item.id)("X-" + std::to_string(++next_id));
    item.at = {static_cast<std::uint16_t>(draw.number(0, 3)), static_cast<std::uint16_t>(draw.number(1, 90)),
               static_cast<std::uint32_t>(draw.number(1, 70'000))};
    return item;
}

template <class T>
void random_items(Draw& draw, int& next_id, std::vector<T>& list) {
    for (int i = draw.number(0, 3); i > 0; --i) list.push_back(random_item<T>(draw, next_id));
}

Plan random_plan(std::uint32_t seed) {
    Draw draw(seed);
    int next_id = 0;
    Plan plan;
    plan.programme = random_item<Programme>(draw, next_id);
    plan.programme.time_zone = "Asia/Kabul";  // a programme always has one
    draw.fill(plan.programme.holidays);
    const auto fill = [&](std::string_view, auto& list) { random_items(draw, next_id, list); };
    describe_lists(plan.programme, fill);
    random_items(draw, next_id, plan.projects);
    for (auto& project : plan.projects) describe_lists(project, fill);
    plan.files = {"programme.yaml", "rehab.yaml"};
    return plan;
}

/// Fails where a list of items differs from another.
template <class T>
void check_same(const std::vector<T>& a, const std::vector<T>& b) {
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        CHECK(different_fields(a[i], b[i]) == std::vector<std::string>{});
        CHECK(a[i].at == b[i].at);
    }
}

void check_same(const Programme& a, const Programme& b) {
    check_same(std::vector{a}, std::vector{b});
    CHECK(a.holidays == b.holidays);
    check_same(a.groups, b.groups);
    check_same(a.partners, b.partners);
    check_same(a.agreements, b.agreements);
    check_same(a.scenarios, b.scenarios);
    check_same(a.meetings, b.meetings);
    check_same(a.decisions, b.decisions);
}

void check_same(const Plan& a, const Plan& b) {
    check_same(a.programme, b.programme);
    check_same(a.projects, b.projects);
    for (std::size_t i = 0; i < a.projects.size(); ++i) {
        check_same(a.projects[i].results, b.projects[i].results);
        check_same(a.projects[i].milestones, b.projects[i].milestones);
        check_same(a.projects[i].budget, b.projects[i].budget);
        check_same(a.projects[i].funding, b.projects[i].funding);
        check_same(a.projects[i].indicators, b.projects[i].indicators);
        check_same(a.projects[i].risks, b.projects[i].risks);
    }
    CHECK(a.files == b.files);
}

Plan small_plan() {
    Plan plan;
    plan.programme.id = ProgrammeId("JP-2025");
    plan.programme.title.en = "Joint programme";
    Project project;
    project.id = ProjectId("REHAB");
    project.title.en = "Rehabilitation";
    Milestone floor;
    floor.id = MilestoneId("REHAB-01");
    floor.title.en = "Floor laid";
    floor.due = *parse_date("2025-05-03");
    project.milestones.push_back(floor);
    plan.projects.push_back(project);
    return plan;
}

std::vector<ItemChange> changes(const Plan& before, const Plan& after) {
    return compare_items(to_items(before), to_items(after));
}

}  // namespace

TEST_CASE("a plan that is taken apart into items and put together again is the same plan") {
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        INFO("seed " << seed);
        const auto plan = random_plan(seed);
        const auto items = to_items(plan);
        const auto again = from_items(items, plan.files);
        check_same(plan, again);
        CHECK(to_items(again) == items);
    }
}

TEST_CASE("items come in the order of the plan, each with its project") {
    const auto items = to_items(small_plan());
    REQUIRE(items.size() == 3);
    CHECK(items[0].kind == ItemKind::programme);
    CHECK(items[1].kind == ItemKind::project);
    CHECK(items[1].project.empty());
    CHECK(items[2].id == "REHAB-01");
    CHECK(items[2].project == "REHAB");
    CHECK(items[2].body == "title.en=Floor laid\ndue=2025-05-03\nweight=1");
}

TEST_CASE("an item of a project without a project means that the ledger is damaged") {
    const std::vector<PlanItem> items{{ItemKind::milestone, "REHAB-01", "REHAB", {}, "title.en=Floor laid"}};
    CHECK_THROWS_AS(from_items(items, {}), Failure);
}

TEST_CASE("two plans that say the same do not differ") { CHECK(changes(small_plan(), small_plan()).empty()); }

TEST_CASE("a changed due date is told with its dates before and after") {
    auto after = small_plan();
    after.projects[0].milestones[0].due = *parse_date("2025-06-30");
    const auto found = changes(small_plan(), after);
    REQUIRE(found.size() == 1);
    CHECK(found[0].what == ItemChange::What::changed);
    CHECK(found[0].id == "REHAB-01");
    CHECK(found[0].project == "REHAB");
    CHECK(found[0].title.en == "Floor laid");
    CHECK(found[0].fields == std::vector<FieldChange>{{"due", "2025-05-03", "2025-06-30"}});
}

TEST_CASE("a field that is new and one that is gone have an empty side") {
    auto after = small_plan();
    after.projects[0].milestones[0].due.reset();
    after.projects[0].milestones[0].cost = *parse_money("40000 CHF");
    const auto found = changes(small_plan(), after);
    REQUIRE(found.size() == 1);
    CHECK(found[0].fields == std::vector<FieldChange>{{"cost", "", "40000.00 CHF"}, {"due", "2025-05-03", ""}});
}

TEST_CASE("what only moved to another line is not changed") {
    auto after = small_plan();
    after.projects[0].milestones[0].at = {0, 7, 99};
    CHECK(changes(small_plan(), after).empty());
}

TEST_CASE("new items are added, missing ones dropped") {
    auto after = small_plan();
    after.projects[0].milestones[0].id = MilestoneId("REHAB-02");
    const auto found = changes(small_plan(), after);
    REQUIRE(found.size() == 2);
    CHECK(found[0].what == ItemChange::What::added);
    CHECK(found[0].id == "REHAB-02");
    CHECK(found[1].what == ItemChange::What::dropped);
    CHECK(found[1].id == "REHAB-01");
}

TEST_CASE("an item that says what it was formerly called is renamed, neither added nor dropped") {
    auto after = small_plan();
    auto& milestone = after.projects[0].milestones[0];
    milestone.id = MilestoneId("REHAB-FLOOR");
    milestone.formerly = "REHAB-01";
    const auto found = changes(small_plan(), after);
    REQUIRE(found.size() == 1);
    CHECK(found[0].what == ItemChange::What::changed);
    CHECK(found[0].id == "REHAB-FLOOR");
    CHECK(found[0].formerly == "REHAB-01");
    SECTION("and the next time the same line says nothing new") { CHECK(changes(after, after).empty()); }
}

TEST_CASE("an id that moves to another kind of item is dropped and added") {
    auto after = small_plan();
    after.projects[0].milestones.clear();
    Risk risk;
    risk.id = RiskId("REHAB-01");
    risk.title.en = "Floor sinks";
    after.projects[0].risks.push_back(risk);
    const auto found = changes(small_plan(), after);
    REQUIRE(found.size() == 2);
    CHECK(found[0].kind == ItemKind::risk);
    CHECK(found[1].kind == ItemKind::milestone);
}

TEST_CASE("a milestone that moves to another project says so") {
    auto before = small_plan();
    Project other;
    other.id = ProjectId("MHPSS");
    before.projects.push_back(other);
    auto after = before;
    std::swap(after.projects[0].milestones, after.projects[1].milestones);
    const auto found = changes(before, after);
    REQUIRE(found.size() == 1);
    CHECK(found[0].fields == std::vector<FieldChange>{{"project", "REHAB", "MHPSS"}});
}
