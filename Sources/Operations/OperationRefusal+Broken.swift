import PlanModel
import SourceText
import Toolkit

extension OperationRefusal {
  /// Largest number of names that are written out.
  private static let mostNames = 12

  /// Names that lead nowhere, each with the one that may be meant; nil where all lead somewhere.
  init?(broken links: [BrokenLink], in graph: PlanGraph) {
    var seen: Set<String> = []
    let links = links.filter { seen.insert($0.printed.value).inserted }
    guard let first = links.first else { return nil }
    func suggestions(_ link: BrokenLink) -> [String] {
      NearestWord.suggestions(for: link.printed.value, among: graph.candidates(for: link.role))
    }
    guard links.count > 1 else {
      let name = first.printed.value
      self.init(
        Phrase(
          nl: "'\(name)' bestaat niet, of is hier niet mogelijk.",
          en: "'\(name)' does not exist, or is not possible here."),
        remedy: .didYouMean(anyOf: suggestions(first)) ?? graph.known(besides: name))
      return
    }
    let shown = links.prefix(Self.mostNames)
    let rest = links.count - shown.count
    let names = Phrase.list(
      shown.map { Phrase(verbatim: "'\($0.printed.value)'") }
        + (rest > 0 ? [Phrase(nl: "nog \(rest)", en: "\(rest) more")] : []))
    let remedies = shown.compactMap { link in
      Phrase.didYouMean(anyOf: suggestions(link)).map {
        Phrase(verbatim: "'\(link.printed.value)': ") + $0
      }
    }
    self.init(
      names
        + Phrase(
          nl: " bestaan niet, of zijn hier niet mogelijk.",
          en: " do not exist, or are not possible here."),
      remedy: remedies.isEmpty ? nil : .joined(remedies, by: " "))
  }
}
