package import Views
import PlanModel

/// Signs of verdicts and ratings for the text of a page, drawn once and referred to by each use.
///
/// A page of hundreds of verdicts would otherwise have each of them written out. A sign is hidden from
/// screen readers: its word is always beside it.
package enum SignSymbols {
  private static let named: [(name: String, sign: StatusSign)] = [
    ("good", StatusSign(.met)), ("bad", StatusSign(.notMet)),
    ("provisional", StatusSign(.provisional)), ("due", StatusSign(.notYetDue)),
    ("unknown", StatusSign(.cannotBeSaid)),
    ("attention", StatusSign(.value("", .attention), letter: "")),
    ("neutral", StatusSign(.value("", .neutral), letter: "")), ("none", StatusSign(.none)),
  ]

  // Colours are those of the text around a use: no rule of a page's style that names an ancestor
  // reaches into what a `use` shows.
  private static let style = SVGStyle(
    house: .own,
    classes: ["good", "bad", "attention", "solid"].map { SVGClass($0, ["fill": "currentColor"]) }
      + [
        SVGClass("hollow", ["fill": "none", "stroke": "currentColor", "stroke-width": "1.3"]),
        SVGClass("axis", ["fill": "none", "stroke": "currentColor"]),
      ])

  /// Definitions of all signs, in front of their uses.
  package static var definitions: String {
    var text = "<svg class=\"signs\" width=\"0\" height=\"0\" aria-hidden=\"true\">"
    for (name, sign) in named {
      var writer = SVGWriter(style: style)
      sign.marks(at: Point(x: 7, y: 7), size: 10).forEach { writer.write(lines: [$0]) }
      text += "<symbol id=\"sign_\(name)\" viewBox=\"0 0 14 14\">\(writer.text)</symbol>"
    }
    return text + "</svg>\n"
  }

  package static func use(_ outcome: Verdict.Outcome) -> String { use(name(outcome)) }

  package static func use(_ rating: ProgressOverview.Rating) -> String {
    switch rating {
    case .none: use("none")
    case .unknown: use("unknown")
    case .value(_, let tone): use((tone ?? .neutral).rawValue)
    }
  }

  private static func name(_ outcome: Verdict.Outcome) -> String {
    switch outcome {
    case .met: "good"
    case .notMet: "bad"
    case .provisional: "provisional"
    case .notYetDue: "due"
    case .cannotBeSaid: "unknown"
    }
  }

  private static func use(_ name: String) -> String {
    "<svg class=\"sign \(name)\" aria-hidden=\"true\"><use href=\"#sign_\(name)\"/></svg>"
  }
}
