import Toolkit

/// The definition of the plan's files: every mapping, every key.
package enum PlanFormat {
  /// In the order of the manual.
  package static let maps: [MapFormat] = [
    document, plan, look, accessibility, deviation, source, scopeEntry, theme, effect,
    effectReference, link, focusArea, group, department, actionPoint, subPoint, budget, budgetLine,
    handOut, decision,
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: maps.map { ($0.name, $0) })

  package static subscript(_ name: MapName) -> MapFormat {
    byName[name] ?? document
  }

  static let document = MapFormat(
    .document,
    about: Phrase(
      nl: "Een bestand van het plan. Elk bestand mag elk van deze delen bevatten.",
      en: "A file of the plan. Each file may hold any of these sections."),
    keys: [
      KeyFormat(
        "plan", .map(.plan), nl: "Wat over het hele plan gaat; één keer, in plan.yaml.",
        en: "What concerns the whole plan; once, in plan.yaml.",
        example:
          "{title: Veilig 2030, municipality: Voorbeeldstad, period: 2027-2030, language: nl}"
      ),
      KeyFormat(
        "sources", .maps(.source),
        nl: "De teksten waarop het plan rust. Een kaal regelnummer telt in de eerste.",
        en: "The texts that the plan rests on. A bare line number counts in the first.",
        example: "[{id: ivp, title: Veiligheidsplan 2027-2030, lines: 600}]"),
      KeyFormat(
        "scope", .maps(.scopeEntry), nl: "Onderwerpen die bewust buiten het plan zijn gelaten.",
        en: "Topics that were left out of the plan on purpose.",
        example: "[{topic: Zeespiegelstijging, reason: Buiten onze invloed., source: 539}]"),
      KeyFormat(
        "theme", .map(.theme), nl: "Eén maatschappelijk thema met zijn kaart van effecten.",
        en: "One societal theme with its map of effects.",
        example: "{id: wonen, title: Wonen, source: 57}"),
      KeyFormat(
        "focus-areas", .maps(.focusArea), nl: "De focusgebieden, in volgorde.",
        en: "The focus areas, in order.", example: "[{numeral: I, title: Veilig samenleven}]"),
      KeyFormat(
        "groups", .maps(.group), nl: "Groepen van actiepunten die geen focusgebied zijn.",
        en: "Groups of action points that are no focus area.",
        example: "[{id: algemeen, title: Algemene actiepunten}]"),
      KeyFormat(
        "departments", .maps(.department), nl: "De afdelingen en partners.",
        en: "The departments and partners.",
        example: "[{code: VTH, name: 'Vergunningen, Toezicht en Handhaving', stated: 489}]"),
      KeyFormat(
        "action-points", .maps(.actionPoint), nl: "De genummerde actiepunten.",
        en: "The numbered action points.",
        example:
          "[{number: 1, title: De basis op orde, priority: primary, departments: Veiligheid}]"
      ),
      KeyFormat(
        "budget", .map(.budget), nl: "De begroting; één keer.", en: "The budget; once.",
        example: "{years: [2027, 2028], lines: [{name: Toezicht, amount: 5000}]}"),
      KeyFormat(
        "hand-out", .map(.handOut), nl: "Wanneer de lijsten zijn uitgedeeld; één keer.",
        en: "When the lists were handed out; once.",
        example: "{date: 2027-02-01, answer-within: 6}"),
      KeyFormat(
        "decisions", .maps(.decision), nl: "Wat de afdelingen besloten, in decisions.yaml.",
        en: "What the departments decided, in decisions.yaml.",
        example: "[{point: 2a, department: VTH, state: takes-over, date: 2027-05-12}]"),
    ])
}
