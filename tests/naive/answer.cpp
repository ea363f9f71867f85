#include "tests/naive/answer.hpp"

#include "model/calendar.hpp"

#include <set>

namespace hamkari::naive {

const std::vector<Period>& periods_asked() {
    static const std::vector<Period> periods{
        Period::of_year(Calendar::gregorian, 2025), Period::of_half(Calendar::gregorian, 2025, 1),
        Period::of_quarter(Calendar::gregorian, 2025, 2), Period::of_month(Calendar::gregorian, 2025, 3),
        Period::of_year(Calendar::solar_hijri, 1404)};
    return periods;
}

namespace {

std::optional<std::int64_t> number_of(std::optional<Quantity> quantity) {
    if (!quantity) return std::nullopt;
    return quantity->ten_thousandths();
}

std::optional<std::int64_t> number_of(std::optional<Percent> percent) {
    if (!percent) return std::nullopt;
    return percent->ten_thousandths;
}

MilestoneAnswer answer_of(const MilestoneState& m) {
    return {m.plan->id.text(), std::string(word(m.status)), m.due, m.baseline, m.started, m.actual, m.cancelled_on,
            m.expected, m.slip_days, m.late, m.at_risk, m.days_late};
}

FundingAnswer answer_of(const FundingState& line) {
    FundingAnswer answer{line.plan->id.text(), line.pledged.minor, line.committed.minor, line.received.minor, line.spent.minor, {}};
    if (const auto balance = line.balance()) answer.balance = balance->minor;
    return answer;
}

IndicatorAnswer answer_of(const IndicatorState& indicator, Date as_of) {
    IndicatorAnswer answer{indicator.plan->id.text(), {}, number_of(actual_to_date(indicator, as_of))};
    for (const auto& period : periods_asked()) answer.in_periods.push_back(number_of(actual(indicator, period, as_of)));
    return answer;
}

ProjectAnswer answer_of(const ProjectSnapshot& project, Date as_of) {
    const auto& progress = project.progress;
    ProjectAnswer answer;
    answer.id = project.plan->id.text();
    answer.done = progress.done.ten_thousandths();
    answer.planned = progress.planned.ten_thousandths();
    answer.counted = progress.counted.ten_thousandths();
    answer.dropped = progress.dropped.ten_thousandths();
    answer.percent = number_of(progress.percent());
    answer.planned_percent = number_of(progress.planned_percent());
    for (const auto& m : project.milestones) answer.milestones.push_back(answer_of(m));
    for (const auto& line : project.funding) answer.funding.push_back(answer_of(line));
    for (const auto& i : project.indicators) answer.indicators.push_back(answer_of(i, as_of));
    for (const auto& r : project.risks) answer.risks.push_back({r.plan->id.text(), r.likelihood, r.impact});
    return answer;
}

std::string shown(std::optional<Date> day) { return day ? to_text(*day) : "-"; }
template <class Number>
std::string shown(std::optional<Number> number) {
    return number ? std::to_string(*number) : "-";
}

}  // namespace

Answer answer_of(const Snapshot& snapshot) {
    Answer answer;
    answer.revision = to_text(snapshot.history->revision.name);
    for (const auto& project : snapshot.projects) answer.projects.push_back(answer_of(project, snapshot.as_of));
    for (const auto& d : snapshot.decisions)
        answer.decisions.push_back({d.id.text(), d.done ? std::optional(d.done->happened_on) : std::nullopt, d.late});
    std::set<std::string> there;
    for (const auto& project : snapshot.projects)
        for (const auto& m : project.milestones) there.insert(m.plan->id.text());
    for (const Fact* fact : snapshot.baselines) {
        const auto& set = std::get<BaselineSet>(fact->data);
        auto& baseline = answer.baselines.emplace_back(BaselineAnswer{set.name, {}});
        for (const auto& dates : set.milestones)
            if (there.contains(dates.milestone.text())) baseline.dues.emplace_back(dates.milestone.text(), dates.due.value());
    }
    return answer;
}

std::string in_words(const MilestoneAnswer& m) {
    return m.id + ": " + m.status + " due " + shown(m.due) + " baseline " + shown(m.baseline) + " started " + shown(m.started) +
           " actual " + shown(m.actual) + " cancelled " + shown(m.cancelled) + " expected " + shown(m.expected) + " slip " +
           shown(m.slip_days) + " days late " + std::to_string(m.days_late) + (m.late ? " late" : "") + (m.at_risk ? " at risk" : "");
}

std::string in_words(const FundingAnswer& f) {
    return f.id + ": pledged " + std::to_string(f.pledged) + " committed " + std::to_string(f.committed) + " received " +
           std::to_string(f.received) + " spent " + std::to_string(f.spent) + " balance " + shown(f.balance);
}

std::string in_words(const IndicatorAnswer& i) {
    std::string words = i.id + ": to date " + shown(i.to_date);
    for (std::size_t n = 0; n < i.in_periods.size(); ++n) words += ", " + to_text(periods_asked()[n]) + " " + shown(i.in_periods[n]);
    return words;
}

std::string in_words(const RiskAnswer& r) {
    return r.id + ": likelihood " + std::to_string(r.likelihood) + " impact " + std::to_string(r.impact);
}

std::string in_words(const DecisionAnswer& d) { return d.id + ": done " + shown(d.done) + (d.late ? " late" : ""); }

std::vector<std::string> in_words(const Answer& answer) {
    std::vector<std::string> lines{"in force " + answer.revision};
    for (const auto& p : answer.projects) {
        lines.push_back(p.id + ": done " + std::to_string(p.done) + " planned " + std::to_string(p.planned) + " counted " +
                        std::to_string(p.counted) + " dropped " + std::to_string(p.dropped) + " progress " + shown(p.percent) +
                        " planned progress " + shown(p.planned_percent));
        for (const auto& m : p.milestones) lines.push_back(in_words(m));
        for (const auto& f : p.funding) lines.push_back(in_words(f));
        for (const auto& i : p.indicators) lines.push_back(in_words(i));
        for (const auto& r : p.risks) lines.push_back(in_words(r));
    }
    for (const auto& d : answer.decisions) lines.push_back(in_words(d));
    for (const auto& b : answer.baselines) {
        lines.push_back("baseline " + b.name);
        for (const auto& [id, due] : b.dues) lines.back() += ", " + id + " " + to_text(due);
    }
    return lines;
}

}  // namespace hamkari::naive
