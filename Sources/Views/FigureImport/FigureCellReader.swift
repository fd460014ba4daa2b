package import PlanModel
package import Toolkit

/// Sign before decimals.
package enum DecimalSign: String, CaseIterable, Sendable {
  case comma
  case point
}

/// Reads the cells of one indicator.
package struct FigureCellReader: Sendable {
  /// Of the indicator; nil when it has none.
  let unit: MeasureUnit?
  /// Nil to read only what can mean one thing.
  let decimal: DecimalSign?
  /// What the plan's footnotes say of signs.
  let signs: [String: MissingReason]
  let language: Language

  package init(
    unit: MeasureUnit?, decimal: DecimalSign? = nil, signs: [String: MissingReason] = [:],
    language: Language
  ) {
    self.unit = unit
    self.decimal = decimal
    self.signs = signs
    self.language = language
  }

  package func read(_ cell: ReturnedSheet.Cell) -> FigureCell {
    if cell.day != nil { return .refused(.day) }
    if cell.isError { return .refused(.formulaError) }
    return read(cell.text, isNumber: cell.isNumber)
  }

  /// - Parameter isNumber: whether the file has it as a number, so that its point is a decimal point.
  package func read(_ written: String, isNumber: Bool = false) -> FigureCell {
    let text = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !text.isEmpty else { return .empty }
    if let reason = signs[text] { return .missing(reason, printed: text) }
    if Self.unexplained.contains(text.lowercased()) { return .missing(.unknown, printed: text) }
    if Self.isMarkup(text) { return .refused(.html) }
    if let first = text.first, "<>≤≥".contains(first) { return .refused(.bound) }
    var bare = Substring(text)
    while let last = bare.last, "*†‡ ".contains(last) { bare.removeLast() }
    let sign = text[bare.endIndex...].filter { $0 != " " }
    if bare.first == "€" { bare = bare.dropFirst().drop { $0 == " " } }
    let isPercent = bare.last == "%"
    if isPercent {
      bare.removeLast()
      while bare.last == " " { bare.removeLast() }
      if let unit, unit != .percent { return .refused(.percent) }
    }
    switch number(String(bare), isNumber: isNumber) {
    case .failure(let problem): return .refused(problem.refusal)
    case .success(let number):
      if number.isNegative, isNeverNegative { return .refused(.negative) }
      let usual = number.phrase(language)
      let isUsual =
        isNumber || text == usual || text == number.text.replacing(".", with: usualMark)
      return .number(
        FigureCell.ReadNumber(
          number: number, printed: isUsual ? nil : text, sign: sign.isEmpty ? nil : sign))
    }
  }

  private var usualMark: String { language == .dutch ? "," : "." }

  private var isNeverNegative: Bool {
    switch unit {
    case .count, .rate, .scale: true
    case .percent, .euro, .other, nil: false
    }
  }

  static let unexplained: Set<String> = [
    "-", "–", "—", ".", "x", "nb", "n.b.", "n.v.t.", "nvt", "n/a", "na", "?", "…", "...",
  ]

  /// Whether a text has a tag or an entity.
  static func isMarkup(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "<") else {
      guard let sign = text.firstIndex(of: "&") else { return false }
      return text[sign...].contains(";")
    }
    let next = text.index(after: open)
    guard next < text.endIndex, text[next...].contains(">") else { return false }
    return text[next].isLetter || text[next] == "/" || text[next] == "!"
  }

  private struct Problem: Error {
    let refusal: CellRefusal
  }

  private func number(_ text: String, isNumber: Bool) -> Result<ExactNumber, Problem> {
    func failure(_ refusal: CellRefusal) -> Result<ExactNumber, Problem> {
      .failure(Problem(refusal: refusal))
    }
    let lower = text.lowercased()
    let body = lower.drop { $0 == "-" || $0 == "+" || $0 == "−" }
    if body == "inf" || body == "infinity" || body == "nan" { return failure(.scientific) }
    guard let first = body.first, first.isASCIIDigit else { return failure(.text) }
    let marks = body.filter { !$0.isASCIIDigit }
    if marks.contains("e"), marks.allSatisfy({ "e+-.,".contains($0) }) {
      return failure(.scientific)
    }
    guard marks.allSatisfy({ $0 == "." || $0 == "," || $0 == " " || $0 == "'" }) else {
      return failure(.text)
    }
    let minus = lower.first == "-" || lower.first == "−" ? "-" : ""
    let plain = minus + body
    if body.filter(\.isASCIIDigit).count > ExactNumber.mostDigits { return failure(.tooLong) }
    if isNumber { return ExactNumber(plain).map(Result.success) ?? failure(.text) }
    let groups = body.split(omittingEmptySubsequences: false) { !$0.isASCIIDigit }
    guard groups.allSatisfy({ !$0.isEmpty }) else { return failure(.text) }
    let kinds = Set(marks)
    // `1 234 567`, `1.234.567` and `12.345,67`: every sign but the last kind is between thousands.
    let isGrouped = groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && groups[0].utf8.count < 4
    if marks.count > 1 || kinds == [" "] || kinds == ["'"] {
      return grouped(groups, marks: Array(marks), minus, isGrouped).map(Result.success)
        ?? failure(.glued)
    }
    if let decimal, let mark = marks.first {
      if (mark == ",") == (decimal == .comma) {
        return ExactNumber(minus + groups.joined(separator: ".")).map(Result.success)
          ?? failure(.text)
      }
      return isGrouped
        ? ExactNumber(minus + groups.joined()).map(Result.success) ?? failure(.text)
        : failure(.glued)
    }
    if let number = WrittenNumber.read(plain) { return .success(number) }
    if let both = WrittenNumber.readings(plain) {
      return failure(.ambiguous(whole: both.whole, decimal: decimalWords(plain)))
    }
    return failure(.text)
  }

  private func decimalWords(_ text: String) -> String {
    ExactNumber(text.replacing(",", with: "."))?.phrase(language) ?? text
  }

  /// Number with a sign between thousands, and perhaps another before the decimals; nil for another
  /// row of digits.
  private func grouped(
    _ groups: [Substring], marks: [Character], _ minus: String, _ isGrouped: Bool
  ) -> ExactNumber? {
    let first = marks[0]
    if marks.allSatisfy({ $0 == first }) {
      return isGrouped ? ExactNumber(minus + groups.joined()) : nil
    }
    guard let last = marks.last, last == "." || last == ",", last != first,
      marks.dropLast().allSatisfy({ $0 == first }),
      groups.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 }), groups[0].utf8.count < 4
    else { return nil }
    return ExactNumber(minus + groups.dropLast().joined() + "." + groups[groups.count - 1])
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
