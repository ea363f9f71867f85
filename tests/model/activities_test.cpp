#include "model/activities.hpp"
#include "tests/catch.hpp"
#include "tests/reports/sample.hpp"

using namespace hamkari;

namespace {

const auto year = sample::period("2025");

std::vector<const Activity*> in(const std::vector<Activity>& all, const char* province) {
    std::vector<const Activity*> found;
    for (const auto& one : all)
        if (one.province == *parse_province(province)) found.push_back(&one);
    return found;
}

}  // namespace

TEST_CASE("each partner stands in each of its roles in each province of a project") {
    const auto now = sample::on("2025-12-31");
    const auto all = activities(now, year);
    REQUIRE(all.size() == 7);  // 3 partners in 2 provinces, and the lead of what is to be set
    const auto tehran = in(all, "Tehran");
    REQUIRE(tehran.size() == 3);
    CHECK(tehran[0]->partner.text() == "IRCS");
    CHECK_FALSE(tehran[0]->role);
    CHECK(tehran[1]->partner.text() == "ICRC");
    CHECK(tehran[1]->role == PartnerRole::funding);
    CHECK(tehran[2]->partner.text() == "NRX");  // has a line, and no role in the plan
    CHECK(tehran[2]->role == PartnerRole::funding);
    CHECK(all.back().project->plan->id.text() == "CBRN");
    CHECK_FALSE(all.back().province);
    CHECK_FALSE(all.back().nationwide());
}

TEST_CASE("people stand where their returns say, and are not split") {
    const auto now = sample::on("2025-12-31");
    const auto all = activities(now, year);
    CHECK(in(all, "Tehran")[0]->people == 180);
    CHECK(in(all, "Tehran")[0]->people_estimate);
    CHECK(in(all, "Fars")[0]->people == 30);
    CHECK_FALSE(in(all, "Fars")[0]->people_estimate);
    CHECK_FALSE(all.back().people);
    CHECK_FALSE(in(activities(now, sample::period("2025-Q4")), "Fars")[0]->people);
}

TEST_CASE("a return or a milestone tells of a province that the plan does not name") {
    auto plan = sample::plan();
    plan.projects[0].provinces = {};
    plan.projects[0].provinces.scope = Provinces::Scope::national;
    plan.projects[1].milestones[0].province = *parse_province("Qom");
    const auto now = sample::on("2025-12-31", plan, sample::facts());
    const auto all = activities(now, year);
    CHECK(in(all, "Fars").size() == 3);
    CHECK(in(all, "Tehran").size() == 3);
    CHECK(in(all, "Qom").size() == 1);
    CHECK(all[all.size() - 2].nationwide());  // then what is to be set
    CHECK_FALSE(all.back().nationwide());
}

TEST_CASE("a project that names nobody has a row all the same") {
    auto plan = sample::plan();
    plan.projects[1].lead = {};
    const auto all = activities(sample::on("2025-12-31", plan, sample::facts()), year);
    CHECK(all.size() == 7);
    CHECK(all.back().partner.empty());
}

TEST_CASE("in a place each project, each partner and each person counts once") {
    const auto now = sample::on("2025-12-31");
    const auto places = presence_of(activities(now, year));
    REQUIRE(places.size() == 3);
    for (const auto& place : places) {
        CHECK(place.projects == 1);
        if (place.province == *parse_province("Tehran")) {
            CHECK(place.partners == 3);
            CHECK(place.people == 180);
            CHECK(place.sectors == std::vector<Sector>{Sector::rehabilitation});
        }
    }
    CHECK(places.back().partners == 1);
    CHECK_FALSE(places.back().people);
}
