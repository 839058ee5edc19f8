/// The script by which the sqlite3 shell makes tables from the same lines.
enum RebuildSQL {
  /// Prints the number of entries at its end.
  static func script(office: String) -> String {
    """
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA cache_size = -131072;
    PRAGMA temp_store = MEMORY;
    CREATE TEMP TABLE lines (line TEXT);
    .mode ascii
    .separator "\\037" "\\n"
    .import \(office)/journal.jsonl lines
    .output /dev/null
    BEGIN;
    CREATE TABLE entries (n INTEGER PRIMARY KEY, at TEXT, by TEXT, matter TEXT, fact TEXT, body TEXT);
    INSERT INTO entries
      SELECT line ->> '$.n', line ->> '$.at', line ->> '$.by', line ->> '$.on[0]', f.key, f.value
      FROM lines, json_each(line, '$.facts[0]') f;
    CREATE INDEX entries_matter ON entries (matter, n);
    CREATE TABLE messages AS
      SELECT matter, n, at, body ->> '$.source' source, body ->> '$.id' external,
        CAST(substr(readfile('\(office)/originals/' || substr(body ->> '$.message', 1, 2) || '/'
          || (body ->> '$.message')), 33) AS TEXT) message
      FROM entries WHERE fact = 'received';
    CREATE TABLE matters (
      id TEXT PRIMARY KEY, number TEXT, stage TEXT, title TEXT, source TEXT, external TEXT,
      area TEXT, topic TEXT, last INTEGER, at TEXT);
    INSERT INTO matters
      SELECT m.matter, r.body ->> '$.number', e.fact, m.message ->> '$.title', m.source, m.external,
        r.body ->> '$.area', r.body ->> '$.topic', e.n, e.at
      FROM messages m
        LEFT JOIN entries r ON r.matter = m.matter AND r.fact = 'registered'
        JOIN entries e ON e.n = (SELECT max(n) FROM entries WHERE matter = m.matter);
    CREATE UNIQUE INDEX matters_number ON matters (number);
    CREATE UNIQUE INDEX matters_external ON matters (source, external);
    CREATE INDEX matters_stage ON matters (stage, at);
    CREATE VIRTUAL TABLE texts USING fts5 (words, content = '', tokenize = 'trigram');
    INSERT INTO texts (rowid, words)
      SELECT n, (message ->> '$.title') || char(10) || (message ->> '$.text') FROM messages
      UNION ALL
      SELECT n, coalesce(body ->> '$.text', body ->> '$.findings') || char(10)
        || coalesce(body ->> '$.wording', '')
      FROM entries WHERE fact IN ('proposed', 'instructed', 'reported', 'consolidated', 'reviewed');
    COMMIT;
    .output
    .mode list
    SELECT count(*) || ' entries' FROM lines;
    .shell grep VmHWM /proc/$PPID/status

    """
  }
}
