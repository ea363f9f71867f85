#include "model/store/schema.hpp"

#include "model/store/file.hpp"
#include "model/store/schema_1.sql.hpp"
#include "model/store/schema_2.sql.hpp"
#include "model/store/schema_3.sql.hpp"

#include <array>
#include <string>

namespace hamkari::store {

namespace {

struct Version {
    const char* tables;
    const char* indexes;
};
constexpr std::array versions{Version{schema_1, indexes_1}, Version{schema_2, indexes_2}, Version{schema_3, indexes_3}};
static_assert(versions.size() == newest_version);

}  // namespace

void make_tables(SQLite::Database& db) {
    db.exec("PRAGMA application_id = " + std::to_string(application_id));
    for (const auto& version : versions) db.exec(version.tables);
    db.exec("PRAGMA user_version = " + std::to_string(versions.size()));
}

void make_indexes(SQLite::Database& db) {
    for (const auto& version : versions) db.exec(version.indexes);
}

void upgrade(SQLite::Database& db, std::uint32_t from) {
    // A text that is redacted later must not stay in what the old table leaves free.
    db.exec("PRAGMA secure_delete = ON");
    for (auto version = from; version < newest_version; ++version) {
        db.exec(versions[version].tables);
        db.exec(versions[version].indexes);
    }
    db.exec("PRAGMA user_version = " + std::to_string(newest_version));
    db.exec("PRAGMA secure_delete = OFF");
}

}  // namespace hamkari::store
