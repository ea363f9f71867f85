#include "model/store/verify_parts.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>

namespace hamkari::store {

void verify_file(SQLite::Database& db, std::vector<Damage>& damages) {
    SQLite::Statement integrity(db, "PRAGMA integrity_check(" + std::to_string(most_damages) + ")");
    while (integrity.executeStep()) {
        auto said = integrity.getColumn(0).getString();
        std::replace(said.begin(), said.end(), '\n', ' ');  // a damage is told on one line
        if (said != "ok") damages.push_back({Damage::What::file_damaged, {}, std::move(said)});
    }
    SQLite::Statement references(db, "PRAGMA foreign_key_check");
    while (references.executeStep() && damages.size() < most_damages)
        damages.push_back({Damage::What::reference_broken, references.getColumn(0).getString(),
                           references.getColumn(2).getString() + " " + references.getColumn(1).getString()});
}

}  // namespace hamkari::store
