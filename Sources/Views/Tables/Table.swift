package import Toolkit

/// Table as a value; Markdown, CSV and HTML are renderings of it.
package struct Table: Sendable {
  /// Stem of its file names: lower-case letters, digits, hyphens and slashes.
  package let name: String
  package let title: Phrase
  /// Note that a reader needs to understand it.
  package let note: Phrase?
  /// Meaning of the groups; nil when there is one group without a heading. In CSV it is a column.
  package let groupColumn: Column?
  package let columns: [Column]
  package let groups: [RowGroup]
  package var folder = Folder.tables
  /// Note for who typed the command that made it, where that is another.
  package var noteOnScreen: Phrase?

  /// Folder of its files.
  package enum Folder: String, Sendable {
    case tables
    case departments
  }

  package struct Column: Sendable {
    package let key: String
    package let title: Phrase
    package let isNumeric: Bool
    /// Whether its cells are lists that need a wide page.
    package let isWide: Bool

    init(
      _ key: String, title: Phrase, isNumeric: Bool = false, isWide: Bool = false
    ) {
      self.key = key
      self.title = title
      self.isNumeric = isNumeric
      self.isWide = isWide
    }

    init(
      _ key: String, nl dutch: String, en english: String, isNumeric: Bool = false,
      isWide: Bool = false
    ) {
      self.init(
        key, title: Phrase(nl: dutch, en: english), isNumeric: isNumeric, isWide: isWide)
    }

    /// Column for a key.
    init(_ key: DetailKey) {
      self.init(
        key.id, title: key.name.capitalized, isNumeric: key == .page,
        isWide: key == .causes)
    }

    init(_ key: String, verbatim title: String, isNumeric: Bool = false) {
      self.init(key, title: Phrase(verbatim: title), isNumeric: isNumeric)
    }
  }

  package struct RowGroup: Sendable {
    package let anchor: Anchor?
    package let heading: Phrase?
    package let note: Phrase?
    package let rows: [Row]

    init(anchor: Anchor? = nil, heading: Phrase? = nil, note: Phrase? = nil, rows: [Row]) {
      self.anchor = anchor
      self.heading = heading
      self.note = note
      self.rows = rows
    }
  }

  package struct Row: Sendable {
    /// Anchor of the row, where links to its node arrive.
    package let anchor: Anchor?
    /// Cells, one for each column.
    package let cells: [Cell]
  }

  package enum Cell: Sendable {
    case text(Phrase)
    case list([Item])
    /// Day: in the language's notation for a reader, in data as `2025-06-30`.
    case day(Day)

    static func verbatim(_ text: String) -> Cell { .text(Phrase(verbatim: text)) }
    static let empty = Cell.verbatim("")
  }

  package struct Item: Sendable {
    package let text: Phrase
    /// Less prominent text behind it: another title, the themes of an effect.
    package let detail: Phrase?
    package let anchor: Anchor?
    /// Whether it is marked as inferred.
    package let isInferred: Bool

    init(
      _ text: Phrase, detail: Phrase? = nil, to anchor: Anchor? = nil, isInferred: Bool = false
    ) {
      self.text = text
      self.detail = detail
      self.anchor = anchor
      self.isInferred = isInferred
    }
  }
}

extension Table {
  /// The same with some of its columns.
  func keeping(_ kept: [Int]) -> Table {
    guard kept.count < columns.count else { return self }
    let groups = groups.map { group in
      RowGroup(
        anchor: group.anchor, heading: group.heading, note: group.note,
        rows: group.rows.map { row in Row(anchor: row.anchor, cells: kept.map { row.cells[$0] }) })
    }
    return Table(
      name: name, title: title, note: note, groupColumn: groupColumn,
      columns: kept.map { columns[$0] }, groups: groups, folder: folder, noteOnScreen: noteOnScreen)
  }

  /// The same without some columns, by their keys.
  package func without(_ keys: Set<String>) -> Table {
    keeping(columns.indices.filter { !keys.contains(columns[$0].key) })
  }

  /// Indices of the columns in which no row has anything; none of a table without rows.
  var emptyColumns: [Int] {
    let rows = groups.flatMap(\.rows)
    return rows.isEmpty
      ? [] : columns.indices.filter { index in rows.allSatisfy { $0.cells[index].isEmpty } }
  }

  /// The same without the columns that the plan does not use.
  var withoutEmptyColumns: Table {
    let empty = Set(emptyColumns)
    return keeping(columns.indices.filter { !empty.contains($0) })
  }
}

extension Table.Cell {
  var isEmpty: Bool {
    switch self {
    case .text(let text): text.dutch.isEmpty
    case .list(let items): items.allSatisfy { $0.text.dutch.isEmpty && $0.detail == nil }
    case .day: false
    }
  }
}

extension NameSummary {
  /// Names as items, followed by one that links to the list of all names.
  func items(allAt anchor: Anchor, _ item: (Name) -> Table.Item) -> [Table.Item] {
    named.map(item) + (more.map { [Table.Item($0, to: anchor)] } ?? [])
  }
}

/// Target of a link to a node, wherever the products show it.
package enum Anchor: Hashable, Sendable {
  /// Theme, by its id.
  case theme(String)
  case actionPoint(String)
  case focusArea(String)
  case department(String)
  /// Indicator, by its name.
  case indicator(String)
  /// Node in a theme's map, by its key.
  case mapNode(theme: String, key: String)
}
