#pragma once

#include "model/plan.hpp"

#include <concepts>
#include <type_traits>

/// The fields of each kind of item, told once. Reading a plan, storing its items, comparing two revisions and checking
/// plans/schema.json all walk these lists: `describe(item, visitor)` calls `visitor(key, member, need)` for each field,
/// in the order in which a plan writes them. The lists of items inside a programme or a project are not fields:
/// `describe_lists` calls `visitor(key, items)` for those.
namespace hamkari {

enum class Need : bool { optional, required };

template <class Self, class T>
concept Is = std::same_as<std::remove_const_t<Self>, T>;

template <class Self, class V>
void describe_common(Self& item, V& v) {
    v("source", item.source, Need::optional);
    v("assumed", item.assumed, Need::optional);
}

template <Is<Group> Self, class V>
void describe(Self& g, V& v) {
    v("id", g.id, Need::required);
    v("name", g.title, Need::required);
    describe_common(g, v);
}

template <Is<Partner> Self, class V>
void describe(Self& p, V& v) {
    v("id", p.id, Need::required);
    v("name", p.title, Need::required);
    v("kind", p.kind, Need::required);
    v("part", p.part, Need::optional);
    v("iati", p.iati, Need::optional);
    describe_common(p, v);
}

template <Is<Agreement> Self, class V>
void describe(Self& a, V& v) {
    v("id", a.id, Need::required);
    v("title", a.title, Need::required);
    v("partners", a.partners, Need::required);
    v("signed", a.signed_in, Need::optional);
    v("until", a.until, Need::optional);
    describe_common(a, v);
}

template <Is<Meeting> Self, class V>
void describe(Self& m, V& v) {
    v("id", m.id, Need::required);
    v("title", m.title, Need::required);
    v("kind", m.kind, Need::required);
    v("on", m.on, Need::required);
    v("partners", m.partners, Need::optional);
    describe_common(m, v);
}

template <Is<Decision> Self, class V>
void describe(Self& d, V& v) {
    v("id", d.id, Need::required);
    v("text", d.title, Need::required);
    v("kind", d.kind, Need::required);
    v("meeting", d.meeting, Need::optional);
    v("owner", d.owner, Need::optional);
    v("due", d.due, Need::optional);
    v("projects", d.projects, Need::optional);
    describe_common(d, v);
}

template <Is<Scenario> Self, class V>
void describe(Self& s, V& v) {
    v("id", s.id, Need::required);
    v("title", s.title, Need::required);
    v("cut", s.cut, Need::optional);
    v("delay", s.delay, Need::optional);
    v("add", s.add, Need::optional);
    describe_common(s, v);
}

template <Is<Programme> Self, class V>
void describe(Self& p, V& v) {
    v("id", p.id, Need::required);
    v("title", p.title, Need::required);
    v("goal", p.goal, Need::optional);
    v("period", p.period, Need::required);
    v("currency", p.currency, Need::required);
    v("time_zone", p.time_zone, Need::optional);
    v("work_week", p.work_week, Need::optional);
    v("holidays", p.holiday_files, Need::optional);
    v("calendars", p.calendars, Need::optional);
    v("rates", p.rates, Need::optional);
    v("variance", p.variance, Need::optional);
    describe_common(p, v);
}

template <Is<Programme> Self, class V>
void describe_lists(Self& p, V& v) {
    v("groups", p.groups);
    v("partners", p.partners);
    v("agreements", p.agreements);
    v("meetings", p.meetings);
    v("decisions", p.decisions);
    v("scenarios", p.scenarios);
}

template <Is<Project> Self, class V>
void describe(Self& p, V& v) {
    v("id", p.id, Need::required);
    v("title", p.title, Need::required);
    v("state", p.state, Need::optional);
    v("sector", p.sector, Need::required);
    v("lead", p.lead, Need::required);
    v("partners", p.partners, Need::optional);
    v("period", p.period, Need::required);
    v("provinces", p.provinces, Need::optional);
    v("where", p.where, Need::optional);
    v("groups", p.groups, Need::optional);
    v("objective", p.objective, Need::optional);
    describe_common(p, v);
    v("formerly", p.formerly, Need::optional);
}

template <Is<Project> Self, class V>
void describe_lists(Self& p, V& v) {
    v("results", p.results);
    v("milestones", p.milestones);
    v("budget", p.budget);
    v("funding", p.funding);
    v("indicators", p.indicators);
    v("risks", p.risks);
}

template <Is<Result> Self, class V>
void describe(Self& r, V& v) {
    v("id", r.id, Need::required);
    v("level", r.level, Need::required);
    v("title", r.title, Need::required);
    v("under", r.under, Need::optional);
    v("assumption", r.assumption, Need::optional);
    describe_common(r, v);
}

template <Is<Milestone> Self, class V>
void describe(Self& m, V& v) {
    v("id", m.id, Need::required);
    v("title", m.title, Need::required);
    v("result", m.result, Need::optional);
    v("start", m.start, Need::optional);
    v("duration", m.duration, Need::optional);
    v("due", m.due, Need::optional);
    v("finish_by", m.finish_by, Need::optional);
    v("after", m.after, Need::optional);
    v("province", m.province, Need::optional);
    v("owner", m.owner, Need::optional);
    v("weight", m.weight, Need::optional);
    v("cost", m.cost, Need::optional);
    v("budget", m.budget, Need::optional);
    v("priority", m.priority, Need::optional);
    describe_common(m, v);
    v("formerly", m.formerly, Need::optional);
}

template <Is<BudgetLine> Self, class V>
void describe(Self& b, V& v) {
    v("id", b.id, Need::required);
    v("title", b.title, Need::optional);
    v("line", b.line, Need::required);
    v("amount", b.amount, Need::required);
    v("period", b.period, Need::required);
    v("by", b.by, Need::optional);
    describe_common(b, v);
    v("formerly", b.formerly, Need::optional);
}

template <Is<FundingLine> Self, class V>
void describe(Self& f, V& v) {
    v("id", f.id, Need::required);
    v("title", f.title, Need::optional);
    v("donor", f.donor, Need::required);
    v("mode", f.mode, Need::optional);
    v("pledged", f.pledged, Need::optional);
    v("committed", f.committed, Need::optional);
    v("on", f.on, Need::optional);
    v("period", f.period, Need::optional);
    v("for", f.earmark, Need::optional);
    describe_common(f, v);
    v("formerly", f.formerly, Need::optional);
}

template <Is<Indicator> Self, class V>
void describe(Self& i, V& v) {
    v("id", i.id, Need::required);
    v("title", i.title, Need::required);
    v("result", i.result, Need::optional);
    v("level", i.level, Need::optional);
    v("definition", i.definition, Need::optional);
    v("verification", i.verification, Need::optional);
    v("counts", i.counts, Need::required);
    v("measure", i.measure, Need::required);
    v("unit", i.unit, Need::optional);
    v("direction", i.direction, Need::optional);
    v("headline", i.headline, Need::optional);
    v("every", i.every, Need::optional);
    v("baseline", i.baseline, Need::optional);
    v("targets", i.targets, Need::optional);
    v("target_total", i.target_total, Need::optional);
    v("disaggregate", i.disaggregate, Need::optional);
    describe_common(i, v);
    v("formerly", i.formerly, Need::optional);
}

template <Is<Risk> Self, class V>
void describe(Self& r, V& v) {
    v("id", r.id, Need::required);
    v("title", r.title, Need::required);
    v("category", r.category, Need::optional);
    v("likelihood", r.likelihood, Need::required);
    v("impact", r.impact, Need::required);
    v("mitigation", r.mitigation, Need::optional);
    v("owner", r.owner, Need::optional);
    v("review", r.review, Need::optional);
    describe_common(r, v);
    v("formerly", r.formerly, Need::optional);
}

}  // namespace hamkari
