#pragma once

#include <sqlite3.h>

// SQLITE_TRANSIENT is a cast of a macro, which Swift does not import: SQLite copies what is bound.
static inline int huiyin_bind_text(sqlite3_stmt *statement, int column, const char *text, int bytes) {
  return sqlite3_bind_text(statement, column, text, bytes, SQLITE_TRANSIENT);
}

static inline int huiyin_bind_blob(sqlite3_stmt *statement, int column, const void *bytes, int count) {
  return sqlite3_bind_blob(statement, column, bytes, count, SQLITE_TRANSIENT);
}
