import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Page of what reports say: the state of goals, results and points, and the words for it.
struct ProgressPage {
  let material: SiteContent

  static let name = Phrase(nl: "Voortgang", en: "Progress")
  /// What a visitor asks.
  static let question = Phrase(nl: "Hoe staat het ervoor?", en: "How does it stand?")

  var page: SitePage {
    SitePage(
      address: Addresses.progress,
      title: "\(material.text(Self.name)): \(material.text(Self.question).lowercasedFirst)",
      about: intro,
      content: [material.signs, .paragraph([.css("lead")], .text(intro))] + strips + results
        + others + reports + scales)
  }

  private var overview: ProgressOverview { material.progress }

  private var intro: String {
    let count = Catalogue.count(
      overview.reports.count, one: Phrase(nl: "verslag", en: "report"),
      many: Phrase(nl: "verslagen", en: "reports"))
    let unknown = overview.subjects.flatMap(\.cells).count { $0?.rating == .unknown }
    guard !overview.reports.isEmpty else {
      return material.text(
        Phrase(
          nl: "Er is nog geen verslag. U ziet wat er voor de doelen gebeurt.",
          en: "There is no report yet. You see what is done for the goals."))
    }
    let isOne = overview.reports.count == 1
    let start =
      Phrase(nl: isOne ? "Dit zegt " : "Dit zeggen ", en: "This is what ") + count
      + Phrase(
        nl: " over doelen en resultaten.",
        en: " \(isOne ? "says" : "say") about goals and results.")
    let lost = Phrase(
      nl:
        " Een lege ring is een oordeel dat in de tekst verloren is gegaan: dat is niet goed en niet slecht.",
      en: " An empty ring is a rating that was lost in the text: that is neither good nor bad.")
    return material.text(start + (unknown > 0 ? lost : Phrase(verbatim: "")))
  }

  /// A strip for each kind of thing.
  private var strips: [Flow] {
    let kinds: [(Phrase, String, (Node) -> Bool)] = [
      (GoalsPage.name, "goals", { if case .goal = $0 { true } else { false } }),
      (
        DetailKey.results.name.capitalized, "results",
        { if case .result = $0 { true } else { false } }
      ),
      (
        Catalogue.actionPoints.capitalized, "points",
        { if case .goal = $0 { false } else if case .result = $0 { false } else { true } }
      ),
    ]
    return kinds.flatMap { title, id, isKind in
      let part = overview.keeping { subject in
        isKind(subject.node) && subject.cells.contains { $0 != nil }
      }
      return material.section(
        "strip-\(id)", title, material.strip(part, of: title, id: "strip_\(id)"))
    }
  }

  /// Every result with what was said of it, below the headings of the plan.
  private var results: [Flow] {
    let results = material.plan.results
    let subjects = Dictionary(overview.subjects.map { ($0.node, $0) }) { first, _ in first }
    var headings: [String] = []
    var below: [String: [Item]] = [:]
    for index in results.indices {
      let heading = results[index].heading?.value ?? ""
      if below[heading] == nil { headings.append(heading) }
      below[heading, default: []].append(
        result(index, subjects[.result(index)], level: heading.isEmpty ? 3 : 4))
    }
    let isActivity = !results.isEmpty && results.allSatisfy { $0.kind == .activity }
    return material.section(
      "results",
      isActivity
        ? Phrase(nl: "Elke activiteit", en: "Each activity")
        : Phrase(nl: "Elk resultaat", en: "Each result"),
      headings.flatMap { heading -> [Flow] in
        let list = Flow.list([.css("plain")], below[heading] ?? [])
        return heading.isEmpty ? [list] : [.heading(3, [], [material.own(heading)]), list]
      })
  }

  /// Result with what reports say of it first, then what the plan says of it; the rest in a line.
  private func result(_ index: Int, _ subject: ProgressOverview.Subject?, level: Int) -> Item {
    let node = Node.result(index)
    let result = material.plan.results[index]
    let details = material.details(node, without: [.progress, .heading, .remark])
    let linked = details.fields.filter { $0.value.isLinks }
    let listed = details.sections.flatMap { key, entries in
      material.pair(key.name, entries.map { material.link($0) })
    }
    let links = material.pairs(linked) + listed
    let facts = details.fields.filter { !$0.value.isLinks }.map { field in
      field.key == .kind ? material.text(field.value.words.capitalized) : material.text(field.words)
    }
    var content: [Flow] = [.heading(level, [], [material.own(result.text.value)])]
    content += subject.map(said) ?? []
    if let remark = result.remark?.value { content += Flow.written(remark, as: material.own) }
    if !links.isEmpty { content.append(.definitions([.css("facts")], links)) }
    if !facts.isEmpty {
      content.append(.paragraph([.css("lines")], .text(facts.joined(separator: " · "))))
    }
    let id = Addresses.inProgress(node, material.graph) ?? ""
    return .item([.id(id), .css("entry")], content)
  }

  /// What was said of other things, with a link to each.
  private var others: [Flow] {
    let items = overview.subjects.filter { subject in
      if case .result = subject.node { return false }
      return subject.cells.contains { $0 != nil } || !subject.others.isEmpty
    }.map { subject in
      Item.item(
        [.css("entry")],
        [.heading(3, [], [material.link(subject.node)])] + said(subject))
    }
    return material.section(
      "said", Phrase(nl: "Wat de verslagen zeggen", en: "What the reports say"),
      items.isEmpty ? [] : [.list([.css("plain")], items)])
  }

  /// Everything that was said of a thing, the newest last.
  func said(_ subject: ProgressOverview.Subject) -> [Flow] {
    let reported = zip(overview.reports, subject.cells).compactMap { report, cell in
      cell.map { (Phrase(verbatim: report.title), $0) }
    }
    let rest = subject.others.map { cell in
      (
        cell.date.map(\.phrase) ?? Phrase(nl: "zonder verslag", en: "in no report"), cell
      )
    }
    return (reported + rest).flatMap { title, cell -> [Flow] in
      let why = [cell.because, cell.text].compactMap(\.self)
      let lines = material.text(CitedLines.words(cell.lines))
      return [
        .paragraph(
          [], material.own(title), .text(": "), material.sign(cell.rating), .text(" "),
          .element("strong", [], [material.own(cell.words)]), .text(" "),
          .span("lines", .text(lines)))
      ] + why.flatMap { Flow.written($0, as: material.own) } + further(cell)
    }
  }

  /// What else a row says, under its own names.
  private func further(_ cell: ProgressOverview.Cell) -> [Flow] {
    let facts = material.pairs(cell.details)
    return facts.isEmpty ? [] : [.definitions([.css("facts")], facts)]
  }

  private var reports: [Flow] {
    material.section(
      "reports", Phrase(nl: "De verslagen", en: "The reports"),
      items: material.plan.reports.indices.map { item(.report($0)) })
  }

  private var scales: [Flow] {
    material.section(
      "scales", Phrase(nl: "Wat de oordelen betekenen", en: "What the ratings mean"),
      items: material.plan.scales.indices.map { item(.scale($0)) })
  }

  private func item(_ node: Node) -> Item {
    let facts = material.pairs(material.details(node).fields)
    return .item(
      (Addresses.inProgress(node, material.graph).map { [.id($0)] } ?? []) + [.css("entry")],
      [
        .heading(3, [], [material.own(material.graph.title(of: node))]),
        facts.isEmpty ? .none : .definitions([.css("facts")], facts),
      ])
  }
}

extension DetailValue {
  fileprivate var isLinks: Bool { if case .links = self { true } else { false } }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
