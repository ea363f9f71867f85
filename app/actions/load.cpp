#include "app/actions/load.hpp"

#include "app/actions/opening.hpp"
#include "app/files/clock.hpp"
#include "app/files/files.hpp"
#include "model/standing.hpp"
#include "model/store/digest.hpp"
#include "model/store/recording.hpp"

#include <algorithm>
#include <map>

namespace hamkari::actions {

namespace {

std::vector<store::PlanText> texts_of(const input::PlanDraft& draft) {
    std::vector<store::PlanText> texts;
    for (const auto& file : draft.files) texts.push_back({file.name, file.text});
    return texts;
}

bool same_texts(const std::vector<store::KeptText>& kept, const std::vector<store::PlanText>& now) {
    return std::equal(kept.begin(), kept.end(), now.begin(), now.end(), [](const store::KeptText& a, const store::PlanText& b) {
        return files::name_of(a.name) == files::name_of(b.name) && a.sha256 == store::hex(store::sha256(b.bytes));
    });
}

std::vector<Fact> standing_facts(const store::Store& store, const std::string& id, const Known& known) {
    auto facts = store.facts_of(id, known);
    const Standing standing(facts);
    std::vector<Fact> standing_ones;
    for (const auto& fact : facts)
        if (fact.kind != FactKind::retract && standing.stands(fact)) standing_ones.push_back(fact);
    return standing_ones;
}

/// Throws Failure(removal_not_accepted) with all items that have facts and would be dropped.
void check_removals(const store::Store& store, const std::vector<ItemChange>& changes, const Known& known) {
    std::string ids;
    for (const auto& change : changes)
        if (change.what == ItemChange::What::dropped && !standing_facts(store, change.id, known).empty())
            ids += (ids.empty() ? "" : ", ") + change.id;
    if (!ids.empty()) throw Failure(Code::removal_not_accepted, {ids});
}

/// Facts add to a funding line's figures: who changes such a figure should know that it has facts.
std::vector<Problem> changed_figures(const store::Store& store, const std::vector<ItemChange>& changes, const Known& known) {
    static const std::map<std::string_view, FactKind> figures{{"pledged", FactKind::fund_pledge}, {"committed", FactKind::fund_commit}};
    std::vector<Problem> warnings;
    for (const auto& change : changes) {
        if (change.what != ItemChange::What::changed || change.kind != ItemKind::funding) continue;
        const auto facts = standing_facts(store, change.formerly.empty() ? change.id : change.formerly, known);
        for (const auto& field : change.fields) {
            const auto figure = figures.find(field.field);
            const bool has_facts = figure != figures.end() && std::any_of(facts.begin(), facts.end(), [&](const Fact& fact) {
                return fact.kind == figure->second;
            });
            if (has_facts) warnings.push_back({Code::figure_with_facts_changed, {change.id, field.field, field.before, field.after}});
        }
    }
    return warnings;
}

/// What the plan would do to the ledger. True if there is something to record.
bool compare(const store::Store& store, const std::vector<PlanItem>& items, const LoadRequest& request, const Context& context,
             Loaded& loaded) {
    const auto& plan = loaded.checked.draft.plan;
    const auto programme = store.programme_id();
    if (programme && *programme != plan.programme.id.text())
        throw Failure(Code::other_programme, {plan.programme.id.text(), *programme});
    loaded.first = !programme;
    if (loaded.first) return true;
    loaded.in_force_from = request.on.value_or(today_of(context, store));
    const Known known{*loaded.in_force_from, std::nullopt};
    if (same_texts(store.texts(known), texts_of(loaded.checked.draft))) return false;
    loaded.changes = compare_items(store.items(known), items);
    if (!request.accept_removals) check_removals(store, loaded.changes, known);
    loaded.warnings = changed_figures(store, loaded.changes, known);
    return true;
}

}  // namespace

Loaded load(const Context& context, const LoadRequest& request) {
    Loaded loaded;
    loaded.checked = check(request.paths);
    if (loaded.checked.errors > 0) return loaded;
    const auto items = to_items(loaded.checked.draft.plan);
    if (request.dry_run) {
        if (files::exists(context.db))
            compare(store::Store::open(context.db, store::Store::Mode::read), items, request, context, loaded);
        else
            loaded.first = true;
        if (loaded.first) loaded.changes = compare_items({}, items);
        return loaded;
    }
    const auto author = author_of(context);
    auto store = store::Store::create(context.db, "HQ", author);
    store::Recording recording(store, author);
    if (!compare(store, items, request, context, loaded)) return loaded;
    const auto texts = texts_of(loaded.checked.draft);
    loaded.revision = recording.add_revision({items, texts, loaded.in_force_from, request.note});
    recording.commit();
    return loaded;
}

}  // namespace hamkari::actions
