#include "model/check.hpp"
#include "model/plan_fields.hpp"

namespace hamkari::checks {

namespace {

class Collector {
public:
    explicit Collector(Check& check) : check_(check) {}

    void begin_project(std::size_t index) { project_ = static_cast<std::uint32_t>(index); }

    template <class T>
    void add(const T& item, std::size_t index) {
        if (!item.formerly.empty()) renamed_.push_back(&item);
        if (item.id.empty()) return;
        const auto at = item.place("id");
        const auto [found, added] = check_.ids.try_emplace(
            item.id.text(), Known{kind_of<T>, false, project_, static_cast<std::uint32_t>(index), at});
        if (added) return;
        found->second.twice = true;
        const auto& first = found->second.at;
        const auto& files = check_.plan.files;
        const std::string file = first.file < files.size() ? files[first.file] + ":" : "";
        check_.error(at, Code::duplicate_id, {item.id.text(), file + std::to_string(first.line)});
    }

    /// Visitor for `describe_lists`.
    template <class T>
    void operator()(std::string_view, const std::vector<T>& items) {
        for (std::size_t i = 0; i < items.size(); ++i) add(items[i], i);
    }

    void check_renamed() {
        std::unordered_map<std::string_view, const Item*> seen;
        for (const Item* item : renamed_) {
            if (check_.ids.contains(item->formerly))
                check_.error(item->place("formerly"), Code::formerly_still_there, {item->formerly});
            else if (!seen.emplace(item->formerly, item).second)
                check_.error(item->place("formerly"), Code::duplicate_entry, {item->formerly});
        }
    }

private:
    Check& check_;
    std::uint32_t project_ = 0;
    std::vector<const Item*> renamed_;
};

std::size_t count_items(const Plan& plan) {
    std::size_t count = 1'000;
    for (const auto& p : plan.projects)
        count += 1 + p.results.size() + p.milestones.size() + p.budget.size() + p.funding.size() + p.indicators.size() +
                 p.risks.size();
    return count;
}

}  // namespace

void ids(Check& check) {
    check.ids.reserve(count_items(check.plan));
    Collector collector(check);
    collector.add(check.plan.programme, 0);
    describe_lists(check.plan.programme, collector);
    for (std::size_t i = 0; i < check.plan.projects.size(); ++i) {
        collector.begin_project(i);
        collector.add(check.plan.projects[i], i);
        describe_lists(check.plan.projects[i], collector);
    }
    collector.check_renamed();
}

}  // namespace hamkari::checks
