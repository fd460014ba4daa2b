package import PlanModel
package import Toolkit
import SourceText

/// Details of one node, in order: every output renders or compares this value.
///
/// An output excludes details by key, so that a key that is added to the definition appears in all
/// of them.
package struct Details: Sendable {
  package let node: Node
  /// Kind with its name, as in 'action point 12'.
  package let kind: Phrase
  /// Title; empty when the plan has none.
  package let title: String
  /// Details in the order of the definition; absent ones are left out.
  package let all: [Detail]

  /// - Parameter leftOut: keys that are not read at all.
  package init(
    _ node: Node, in graph: PlanGraph, by definition: DetailsDefinition = .standard,
    without leftOut: Set<DetailKey> = []
  ) {
    self.node = node
    kind = graph.kindWords(of: node)
    title = graph.ownWords(of: node)
    all = definition.details(of: node, in: graph, without: leftOut)
  }

  /// The same thing with other details.
  init(_ details: Details, with all: [Detail]) {
    node = details.node
    kind = details.kind
    title = details.title
    self.all = all
  }

  package subscript(_ key: DetailKey) -> DetailValue? { all[key] }

  /// Texts that are paragraphs of their own.
  package var paragraphs: [Detail] { all.filter { $0.value.form == .paragraph } }
  /// Values that fit behind a name.
  package var fields: [Detail] { all.filter { $0.value.form == .field } }
  /// Lists with a heading.
  package var sections: [(key: DetailKey, entries: [DetailEntry])] {
    all.compactMap { detail in
      if case .entries(let entries) = detail.value { (detail.key, entries) } else { nil }
    }
  }
}

/// Detail of a node, under its key.
package struct Detail: Sendable {
  package let key: DetailKey
  package let value: DetailValue

  package init(_ key: DetailKey, _ value: DetailValue) {
    self.key = key
    self.value = value
  }
}

extension [Detail] {
  package subscript(_ key: DetailKey) -> DetailValue? { first { $0.key == key }?.value }

  package func without(_ keys: Set<DetailKey>) -> [Detail] { filter { !keys.contains($0.key) } }
}

/// Value of a detail.
package enum DetailValue: Sendable {
  /// Text of some sentences.
  case paragraph(String)
  case text(String)
  case texts([String])
  /// Word of our own, with its meaning where there is room.
  case word(Phrase, meaning: Phrase? = nil)
  case number(Int)
  case day(Day)
  /// Amounts in cents, by year.
  case amounts([YearAmount])
  case address(String)
  case lines([CitedLines])
  /// A few nodes, named one after another.
  case links([DetailEntry])
  /// Nodes, each on a line of its own.
  case entries([DetailEntry])

  package enum Form: Sendable {
    case paragraph
    case field
    case section
  }

  package struct YearAmount: Hashable, Sendable {
    package let year: Int
    package let cents: Int?
  }

  package var form: Form {
    switch self {
    case .paragraph: .paragraph
    case .entries: .section
    default: .field
    }
  }

  var isEmpty: Bool {
    switch self {
    case .paragraph(let text), .text(let text), .address(let text): text.isEmpty
    case .texts(let texts): texts.isEmpty
    case .word, .number, .day: false
    case .amounts(let amounts): amounts.isEmpty
    case .lines(let lines): lines.isEmpty
    case .links(let entries), .entries(let entries): entries.isEmpty
    }
  }

  /// Nodes that it refers to.
  package var entries: [DetailEntry] {
    switch self {
    case .links(let entries), .entries(let entries): entries
    default: []
    }
  }
}

/// Entry for another node in the details of one.
package struct DetailEntry: Sendable {
  package let node: Node
  /// Title, with its number if it has one.
  package let text: Phrase
  /// Name by which it can be found, where the text does not have it.
  package let id: String?
  /// Depth below other entries, in an outline.
  package let depth: Int
  /// Themes in whose map it is.
  package let themes: [Int]
  /// Title of the first of them, and those of the others.
  package let theme: String?
  package let otherThemes: NameSummary<String>
  /// Evidence of the link to it.
  package let basis: Basis?
  package let details: [Detail]

  init(
    _ node: Node, in graph: PlanGraph, basis: Basis? = nil, depth: Int = 0,
    byTheme: Bool = false, _ details: [Detail] = []
  ) {
    self.node = node
    text = graph.title(of: node)
    id = graph.idBesideTitle(of: node)
    self.depth = depth
    var roles = NameSummary<Phrase>(all: [])
    if byTheme, case .effect(let effect) = node {
      themes = graph.themes(holding: effect)
      roles = graph.roles(of: effect)
    } else {
      themes = []
    }
    theme = themes.first.map { graph.plan.themes[$0].title.value }
    otherThemes = NameSummary(themes.dropFirst()).map { graph.plan.themes[$0].title.value }
    self.basis = basis
    self.details = (roles.isEmpty ? [] : [Detail(.branchKind, .word(roles.words))]) + details
  }
}
