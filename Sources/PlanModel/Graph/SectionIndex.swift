import SourceText

/// The sections of each source in the order of their lines, for looking up a line.
struct SectionIndex: Sendable {
  private let sections: [String: [SourceSection]]
  private let first: String?

  init(_ plan: Plan) {
    // Of two sources with one id the first has it, as everywhere.
    sections = Dictionary(
      plan.sources.filter { !$0.sections.isEmpty }
        .map { ($0.id.value, $0.sections.sorted { $0.line < $1.line }) },
      uniquingKeysWith: { first, _ in first })
    first = plan.sources.first?.id.value
  }

  /// The last section that begins at or before a line; nil before the first.
  func section(of citation: Citation) -> SourceSection? {
    guard !sections.isEmpty, let id = citation.source?.value ?? first,
      let sections = sections[id]
    else { return nil }
    let line = citation.lines.lowerBound
    var (low, high) = (0, sections.count)
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sections[low - 1] : nil
  }
}
