#include "model/store/question.hpp"

#include <sqlite3.h>

namespace hamkari::store {

OneMoment::OneMoment(SQLite::Database& db) {
    if (sqlite3_get_autocommit(db.getHandle()) == 0) return;
    db.exec("BEGIN");
    own_ = &db;
}

OneMoment::~OneMoment() {
    // Nothing was written: there is nothing that could fail to be kept.
    if (own_) own_->tryExec("COMMIT");
}

namespace {

Recorded when(const RevisionRow* revision) {
    if (!revision) return {Instant::max(), {}};
    return {revision->revision.recorded_at, revision->revision.name};
}

}  // namespace

Question::Question(SQLite::Database& db, const Known& known)
    : moment_(db),
      offices_(db, known.known_at),
      revisions_(read_revisions(db, offices_)),
      in_force_(store::in_force(revisions_, known.as_of)),
      names_(db, offices_, when(in_force_)) {}

}  // namespace hamkari::store
