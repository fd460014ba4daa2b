// Why the words are elsewhere: pages, the workbook and the editor each had a list of names for the keys of
// the format, and eighteen keys had two or three. Now a key has its name where it is defined; here are
// words only for what is no key.

import PlanModel
package import Toolkit

/// Key of a detail, with the name that every output gives it.
package struct DetailKey: Hashable, Sendable {
  /// Identifier, as in the format of a plan where it is a key of that.
  package let id: String
  package let name: Phrase
  /// Whether a value is clear without the name before it.
  package let isPlain: Bool

  /// What is no key of the format: what a page puts together, or calls otherwise on purpose.
  package init(_ id: String, nl dutch: String, en english: String, isPlain: Bool = false) {
    self.init(id, Phrase(nl: dutch, en: english), isPlain: isPlain)
  }

  /// Key of a mapping of the format, with the name that it has there.
  ///
  /// - Parameter id: another identifier, where the key means something else at other things.
  private init(_ map: MapName, _ key: String, id: String? = nil, isPlain: Bool = false) {
    let name = PlanFormat.label(of: key, in: map) ?? Phrase(verbatim: key)
    self.init(id ?? key, name, isPlain: isPlain)
  }

  private init(_ id: String, _ name: Phrase, isPlain: Bool) {
    self.id = id
    self.name = name
    self.isPlain = isPlain
  }

  /// The same key with the name that it has in a mapping; as it is where that does not have the key.
  func named(in format: MapFormat) -> DetailKey {
    format.key(id).map { DetailKey(id, $0.label, isPlain: isPlain) } ?? self
  }

  package static func == (left: DetailKey, right: DetailKey) -> Bool { left.id == right.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// A key of the format that no output treats in a way of its own is only its identifier, in the list of
/// readers; it gets the name of the mapping.
extension DetailKey: ExpressibleByStringLiteral {
  package init(stringLiteral id: String) {
    self.init(id, PlanFormat.label(of: id) ?? Phrase(verbatim: id), isPlain: false)
  }
}

extension DetailKey {
  // Keys of several kinds.
  package static let source = DetailKey(.effect, "source", isPlain: true)
  package static let explanation = DetailKey(.effect, "explanation")
  package static let otherNames = DetailKey(.theme, "other-names")
  package static let remark = DetailKey(.department, "remark")
  package static let actionPoint = DetailKey(.decision, "point")
  package static let points = DetailKey(.effect, "points")
  package static let effects = DetailKey(.theme, "effects")
  package static let focus = DetailKey(.effect, "focus")
  package static let department = DetailKey(.decision, "department", isPlain: true)
  package static let departments = DetailKey(.actionPoint, "departments")
  package static let subPoints = DetailKey(.actionPoint, "sub-points")
  package static let decisions = DetailKey(.document, "decisions")
  package static let budget = DetailKey(.document, "budget")
  package static let refersTo = DetailKey(.actionPoint, "refers-to")
  package static let referredBy = DetailKey(
    "referred-by", nl: "wordt genoemd door", en: "is referred to by")

  // Effects.
  package static let mentioned = DetailKey(.effect, "origin")
  package static let context = DetailKey(.effect, "context")
  package static let leaf = DetailKey(.effect, "leaf")
  package static let link = DetailKey(.effect, "link")
  package static let branchKind = DetailKey(.effect, "kind", id: "branch-kind", isPlain: true)
  package static let assumption = DetailKey(.effect, "assumption")
  package static let indicator = DetailKey(.effect, "indicator")
  package static let baseline = DetailKey(.effect, "baseline")
  package static let target = DetailKey(.effect, "target")
  package static let above = DetailKey("above", nl: "staat onder", en: "is below")
  package static let below = DetailKey("below", nl: "daaronder", en: "below it")

  // Focus areas.
  package static let vision = DetailKey(.focusArea, "vision")
  package static let contribution = DetailKey(.focusArea, "contribution")

  // Departments.
  package static let name = DetailKey(.department, "name")
  package static let nameReason = DetailKey(.department, "inferred")
  package static let kind = DetailKey(.department, "kind")
  package static let until = DetailKey(.department, "until")
  package static let aliases = DetailKey(.department, "aliases")
  package static let primaryPoints = DetailKey(
    "primary", nl: "primaire actiepunten", en: "primary action points")
  package static let secondaryPoints = DetailKey(
    "secondary", nl: "secundaire actiepunten: advies", en: "secondary action points: advice")

  // Action points and sub-points.
  package static let listTitle = DetailKey(.actionPoint, "list-title")
  package static let priority = DetailKey(.actionPoint, "priority", isPlain: true)
  package static let secondNumber = DetailKey(.actionPoint, "second-number")
  package static let lead = DetailKey(.actionPoint, "lead")
  package static let partners = DetailKey(.actionPoint, "partners")
  package static let municipalities = DetailKey(.actionPoint, "municipalities")
  package static let planned = DetailKey(.actionPoint, "planned")
  package static let status = DetailKey(.actionPoint, "status")
  package static let implements = DetailKey(.actionPoint, "implements")
  package static let group = DetailKey(.actionPoint, "group")
  package static let page = DetailKey(.actionPoint, "page")
  package static let summary = DetailKey(.actionPoint, "summary")
  package static let causes = DetailKey(
    "causes", nl: "effecten die hierheen leiden", en: "effects that lead here")
  package static let moreCauses = DetailKey(
    "more-causes", nl: "nog meer effecten", en: "more effects")
  package static let others = DetailKey("with", nl: "samen met", en: "together with")
  package static let policyField = DetailKey(.subPoint, "policy-field")
  package static let outsideParty = DetailKey(.subPoint, "outside-party")
  package static let sameAs = DetailKey(.subPoint, "same-as")

  // Decisions, budget lines and sources.
  package static let state = DetailKey(.decision, "state", isPlain: true)
  package static let date = DetailKey(.decision, "date", isPlain: true)
  package static let reason = DetailKey(.decision, "reason")
  package static let landed = DetailKey(.decision, "landed")
  package static let done = DetailKey(.actionPoint, "done")
  package static let doneReason = DetailKey(.progress, "reason", id: "done-reason")
  package static let evidence = DetailKey(.progress, "evidence")
  package static let olderText = DetailKey(
    "older-text", nl: "gegeven op een oudere tekst", en: "given to an older text")
  package static let byLetter = DetailKey(
    "by-letter", nl: "niet zeker", en: "not sure", isPlain: true)
  package static let origin = DetailKey(.decision, "from")
  package static let earlier = DetailKey("earlier", nl: "eerder", en: "earlier", isPlain: true)
  package static let amounts = DetailKey(.budgetLine, "amounts", isPlain: true)
  package static let heading = DetailKey(.budgetLine, "heading")
  package static let identifier = DetailKey(.source, "identifier", isPlain: true)
  package static let adopted = DetailKey(.source, "adopted")
  package static let url = DetailKey(.source, "url")
  package static let lineCount = DetailKey(.source, "lines")

  // Goals and figures.
  package static let unit = DetailKey(.indicator, "unit")
  package static let better = DetailKey(.indicator, "better")
  package static let because = DetailKey(.indicator, "because")
  package static let figureKind = DetailKey(.indicator, "kind", id: "figure-kind")
  package static let provider = DetailKey(.indicator, "provider")
  package static let series = DetailKey(.indicator, "series")
  package static let targets = DetailKey(.indicator, "targets")
  package static let notes = DetailKey(.indicator, "notes")
  package static let rateOf = DetailKey(.indicator, "rate-of")
  package static let complementOf = DetailKey(.indicator, "complement-of")
  package static let figureParts = DetailKey(.indicator, "parts", id: "figure-parts")
  package static let rates = DetailKey("rates", nl: "ook per inwoner", en: "also as a rate")
  package static let wholes = DetailKey("wholes", nl: "telt mee in", en: "counts in")
  package static let goals = DetailKey(.result, "goals")
  package static let indicators = DetailKey(.goal, "indicators")
  package static let standing = DetailKey(
    "standing", nl: "hoe het ervoor staat", en: "how it stands", isPlain: true)
  package static let results = DetailKey(.document, "results")
  package static let under = DetailKey(.goal, "under")
  package static let parts = DetailKey("parts", nl: "onderliggende doelen", en: "goals below it")
  package static let setBy = DetailKey(.goal, "set-by")
  package static let code = DetailKey(.result, "code")
  package static let benchmark = DetailKey(.region, "benchmark", isPlain: true)
  package static let mark = DetailKey(.footnote, "mark")
  package static let means = DetailKey(.footnote, "means")
  package static let aspects = DetailKey(.scale, "aspects")
  package static let legend = DetailKey(.scale, "legend")
  package static let ratings = DetailKey(.progressRow, "ratings")
  package static let about = DetailKey(.report, "about")
  package static let due = DetailKey(.report, "due")
  package static let scale = DetailKey(.report, "scale")
  package static let report = DetailKey(.progressRow, "report")
  package static let said = DetailKey(.progressRow, "text", id: "said")
  package static let rating = DetailKey(.progressRow, "status", id: "rating", isPlain: true)
  package static let progress = DetailKey(.document, "progress")
}
