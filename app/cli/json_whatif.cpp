#include "app/cli/json_rows.hpp"
#include "app/cli/json_values.hpp"

/// What the funding allows.
namespace hamkari::cli {

namespace {

Json which_money(const WhichMoney& of) {
    return of.line.empty() ? Json{{"donor", of.donor.text()}} : Json{{"line", of.line.text()}};
}

template <class T, class Text>
Json names(const std::vector<T>& list, Text text) {
    Json all = Json::array();
    for (const auto& one : list) all.push_back(text(one));
    return all;
}

/// What a line of the scenario says, and under `amount_affected` what it does here.
Json effect_row(const ScenarioEffect& effect) {
    Json row;
    if (effect.cut) {
        row = which_money(effect.cut->of);
        row["what"] = "cut";
        row["by"] = effect.cut->percent ? Json(to_text(*effect.cut->percent)) : Json(to_text(*effect.cut->amount));
    } else if (effect.delay) {
        row = which_money(effect.delay->of);
        row["what"] = "delay";
        row["by_days"] = effect.delay->days;
    } else {
        const auto& added = *effect.added;
        row["donor"] = json(added.donor.text());
        row["what"] = "add";
        row["amount"] = json(added.amount);
        row["on"] = json(added.on);
        row["projects"] = names(added.projects, [](const auto& id) { return id.text(); });
        row["sectors"] = names(added.sectors, [](auto sector) { return word(sector); });
        row["provinces"] = names(added.earmark.provinces, [](auto code) { return Json(province(code).en); });
        row["lines"] = names(added.earmark.lines, [](auto kind) { return word(kind); });
        row["groups"] = names(added.earmark.groups, [](const auto& id) { return id.text(); });
    }
    row["amount_affected"] = json(effect.amount);
    return row;
}

Json sums_of(const FateSums& sums) {
    const auto sum = [](const FateSum& s) { return Json{{"milestones", s.milestones}, {"cost", json(s.cost)}}; };
    return Json{{"covered", sum(sums.covered)},
                {"slips", sum(sums.slips)},
                {"falls", sum(sums.falls)},
                {"fall_with_them", sums.fall_with_them},
                {"people_not_reached", sums.people_not_reached}};
}

Json paid_by(const MilestoneFate& m) {
    Json all = Json::array();
    for (const auto& part : m.paid_by) {
        const auto& source = *part.source;
        all.push_back(Json{{"line", source.line ? Json(source.line->plan->id.text()) : Json()},
                           {"donor", source.line ? json(source.line->plan->donor.text()) : json(source.added->donor.text())},
                           {"amount", json(part.amount)},
                           {"there_on", json(source.from)}});
    }
    return all;
}

Json milestone_row(const MilestoneFate& m) {
    const auto& want = *m.want;
    const bool falls = m.fate == MoneyFate::falls;
    return Json{{"id", want.milestone->plan->id.text()},
                {"project", want.project->plan->id.text()},
                {"fate", word(m.fate)},
                {"fate_before", word(m.before)},
                {"cost", json(want.cost)},
                {"people", want.people},
                {"needs_money_on", json(want.planned.start)},
                {"money_on", json(m.money_on)},
                {"planned_end", json(want.planned.finish)},
                {"new_end", falls ? Json() : json(m.days.finish)},
                {"falls_with", m.because_of ? Json(m.because_of->milestone->plan->id.text()) : Json()},
                {"missing", falls ? json(m.missing) : Json()},
                {"paid_by", paid_by(m)}};
}

Json outlook_object(const FundingOutlook& outlook, Language language) {
    Json object;
    object["id"] = outlook.scenario ? json(outlook.scenario->id.text()) : Json();
    object["title"] = outlook.scenario ? json(outlook.scenario->title.in(language)) : Json();
    object["assumed"] = outlook.scenario && outlook.scenario->assumed.whole;
    object["changes"] = Json::array();
    for (const auto& effect : outlook.question.effects) object["changes"].push_back(effect_row(effect));
    object["needed"] = json(outlook.needed);
    object["usable"] = json(outlook.usable);
    object.update(sums_of(outlook.sums));
    object["to_restore_all"] = json(outlook.to_restore_all);
    object["worth"] = outlook.worth;
    object["worth_bound"] = outlook.worth_bound;
    object["proven_best"] = outlook.proven();
    object["solver"] = outlook.solver_used ? "cbc" : "rule of thumb";
    object["other_budget"] = json(outlook.question.other_budget);
    object["left_out"] = Json{{"in_kind", json(outlook.question.left_out.in_kind)}, {"lapsed", json(outlook.question.left_out.lapsed)}};
    object["provinces"] = Json::array();
    for (const auto& [code, sums] : outlook.by_province) {
        Json row;
        row["province"] = code ? Json(province(*code).en) : Json();
        row.update(sums_of(sums));
        object["provinces"].push_back(std::move(row));
    }
    object["sectors"] = Json::array();
    for (const auto& [sector, sums] : outlook.by_sector) {
        Json row;
        row["sector"] = word(sector);
        row.update(sums_of(sums));
        object["sectors"].push_back(std::move(row));
    }
    object["milestones"] = Json::array();
    for (const auto& m : outlook.milestones) object["milestones"].push_back(milestone_row(m));
    return object;
}

}  // namespace

std::string json_of_outlooks(const Snapshot& snapshot, std::span<const FundingOutlook> outlooks, Language language) {
    Json scenarios = Json::array();
    for (const auto& outlook : outlooks.subspan(1)) scenarios.push_back(outlook_object(outlook, language));
    return dumped(Json{{"as_of", json(snapshot.as_of)},
                       {"count", word(outlooks.front().counted)},
                       {"currency", std::string(snapshot.rates.reporting().code())},
                       {"base", outlook_object(outlooks.front(), language)},
                       {"scenarios", scenarios}});
}

}  // namespace hamkari::cli
