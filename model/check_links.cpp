#include "model/check.hpp"

#include <algorithm>

namespace hamkari::checks {

namespace {

/// A circle of a thousand milestones is not read to its end.
constexpr std::size_t most_names = 20;

/// `A -> B -> A`
std::string circle(const std::vector<std::string_view>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size() && i < most_names; ++i) text.append(names[i]).append(" -> ");
    if (names.size() > most_names) text += "... -> ";
    return text.append(names.front());
}

/// Looks for circles among the milestones of all projects, without recursion: a chain may be as long as the plan.
class Circles {
public:
    explicit Circles(Check& check) : check_(check) {
        const auto& projects = check.plan.projects;
        first_.reserve(projects.size() + 1);
        for (const auto& project : projects) {
            first_.push_back(milestones_.size());
            for (const auto& milestone : project.milestones) milestones_.push_back(&milestone);
        }
        state_.resize(milestones_.size());
    }

    void look() {
        for (std::size_t i = 0; i < milestones_.size(); ++i)
            if (state_[i] == State::unseen) follow(i);
    }

private:
    enum class State : std::uint8_t { unseen, open, done, told };
    struct Step {
        std::size_t milestone;
        std::size_t link;
    };

    void follow(std::size_t start) {
        path_.assign(1, {start, 0});
        state_[start] = State::open;
        while (!path_.empty()) {
            auto& step = path_.back();
            const auto& links = milestones_[step.milestone]->after;
            if (step.link == links.size()) {
                if (state_[step.milestone] == State::open) state_[step.milestone] = State::done;
                path_.pop_back();
                continue;
            }
            const auto& link = links[step.link++];
            const auto* known = check_.find(link.id.text(), ItemKind::milestone);
            if (!known || known->kind != ItemKind::milestone || link.id == milestones_[step.milestone]->id) continue;
            const auto next = first_[known->project] + known->index;
            if (state_[next] == State::unseen) {
                state_[next] = State::open;
                path_.push_back({next, 0});
            } else if (state_[next] != State::done) {
                found(next, link.at);
            }
        }
    }

    /// The path leads from `first` back to it; each of its milestones waits for the next one.
    void found(std::size_t first, Position at) {
        const auto begin =
            std::find_if(path_.begin(), path_.end(), [&](const Step& s) { return s.milestone == first; });
        if (begin == path_.end()) return;  // it belongs to a circle that was told, and is done with
        // One circle through a milestone is enough: the others mostly go away with it.
        const bool told =
            std::any_of(begin, path_.end(), [&](const Step& s) { return state_[s.milestone] == State::told; });
        if (told) return;
        std::vector<std::string_view> names{milestones_[first]->id.text()};
        for (auto step = path_.end(); --step != begin;) names.push_back(milestones_[step->milestone]->id.text());
        for (auto step = begin; step != path_.end(); ++step) state_[step->milestone] = State::told;
        check_.error(at, Code::milestone_cycle, {circle(names)});
    }

    Check& check_;
    std::vector<std::size_t> first_;  // of each project, in milestones_
    std::vector<const Milestone*> milestones_;
    std::vector<State> state_;
    std::vector<Step> path_;
};

}  // namespace

void links(Check& check) {
    for (const auto& project : check.plan.projects)
        for (const auto& milestone : project.milestones)
            for (const auto& link : milestone.after)
                if (link.id == milestone.id) check.error(link.at, Code::link_to_itself, {milestone.id.text()});
    Circles(check).look();
}

void results(Check& check) {
    for (std::size_t p = 0; p < check.plan.projects.size(); ++p) {
        const auto& list = check.plan.projects[p].results;
        // Each result stands under one at most: from each, walk up until a result that was seen before.
        std::vector<std::size_t> walk_of(list.size(), 0);
        for (std::size_t i = 0; i < list.size(); ++i) {
            std::vector<std::string_view> names;
            std::size_t at = i;
            while (walk_of[at] == 0) {
                walk_of[at] = i + 1;
                names.push_back(list[at].id.text());
                const auto* above =
                    list[at].under.empty() ? nullptr : check.find(list[at].under.text(), ItemKind::result);
                if (!above || above->kind != ItemKind::result || above->project != p) break;
                at = above->index;
                if (walk_of[at] != i + 1) continue;
                names.erase(names.begin(), std::find(names.begin(), names.end(), list[at].id.text()));
                check.error(list[at].place("under"), Code::result_cycle, {circle(names)});
            }
        }
    }
}

}  // namespace hamkari::checks
