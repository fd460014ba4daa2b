import PlanModel
import SourceText
import Toolkit

/// Sources with the data on their lines, computed once.
struct CitedSources {
  struct Source {
    /// The source with its name; with its title for who sees no files.
    let words: Phrase
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
      let known = Source(
        words: input.graph.description(of: .source(index)), lineCount: count,
        blankLines: Set(blank))
      if index == 0 { first = known }
      byID[source.id.value] = known
    }
  }

  func source(of citation: Citation) -> Source? {
    citation.source.map { byID[$0.value] } ?? first
  }
}
