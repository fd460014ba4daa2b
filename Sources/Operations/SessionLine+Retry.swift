// Why by contents: a page sends a batch again when it got no answer, and the program may have been
// stopped and started between the two. A mark of the request in the plan's files would be noise for
// everybody who reads them; the lines themselves, behind what the page had seen, say enough. It is not
// certain: where another person noted the same words in the same lane meanwhile, those are taken for the
// page's own. So a page asks for it only where it got no answer, and not after a refusal.

package import PlanModel
import SourceText

extension SessionLine {
  static let longestText = 1_000

  /// A text in one line, without characters that nobody sees: what was called out in a room must not
  /// wait because of how it was pasted.
  package static func cleaned(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    line.append(
      contentsOf: text.unicodeScalars.map {
        HiddenCharacter.isHidden($0) || hasNoWidth($0) ? " " : $0
      })
    return String(line).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension SessionLine {
  /// Whether a scalar has no width and joins nothing: pasted text has it, and a text of it alone looks
  /// empty.
  private static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
    [0x200B, 0x200E, 0x200F, 0x2060].contains(scalar.value)
  }
}

extension ThemeSession {
  /// Numbers of lines that were written before, one for each line; nil when they were not.
  ///
  /// - Parameters:
  ///   - number: last item that the page had seen.
  ///   - count: how many times something had been mentioned again then.
  package func numbers(of lines: [SessionLine], after number: Int, again count: Int) -> [Int?]? {
    let texts = lines.filter { if case .item = $0 { true } else { false } }.count
    let later = items.filter { $0.number.value > number }
    let counts = Array(again.dropFirst(count))
    guard texts > 0 else {
      let wanted = lines.compactMap { self.number(of: $0, among: []) }
      guard wanted.count == lines.count, counts.count >= wanted.count else { return nil }
      let isThere = (0...(counts.count - wanted.count)).contains { start in
        Array(counts[start..<(start + wanted.count)]) == wanted
      }
      return isThere ? lines.map { _ in nil } : nil
    }
    guard later.count >= texts else { return nil }
    return (0...(later.count - texts)).lazy.compactMap { start in
      self.numbers(of: lines, as: Array(later[start..<(start + texts)]))
    }.first
  }

  private func numbers(of lines: [SessionLine], as written: [SessionItem]) -> [Int?]? {
    var numbers: [Int?] = []
    var next = 0
    for line in lines {
      guard case .item(let lane, let parent, let text) = line else {
        numbers.append(nil)
        continue
      }
      let item = written[next]
      let under = parent.flatMap { number(of: $0, among: numbers) }
      guard item.lane == lane, item.text.value == SessionLine.cleaned(text), item.under == under
      else { return nil }
      numbers.append(item.number.value)
      next += 1
    }
    return numbers
  }

  private func number(of line: SessionLine, among numbers: [Int?]) -> Int? {
    if case .again(let parent) = line { number(of: parent, among: numbers) } else { nil }
  }

  private func number(of parent: SessionLine.Parent, among numbers: [Int?]) -> Int? {
    switch parent {
    case .number(let number): number
    case .line(let index): numbers.indices.contains(index) ? numbers[index] : nil
    }
  }
}
