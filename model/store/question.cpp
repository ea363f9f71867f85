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

Question::Question(SQLite::Database& db, const Known& known)
    : moment_(db),
      offices_(db, known.known_at),
      revisions_(read_revisions(db, offices_)),
      in_force_(store::in_force(revisions_, known.as_of)),
      names_(db, revisions_, in_force_) {}

}  // namespace hamkari::store
