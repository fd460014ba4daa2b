package import Toolkit

/// Key of a detail, with the name that every output gives it.
package struct DetailKey: Hashable, Sendable {
  /// Identifier, as in the format of a plan where it is a key of that.
  package let id: String
  package let name: Phrase
  /// Whether a value is clear without the name before it.
  package let isPlain: Bool

  package init(_ id: String, nl dutch: String, en english: String, isPlain: Bool = false) {
    self.id = id
    name = Phrase(nl: dutch, en: english)
    self.isPlain = isPlain
  }

  private init(_ id: String, _ name: Phrase, isPlain: Bool = false) {
    self.id = id
    self.name = name
    self.isPlain = isPlain
  }

  package static func == (left: DetailKey, right: DetailKey) -> Bool { left.id == right.id }
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension DetailKey {
  // Keys of several kinds.
  package static let source = DetailKey("source", Catalogue.source, isPlain: true)
  package static let explanation = DetailKey("explanation", nl: "uitleg", en: "explanation")
  package static let otherNames = DetailKey("other-names", nl: "andere namen", en: "other names")
  package static let remark = DetailKey("remark", nl: "opmerking", en: "remark")
  package static let actionPoint = DetailKey("point", Catalogue.actionPoint)
  package static let points = DetailKey("points", Catalogue.actionPoints)
  package static let effects = DetailKey("effects", Catalogue.effects)
  package static let focus = DetailKey("focus", Catalogue.focusArea)
  package static let department = DetailKey("department", Catalogue.department, isPlain: true)
  package static let departments = DetailKey("departments", Catalogue.departments)
  package static let subPoints = DetailKey("sub-points", nl: "onderdelen", en: "sub-points")
  package static let decisions = DetailKey("decisions", nl: "besluiten", en: "decisions")
  package static let budget = DetailKey("budget", nl: "begroting", en: "budget")
  package static let refersTo = DetailKey("refers-to", nl: "verwijst naar", en: "refers to")
  package static let referredBy = DetailKey(
    "referred-by", nl: "wordt genoemd door", en: "is referred to by")

  // Effects.
  package static let mentioned = DetailKey("origin", SessionMention.name)
  package static let context = DetailKey(
    "context", nl: "bewust geen actiepunt", en: "no action point on purpose")
  package static let leaf = DetailKey(
    "leaf", nl: "bewust niet uitgesplitst", en: "not split further on purpose")
  package static let link = DetailKey("link", nl: "meer hierover", en: "more about this")
  package static let branchKind = DetailKey(
    "branch-kind", nl: "soort tak", en: "kind of branch", isPlain: true)
  package static let assumption = DetailKey("assumption", nl: "aanname", en: "assumption")
  package static let indicator = DetailKey("indicator", nl: "indicator", en: "indicator")
  package static let baseline = DetailKey("baseline", nl: "nulmeting", en: "baseline")
  package static let target = DetailKey("target", nl: "streefwaarde", en: "target")
  package static let above = DetailKey("above", nl: "staat onder", en: "is below")
  package static let below = DetailKey("below", nl: "daaronder", en: "below it")

  // Focus areas.
  package static let vision = DetailKey("vision", nl: "toekomstvisie", en: "vision")
  package static let contribution = DetailKey("contribution", nl: "bijdrage", en: "contribution")

  // Departments.
  package static let name = DetailKey("name", nl: "naam", en: "name")
  package static let nameReason = DetailKey("inferred", nl: "naam afgeleid", en: "name inferred")
  package static let kind = DetailKey("kind", nl: "soort", en: "kind")
  package static let until = DetailKey("until", nl: "opgeheven na", en: "ended after")
  package static let aliases = DetailKey("aliases", nl: "ook gedrukt als", en: "also printed as")
  package static let primaryPoints = DetailKey(
    "primary", nl: "primaire actiepunten", en: "primary action points")
  package static let secondaryPoints = DetailKey(
    "secondary", nl: "secundaire actiepunten: advies", en: "secondary action points: advice")

  // Action points and sub-points.
  package static let listTitle = DetailKey(
    "list-title", nl: "titel in de lijst", en: "title in the list")
  package static let priority = DetailKey(
    "priority", nl: "prioriteit", en: "priority", isPlain: true)
  package static let secondNumber = DetailKey(
    "second-number", nl: "ook genummerd", en: "also numbered")
  package static let lead = DetailKey("lead", nl: "trekker", en: "lead")
  package static let partners = DetailKey("partners", nl: "partners", en: "partners")
  package static let municipalities = DetailKey(
    "municipalities", nl: "gemeenten", en: "municipalities")
  package static let planned = DetailKey("planned", nl: "gepland", en: "planned")
  package static let status = DetailKey("status", nl: "status", en: "status")
  package static let implements = DetailKey("implements", nl: "werkt uit", en: "carries out")
  package static let group = DetailKey("group", nl: "groep", en: "group")
  package static let page = DetailKey("page", Catalogue.page)
  package static let summary = DetailKey("summary", nl: "samenvatting", en: "summary")
  package static let causes = DetailKey(
    "causes", nl: "effecten die hierheen leiden", en: "effects that lead here")
  package static let moreCauses = DetailKey(
    "more-causes", nl: "nog meer effecten", en: "more effects")
  package static let others = DetailKey("with", nl: "samen met", en: "together with")
  package static let policyField = DetailKey("policy-field", nl: "beleidsveld", en: "policy field")
  package static let outsideParty = DetailKey(
    "outside-party", nl: "partij van buiten", en: "outside party")
  package static let sameAs = DetailKey("same-as", nl: "zegt hetzelfde als", en: "says the same as")

  // Decisions, budget lines and sources.
  package static let state = DetailKey("state", nl: "besluit", en: "decision", isPlain: true)
  package static let date = DetailKey("date", nl: "datum", en: "date", isPlain: true)
  package static let reason = DetailKey("reason", nl: "reden", en: "reason")
  package static let landed = DetailKey(
    "landed", nl: "waar geland", en: "where it landed")
  package static let done = DetailKey("done", nl: "gedaan", en: "done")
  package static let doneReason = DetailKey(
    "done-reason", nl: "toelichting bij gedaan", en: "remark on what was done")
  package static let evidence = DetailKey("evidence", nl: "bewijs", en: "evidence")
  package static let olderText = DetailKey(
    "asked", nl: "gegeven op een oudere tekst", en: "given to an older text")
  package static let byLetter = DetailKey(
    "by-letter", nl: "niet zeker", en: "not sure", isPlain: true)
  package static let origin = DetailKey("from", nl: "overgenomen uit", en: "taken from")
  package static let earlier = DetailKey("earlier", nl: "eerder", en: "earlier", isPlain: true)
  package static let amounts = DetailKey("amounts", nl: "bedragen", en: "amounts", isPlain: true)
  package static let heading = DetailKey("heading", nl: "kop", en: "heading")
  package static let identifier = DetailKey(
    "identifier", nl: "kenmerk", en: "identifier", isPlain: true)
  package static let adopted = DetailKey("adopted", nl: "vastgesteld op", en: "adopted on")
  package static let url = DetailKey("url", nl: "adres", en: "address")
  package static let lineCount = DetailKey("lines", nl: "aantal regels", en: "number of lines")

  // Goals and figures.
  package static let unit = DetailKey("unit", nl: "eenheid", en: "unit")
  package static let better = DetailKey("better", nl: "gewenst", en: "wanted")
  package static let because = DetailKey("because", nl: "waarom", en: "why")
  package static let figureKind = DetailKey("figure-kind", nl: "soort cijfer", en: "kind of figure")
  package static let provider = DetailKey("provider", nl: "cijfers van", en: "figures from")
  package static let series = DetailKey("series", nl: "cijfers", en: "figures")
  package static let targets = DetailKey("targets", nl: "streefwaarden", en: "targets")
  package static let notes = DetailKey("notes", nl: "noten", en: "footnotes")
  package static let rateOf = DetailKey("rate-of", nl: "per inwoner van", en: "rate of")
  package static let complementOf = DetailKey(
    "complement-of", nl: "samen 100 procent met", en: "100 per cent with")
  package static let figureParts = DetailKey("figure-parts", nl: "som van", en: "sum of")
  package static let rates = DetailKey("rates", nl: "ook per inwoner", en: "also as a rate")
  package static let wholes = DetailKey("wholes", nl: "telt mee in", en: "counts in")
  package static let goals = DetailKey("goals", nl: "doelen", en: "goals")
  package static let indicators = DetailKey("indicators", nl: "indicatoren", en: "indicators")
  package static let standing = DetailKey(
    "standing", nl: "hoe het ervoor staat", en: "how it stands", isPlain: true)
  package static let results = DetailKey("results", nl: "resultaten", en: "results")
  package static let under = DetailKey("under", nl: "deel van", en: "part of")
  package static let parts = DetailKey("parts", nl: "onderliggende doelen", en: "goals below it")
  package static let setBy = DetailKey("set-by", nl: "gesteld door", en: "set by")
  package static let code = DetailKey("code", nl: "code", en: "code")
  package static let benchmark = DetailKey(
    "benchmark", nl: "vergelijking", en: "comparison", isPlain: true)
  package static let mark = DetailKey("mark", nl: "teken", en: "sign")
  package static let means = DetailKey("means", nl: "betekent", en: "means")
  package static let aspects = DetailKey("aspects", nl: "letters", en: "letters")
  package static let legend = DetailKey("legend", nl: "legenda", en: "legend")
  package static let ratings = DetailKey("ratings", nl: "oordelen", en: "ratings")
  package static let about = DetailKey("about", nl: "over", en: "about")
  package static let due = DetailKey("due", nl: "beloofd voor", en: "promised by")
  package static let scale = DetailKey("scale", nl: "schaal", en: "scale")
  package static let report = DetailKey("report", nl: "verslag", en: "report")
  package static let said = DetailKey("said", nl: "het verslag zegt", en: "the report says")
  package static let rating = DetailKey("rating", nl: "oordeel", en: "rating", isPlain: true)
  package static let progress = DetailKey("progress", nl: "voortgang", en: "progress")
}
