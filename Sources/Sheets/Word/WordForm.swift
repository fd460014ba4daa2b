package import Toolkit

/// A Word document with fields to fill in, without a trace of how it is written down.
///
/// The same form gives the same bytes. Fields are content controls: Word, LibreOffice and Google
/// Docs treat a tick box, a date and a list as such, and `WordFormReader` reads their values.
package struct WordForm: Sendable, Equatable {
  /// What the file's properties call it; a screen reader reads it out.
  package let title: String
  package let subject: String?
  /// The program that makes the file.
  package let generator: String
  package let language: Language
  /// Language of the pieces that are marked as the plan's own.
  package let ownLanguage: Language
  package let blocks: [Block]

  package init(
    title: String, subject: String? = nil, generator: String, language: Language,
    ownLanguage: Language? = nil, blocks: [Block]
  ) {
    self.title = title
    self.subject = subject
    self.generator = generator
    self.language = language
    self.ownLanguage = ownLanguage ?? language
    self.blocks = blocks
  }

  /// The document as Word reads it (ECMA-376).
  package func docx() throws(SheetError) -> [UInt8] { try WordWriter(self).bytes() }
}

extension WordForm {
  package enum Block: Sendable, Equatable {
    /// Of level 1 to 4.
    case heading(Int, [Piece])
    case paragraph([Piece], Style = .normal)
    case bullet([Piece])
    case table(Table)
  }

  package enum Style: String, Sendable {
    case normal = "Normal"
    /// A name and its value, with the values below each other.
    case fact = "Fact"
    /// What must be seen: in a box.
    case notice = "Notice"
    /// What is for programs more than for people.
    case small = "Small"
    /// For programs only.
    case hidden = "Hidden"
  }

  /// A part of a paragraph.
  package enum Piece: Sendable, Equatable {
    case text(String)
    case bold(String)
    /// Text in the plan's language, where the document has another.
    case own(String, isBold: Bool = false)
    case tab
    case field(Field)
  }

  /// A table whose first row is a header that is repeated on each page.
  package struct Table: Sendable, Equatable {
    /// What a screen reader says of it.
    package let title: String
    package let head: [String]
    /// Of the columns, in hundredths of the line.
    package let widths: [Int]
    /// Each with a cell for every column.
    package let rows: [[Cell]]

    package init(title: String, head: [String], widths: [Int], rows: [[Cell]]) {
      self.title = title
      self.head = head
      self.widths = widths
      self.rows = rows
    }
  }

  package struct Cell: Sendable, Equatable {
    package let paragraphs: [Paragraph]

    package init(_ paragraphs: [Paragraph]) { self.paragraphs = paragraphs }
  }

  package struct Paragraph: Sendable, Equatable {
    package let pieces: [Piece]
    package let style: Style

    package init(_ pieces: [Piece], _ style: Style = .normal) {
      self.pieces = pieces
      self.style = style
    }
  }

  /// A content control.
  package struct Field: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
      /// A box to tick; its label is the text behind it in the paragraph.
      case box
      case text
      case date
      /// One of these, or anything typed.
      case choice([String])
      /// A text that the reader cannot change.
      case fixed(String)
    }

    /// By which it is known when it comes back, in at most 64 characters: Word takes no more.
    package let tag: String
    /// What a screen reader says of it.
    package let title: String
    package let kind: Kind
    /// Whether its text is in the plan's language.
    package let isOwn: Bool

    package init(tag: String, title: String, _ kind: Kind, isOwn: Bool = false) {
      self.tag = String(tag.prefix(Self.mostCharacters))
      self.title = String(title.prefix(Self.mostCharacters))
      self.kind = kind
      self.isOwn = isOwn
    }

    package static let mostCharacters = 64
  }
}
