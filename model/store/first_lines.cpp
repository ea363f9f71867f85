// What was planned first: the question of Store for a financial statement.
#include "model/store/connection.hpp"
#include "model/store/question.hpp"
#include "model/store/store.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace hamkari::store {

namespace {

/// The revisions that were in force before the one in force now, the first one first.
std::vector<RevisionRow> before_in_force(const Question& question) {
    auto rows = question.revisions();
    std::stable_sort(rows.begin(), rows.end(), [](const RevisionRow& a, const RevisionRow& b) {
        return a.revision.in_force_from < b.revision.in_force_from;
    });
    const auto now = std::find_if(rows.begin(), rows.end(),
                                  [&](const RevisionRow& row) { return row.row == question.in_force()->row; });
    rows.erase(now, rows.end());
    return rows;
}

class FirstLinesReader {
public:
    FirstLinesReader(SQLite::Database& db, const Names& names)
        : rows_(db,
                "SELECT kind, id, body FROM plan_item WHERE item BETWEEN ? AND ? "
                "AND kind IN ('project', 'budget', 'funding') ORDER BY item"),
          names_(names) {}

    void read(const TextRow& text, std::int64_t revision) {
        PlanBuilder builder;
        rows_.begin(text.first_item, text.first_item + text.items - 1);
        while (rows_.next()) {
            const auto kind = choice<ItemKind>(rows_.text(0));
            if (!kind) damaged(rows_.text(0));
            builder.add(*kind, names_.of(rows_.text(1), revision), {}, rows_.text(2));
        }
        for (auto& project : builder.take({}).projects) take(std::move(project));
    }

    std::vector<Project> done() { return std::move(projects_); }

private:
    void take(Project project) {
        const auto [place, is_new] = places_.try_emplace(project.id.text(), projects_.size());
        std::vector<BudgetLine> budget;
        std::vector<FundingLine> funding;
        budget.swap(project.budget);
        funding.swap(project.funding);
        if (is_new) projects_.push_back(std::move(project));
        auto& first = projects_[place->second];
        for (auto& line : budget)
            if (seen_.insert(line.id.text()).second) first.budget.push_back(std::move(line));
        for (auto& line : funding)
            if (seen_.insert(line.id.text()).second) first.funding.push_back(std::move(line));
    }

    Rows rows_;
    const Names& names_;
    std::vector<Project> projects_;
    std::unordered_map<std::string, std::size_t> places_;
    std::unordered_set<std::string> seen_;
};

}  // namespace

std::vector<Project> Store::first_lines(const Known& known) const {
    return guarded(path(), [&] {
        auto& db = connection_->db();
        const Question question(db, known);
        if (!question.in_force()) return std::vector<Project>();
        FirstLinesReader reader(db, question.names());
        std::set<std::int64_t> read;  // a file that did not change is the same text
        for (const auto& revision : before_in_force(question))
            for (const auto& text : read_texts(db, revision.row))
                if (read.insert(text.text).second) reader.read(text, revision.row);
        return reader.done();
    });
}

}  // namespace hamkari::store
