#include "model/input/read_plan.hpp"

#include "model/findings.hpp"
#include "model/input/read_file.hpp"
#include "model/input/reading.hpp"
#include "model/validate.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <iterator>
#include <limits>
#include <thread>

namespace hamkari::input {

namespace {

constexpr std::string_view built_in_name = "holidays-ir.yaml";
constexpr const char* built_in_text =
#include "embedded_holidays.inc"
    ;

std::vector<FileDraft> read_files(const std::vector<SourceFile>& files, const Surroundings& surroundings,
                                  unsigned threads) {
    std::vector<FileDraft> drafts(files.size());
    std::atomic<std::size_t> next{0};
    std::atomic<bool> failed{false};
    std::exception_ptr failure;
    const auto work = [&] {
        Tree tree;
        try {
            for (std::size_t i = next++; i < files.size(); i = next++)
                drafts[i] = read_file(files[i], static_cast<std::uint16_t>(i), surroundings, tree);
        } catch (...) {
            if (!failed.exchange(true)) failure = std::current_exception();
            next = files.size();
        }
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < threads && i < files.size(); ++i) others.emplace_back(work);
    work();
    for (auto& thread : others) thread.join();
    if (failure) std::rethrow_exception(failure);
    return drafts;
}

/// Puts the drafts of the files together.
class Assembly {
public:
    Assembly(PlanDraft& draft, const Surroundings& surroundings) : draft_(draft), surroundings_(surroundings) {}

    void add(FileDraft&& file) {
        if (file.programme) take_programme(file);
        move_into(draft_.plan.projects, file.projects);
        move_into(holidays_, file.holidays);
        move_into(draft_.findings, file.findings);
        draft_.complete = draft_.complete && file.complete;
    }

    void finish() {
        if (has_programme_) add_named_files();
        draft_.plan.programme.holidays = std::move(holidays_);
        if (!has_programme_) {
            if (draft_.complete) error({0, 1, 1}, {Code::programme_missing, {}});
            draft_.complete = false;
        }
        for (const auto& file : draft_.files) draft_.plan.files.push_back(file.name);
    }

private:
    void error(Position at, Problem problem) { draft_.findings.push_back({Severity::error, std::move(problem), at}); }

    template <class T>
    static void move_into(std::vector<T>& all, std::vector<T>& some) {
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    }

    void take_programme(FileDraft& file) {
        if (has_programme_) {
            const auto first = draft_.files[programme_at_.file].name + ":" + std::to_string(programme_at_.line);
            return error(file.programme_at, {Code::programme_twice, {first}});
        }
        has_programme_ = true;
        programme_at_ = file.programme_at;
        draft_.plan.programme = std::move(*file.programme);
    }

    void add_named_files() {
        const auto& programme = draft_.plan.programme;
        const auto names = programme.holiday_files;
        std::vector<Position> places;
        for (const auto& place : programme.places)
            if (place.field == "holidays") places.push_back(place.at);
        for (std::size_t i = 0; i < names.size(); ++i)
            add_named_file(names[i], i + 1 < places.size() ? places[i + 1] : programme.at);
    }

    void add_named_file(const std::string& name, Position at) {
        const auto programme_file = draft_.files[programme_at_.file].name;
        const auto folder = programme_file.substr(0, programme_file.find_last_of("/\\") + 1);
        if (std::any_of(draft_.files.begin(), draft_.files.end(),
                        [&](const SourceFile& file) { return file.name == folder + name || file.name == name; }))
            return;
        std::optional<SourceFile> found;
        try {
            if (surroundings_.open) found = surroundings_.open(programme_file, name);
        } catch (const Failure& failure) {
            return error(at, failure.problem());
        }
        if (!found && name == built_in_name) found = built_in_holidays();
        if (!found) return error(at, {Code::file_missing, {folder + name}});

        Tree tree;
        auto file = read_file(*found, static_cast<std::uint16_t>(draft_.files.size()), surroundings_, tree);
        draft_.files.push_back(std::move(*found));
        if (file.complete && !file.has_holidays)
            error(at, {Code::missing_field, {"holidays", name, std::string(example_of({}, "holidays"))}});
        add(std::move(file));
    }

    PlanDraft& draft_;
    const Surroundings& surroundings_;
    std::vector<Holiday> holidays_;
    bool has_programme_ = false;
    Position programme_at_;
};

/// Codes that say that something is not there: not to be believed while a part of the plan could not be read.
bool is_about_absence(Code code) {
    switch (code) {
        case Code::unknown_partner:
        case Code::unknown_group:
        case Code::unknown_milestone:
        case Code::unknown_result:
        case Code::unknown_budget_line:
        case Code::unknown_funding_line:
        case Code::unknown_project:
        case Code::unknown_meeting:
        case Code::province_not_in_project:
        case Code::rate_missing:
            return true;
        default:
            return false;
    }
}

}  // namespace

SourceFile built_in_holidays() { return {std::string(built_in_name), built_in_text}; }

PlanDraft read_plan(std::vector<SourceFile> files, const Surroundings& surroundings, unsigned threads) {
    // Positions count files in 16 bits; one is kept for the holidays.
    if (files.size() >= std::numeric_limits<std::uint16_t>::max())
        throw Failure(Code::number_too_large, {std::to_string(files.size())});
    PlanDraft draft;
    draft.files = std::move(files);
    auto parts = read_files(draft.files, surroundings, threads);
    Assembly assembly(draft, surroundings);
    for (auto& part : parts) assembly.add(std::move(part));
    assembly.finish();
    sort(draft.findings);
    return draft;
}

PlanDraft check_plan(std::vector<SourceFile> files, const Surroundings& surroundings, unsigned threads) {
    auto draft = read_plan(std::move(files), surroundings, threads);
    std::vector<Finding> found;
    validate(draft.plan, found);
    if (!draft.complete) std::erase_if(found, [](const Finding& f) { return is_about_absence(f.problem.code); });
    draft.findings.insert(draft.findings.end(), std::make_move_iterator(found.begin()),
                          std::make_move_iterator(found.end()));
    settle(draft.findings);
    return draft;
}

}  // namespace hamkari::input
