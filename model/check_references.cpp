#include "model/check.hpp"
#include "model/folding.hpp"

#include <array>

namespace hamkari::checks {

namespace {

constexpr std::uint32_t anywhere = 0xFFFFFFFF;
/// Among more than this, looking for a near word takes longer than it helps.
constexpr std::size_t most_candidates = 3'000;
constexpr std::size_t most_guesses = 300;

class References {
public:
    explicit References(Check& check) : check_(check) {}

    /// The id in a field must name an item of this kind, in this project if it must stand in one.
    template <class Tag>
    void require(const Id<Tag>& id, ItemKind kind, Position at, std::uint32_t project = anywhere) {
        if (id.empty()) return;
        const auto* found = check_.find(id.text(), kind);
        if (found && (project == anywhere || found->twice || found->project == project)) return;
        check_.error(at, code_of(kind), {id.text(), near(id.text(), kind, project)});
    }

    template <class Tag>
    void require_all(const Item& item, std::string_view field, const std::vector<Id<Tag>>& ids, ItemKind kind) {
        for (std::size_t i = 0; i < ids.size(); ++i) require(ids[i], kind, place_in(item, field, i));
    }

    void in_programme() {
        const auto& programme = check_.plan.programme;
        for (const auto& agreement : programme.agreements)
            require_all(agreement, "partners", agreement.partners, ItemKind::partner);
        for (const auto& meeting : programme.meetings)
            require_all(meeting, "partners", meeting.partners, ItemKind::partner);
        for (const auto& decision : programme.decisions) {
            require(decision.meeting, ItemKind::meeting, decision.place("meeting"));
            require(decision.owner, ItemKind::partner, decision.place("owner"));
            require_all(decision, "projects", decision.projects, ItemKind::project);
        }
    }

    void in_project(const Project& project, std::uint32_t index) {
        require(project.lead, ItemKind::partner, project.place("lead"));
        for (const auto& partner : project.partners) require(partner.id, ItemKind::partner, partner.at);
        require_all(project, "groups", project.groups, ItemKind::group);
        for (const auto& result : project.results)
            require(result.under, ItemKind::result, result.place("under"), index);
        for (const auto& milestone : project.milestones) {
            require(milestone.result, ItemKind::result, milestone.place("result"), index);
            require(milestone.budget, ItemKind::budget, milestone.place("budget"), index);
            require(milestone.owner, ItemKind::partner, milestone.place("owner"));
            for (const auto& link : milestone.after) {
                own_project_ = index;
                require(link.id, ItemKind::milestone, link.at);
            }
            if (milestone.province) require_province(project, *milestone.province, milestone.place("province"));
        }
        for (const auto& funding : project.funding) {
            require(funding.donor, ItemKind::partner, funding.place("donor"));
            require_all(funding, "for.groups", funding.earmark.groups, ItemKind::group);
            for (std::size_t i = 0; i < funding.earmark.provinces.size(); ++i)
                require_province(project, funding.earmark.provinces[i], place_in(funding, "for.provinces", i));
        }
        for (const auto& indicator : project.indicators)
            require(indicator.result, ItemKind::result, indicator.place("result"), index);
        for (const auto& risk : project.risks) require(risk.owner, ItemKind::partner, risk.place("owner"));
    }

private:
    static Code code_of(ItemKind kind) {
        switch (kind) {
            case ItemKind::group:
                return Code::unknown_group;
            case ItemKind::meeting:
                return Code::unknown_meeting;
            case ItemKind::project:
                return Code::unknown_project;
            case ItemKind::result:
                return Code::unknown_result;
            case ItemKind::milestone:
                return Code::unknown_milestone;
            case ItemKind::budget:
                return Code::unknown_budget_line;
            default:
                return Code::unknown_partner;
        }
    }

    void require_province(const Project& project, ProvinceCode code, Position at) {
        if (project.provinces.scope == Provinces::Scope::listed && !project.provinces.has(code))
            check_.error(at, Code::province_not_in_project, {std::string(province(code).en), project.id.text()});
    }

    std::string near(std::string_view word, ItemKind kind, std::uint32_t project) {
        if (++guesses_ > most_guesses) return {};
        if (project != anywhere) return nearest(word, candidates(kind, project)).value_or("");
        auto& all = candidates_[static_cast<std::size_t>(kind)];
        if (all.empty()) all = candidates(kind, anywhere);
        if (all.size() <= most_candidates) return nearest(word, all).value_or("");
        return kind == ItemKind::milestone ? nearest(word, candidates(kind, own_project_)).value_or("") : std::string();
    }

    std::vector<std::string> candidates(ItemKind kind, std::uint32_t project) const {
        std::vector<std::string> names;
        const auto& plan = check_.plan;
        const auto add = [&](const auto& items) {
            for (const auto& item : items) names.push_back(item.id.text());
        };
        const auto add_of = [&](const Project& p) {
            if (kind == ItemKind::result) add(p.results);
            if (kind == ItemKind::milestone) add(p.milestones);
            if (kind == ItemKind::budget) add(p.budget);
        };
        if (kind == ItemKind::group) add(plan.programme.groups);
        if (kind == ItemKind::partner) add(plan.programme.partners);
        if (kind == ItemKind::meeting) add(plan.programme.meetings);
        if (kind == ItemKind::project) add(plan.projects);
        if (project != anywhere)
            add_of(plan.projects[project]);
        else
            for (const auto& p : plan.projects) add_of(p);
        return names;
    }

    Check& check_;
    std::array<std::vector<std::string>, static_cast<std::size_t>(ItemKind::risk) + 1> candidates_;
    std::uint32_t own_project_ = 0;
    std::size_t guesses_ = 0;
};

}  // namespace

void references(Check& check) {
    References references(check);
    references.in_programme();
    for (std::size_t i = 0; i < check.plan.projects.size(); ++i)
        references.in_project(check.plan.projects[i], static_cast<std::uint32_t>(i));
}

}  // namespace hamkari::checks
