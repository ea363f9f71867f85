#include "tests/model/networks.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

using namespace hamkari;
using namespace hamkari::making;

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

const fs::path oracles = fs::path(HAMKARI_SOURCE_DIR) / "tests/oracles";

Json read_json(const fs::path& path) {
    std::ifstream file(path);
    return Json::parse(file);
}

Date day_in(const Json& task, const char* key) { return day(task.at(key).get<std::string>().c_str()); }

Plan plan_of(const Json& oracle) {
    std::vector<Weekday> week;
    for (const auto& name : oracle.at("work_week")) week.push_back(choice<Weekday>(name.get<std::string>()).value());
    auto plan = network_plan(oracle.at("start").get<std::string>().c_str(), week);
    for (const auto& text : oracle.at("holidays")) plan.programme.holidays.push_back({day(text.get<std::string>().c_str()), 0, 0, {}, {}, false, {}});
    for (const auto& task : oracle.at("tasks")) {
        auto& m = add(plan, task.at("id"), task.at("days"));
        if (task.contains("not_before")) m.start = day_in(task, "not_before");
        for (const auto& link : task.at("after"))
            m.after.push_back(after(link.at("id"), choice<LinkType>(link.at("type").get<std::string>()).value(), {link.at("lag"), false}));
    }
    return plan;
}

/// Its activities in whole sixths, so that PERT's expectations are whole numbers.
constexpr int sixths = 6;

int in_sixths(const Json& number) { return static_cast<int>(std::lround(number.get<double>() * sixths)); }

}  // namespace

TEST_CASE("dates, floats and critical milestones in the Iranian calendar are those on which two engines agree") {
    int plans = 0, tasks = 0;
    for (const auto& file : fs::directory_iterator(oracles / "iran-calendar")) {
        const auto oracle = read_json(file.path());
        const auto plan = plan_of(oracle);
        const auto schedule = scheduled(plan);
        ++plans;
        for (std::size_t i = 0; i < schedule.rows.size(); ++i) {
            const auto& is = schedule.rows[i];
            const auto& said = oracle.at("tasks").at(i);
            INFO(file.path().filename() << " " << is.plan->id.text());
            ++tasks;
            if (said.at("days") != 0) {
                CHECK(is.early_start == day_in(said, "es"));
                CHECK(is.early_finish == day_in(said, "ef"));
                CHECK(is.late_start == day_in(said, "ls"));
            }
            // A point that may not be later than it is stands on the day that it begins; the engines name the working day
            // that ends then: the same moment.
            const auto late = schedule.late[i];
            CHECK((late.begins ? schedule.network.calendar_of(static_cast<std::uint32_t>(i)).day(late.finish - 1) : is.late_finish) ==
                  day_in(said, "lf"));
            CHECK(is.total_float == said.at("float").get<int>());
            CHECK(is.critical == said.at("critical").get<bool>());
        }
    }
    CHECK(plans == 32);
    CHECK(tasks > 2000);
}

TEST_CASE("networks of the textbooks have the early and late times and the floats that they print") {
    for (const auto& oracle : read_json(oracles / "textbook/cpm_pert_cases.json")) {
        const auto& activities = oracle.contains("activities") ? oracle.at("activities") : oracle.at("computed").at("activities");
        auto plan = network_plan("2025-01-01");
        for (const auto& activity : activities) {
            auto& m = add(plan, activity.at("id"), in_sixths(activity.at("duration")));
            for (const auto& before : activity.at("pred")) m.after.push_back(after(before));
        }
        const auto schedule = scheduled(plan);
        const auto origin = schedule.network.calendars.front().before(day("2025-01-01"));
        for (std::size_t i = 0; i < activities.size(); ++i) {
            INFO(oracle.at("id") << " " << activities[i].at("id"));
            CHECK(schedule.early[i].start - origin == in_sixths(activities[i].at("es")));
            CHECK(schedule.early[i].finish - origin == in_sixths(activities[i].at("ef")));
            CHECK(schedule.late[i].start - origin == in_sixths(activities[i].at("ls")));
            CHECK(schedule.late[i].finish - origin == in_sixths(activities[i].at("lf")));
            CHECK(schedule.rows[i].total_float == in_sixths(activities[i].at("slack")));
            CHECK(schedule.rows[i].critical == (in_sixths(activities[i].at("slack")) == 0));
        }
    }
}

TEST_CASE("the networks of PSPLIB are as long as published") {
    const fs::path folder = fs::path(HAMKARI_SOURCE_DIR) / "../shared/oracles/psplib";
    if (!fs::exists(folder)) {
        WARN("skipped: ../shared/oracles/psplib is not there");
        return;
    }
    const auto unpacked = fs::temp_directory_path() / ("hamkari-psplib-" + std::to_string(std::rand()));
    fs::create_directory(unpacked);
    REQUIRE(std::system(("tar -xJf '" + (folder / "j30_rcp.tar.xz").string() + "' -C '" + unpacked.string() + "'").c_str()) == 0);
    std::ifstream lengths(folder / "j30_mpm_time.csv");
    int instances = 0;
    std::string line;
    std::getline(lengths, line);
    while (std::getline(lengths, line)) {
        // j301_1 of the table is j30_1_1.rcp
        const auto comma = line.find(','), bar = line.find('_');
        const auto name = "j30_" + line.substr(3, bar - 3) + line.substr(bar, comma - bar) + ".rcp";
        std::ifstream file(unpacked / "j30" / name);
        INFO(name);
        int activities = 0, resources = 0, skipped = 0;
        REQUIRE(file >> activities >> resources);
        for (int i = 0; i < resources; ++i) file >> skipped;
        auto plan = network_plan("2025-01-01");
        std::vector<std::vector<int>> successors(static_cast<std::size_t>(activities));
        for (auto& list : successors) {
            int days = 0, count = 0;
            file >> days;
            for (int i = 0; i < resources; ++i) file >> skipped;
            file >> count;
            list.resize(static_cast<std::size_t>(count));
            for (auto& next : list) file >> next;
            add(plan, "T" + std::to_string(&list - successors.data() + 1), days);
        }
        for (std::size_t i = 0; i < successors.size(); ++i)
            for (const int next : successors[i])
                plan.projects[0].milestones[static_cast<std::size_t>(next) - 1].after.push_back(after("T" + std::to_string(i + 1)));
        const auto schedule = scheduled(plan);
        CHECK(days_from(day("2025-01-01"), schedule.finish) + 1 == std::stoi(line.substr(comma + 1)));
        ++instances;
    }
    CHECK(instances == 480);
    fs::remove_all(unpacked);
}
