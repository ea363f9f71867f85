#include "model/plan_items.hpp"

#include <utility>

namespace hamkari {

namespace {

/// The id has a place of its own beside the text of the fields.
template <class Visitor>
struct WithoutId {
    Visitor& visitor;
    template <class T>
    void operator()(std::string_view field, T& value, Need need) {
        if (field != "id") visitor(field, value, need);
    }
};

template <class T, class Visitor>
void describe_body(T& item, Visitor& visitor) {
    WithoutId<Visitor> fields{visitor};
    describe(item, fields);
    // The days themselves are in files of their own (`holidays: [holidays-ir.yaml]`), which the programme owns.
    if constexpr (Is<T, Programme>) visitor("holiday_days", item.holidays, Need::optional);
}

/// Writes every item of a plan.
class ItemWriter {
public:
    explicit ItemWriter(std::vector<PlanItem>& items) : items_(items) {}

    template <class T>
    void write(ItemKind kind, const T& item) {
        PlanItem& row = items_.emplace_back();
        row.kind = kind;
        row.id = item.id.text();
        if (is_in_project(kind)) row.project = project_;
        row.at = item.at;
        row.body.reserve(320);
        FieldWriter writer(row.body);
        describe_body(item, writer);
    }

    void write_all(const Programme& programme) {
        write(ItemKind::programme, programme);
        write_list(ItemKind::group, programme.groups);
        write_list(ItemKind::partner, programme.partners);
        write_list(ItemKind::agreement, programme.agreements);
        write_list(ItemKind::meeting, programme.meetings);
        write_list(ItemKind::decision, programme.decisions);
        write_list(ItemKind::scenario, programme.scenarios);
    }

    void write_all(const Project& project) {
        project_ = project.id.text();
        write(ItemKind::project, project);
        write_list(ItemKind::result, project.results);
        write_list(ItemKind::milestone, project.milestones);
        write_list(ItemKind::budget, project.budget);
        write_list(ItemKind::funding, project.funding);
        write_list(ItemKind::indicator, project.indicators);
        write_list(ItemKind::risk, project.risks);
    }

private:
    template <class T>
    void write_list(ItemKind kind, const std::vector<T>& list) {
        for (const auto& item : list) write(kind, item);
    }

    std::vector<PlanItem>& items_;
    std::string project_;
};

std::size_t count_items(const Plan& plan) {
    const auto& p = plan.programme;
    std::size_t count =
        1 + p.groups.size() + p.partners.size() + p.agreements.size() + p.meetings.size() + p.decisions.size() +
        p.scenarios.size();
    for (const auto& project : plan.projects)
        count += 1 + project.results.size() + project.milestones.size() + project.budget.size() +
                 project.funding.size() + project.indicators.size() + project.risks.size();
    return count;
}

/// Most projects have some of each: to grow from one is to move each item several times.
template <class T>
T& add_to(std::vector<T>& list) {
    if (list.capacity() == 0) list.reserve(8);
    return list.emplace_back();
}

template <class T>
void fill(T& item, std::string_view id, Position at, std::string_view body) {
    read_fields(body, item, [](T& empty, FieldReader& reader) { describe_body(empty, reader); });
    read_value(id, item.id);
    item.at = at;
}

}  // namespace

std::vector<PlanItem> to_items(const Plan& plan) {
    std::vector<PlanItem> items;
    items.reserve(count_items(plan));
    ItemWriter writer(items);
    writer.write_all(plan.programme);
    for (const auto& project : plan.projects) writer.write_all(project);
    return items;
}

void PlanBuilder::add(ItemKind kind, std::string_view id, Position at, std::string_view body) {
    auto& programme = plan_.programme;
    if (is_in_project(kind) && plan_.projects.empty()) damaged(id);
    Project* project = plan_.projects.empty() ? nullptr : &plan_.projects.back();
    switch (kind) {
        case ItemKind::programme:
            return fill(programme, id, at, body);
        case ItemKind::group:
            return fill(programme.groups.emplace_back(), id, at, body);
        case ItemKind::partner:
            return fill(programme.partners.emplace_back(), id, at, body);
        case ItemKind::agreement:
            return fill(programme.agreements.emplace_back(), id, at, body);
        case ItemKind::meeting:
            return fill(programme.meetings.emplace_back(), id, at, body);
        case ItemKind::decision:
            return fill(programme.decisions.emplace_back(), id, at, body);
        case ItemKind::scenario:
            return fill(programme.scenarios.emplace_back(), id, at, body);
        case ItemKind::project:
            return fill(plan_.projects.emplace_back(), id, at, body);
        case ItemKind::result:
            return fill(project->results.emplace_back(), id, at, body);
        case ItemKind::milestone:
            return fill(add_to(project->milestones), id, at, body);
        case ItemKind::budget:
            return fill(add_to(project->budget), id, at, body);
        case ItemKind::funding:
            return fill(add_to(project->funding), id, at, body);
        case ItemKind::indicator:
            return fill(add_to(project->indicators), id, at, body);
        case ItemKind::risk:
            return fill(project->risks.emplace_back(), id, at, body);
    }
}

void PlanBuilder::append(PlanBuilder&& other) {
    if (plan_.programme.id.empty()) plan_.programme = std::move(other.plan_.programme);
    auto& projects = plan_.projects;
    projects.insert(projects.end(), std::make_move_iterator(other.plan_.projects.begin()),
                    std::make_move_iterator(other.plan_.projects.end()));
}

Plan PlanBuilder::take(std::vector<std::string> files) {
    plan_.files = std::move(files);
    return std::exchange(plan_, {});
}

Plan from_items(const std::vector<PlanItem>& items, std::vector<std::string> files) {
    PlanBuilder builder;
    for (const auto& item : items) builder.add(item.kind, item.id, item.at, item.body);
    return builder.take(std::move(files));
}

}  // namespace hamkari
