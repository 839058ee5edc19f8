extension Paper {
  /// Rows under headings.
  public struct Table: Sendable, Equatable {
    public var columns: [Column]
    public var rows: [[String]]
    /// The sums below the rows; empty without.
    public var total: [String]

    /// One column of a table.
    public struct Column: Sendable, Equatable {
      public var title: String
      public var kind: Kind

      /// What a column holds, which says how it is set.
      public enum Kind: Sendable {
        case text
        /// Counts and rates, which stand below each other by their last digits.
        case number
        /// Days and numbers of matters, which are never broken.
        case code
      }

      /// Makes a column of texts.
      public static func text(_ title: String) -> Column { Column(title: title, kind: .text) }

      /// Makes a column of counts or rates.
      public static func number(_ title: String) -> Column { Column(title: title, kind: .number) }

      /// Makes a column of days or numbers of matters.
      public static func code(_ title: String) -> Column { Column(title: title, kind: .code) }
    }

    /// Makes a table; rows have a cell for every column.
    public init(_ columns: [Column], rows: [[String]], total: [String] = []) {
      precondition(
        (rows + [total]).allSatisfy { $0.isEmpty || $0.count == columns.count },
        "Every row of a table has a cell for every column.")
      self.columns = columns
      self.rows = rows
      self.total = total
    }
  }

  /// Bars below each other, each with a part of it that stands out.
  public struct Chart: Sendable, Equatable {
    public var title: String
    public var bars: [Bar]
    /// What the part that stands out means; nil where the bars have none.
    public var legend: Legend?

    /// A count of something.
    public struct Bar: Sendable, Equatable {
      public var label: String
      public var value: Int
      /// How much of the value stands out.
      public var part: Int

      /// Makes a bar.
      public init(_ label: String, _ value: Int, part: Int = 0) {
        precondition((0...max(0, value)).contains(part), "A part is no more than the whole.")
        self.label = label
        self.value = value
        self.part = part
      }
    }

    /// What the two shades of a bar mean.
    public struct Legend: Sendable, Equatable {
      public var rest: String
      public var part: String

      /// Names the two shades.
      public init(rest: String, part: String) {
        self.rest = rest
        self.part = part
      }
    }

    /// Makes a chart.
    public init(_ title: String, bars: [Bar], legend: Legend? = nil) {
      self.title = title
      self.bars = bars
      self.legend = legend
    }

    /// The longest bar's value; 1 at least, so that it can be divided by.
    var greatest: Int { max(1, bars.map(\.value).max() ?? 1) }
  }
}
