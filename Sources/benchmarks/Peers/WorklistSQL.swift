import Workflow

/// The worklist of the inbox as SQL, for a shell that reads the product's own index.
enum WorklistSQL {
  /// The rows of the first page and the number of all of them, as `huiyin list` asks for them.
  static func inbox(limit: Int) -> String {
    let acts = Act.allCases.filter {
      $0.defaultRoles.contains(.administrator) && !$0.isDepartmental
    }
    let condition = "WHERE w.act IN (\(acts.map { "'\($0.rawValue)'" }.joined(separator: ", ")))"
    return """
      SELECT m.number, m.stage, m.title, m.departments, w.act, c.kind, c.due, c.stopped, r.due \
      FROM waiting w JOIN matters m ON m.id = w.matter \
      LEFT JOIN clocks c ON c.matter = w.matter AND c.ordinal = w.clock \
      LEFT JOIN clocks r ON r.matter = m.id AND r.ordinal = 0 \
      \(condition) ORDER BY w.due NULLS LAST, m.id LIMIT \(limit); \
      SELECT count(*) FROM waiting w \(condition);
      """
  }

  /// All matters as the lines of a text, to be paged through.
  static let titles = "SELECT number || '  ' || title FROM matters ORDER BY number DESC"

  /// All matters as tasks in the form Taskwarrior imports, which breaks off at a blank description:
  /// the index has no title of a sealed matter.
  static let tasks = """
    SELECT json_group_array(json_object(
      'description', iif(title = '', number, title), 'project', coalesce(topic, 'none'), 'status', 'pending',
      'entry', strftime('%Y%m%dT%H%M%SZ', sent / 1000, 'unixepoch'),
      'due', strftime('%Y%m%dT%H%M%SZ', due / 1000, 'unixepoch'))) FROM matters
    """
}
