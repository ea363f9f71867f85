#pragma once

#include "model/plan_items.hpp"
#include "model/store/recording.hpp"
#include "tests/typed.hpp"

#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

/// A small programme and its ledger.
namespace hamkari::tests {

using typed::day;
inline Instant at(const char* text) { return *parse_instant(text); }

inline store::Author author(const char* when, const char* by = "officer") { return {by, at(when), "seed"}; }

inline Known on(const char* date) { return {day(date), std::nullopt}; }
inline Known on(const char* date, const char* known_at) { return {day(date), at(known_at)}; }

/// Two projects of two milestones each, in a file each.
inline Plan small_plan() {
    Plan plan;
    plan.files = {"programme.yaml", "rehab.yaml", "mhpss.yaml"};
    plan.programme.id = ProgrammeId("JP-2025");
    plan.programme.title.en = "Joint programme";
    plan.programme.period = Period::of_year(Calendar::gregorian, 2025);
    plan.programme.currency = Currency("CHF");
    plan.programme.at = {0, 1, 1};
    Partner partner;
    partner.id = PartnerId("IRCS");
    partner.title.en = "Red Crescent";
    partner.at = {0, 5, 9};
    plan.programme.partners.push_back(partner);
    for (std::uint16_t file = 1; file <= 2; ++file) {
        Project project;
        project.id = ProjectId(file == 1 ? "REHAB" : "MHPSS");
        project.title.en = "A project";
        project.period = plan.programme.period;
        project.at = {file, 5, 2};
        for (std::uint16_t i = 1; i <= 2; ++i) {
            Milestone milestone;
            milestone.id = MilestoneId(project.id.text() + "-0" + std::to_string(i));
            milestone.title.en = "A milestone";
            milestone.due = day(i == 1 ? "2025-05-03" : "2025-09-30");
            milestone.at = {file, 9, static_cast<std::uint32_t>(10 + i)};
            project.milestones.push_back(milestone);
        }
        FundingLine line;
        line.id = FundingId(project.id.text() + "-F1");
        line.donor = PartnerId("IRCS");
        line.pledged = Money{1'000'000, Currency("CHF")};
        line.at = {file, 9, 20};
        project.funding.push_back(line);
        plan.projects.push_back(project);
    }
    return plan;
}

/// The files of a plan: their text differs where their items do.
inline std::vector<store::PlanText> texts_of(const Plan& plan) {
    std::vector<store::PlanText> texts;
    for (const auto& file : plan.files) texts.push_back({file, "# " + file + "\n"});
    for (const auto& item : to_items(plan)) texts.at(item.at.file).bytes += item.id + "\n" + item.body + "\n";
    return texts;
}

inline EntryName load(store::Store& store, const Plan& plan, const char* when, std::optional<Date> in_force_from = {}) {
    store::Recording recording(store, author(when));
    const auto items = to_items(plan);
    const auto texts = texts_of(plan);
    const auto name = recording.add_revision({items, texts, in_force_from, {}});
    recording.commit();
    return name;
}

inline Statement statement(FactKind kind, const char* subject, const char* happened_on, const char* note = "") {
    Statement said;
    said.kind = kind;
    said.subject = subject;
    said.happened_on = day(happened_on);
    said.note.en = note;
    return said;
}

inline EntryName record(store::Store& store, const Statement& said, const char* when, const char* by = "officer") {
    store::Recording recording(store, author(when, by));
    const auto name = recording.add(said);
    recording.commit();
    return name;
}

/// A ledger in memory with the small plan.
inline store::Store ledger_with(const Plan& plan = small_plan()) {
    auto store = store::Store::create(":memory:", "HQ", author("2025-01-01T08:00:00Z"));
    load(store, plan, "2025-01-01T08:00:00Z");
    return store;
}

/// A folder that is gone after the test.
class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "hamkari-test-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string file(const char* name) const { return (path_ / name).string(); }
    /// The names of all that is in it, sorted.
    std::vector<std::string> content() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(path_))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }

private:
    std::filesystem::path path_;
};

/// The code of the failure that the work ends in; Code::internal if it does not fail.
template <class Work>
Code failure_of(Work work) {
    try {
        work();
    } catch (const Failure& failure) {
        return failure.problem().code;
    }
    return Code::internal;
}

}  // namespace hamkari::tests
