// Why one definition: reader, JSON Schema, manual, `graph.json` and the rules' lists of texts and
// evidence used to name the keys again as strings. A key could be defined and never read, and a new
// key touched 14 files. Now each of them iterates the fields, and a field without a property does
// not compile.

package import SourceText
package import Toolkit

/// Definition of the plan's files: every mapping, every key.
package enum PlanFormat {
  /// Mappings in the order of the manual.
  package static let maps: [MapFormat] = [
    Plan.mapping.format, PlanHeader.mapping.format, ParentPlan.mapping.format,
    Look.mapping.format,
    Publication.mapping.format,
    AccessibilityStatement.mapping.format, Deviation.mapping.format, PlanSource.mapping.format,
    SourceSection.mapping.format, ScopeEntry.mapping.format, Theme.mapping.format,
    Effect.mapping.format,
    Placement.mapping.format, Reference.mapping.format, FocusArea.mapping.format,
    PointGroup.mapping.format, Department.mapping.format, ActionPoint.mapping.format,
    SubPoint.mapping.format, FormerPoint.mapping.format, FormerCode.mapping.format,
    FormerID.mapping.format, FormerEffect.mapping.format, FormerNumeral.mapping.format,
    Budget.mapping.format, BudgetLine.mapping.format, HandOutTerm.mapping.format,
    Decision.mapping.format, Progress.mapping.format, Region.mapping.format,
    Footnote.mapping.format, Indicator.mapping.format, FigureSeries.mapping.format,
    FigureValue.mapping.format, FigureTarget.mapping.format, Goal.mapping.format,
    StatedResult.mapping.format, RatingScale.mapping.format, ScaleValue.mapping.format,
    ProgressReport.mapping.format, ProgressRow.mapping.format, AspectRating.mapping.format,
    ThemeSession.mapping.format, SessionItem.mapping.format, SessionCorrection.mapping.format,
    SessionEnd.mapping.format,
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: maps.map { ($0.name, $0) })

  package static subscript(_ name: MapName) -> MapFormat {
    byName[name] ?? Plan.mapping.format
  }

  /// Name of a key for readers; nil for what is no key of the mapping.
  ///
  /// - Parameter map: nil where only the key is known, as in a message: the name that most mappings give it.
  package static func label(of key: String, in map: MapName? = nil) -> Phrase? {
    map.flatMap { PlanFormat[$0].key(key)?.label } ?? commonLabels[key]
  }

  /// Names of keys that most mappings give them; of as many, that of the first.
  private static let commonLabels: [String: Phrase] = {
    // The statement is about the site and has words of its own; nothing else is named by them.
    let ofSite: Set<MapName> = [.accessibility, .deviation]
    let ordered =
      maps.filter { !ofSite.contains($0.name) } + maps.filter { ofSite.contains($0.name) }
    var labels: [String: [Phrase]] = [:]
    for key in ordered.flatMap(\.keys) { labels[key.name, default: []].append(key.label) }
    return labels.compactMapValues { labels in
      var most: (label: Phrase, count: Int)?
      for label in labels {
        let count = labels.count { $0 == label }
        if count > most?.count ?? 0 { most = (label, count) }
      }
      return most?.label
    }
  }()
}

extension Plan: Mapped {
  package init(at range: SourceRange) { self.init() }

  package var range: SourceRange { .beginning(of: FileNumber(0)) }

  package static let mapping = Mapping<Plan>(
    .document,
    nl: "Een bestand van het plan. Elk bestand mag elk van deze delen bevatten.",
    en: "A file of the plan. Each file may hold any of these sections.",
    sections.map(\.field))

  static let sections: [Section] = [
    Section(
      "plan", named: ("het plan zelf", "the plan itself"), .map, \.header,
      nl: "Wat over het hele plan gaat; één keer, in plan.yaml.",
      en: "What concerns the whole plan; once, in plan.yaml.",
      example:
        "{title: Veilig 2030, municipality: Voorbeeldstad, period: 2027-2030, language: nl}"
    ),
    Section(
      "sources", named: ("bronnen", "sources"), .maps(), \.sources,
      nl: "De teksten waarop het plan rust. Een kaal regelnummer telt in de eerste.",
      en: "The texts that the plan rests on. A bare line number counts in the first.",
      example: "[{id: ivp, title: Veiligheidsplan 2027-2030, lines: 600}]"),
    Section(
      "scope", named: ("buiten het plan", "out of scope"), .maps(), \.scope,
      nl: "Onderwerpen die bewust buiten het plan zijn gelaten.",
      en: "Topics that were left out of the plan on purpose.",
      example: "[{topic: Zeespiegelstijging, reason: Buiten onze invloed., source: 539}]"),
    Section(
      "theme", named: ("thema", "theme"), .onePerFile(), \.themes,
      nl: "Eén maatschappelijk thema met zijn kaart van effecten.",
      en: "One societal theme with its map of effects.",
      example: "{id: wonen, title: Wonen, source: 57}"
    ).exported(as: "themes"),
    Section(
      "focus-areas", named: ("focusgebieden", "focus areas"), .maps(), \.focusAreas,
      nl: "De focusgebieden, in volgorde.",
      en: "The focus areas, in order.", example: "[{numeral: I, title: Veilig samenleven}]"),
    Section(
      "groups", named: ("groepen", "groups"), .maps(), \.groups,
      nl: "Groepen van actiepunten die geen focusgebied zijn.",
      en: "Groups of action points that are no focus area.",
      example: "[{id: algemeen, title: Algemene actiepunten}]"),
    Section(
      "departments", named: ("afdelingen", "departments"), .maps(), \.departments,
      nl: "De afdelingen en partners.",
      en: "The departments and partners.",
      example: "[{code: VTH, name: 'Vergunningen, Toezicht en Handhaving', stated: 489}]"),
    Section(
      "action-points", named: ("actiepunten", "action points"), .maps(), \.actionPoints,
      nl: "De genummerde actiepunten.",
      en: "The numbered action points.",
      example:
        "[{number: 1, title: De basis op orde, priority: primary, departments: Veiligheid}]"
    ),
    Section(
      "budget", named: ("begroting", "budget"), .map, \.budget, nl: "De begroting; één keer.",
      en: "The budget; once.",
      example: "{years: [2027, 2028], lines: [{name: Toezicht, amount: 5000}]}"),
    Section(
      "hand-out", named: ("uitdelen", "hand-out"), .map, \.handOut,
      nl: "Wanneer de lijsten zijn uitgedeeld; één keer.",
      en: "When the lists were handed out; once.",
      example: "{date: 2027-02-01, answer-within: 6}"),
    Section(
      "decisions", named: ("besluiten", "decisions"), .maps(), \.decisions,
      nl: "Wat de afdelingen besloten, in decisions.yaml.",
      en: "What the departments decided, in decisions.yaml.",
      example: "[{point: 2a, department: VTH, state: takes-over, date: 2027-05-12}]"),
    Section(
      "regions", named: ("gebieden", "regions"), .maps(), \.regions,
      nl: "De gebieden waarover cijfers gaan.",
      en: "The areas that figures are about.", example: "[{code: NL, benchmark: true}]"),
    Section(
      "footnotes", named: ("noten", "footnotes"), .maps(), \.footnotes,
      nl: "De noten onder tabellen, zoals gedrukt.",
      en: "The notes below tables, as printed.",
      example: "[{id: minimum, mark: '*', text: Een minimum.}]"),
    Section(
      "indicators", named: ("indicatoren", "indicators"), .maps(), \.indicators,
      nl: "Wat wordt gemeten, in indicators.yaml.",
      en: "What is measured, in indicators.yaml.",
      example: "[{title: Woninginbraken, unit: aantal, better: less}]"),
    Section(
      "goals", named: ("doelen", "goals"), .maps(), \.goals, nl: "De doelen van het plan.",
      en: "The goals of the plan.",
      example: "[{id: veilig-wonen, text: Minder woninginbraken., indicators: [woninginbraken]}]"),
    Section(
      "results", named: ("resultaten", "results"), .maps(), \.results,
      nl: "Zichtbare resultaten en activiteiten waarvan een verslag zegt hoe ver ze zijn.",
      en: "Visible results and activities of which a report says how far they are.",
      example: "[{id: brandveilig, text: Brandveilige leefomgeving}]"),
    Section(
      "scales", named: ("schalen", "scales"), .maps(), \.scales,
      nl: "De oordelen die verslagen gebruiken.",
      en: "The ratings that reports use.",
      example: "[{id: stoplicht, title: Stoplicht, values: [{id: groen, tone: good}]}]"),
    Section(
      "reports", named: ("verslagen", "reports"), .maps(), \.reports,
      nl: "De verslagen die zeggen hoe het ervoor staat.",
      en: "The reports that say how things are.",
      example: "[{id: jv2028, title: Jaarverslag 2028, about: 2028}]"),
    Section(
      "progress", named: ("voortgang", "progress"), .maps(), \.progress,
      nl: "Wat de verslagen zeggen, in progress.yaml; er komen alleen regels bij.",
      en: "What the reports say, in progress.yaml; rows are only added.",
      example: "[{report: jv2028, on: 'goal:veilig-wonen', status: groen}]"),
    // Not exported: what was mentioned is part of the plan only where an effect names it.
    Section(
      "session", named: ("themasessie", "theme session"), .onePerFile(), \.sessions,
      nl: "Eén themasessie met alles wat er is genoemd, in sessions/.",
      en: "One theme session with everything that was mentioned, in sessions/.",
      example: "{id: wonen-2026-11-28, theme: wonen, date: 2026-11-28}"
    ).exported(as: nil),
  ]
}

/// Section of a plan's file, with the function that merges it from several files.
struct Section: Sendable {
  private(set) var field: Field<Plan>
  /// Merges the section of another file; returns the positions of the first and the other where
  /// only one is allowed.
  let add: @Sendable (inout Plan, Plan) -> (first: SourceRange, other: SourceRange)?

  /// Section that a plan has once: the first is kept.
  init<Value: Mapped>(
    _ name: String, named words: Field<Plan>.Words, _ form: ValueForm<Value>,
    _ property: any WritableKeyPath<Plan, Value?> & Sendable,
    nl dutch: String, en english: String, example: String
  ) {
    field = Field(name, named: words, form, property, nl: dutch, en: english, example: example)
    add = { plan, other in
      guard let value = other[keyPath: property] else { return nil }
      if let first = plan[keyPath: property] { return (first.range, value.range) }
      plan[keyPath: property] = value
      return nil
    }
  }

  /// Section with another name in exported data; nil to leave it out there.
  func exported(as member: String?) -> Section {
    var section = self
    section.field = field.exported(as: member)
    return section
  }

  /// Section whose items are collected from all files.
  init<Item: Mapped>(
    _ name: String, named words: Field<Plan>.Words, _ form: ValueForm<[Item]>,
    _ property: any WritableKeyPath<Plan, [Item]> & Sendable,
    nl dutch: String, en english: String, example: String
  ) {
    field = Field(name, named: words, form, property, nl: dutch, en: english, example: example)
    add = { plan, other in
      plan[keyPath: property] += other[keyPath: property]
      return nil
    }
  }
}
