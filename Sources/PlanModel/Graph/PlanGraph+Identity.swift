package import SourceText
import Toolkit

/// The identity of action points, sub-points and budget lines, apart from number and letter.
extension PlanGraph {
  /// The id of a thing: as written, else made from its words.
  ///
  /// Two things with the same words have the same derived id, so a caller that finds a thing by its
  /// id must compare the words as well. Ids that are written are unique, see `MissingIDs`.
  package func id(of node: Node) -> String {
    writtenID(of: node)?.value ?? DerivedID.of(askedWords(of: node))
  }

  /// The id in the plan's files; nil while none is needed.
  package func writtenID(of node: Node) -> Located<String>? {
    switch node {
    case .plan: plan.header?.id
    case .theme(let i): plan.themes[i].id
    case .effect(let i): plan.effects[i].id
    case .source(let i): plan.sources[i].id
    case .group(let i): plan.groups[i].id
    case .focusArea(let i): plan.focusAreas[i].numeral
    case .department(let i): plan.departments[i].code
    case .actionPoint(let i): plan.actionPoints[i].id
    case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].id
    case .budgetLine(let i): plan.budget?.lines[i].id
    case .region(let i): plan.regions[i].code
    case .footnote(let i): plan.footnotes[i].id
    case .indicator(let i): plan.indicators[i].id
    case .goal(let i): plan.goals[i].id
    case .result(let i): plan.results[i].id
    case .scale(let i): plan.scales[i].id
    case .report(let i): plan.reports[i].id
    case .budget, .handOut, .decision, .progressRow: nil
    }
  }

  /// The words by which a department is asked: title of a point, text of a sub-point.
  package func askedWords(of node: Node) -> String { plan.askedWords(of: node) }

  /// Former names of an action point or sub-point.
  package func formerNames(of node: Node) -> [FormerPoint] {
    switch node {
    case .actionPoint(let i): plan.actionPoints[i].formerly
    case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].formerly
    default: []
    }
  }

  /// Every action point with its sub-points behind it, in the order of the plan.
  package var askedNodes: [Node] {
    plan.actionPoints.indices.flatMap { point in
      [.actionPoint(point)]
        + plan.actionPoints[point].subPoints.indices.map { Node.subPoint($0, of: point) }
    }
  }
}

extension Plan {
  func askedWords(of node: Node) -> String {
    switch node {
    case .plan: title
    case .actionPoint(let i): actionPoints[i].title.value
    case .subPoint(let i, let point): actionPoints[point].subPoints[i].text.value
    case .budgetLine(let i): budget?.lines[i].name.value ?? ""
    case .indicator(let i): indicators[i].title.value
    case .goal(let i): goals[i].text.value
    case .result(let i): results[i].text.value
    default: ""
    }
  }

  /// Whether a name is the letter of a sub-point and not its id.
  func names(_ node: Node, byLetter name: String) -> Bool {
    guard case .subPoint(let position, let point) = node else { return false }
    return actionPoints[point].subPointName(at: position) == name
      && actionPoints[point].subPoints[position].id?.value != name
  }

  /// The plan's id on sheets: as written, else made from the title.
  package var stableID: String { header?.id?.value ?? DerivedID.of(title) }

  /// The edition on sheets: as written, else the period; empty when neither is known.
  package var editionName: String { header?.edition?.value ?? header?.period?.value ?? "" }
}

/// An id made from words.
package enum DerivedID {
  /// A whole word more would be longer than this.
  private static let longest = 48

  /// Lower-case letters, digits and hyphens; it begins with a letter.
  package static func of(_ words: String) -> String {
    let slug = Slug.of(words)
    var id = slug.first?.isNumber == true ? "p-\(slug)" : slug
    while id.utf8.count > longest {
      guard let hyphen = id.lastIndex(of: "-") else { return String(id.prefix(longest)) }
      id = String(id[..<hyphen])
    }
    return id
  }
}

/// How words that were asked are compared.
package enum AskedWords {
  /// Letters and digits in lower case, one space between words: programs change quotation marks,
  /// hyphens and line ends.
  package static func folded(_ text: String) -> String {
    SoftHyphen.removing(from: text).lowercased().split { !$0.isLetter && !$0.isNumber }.joined(
      separator: " ")
  }

  /// A short mark of words, the same for words that fold to the same.
  package static func mark(_ text: String) -> String {
    String(ContentHash.of(folded(text)).prefix(8))
  }
}
