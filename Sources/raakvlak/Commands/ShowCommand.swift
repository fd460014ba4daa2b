import ArgumentParser
import Build
import Documents
import Operations
import PlanModel
import Toolkit
import Views

/// `raakvlak show`: one node with everything that leads to it and from it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Help.text(
      nl: "Toon één onderdeel van het plan met alles wat ernaartoe en ervandaan leidt.",
      en: "Show one thing of the plan with everything that leads to it and from it."),
    discussion: Help.text(
      nl: """
        Een nummer van een actiepunt of onderdeel, de naam van een thema, effect, doel of indicator, een \
        focusgebied of een afdeling. Hebben er meer dezelfde naam, zet dan de soort ervoor.

        Voorbeelden: raakvlak show 12; raakvlak show huiselijk-geweld; raakvlak show IV; \
        raakvlak show doel:veilig-wonen
        """,
      en: """
        The number of an action point or sub-point, the id of a theme, effect, goal or indicator, a focus \
        area or a department. Where several have the name, write the kind before it.

        Examples: raakvlak show 12; raakvlak show domestic-violence; raakvlak show IV; \
        raakvlak show goal:safe-homes
        """))

  enum Format: String, ExpressibleByArgument, OutputForm {
    case text
  }

  @Argument(help: Help.help(nl: "Wat u wilt zien.", en: "What you want to see."))
  var name: String

  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @OptionGroup var editions: EditionOptions
  @OptionGroup var result: OutputOptions
  @OptionGroup var options: PlanOptions

  func run() throws {
    let loaded = try LoadedPlan(plan, language: options.language)
    _ = try result.form(nil, plain: Format.text, in: loaded.language)
    let output = try result.file(sparing: loaded)
    loaded.warnOfErrors()
    let graph = editions.shown(loaded).graph
    let nodes = matches(in: graph)
    guard !nodes.isEmpty else {
      throw Failure.choice(
        of: Phrase(nl: "naam uit het plan", en: "name in the plan"), given: name,
        among: graph.allNames, listing: false, known: graph.known(besides: name),
        in: loaded.language)
    }
    let text = DetailsText(
      language: loaded.language, style: output.style, width: output.width)
    try output.put(nodes.map { text.text(Details($0, in: graph)) }.joined(separator: "\n"))
  }

  /// Nodes with the name; if there are none, nodes with it in another case.
  private func matches(in graph: PlanGraph) -> [Node] {
    let exact = graph.nodes(named: name)
    guard exact.isEmpty else { return exact }
    let (kind, bare) = KindPrefix.split(name)
    guard kind == nil else { return graph.nodes(named: bare).filter { $0.mapName == kind } }
    let wanted = name.lowercased()
    var seen: Set<Node> = []
    return graph.allNames.filter { $0.lowercased() == wanted }.flatMap { graph.nodes(named: $0) }
      .filter { seen.insert($0).inserted }
  }
}

extension Failure {
  /// Failure for a name that is unknown, or missing where one is needed.
  ///
  /// - Parameter known: what there is, said where no name is near and the names are not listed.
  static func choice(
    of kind: Phrase, given: String?, among names: [String], listing: Bool = true,
    known: Phrase? = nil, in language: Language = Help.language
  ) -> Failure {
    let list = Phrase(
      nl: " Kies uit: \(names.joined(separator: ", ")).",
      en: " Choose from: \(names.joined(separator: ", ")).")
    guard let given else {
      return Failure(
        Phrase(
          nl: "\(kind == Catalogue.department ? "Welke" : "Welk") \(kind.dutch)?",
          en: "Which \(kind.english)?") + list, in: language)
    }
    let unknown = Phrase(
      nl: "'\(given)' is geen \(kind.dutch).", en: "'\(given)' is no \(kind.english).")
    let near = NearestWord.suggestions(for: given, among: names)
    if let question = Phrase.didYouMean(anyOf: near) {
      return Failure(unknown + Phrase(verbatim: " ") + question, in: language)
    }
    let rest = known.map { Phrase(verbatim: " ") + $0 } ?? Phrase(verbatim: "")
    return Failure(unknown + (listing ? list : rest), in: language)
  }
}
