import Sheets
package import Toolkit

/// What a word of somebody's own list is here: `Hoog=primary`, `in voorbereiding=started`. Nothing behind
/// the sign passes the word over.
///
/// Two columns have words of our own, priority and progress, and no word is in both: so a choice needs
/// no column.
package struct ListWord: Sendable, Equatable {
  package let word: String
  /// As the files have it; nil for a word that is passed over.
  package let value: String?

  package init?(_ text: String) {
    guard let sign = text.lastIndex(of: "=") else { return nil }
    word = CellText.trimmed(String(text[..<sign]))
    let name = CellText.trimmed(String(text[text.index(after: sign)...]))
    guard !word.isEmpty else { return nil }
    value = Self.value(name)
    guard value != nil || name.isEmpty else { return nil }
  }

  package var text: String { "\(word)=\(value ?? "")" }

  private static func value(_ name: String) -> String? {
    ListColumn.withWords.lazy.compactMap { $0.value(of: name) }.first
  }

  /// Words that may be behind the sign, in the language of the reader.
  package static func choices(_ column: ListColumn, _ language: Language) -> [String] {
    column.ownWords.map { ChoiceWords.word($0, language) }
  }
}

extension ListColumn {
  /// Columns of which the words are the format's.
  static let withWords: [ListColumn] = [.priority, .progress]

  /// The words of the format that a cell of it can mean.
  fileprivate var ownWords: [String] {
    switch self {
    case .priority: ["primary", "secondary"]
    case .progress: ["no", "started", "finished"]
    default: []
    }
  }

  /// What a text means, where it is a word that everybody has for it; nil for other texts.
  func value(of text: String) -> String? {
    switch self {
    case .priority: ListValues.priority(text) ?? ChoiceWords.choice(text, among: ownWords)
    case .progress: ListValues.progress(text) ?? ChoiceWords.choice(text, among: ownWords)
    default: nil
    }
  }
}

/// A text under priority or progress with what it is read as.
package struct ReadWord: Sendable, Equatable {
  package let column: ListColumn
  package let text: String
  package internal(set) var count: Int
  package let meaning: Meaning

  package enum Meaning: Sendable, Equatable {
    case value(String)
    /// Somebody said that it says nothing.
    case passedOver
    /// Nobody said what it is.
    case unknown
  }

  package func words(_ language: Language) -> String {
    switch meaning {
    case .value(let value): ChoiceWords.word(value, language)
    case .passedOver: Phrase(nl: "overgeslagen", en: "passed over")(language)
    case .unknown: Phrase(nl: "niet gelezen", en: "not read")(language)
    }
  }
}

extension ActionList {
  /// The value of a cell under priority or progress; nil where its text is not known, or says nothing.
  mutating func value(_ column: ListColumn, in row: SheetRow) -> String? {
    let text = text(column, in: row)
    guard !text.isEmpty else { return nil }
    let folded = CellText.folded(text)
    let said = words.first { word in
      CellText.folded(word.word) == folded
        && word.value.map { column.ownWords.contains($0) } != false
    }
    let value = said.map(\.value) ?? column.value(of: text)
    let meaning: ReadWord.Meaning =
      value.map { .value($0) } ?? (said == nil ? .unknown : .passedOver)
    if let index = readWords.firstIndex(where: {
      $0.column == column && CellText.folded($0.text) == folded
    }) {
      readWords[index].count += 1
    } else {
      readWords.append(ReadWord(column: column, text: text, count: 1, meaning: meaning))
    }
    if meaning == .unknown { unread(column, row) }
    return value
  }
}
