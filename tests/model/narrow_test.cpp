#include "model/narrow.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

namespace {

const char* const last_day = "2025-12-31";

Narrowing to_project(const char* id) { return {ProjectId(id), std::nullopt, {}, {}}; }
Narrowing to_province(const char* name) { return {{}, *parse_province(name), {}, {}}; }
Narrowing to_donor(const char* id) { return {{}, std::nullopt, PartnerId(id), {}}; }
Narrowing to_partner(const char* id) { return {{}, std::nullopt, {}, PartnerId(id)}; }

std::string projects(const Snapshot& snapshot) {
    std::string ids;
    for (const auto& project : snapshot.projects) ids += (ids.empty() ? "" : " ") + project.plan->id.text();
    return ids;
}

std::string left(const Narrowing& to, Plan plan = sample::plan()) {
    return projects(narrowed(sample::on(last_day, std::move(plan), sample::facts()), to));
}

}  // namespace

TEST_CASE("a snapshot that is narrowed to nothing stays whole") {
    const auto whole = narrowed(sample::on(last_day), {});
    CHECK(projects(whole) == "REHAB CBRN");
    CHECK(whole.decisions.size() == 4);
    CHECK_FALSE(Narrowing{}.any());
}

TEST_CASE("of one project there is that project with its whole figures") {
    const auto part = narrowed(sample::on(last_day), to_project("REHAB"));
    CHECK(projects(part) == "REHAB");
    CHECK(part.money().committed == sample::money("7400 CHF"));
    CHECK(left(to_project("NONE")).empty());
}

TEST_CASE("a project is in a province that its plan, a milestone or a fact names") {
    CHECK(left(to_province("Fars")) == "REHAB");
    CHECK(left(to_province("Qom")).empty());
    auto plan = sample::plan();
    plan.projects[1].milestones[0].province = *parse_province("Qom");
    CHECK(left(to_province("Qom"), plan) == "CBRN");
    plan.projects[0].provinces = {};  // to be set: the returns and the spending still name Tehran
    CHECK(left(to_province("Tehran"), plan) == "REHAB");
}

TEST_CASE("a project of the whole country is in each province, and names none of them") {
    auto plan = sample::plan();
    plan.projects[1].provinces.scope = Provinces::Scope::national;
    CHECK(left(to_province("Qom"), plan) == "CBRN");
    const auto now = sample::on(last_day, plan, sample::facts());
    CHECK_FALSE(names_province(now.projects[1], *parse_province("Qom")));
    CHECK(works_in(now.projects[1], *parse_province("Qom")));
}

TEST_CASE("of a donor there are the projects with a line of it; a role alone is no line") {
    CHECK(left(to_donor("NRX")) == "REHAB");
    CHECK(left(to_partner("NRX")).empty());
    CHECK(left(to_partner("IRCS")) == "REHAB CBRN");  // leads both
    CHECK(left(to_partner("ICRC")) == "REHAB");
}

TEST_CASE("what is given must all agree") {
    auto both = to_donor("ICRC");
    both.project = ProjectId("CBRN");
    CHECK(left(both).empty());
    both.project = ProjectId("REHAB");
    CHECK(left(both) == "REHAB");
}

TEST_CASE("decisions stay that are about a project that stays, or about none") {
    auto plan = sample::plan();
    plan.programme.decisions[2].projects.clear();  // P-1
    plan.programme.decisions[3].projects = {ProjectId("CBRN")};
    const auto part = narrowed(sample::on(last_day, plan, sample::facts()), to_project("CBRN"));
    REQUIRE(part.decisions.size() == 2);
    CHECK(part.decisions[0].id.text() == "P-1");
    CHECK(part.decisions[1].id.text() == "R-1");
    for (const auto& decision : part.decisions) CHECK(decision.plan->id == decision.id);
}
