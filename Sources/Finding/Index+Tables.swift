extension Index {
  static let tables = """
    CREATE TABLE IF NOT EXISTS noted (
      one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER, office TEXT,
      number INTEGER, offset INTEGER, sum TEXT, at INTEGER, length INTEGER, matters INTEGER);
    CREATE TABLE IF NOT EXISTS matters (
      id INTEGER PRIMARY KEY, number TEXT NOT NULL, stage TEXT NOT NULL, title TEXT NOT NULL,
      source TEXT NOT NULL, external TEXT NOT NULL, area TEXT, topic TEXT, kind TEXT,
      sent INTEGER NOT NULL, departments TEXT NOT NULL, last INTEGER NOT NULL,
      ordering TEXT NOT NULL, due INTEGER NOT NULL, restricted INTEGER NOT NULL,
      accused TEXT NOT NULL, assigned TEXT NOT NULL, sealed INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS clocks (
      matter INTEGER, ordinal INTEGER, kind TEXT NOT NULL, department TEXT, start INTEGER,
      due INTEGER, original INTEGER, stopped INTEGER, amber INTEGER, amber_minutes INTEGER,
      squeezed INTEGER, grace INTEGER, paused INTEGER, provisional INTEGER,
      acknowledged INTEGER, counting TEXT, PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS waiting (
      matter INTEGER, ordinal INTEGER, act TEXT NOT NULL, department TEXT, since INTEGER,
      clock INTEGER, due INTEGER, rank TEXT, member TEXT, besides TEXT,
      PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS assignments (
      matter INTEGER, ordinal INTEGER, department TEXT NOT NULL, lead INTEGER, stage TEXT,
      act TEXT, clock INTEGER, due INTEGER, PRIMARY KEY (matter, ordinal)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS accused (
      matter INTEGER, name TEXT, PRIMARY KEY (matter, name)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS disowned (
      matter INTEGER, entry INTEGER, act TEXT NOT NULL, by TEXT NOT NULL, actor TEXT NOT NULL,
      back INTEGER, at INTEGER, PRIMARY KEY (matter, entry)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS places (matter INTEGER PRIMARY KEY, packed BLOB NOT NULL);
    CREATE TABLE IF NOT EXISTS unbelieved (number INTEGER PRIMARY KEY, reason TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS unknown (number INTEGER PRIMARY KEY);

    """

  static let orders = """
    CREATE INDEX IF NOT EXISTS matters_number ON matters (number);
    CREATE INDEX IF NOT EXISTS matters_ordering ON matters (ordering, sent);
    CREATE INDEX IF NOT EXISTS matters_due ON matters (due, id, stage, sent);
    CREATE INDEX IF NOT EXISTS matters_stage ON matters (stage, due);
    CREATE INDEX IF NOT EXISTS matters_departments ON matters (departments, due);
    CREATE INDEX IF NOT EXISTS matters_external ON matters (source, external);
    CREATE INDEX IF NOT EXISTS matters_restricted ON matters (restricted) WHERE restricted = 1;
    CREATE INDEX IF NOT EXISTS matters_sealed
      ON matters (id, last, number, restricted, assigned) WHERE sealed = 1;
    CREATE INDEX IF NOT EXISTS matters_sent ON matters (sent);
    CREATE INDEX IF NOT EXISTS clocks_running
      ON clocks (due, department, paused, acknowledged, stopped) WHERE stopped IS NULL;
    CREATE INDEX IF NOT EXISTS waiting_act ON waiting (act, department, due);
    CREATE INDEX IF NOT EXISTS accused_name ON accused (name);
    CREATE INDEX IF NOT EXISTS assignments_department ON assignments (department, due);
    """
}

extension Index {
  /// Every row of what there is, one line each and in order, to compare two indexes by.
  package func contents() throws(FindingError) -> [String] {
    let tables = [
      "noted", "matters", "clocks", "waiting", "assignments", "accused", "places", "unbelieved",
      "unknown", "disowned",
    ]
    var lines: [String] = []
    for table in tables {
      var columns: [String] = []
      try database.rows("SELECT name FROM pragma_table_info('\(table)')") { row in
        columns.append(row.text(0))
      }
      let line = columns.map { "quote(\($0))" }.joined(separator: " || ' ' || ")
      try database.rows("SELECT \(line) FROM \(table) ORDER BY 1") { row in
        lines.append(table + " " + row.text(0))
      }
    }
    return lines
  }
}
