#include "model/store/verify.hpp"

#include "model/store/access.hpp"
#include "model/store/caches.hpp"
#include "model/store/chain.hpp"
#include "model/store/columns.hpp"
#include "model/store/shares.hpp"
#include "model/store/verify_parts.hpp"

#include <algorithm>

namespace hamkari::store {

namespace {

/// What does not ask for the chain, on a connection that may make temporary tables.
void verify_rest(SQLite::Database& db, const Offices& offices, Verified& verified) {
    std::vector<Damage> file, plans, words, caches;
    verify_file(db, file);
    // In a damaged file what else is found would only repeat it.
    const bool readable = std::none_of(file.begin(), file.end(),
                                       [](const Damage& damage) { return damage.what == Damage::What::file_damaged; });
    if (readable) {
        verify_plans(db, offices, plans);
        verified.redactions = verify_redactions(db, offices, words);
        if (plans.empty())
            for (auto& table : caches_that_differ(db, offices))
                caches.push_back({Damage::What::cache_wrong, std::move(table), {}});
    }
    for (auto* found : {&file, &plans, &words, &caches})
        verified.damages.insert(verified.damages.end(), found->begin(), found->end());
}

}  // namespace

Verified verify(const Store& store) { return verify(Access::connection(store)); }

Verified verify(Connection& connection) {
    return guarded(connection.path(), [&] {
        auto& db = connection.db();
        const OneMoment moment(db);
        const Offices offices(db, {});
        Verified verified;
        verified.entries = count_entries(offices);
        verified.offices = static_cast<std::int64_t>(offices.all().size());
        verified.mark = offices.mark();
        // One thread looks at everything but the chain, which takes about as long, and which the others share.
        const auto shares = threads_for(connection, verified.entries);
        const auto of_chain = std::max<std::size_t>(shares - 1, 1);
        std::vector<std::vector<Damage>> chains(of_chain);
        in_shares(connection, shares, shares, [&](SQLite::Database& own, std::size_t share) {
            const bool alone = shares == 1;
            if (share == 0) verify_rest(own, offices, verified);
            const auto part = alone ? 0 : share - 1;
            if (alone || share > 0) verify_entries(own, offices, part, of_chain, chains[part]);
        });
        for (const auto& found : chains) verified.damages.insert(verified.damages.begin(), found.begin(), found.end());
        return verified;
    });
}

std::optional<HeadFound> find_head(const Store& store, std::string_view head) {
    auto& connection = Access::connection(store);
    return guarded(store.path(), [&]() -> std::optional<HeadFound> {
        auto& db = connection.db();
        const OneMoment moment(db);
        const Offices offices(db, {});
        std::vector<std::string> hashes;
        for (const auto& office : offices.all()) hashes.push_back(office.beginning);
        const auto rows_left = count_entries(offices);
        std::int64_t seen = 0;
        SQLite::Statement rows(db, "SELECT entry, hash FROM entry ORDER BY recorded_at, entry");
        while (rows.executeStep()) {
            const auto row = rows.getColumn(0).getInt64();
            const auto& all = offices.all();
            const auto office = std::find_if(all.begin(), all.end(), [&](const Office& o) {
                return o.number == row / Office::rows;
            });
            hashes[static_cast<std::size_t>(office - all.begin())] = bytes_of(rows.getColumn(1));
            ++seen;
            if (hex(head_of(hashes)).starts_with(head)) return HeadFound{offices.name_of(row), rows_left - seen};
        }
        return std::nullopt;
    });
}

}  // namespace hamkari::store
