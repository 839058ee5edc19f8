import Drawing
import Registry

/// Where everything stands on a screen of a given size.
struct Arrangement: Equatable {
  private(set) var shape: Shape
  private(set) var lists: [ListFrame] = []
  private(set) var details: Frame?
  private(set) var form: Frame?
  private(set) var tabs: Rect
  private(set) var message: Rect
  private(set) var status: Rect
  private(set) var hints: Rect

  enum Shape: Equatable {
    /// Too small to work in.
    case tiny
    /// One list.
    case bare
    /// A list, and the details below.
    case stack
    /// A list and the details side by side.
    case columns
    /// Four lists around the details.
    case panorama
  }

  struct ListFrame: Equatable {
    var pane: Pane
    var frame: Frame
    /// The rows above its headings, for what the board says.
    var headRows = 0
  }

  /// An area with a border, a line above, or nothing around it.
  struct Frame: Equatable {
    var outer: Rect
    var edge: Edge

    enum Edge: Equatable {
      case box
      case rule
      case none
    }

    var inner: Rect {
      switch edge {
      case .box: outer.inset(by: 1)
      case .rule: outer.split(top: 1).rest
      case .none: outer
      }
    }
  }

  init(_ model: Model) {
    shape = Shape(model.size)
    let whole = Rect(model.size)
    let (tabs, below) = whole.split(top: 1)
    let (rest, hints) = below.split(bottom: shape == .bare ? 0 : 1)
    let (upper, status) = rest.split(bottom: 1)
    let (body, message) = upper.split(bottom: 1)
    self.tabs = tabs
    self.hints = hints
    self.status = status
    self.message = message
    place(model, in: body)
    for index in lists.indices { lists[index].headRows = model.headRows(of: lists[index]) }
  }

  private mutating func place(_ model: Model, in body: Rect) {
    let isFilling = model.isFilling
    let isReading = model.focus == .details && model.settings == nil
    let showsOne =
      model.isZoomed || model.isBoard || model.showsWall || model.settings != nil || shape == .bare
      || (shape == .stack && isFilling)
    if showsOne {
      placeOne(model, isFilling: isFilling, isReading: isReading, in: body)
      return
    }
    // Tables need the width of the screen, and their details fewer lines.
    if model.pane == .supervision, shape != .tiny, shape != .bare {
      placeSheet(model, isFilling: isFilling, isReading: isReading, in: body)
      return
    }
    switch shape {
    case .tiny, .bare: break
    case .stack: placeStack(model, isReading: isReading, in: body)
    case .columns: placeColumns(model, isFilling: isFilling, in: body)
    case .panorama: placePanorama(model, isFilling: isFilling, in: body)
    }
  }

  private mutating func placeOne(
    _ model: Model, isFilling: Bool, isReading: Bool, in body: Rect,
  ) {
    let frame = Frame(outer: body, edge: shape == .bare || shape == .stack ? .rule : .box)
    if isFilling {
      form = frame
    } else if isReading {
      details = frame
    } else {
      let edge = shape == .bare || shape == .stack ? Frame.Edge.none : .box
      lists = [ListFrame(pane: model.pane, frame: Frame(outer: body, edge: edge))]
    }
  }

  private mutating func placeStack(_ model: Model, isReading: Bool, in body: Rect) {
    let (upper, lower) = body.split(top: body.rows * (isReading ? 35 : 60) / 100)
    lists = [ListFrame(pane: model.pane, frame: Frame(outer: upper, edge: .none))]
    details = Frame(outer: lower, edge: .rule)
  }

  private mutating func placeSheet(
    _ model: Model, isFilling: Bool, isReading: Bool, in body: Rect,
  ) {
    guard shape != .stack else { return placeStack(model, isReading: isReading, in: body) }
    let (upper, lower) = body.split(top: body.rows * (isReading ? 35 : 60) / 100)
    let frame = Frame(outer: upper, edge: .box)
    details = Frame(outer: lower, edge: .box)
    guard !isFilling else {
      (form, details) = (Frame(outer: body, edge: .box), nil)
      return
    }
    lists = [ListFrame(pane: model.pane, frame: frame)]
  }

  private mutating func placeColumns(_ model: Model, isFilling: Bool, in body: Rect) {
    // Where there is little room, what a matter waits for goes before the width of its details.
    let share = body.columns < 120 ? 55 : 52
    let (left, right) = body.split(left: body.columns * share / 100)
    details = Frame(outer: right, edge: .box)
    let frame = Frame(outer: left, edge: .box)
    if isFilling { form = frame } else { lists = [ListFrame(pane: model.pane, frame: frame)] }
  }

  private mutating func placePanorama(_ model: Model, isFilling: Bool, in body: Rect) {
    let third = body.columns / 3
    let (left, rest) = body.split(left: third)
    let (middle, right) = rest.split(left: rest.columns - third)
    details = Frame(outer: middle, edge: .box)
    let main: Pane = model.pane == .all ? .all : .inbox
    if isFilling { form = Frame(outer: left, edge: .box) } else { pair(main, .approvals, in: left) }
    pair(.tasks, .deadlines, in: right)
  }

  private mutating func pair(_ first: Pane, _ second: Pane, in column: Rect) {
    let (top, bottom) = column.split(top: column.rows * 55 / 100)
    lists.append(ListFrame(pane: first, frame: Frame(outer: top, edge: .box)))
    lists.append(ListFrame(pane: second, frame: Frame(outer: bottom, edge: .box)))
  }
}

extension Arrangement.Shape {
  init(_ size: Size) {
    self =
      if size.columns < 30 || size.rows < 6 {
        .tiny
      } else if size.columns < 60 || size.rows < 16 {
        .bare
      } else if size.columns < 100 || size.rows < 30 {
        .stack
      } else if size.columns < 160 || size.rows < 45 {
        .columns
      } else {
        .panorama
      }
  }
}

extension Arrangement {
  /// How many rows of a pane are in sight, below its line of headings.
  func rowCount(of pane: Pane) -> Int {
    let list = lists.first { $0.pane == pane }
    return max(1, (list?.frame.inner.rows ?? 2) - 1 - (list?.headRows ?? 0))
  }

  /// The width a form's texts are wrapped at.
  var formColumns: Int { Form.textColumns(in: form?.inner ?? details?.inner ?? tabs) }

  /// The width and height the details are drawn in.
  var detailsSize: Size { (details?.inner ?? tabs).size }
}
