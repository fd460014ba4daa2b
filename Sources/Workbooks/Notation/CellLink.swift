import Toolkit

/// A link as a cell has it: target, lines, reason, assumption.
struct CellLink: Hashable {
  var target: String
  var lines: [String] = []
  var reason: String?
  var assumption: String?

  /// Parses one item, such as `17@365` or `5 (afgeleid: reden; mits: aanname)`.
  init(_ item: String) throws(CellProblem) {
    var rest = item[...]
    if rest.first == "\"" {
      // Up to the closing mark; two of them are one mark of the name.
      var name = ""
      var index = rest.index(after: rest.startIndex)
      while index < rest.endIndex {
        let next = rest.index(after: index)
        if rest[index] == "\"" {
          guard next < rest.endIndex, rest[next] == "\"" else {
            index = next
            break
          }
          index = next
        }
        name.append(rest[index])
        index = rest.index(after: index)
      }
      target = name
      rest = rest[index...]
    } else {
      let bracket = rest.firstIndex(of: "(") ?? rest.endIndex
      let head = CellText.trimmed(String(rest[..<bracket]))
      if let at = head.lastIndex(of: "@") {
        target = String(head[..<at])
        rest = head[at...] + String(rest[bracket...])
      } else {
        target = head
        rest = rest[bracket...]
      }
    }
    let bracket = rest.firstIndex(of: "(") ?? rest.endIndex
    let head = CellText.trimmed(String(rest[..<bracket]))
    if head.hasPrefix("@") {
      lines = [String(head.dropFirst())]
    } else if !head.isEmpty {
      throw Self.unreadable(item)
    }
    guard !target.isEmpty else { throw Self.unreadable(item) }
    guard bracket < rest.endIndex else { return }
    guard let last = rest.lastIndex(where: { $0 == ")" }),
      CellText.trimmed(String(rest[rest.index(after: last)...])).isEmpty
    else { throw Self.unreadable(item) }
    let inner = String(rest[rest.index(after: bracket)..<last])
    for part in try Self.clauses(inner, of: item) { try read(part.word, part.value, of: item) }
    if reason != nil, !lines.isEmpty {
      throw CellProblem(
        Phrase(
          nl: "'\(item)' noemt een regel én een reden. Kies er één.",
          en: "'\(item)' names a line and a reason. Choose one."))
    }
  }

  private enum Word {
    case reason, lines, assumption
  }

  /// Parts between brackets. A semicolon in a reason divides only before one of our words.
  private static func clauses(
    _ inner: String, of item: String
  ) throws(CellProblem) -> [(word: Word, value: String)] {
    var clauses: [(word: Word, value: String)] = []
    for part in try CellItems.of(inner) {
      let colon = part.firstIndex(of: ":")
      let word = colon.flatMap { Self.word(of: part[..<$0].lowercased()) }
      if let colon, let word {
        clauses.append((word, CellText.trimmed(String(part[part.index(after: colon)...]))))
      } else if clauses.last?.word == .reason || clauses.last?.word == .assumption {
        clauses[clauses.count - 1].value += "; \(part)"
      } else {
        throw CellProblem(
          Phrase(
            nl: "Tussen haakjes hoort 'afgeleid: reden', 'regels: 12, 14' of 'mits: aanname'.",
            en:
              "Between brackets belongs 'inferred: reason', 'lines: 12, 14' or 'provided: assumption'."
          ))
      }
    }
    return clauses
  }

  private static func word(of text: String) -> Word? {
    func isWord(_ phrase: Phrase, _ raw: String) -> Bool {
      [phrase.dutch, phrase.english, raw].contains(text)
    }
    if isWord(CellNotation.Clause.inferred, "inferred") { return .reason }
    if isWord(CellNotation.Clause.stated, "stated") || text == "regel" || text == "line" {
      return .lines
    }
    return isWord(CellNotation.Clause.assumption, "assumption") ? .assumption : nil
  }

  private mutating func read(
    _ word: Word, _ value: String, of item: String
  ) throws(CellProblem) {
    let value = CellItems.plain(value)
    guard !value.isEmpty else { throw Self.unreadable(item) }
    switch word {
    case .reason: reason = value
    case .lines: lines += value.split(separator: ",").map { CellText.trimmed(String($0)) }
    case .assumption: assumption = value
    }
  }

  private static func unreadable(_ item: String) -> CellProblem {
    .expected(
      Phrase(
        nl: "verwijzingen als 17@365 of 5 (afgeleid: reden), met puntkomma's ertussen",
        en: "links such as 17@365 or 5 (inferred: reason), divided by semicolons"), found: item)
  }

  /// Whether it is one word of the format.
  var isWord: Bool {
    reason == nil && assumption == nil && lines.count <= 1 && !target.contains("@")
  }

  /// As an operation takes it: a word, or a mapping in braces.
  var yaml: String {
    if isWord { return lines.first.map { "\(target)@\($0)" } ?? target }
    var entries = ["to: \(YAMLText.quoted(target))"]
    if let reason { entries.append("inferred: \(YAMLText.quoted(reason))") }
    if lines.count == 1 { entries.append("stated: \(lines[0])") }
    if lines.count > 1 { entries.append("stated: [\(lines.joined(separator: ", "))]") }
    if let assumption { entries.append("assumption: \(YAMLText.quoted(assumption))") }
    return "{\(entries.joined(separator: ", "))}"
  }
}

/// Texts in the notation of the plan's files, on one line.
enum YAMLText {
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
