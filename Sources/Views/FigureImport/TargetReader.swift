import PlanModel
import Toolkit

/// Reads the cells of targets: `< 80`, `> 69*`, `ten hoogste 23 in 2017`, `tussen 4 en 6`.
struct TargetReader {
  let numbers: FigureCellReader

  enum Reading: Equatable {
    case empty
    /// - Parameter printed: as in the file, where that differs from the usual notation.
    case target(TargetCondition, year: Int?, printed: String?)
    case refused(CellRefusal)
  }

  func read(_ cell: ReturnedSheet.Cell) -> Reading {
    if cell.day != nil { return .refused(.day) }
    if cell.isError { return .refused(.formulaError) }
    let text = cell.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if text.isEmpty || FigureCellReader.unexplained.contains(text.lowercased())
      || numbers.signs[text] != nil
    {
      return .empty
    }
    if FigureCellReader.isMarkup(text) { return .refused(.html) }
    let (wish, year) = Self.splitYear(text)
    if cell.isNumber { return condition(wish, text, year, isNumber: true) { .equal($0) } }
    if let direction = Self.directions[wish.lowercased()] {
      return .target(.direction(direction), year: year, printed: nil)
    }
    if let ends = Self.ends(wish) { return between(ends, text, year) }
    guard Self.parts(wish).count(where: { Self.sign($0) != nil }) < 2 else {
      return .refused(.twoTargets)
    }
    guard let sign = Self.sign(wish) else { return condition(wish, text, year) { .equal($0) } }
    let rest = String(wish.dropFirst(sign.text.count))
    return condition(rest, text, year, sign.make)
  }

  private func condition(
    _ number: String, _ text: String, _ year: Int?, isNumber: Bool = false,
    _ make: (ExactNumber) -> TargetCondition
  ) -> Reading {
    switch numbers.read(number, isNumber: isNumber) {
    case .number(let read):
      let condition = make(read.number)
      return .target(condition, year: year, printed: isUsual(text, condition) ? nil : text)
    case .refused(.text), .empty, .missing: return .refused(.noTarget)
    case .refused(let refusal): return .refused(refusal)
    }
  }

  private func between(_ ends: (String, String), _ text: String, _ year: Int?) -> Reading {
    let (low, high) = (numbers.read(ends.0), numbers.read(ends.1))
    switch (low, high) {
    case (.number(let low), .number(let high)) where low.number <= high.number:
      let condition = TargetCondition.between(low.number, high.number)
      return .target(condition, year: year, printed: isUsual(text, condition) ? nil : text)
    case (.refused(let refusal), _) where refusal != .text: return .refused(refusal)
    case (_, .refused(let refusal)) where refusal != .text: return .refused(refusal)
    default: return .refused(.noTarget)
    }
  }

  /// Whether a text is how tables of the plan or most people write the condition.
  private func isUsual(_ text: String, _ condition: TargetCondition) -> Bool {
    let words = condition.words(numbers.language)
    if text == words || text.hasPrefix(words + " in ") { return true }
    return switch condition {
    case .atLeast(let limit): text == "≥ \(limit.phrase(numbers.language))"
    case .atMost(let limit): text == "≤ \(limit.phrase(numbers.language))"
    case .moreThan(let limit): text == "> \(limit.phrase(numbers.language))"
    case .lessThan(let limit): text == "< \(limit.phrase(numbers.language))"
    case .equal(let wanted): text == wanted.text
    case .between, .direction: false
    }
  }

  /// A condition without the year behind it, as in `9 in 2017` and `< 4 (2030)`.
  private static func splitYear(_ text: String) -> (wish: String, year: Int?) {
    var words = text.split(separator: " ")
    guard words.count > 1, let last = words.last else { return (text, nil) }
    let bare = last.filter { $0 != "(" && $0 != ")" }
    guard bare.count == 4, let year = FigureYear.read(String(bare)) else { return (text, nil) }
    let isBracketed = last.first == "(" && last.last == ")"
    words.removeLast()
    if let before = words.last, prepositions.contains(before.lowercased()) {
      words.removeLast()
    } else if !isBracketed {
      return (text, nil)
    }
    guard !words.isEmpty else { return (text, nil) }
    return (words.joined(separator: " "), year)
  }

  private static let prepositions: Set<String> = ["in", "voor", "eind", "uiterlijk", "by", "for"]

  /// Lowest and highest value of a range.
  private static func ends(_ text: String) -> (String, String)? {
    let lower = text.lowercased()
    for (begin, middle) in [("tussen ", " en "), ("between ", " and ")] where lower.hasPrefix(begin)
    {
      return split(String(lower.dropFirst(begin.count)), middle)
    }
    for middle in [" tot en met ", " t/m ", " to ", " – ", " - ", "–"] {
      if let ends = split(lower, middle), ends.0.first?.isNumber == true { return ends }
    }
    return nil
  }

  private static func split(_ text: String, _ middle: String) -> (String, String)? {
    guard let range = text.firstRange(of: middle) else { return nil }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
  }

  /// What may be several conditions.
  private static func parts(_ text: String) -> [String] {
    text.replacing(" en ", with: ";").replacing(" and ", with: ";").replacing(" of ", with: ";")
      .replacing(" or ", with: ";").split { $0 == ";" || $0 == "/" }
      .map { String($0.drop { $0 == " " }) }
  }

  private struct Sign: Sendable {
    let text: String
    let make: @Sendable (ExactNumber) -> TargetCondition
  }

  private static func sign(_ text: String) -> Sign? {
    let lower = text.lowercased()
    return signs.first { lower.hasPrefix($0.text) }
  }

  // The longer ones first: `<` begins `<=`.
  private static let signs: [Sign] = {
    let all: [([String], @Sendable (ExactNumber) -> TargetCondition)] = [
      (
        ["<=", "≤", "=<", "ten hoogste ", "hoogstens ", "maximaal ", "max. ", "max ", "at most "],
        { .atMost($0) }
      ),
      (
        [
          ">=", "≥", "=>", "ten minste ", "tenminste ", "minstens ", "minimaal ", "min. ",
          "at least ",
        ],
        { .atLeast($0) }
      ),
      (["<", "minder dan ", "lager dan ", "onder ", "less than ", "below "], { .lessThan($0) }),
      ([">", "meer dan ", "hoger dan ", "boven ", "more than ", "above "], { .moreThan($0) }),
    ]
    return all.flatMap { texts, make in texts.map { Sign(text: $0, make: make) } }
  }()

  private static let directions: [String: TargetDirection] = [
    "stijgen": .rise, "stijging": .rise, "hoger": .rise, "rise": .rise, "dalen": .fall,
    "daling": .fall, "lager": .fall, "fall": .fall, "gelijk blijven": .hold, "gelijk": .hold,
    "stay the same": .hold,
  ]
}
