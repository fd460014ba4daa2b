package import Toolkit

/// Sheet of a workbook: a table, or paragraphs that explain one.
package struct Sheet: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    /// A header row in A1, frozen and with filters, and rows below it. Cells past the last column
    /// are left out.
    case table(columns: [Column], rows: Rows)
    /// Text in column A, a paragraph a row.
    case text([Paragraph])
  }

  /// Name on the tab. Any text is allowed: invalid characters are replaced when it is written.
  package let name: String
  package let content: Content
  /// Number of columns that stay in sight beside the others.
  package let frozenColumns: Int
  /// Columns that are repeated on each page beside the first.
  package let repeatedColumns: Range<Int>
  /// What of it comes on paper; nil for all of it, on A4.
  package let printing: SheetPrinting?
  /// Whether programs show it only on request.
  package let isHidden: Bool

  package init(
    name: String, columns: [Column], rows: [[Cell]], frozenColumns: Int = 0,
    printing: SheetPrinting? = nil, isHidden: Bool = false
  ) {
    self.name = name
    self.isHidden = isHidden
    self.frozenColumns = min(frozenColumns, max(columns.count - 1, 0))
    repeatedColumns = 0..<self.frozenColumns
    self.printing = printing
    content = .table(columns: columns, rows: Rows(rows))
  }

  /// Table whose rows are made when they are written, one at a time.
  ///
  /// - Parameter repeated: first of the frozen columns that are repeated on paper; all by default.
  package init(
    name: String, columns: [Column], made rows: Rows, frozenColumns: Int = 0,
    repeatedFrom repeated: Int = 0, printing: SheetPrinting? = nil, isHidden: Bool = false
  ) {
    self.name = name
    self.isHidden = isHidden
    self.frozenColumns = min(frozenColumns, max(columns.count - 1, 0))
    repeatedColumns = min(repeated, self.frozenColumns)..<self.frozenColumns
    self.printing = printing
    content = .table(columns: columns, rows: rows)
  }

  /// Sheet of text. A paragraph that is higher than a row can be gets several rows.
  package init(name: String, paragraphs: [Paragraph]) {
    self.name = name
    frozenColumns = 0
    repeatedColumns = 0..<0
    printing = nil
    isHidden = false
    content = .text(
      paragraphs.flatMap { paragraph in
        RowHeight.parts(of: paragraph.text, width: SheetLook.textWidth)
          .map { Paragraph($0, isHeading: paragraph.isHeading) }
      })
  }
}

extension Sheet {
  package struct Column: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      case text
      case number
      case date
      /// One of these, from a drop-down list. Together they have at most 255 characters, including
      /// commas; none contains a comma, because Excel splits them at it.
      case choice([String])
      /// What a column of another sheet has, from a drop-down list that grows with that sheet.
      case listed(ListedColumn)
    }

    /// Column of another sheet, of which the texts are offered.
    package struct ListedColumn: Sendable, Equatable {
      package let sheet: String
      package let column: Int
      /// Number of rows below its header, without spare ones.
      package let rows: Int
      /// Whether other input is allowed too, such as several texts.
      package let isOpen: Bool

      package init(sheet: String, column: Int, rows: Int, isOpen: Bool) {
        self.sheet = sheet
        self.column = column
        self.rows = rows
        self.isOpen = isOpen
      }
    }

    package let title: String
    /// Width in characters of the usual size.
    package let width: Int
    package let kind: Kind
    /// Whether the reader fills it in: such cells look like the boxes of a form.
    package let isToFill: Bool
    /// Whether programs show it only on request.
    package let isHidden: Bool
    /// What to write in it, shown where a cell of it is chosen; nil for nothing.
    package let note: String?
    /// Language of its texts, where it is not that of the workbook. Only OpenDocument has it.
    package let language: Language?

    package init(
      _ title: String, width: Int, kind: Kind = .text, isToFill: Bool = false,
      isHidden: Bool = false, note: String? = nil, language: Language? = nil
    ) {
      self.isHidden = isHidden
      self.note = note
      self.language = language
      self.title = title
      self.width = width
      self.kind = kind
      self.isToFill = isToFill
    }

    /// Parts of a text that each fit in the highest row that Excel has.
    package func parts(of text: String) -> [String] { RowHeight.parts(of: text, width: width) }
  }

  /// Content of a cell. There is no case for any formula: a text that begins with `=` stays text.
  package enum Cell: Sendable, Equatable {
    case empty
    case text(String)
    case number(Int)
    /// A day before March 1900, on which Excel and others do not agree, is written as text.
    case date(Day)
    /// Number of characters of another cell of the row, counted by the program as one types.
    case length(ofColumn: Int, now: Int)
    /// Text of an outline: bold at level 0, and indented at each level below it.
    case outline(String, level: Int)
  }

  package struct Paragraph: Sendable, Equatable {
    package let text: String
    package let isHeading: Bool

    package init(_ text: String, isHeading: Bool = false) {
      self.text = text
      self.isHeading = isHeading
    }
  }
}
