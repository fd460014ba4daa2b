// Why a flat list and no tree of objects: drawing and outline iterate the same list, so they cannot
// differ, and no walk over it recurses, whatever the depth of the plan.

package import PlanModel
package import Toolkit
import SourceText

/// A theme with the effects in its map: a tree, as a flat list in reading order.
///
/// Drawing and outline are two renderings of this one value.
package struct Mindmap: Sendable {
  /// The theme's id.
  package let id: String
  package let planTitle: String
  /// Language of the plan's texts.
  package let planLanguage: Language
  /// Printed on every product; empty when the plan has none.
  package let notice: String
  /// The text that the plan rests on; nil when the plan names none.
  package let source: Phrase?
  package let explanation: String
  /// The theme first, then every effect, depth first.
  package let nodes: [MapNode]
  /// What a view left out; nil for the whole map.
  package let excerpt: MapExcerpt?

  /// The nodes directly below a node, in order.
  package func children(of parent: Int) -> [Int] { childLists[parent] }

  private let childLists: [[Int]]

  /// Map of which this is a view; the map itself where it is whole.
  package var whole: Mindmap { wholes.first ?? self }

  /// The whole map of a view; empty otherwise. A list, because a value cannot contain its own type.
  private let wholes: [Mindmap]

  /// The nodes that lead to one, from the theme to its parent.
  package func path(to node: Int) -> [Int] {
    var path: [Int] = []
    var above = nodes[node].parent
    while let index = above {
      path.append(index)
      above = nodes[index].parent
    }
    return path.reversed()
  }

  package init(
    theme index: Int, in graph: PlanGraph, by definition: DetailsDefinition = .standard
  ) {
    let plan = graph.plan
    let theme = plan.themes[index]
    id = theme.id.value
    planTitle = plan.title
    planLanguage = plan.language
    notice = plan.header?.notice?.value ?? ""
    source = plan.sourceWords
    explanation = theme.explanation?.value ?? ""
    var builder = MindmapBuilder(graph: graph, theme: index, definition: definition)
    builder.build()
    nodes = builder.nodes
    excerpt = nil
    wholes = []
    childLists = Self.childLists(nodes)
  }

  /// The same map with other nodes: what a view keeps of it.
  init(_ map: Mindmap, nodes: [MapNode], excerpt: MapExcerpt) {
    id = map.id
    planTitle = map.planTitle
    planLanguage = map.planLanguage
    notice = map.notice
    source = map.source
    explanation = map.explanation
    self.nodes = nodes
    self.excerpt = excerpt
    wholes = [map.whole]
    childLists = Self.childLists(nodes)
  }

  /// How many different effects the map has: the number that every output gives for it.
  package var effects: Int { Self.effects(in: nodes.dropFirst()) }

  /// At how many positions those are: an effect below two others is at two.
  package var positions: Int { nodes.count - 1 }

  static func effects(in nodes: some Sequence<MapNode>) -> Int { Set(nodes.lazy.map(\.node)).count }

  private static func childLists(_ nodes: [MapNode]) -> [[Int]] {
    var lists = Array(repeating: [Int](), count: nodes.count)
    for (index, node) in nodes.enumerated() {
      if let parent = node.parent { lists[parent].append(index) }
    }
    return lists
  }
}

/// Node of a mindmap: the theme or one placement of an effect.
package struct MapNode: Sendable {
  /// Unique key within the map: the id, with `.2` and on for repeated nodes. The node where an
  /// effect is written out has its bare id.
  package let key: String
  /// Id of the theme or effect, the same in every map that contains it.
  package let id: String
  /// The theme or effect.
  package let node: Node
  package internal(set) var label: String
  /// What the plan says of it beside its links and lines.
  package let details: [Detail]
  package let depth: Int
  /// Index of the node above in the map's list of nodes; nil for the theme.
  package internal(set) var parent: Int?
  /// The lines that the theme or effect itself rests on.
  package let cited: [CitedLines]
  /// Basis of this placement in the map; often the same lines.
  package let basis: Basis
  /// What it is here to the node above it.
  package let kind: BranchKind
  package internal(set) var focus: [FocusMark]
  package internal(set) var points: [PointBadge]
  /// Indicators by which it is seen.
  package let figures: [FigureMark]
  /// The theme in whose map this effect is written out, when that is elsewhere.
  package let writtenOutIn: ThemeName?
  /// Other themes whose map contains it, except that one; all of them where it is written out.
  package let alsoIn: NameSummary<ThemeName>
  /// Required side of a main branch; nil for other nodes and where the drawing may choose.
  package let side: BranchSide?
  /// How many effects a view folded away below it.
  package internal(set) var folded = 0
  /// Index of a main branch in a view among those of the whole map, whose colour it keeps.
  package internal(set) var branch: Int?
  /// Page of a booklet on which a folded node, or one that is written out elsewhere, continues.
  package internal(set) var page: Int?
}

extension MapNode {
  package var explanation: String { details[.explanation]?.words.dutch ?? "" }

  /// What is said behind a name.
  package var fields: [Detail] { details.filter { $0.value.form == .field } }
}

/// A link to a theme's map.
package struct ThemeName: Hashable, Sendable {
  package let id: String
  package let title: String
}

/// On what a link rests, for a reader.
package enum Basis: Hashable, Sendable {
  /// Stated in these lines; none when the plan names no line.
  case stated([CitedLines])
  /// Inferred, with the reason.
  case inferred(String)
  /// Mentioned in theme sessions, and in no cited line.
  case mentioned([SessionMention])

  package var isInferred: Bool {
    if case .inferred = self { true } else { false }
  }
}

/// Item of a theme session, for a reader: without its words, which were not meant for publication.
package struct SessionMention: Hashable, Sendable {
  package let session: Phrase
  package let number: Int
}

/// Lines of a source.
package struct CitedLines: Hashable, Sendable {
  /// The source's title; nil for the plan's first source, which goes without saying.
  package let source: String?
  package let lines: ClosedRange<Int>
  /// The heading under which they are, and the page on which that part begins.
  package var section: String?
  package var page: Int?
}

/// The sign of a focus area at a node.
package struct FocusMark: Hashable, Sendable {
  /// Index in the plan's list of focus areas.
  package let order: Int
  package let numeral: String
  package let title: String
  package let basis: Basis
}

/// An indicator at a node.
package struct FigureMark: Hashable, Sendable {
  /// Name of the indicator, as in `Anchor`.
  package let name: String
  package let title: String
  package let basis: Basis

  /// Sign of an effect that has indicators, however many.
  package static let sign = "◎"
}

/// The number of an action point at a node.
package struct PointBadge: Hashable, Sendable {
  package let number: String
  package let title: String
  package let basis: Basis
  package let priority: Priority
  /// The numerals of the focus areas that the action point falls under.
  package let focus: [String]
  /// The codes of its departments.
  package let departments: [String]
}
