#include "app/actions/check.hpp"

#include "app/files/clock.hpp"
#include "app/files/files.hpp"
#include "model/input/excerpt.hpp"
#include "model/input/limits.hpp"

#include <algorithm>

namespace hamkari::actions {

namespace {

/// What cannot be opened is a finding at its path, like everything else that is wrong with a plan.
struct Opened {
    std::vector<input::SourceFile> sources;
    std::vector<Finding> unreadable;
    std::vector<std::string> unreadable_paths;

    void open(const std::string& path) {
        try {
            if (!files::is_folder(path)) return read(path);
            for (const auto& file : files::yaml_files_in(path)) read(file);
        } catch (const Failure& failure) {
            unreadable.push_back({Severity::error, failure.problem(), {}});
            unreadable_paths.push_back(path);
        }
    }

private:
    void read(const std::string& path) { sources.push_back({path, files::read(path, input::largest_file)}); }
};

std::optional<input::SourceFile> open_beside(const std::string& beside, const std::string& name) {
    const auto path = files::beside(beside, name);
    auto text = files::read_if_there(path, input::largest_file);
    if (!text) return std::nullopt;
    return input::SourceFile{path, std::move(*text)};
}

/// What a file that could not be opened may well have said: to tell that it is missing too would mislead.
bool may_stand_elsewhere(const Finding& finding) {
    switch (finding.problem.code) {
        case Code::programme_missing:
        case Code::unknown_partner:
        case Code::unknown_group:
        case Code::unknown_milestone:
        case Code::unknown_funding_line:
        case Code::unknown_project:
        case Code::unknown_meeting:
        case Code::rate_missing: return true;
        default: return false;
    }
}

}  // namespace

FindingShown show(const Finding& finding, const std::vector<input::SourceFile>& files) {
    FindingShown shown{finding, {}, {}, 0};
    if (finding.at.file >= files.size()) return shown;
    const auto& file = files[finding.at.file];
    shown.file = file.name;
    if (finding.at.line == 0) return shown;
    auto excerpt = input::excerpt(file.text, finding.at);
    shown.line = std::move(excerpt.line);
    shown.caret = excerpt.caret;
    return shown;
}

Checked check(const std::vector<std::string>& paths) {
    Opened opened;
    for (const auto& path : paths) opened.open(path);
    Checked checked;
    // Without a single file that could be read, that no programme is there would say nothing new.
    if (!opened.sources.empty() || opened.unreadable.empty())
        checked.draft = input::check_plan(std::move(opened.sources), {open_beside, files::is_time_zone});
    if (!opened.unreadable.empty()) std::erase_if(checked.draft.findings, may_stand_elsewhere);
    for (std::size_t i = 0; i < opened.unreadable.size(); ++i) {
        auto finding = opened.unreadable[i];
        finding.at.file = static_cast<std::uint16_t>(checked.draft.files.size());
        checked.draft.files.push_back({opened.unreadable_paths[i], ""});
        checked.draft.findings.push_back(finding);
    }
    for (const auto& finding : checked.draft.findings) {
        ++(finding.severity == Severity::error ? checked.errors : checked.warnings);
        checked.shown.push_back(show(finding, checked.draft.files));
    }
    return checked;
}

}  // namespace hamkari::actions
