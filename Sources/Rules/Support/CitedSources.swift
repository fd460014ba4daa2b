import PlanModel
import SourceText

/// Sources with the data on their lines, computed once.
struct CitedSources {
  struct Source {
    let id: String
    let lineCount: Int?
    /// Blank lines; only the ends of a citation are looked up here, because within a range they are
    /// common.
    let blankLines: Set<Int>
  }

  private var first: Source?
  private var byID: [String: Source] = [:]

  init(_ input: PlanInput) {
    for (index, source) in input.plan.sources.enumerated() where byID[source.id.value] == nil {
      let text = input.named.citedTexts[source.id.value]
      let count = [source.lineCount, text?.lineCount].compactMap(\.self).min()
      let blank = (0..<(text?.lineCount ?? 0)).map { $0 + 1 }.filter { number in
        text?.line(number)?.allSatisfy(\.isWhitespace) == true
      }
      let known = Source(id: source.id.value, lineCount: count, blankLines: Set(blank))
      if index == 0 { first = known }
      byID[source.id.value] = known
    }
  }

  func source(of citation: Citation) -> Source? {
    citation.source.map { byID[$0.value] } ?? first
  }
}
