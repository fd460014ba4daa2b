import PlanModel
import SourceText
import Toolkit
import Views

/// Word of the site with what it means, in plain language.
enum GlossaryTerm: String, CaseIterable {
  case theme
  case map
  case effect
  case focusArea = "focus-area"
  case actionPoint = "action-point"
  case primary
  case secondary
  case subPoint = "sub-point"
  case department
  case code
  case stated
  case inferred
  case evidence
  case line
  case connections
  case group
  case policyField = "policy-field"
  case decision
  case budgetLine = "budget-line"

  var address: String { "\(Addresses.words)#\(rawValue)" }

  var name: Phrase {
    switch self {
    case .theme: Catalogue.theme
    case .map: Phrase(nl: "kaart", en: "map")
    case .effect: Phrase(nl: "effect", en: "effect")
    case .focusArea: Catalogue.focusArea
    case .actionPoint: Catalogue.actionPoint
    case .primary: Phrase(nl: "primair", en: "primary")
    case .secondary: Phrase(nl: "secundair", en: "secondary")
    case .subPoint: Phrase(nl: "onderdeel", en: "sub-point")
    case .department: Catalogue.department
    case .code: Phrase(nl: "code van een afdeling", en: "code of a department")
    case .stated: Catalogue.stated
    case .inferred: Catalogue.inferred
    case .evidence: Phrase(nl: "onderbouwing", en: "evidence")
    case .line: Phrase(nl: "regel", en: "line")
    case .connections: ConnectionWords.name
    case .group: Phrase(nl: "groep", en: "group")
    case .policyField: Phrase(nl: "beleidsveld", en: "policy field")
    case .decision: Phrase(nl: "besluit", en: "decision")
    case .budgetLine: Phrase(nl: "begrotingspost", en: "budget line")
    }
  }

  var meaning: Phrase {
    switch self {
    case .theme:
      Phrase(
        nl: "Iets groots dat verandert in de stad of in het land. Elk thema heeft een eigen kaart.",
        en: "Something large that changes in the town or the country. Each theme has its own map.")
    case .map:
      Phrase(
        nl: """
          Een tekening van een thema. Het thema staat in het midden. Elk vak eromheen is een effect. \
          Een lijn wil zeggen: het een leidt tot het ander.
          """,
        en: """
          A drawing of a theme. The theme is in the middle. Each box around it is an effect. A line \
          means: one thing leads to the other.
          """)
    case .effect:
      Phrase(
        nl:
          "Wat een thema doet met de veiligheid. Een effect kan weer leiden tot een ander effect.",
        en: "What a theme does to safety. An effect can lead to another effect.")
    case .focusArea:
      Phrase(
        nl:
          "Een deel van het werk dat voor de komende jaren voorop staat.",
        en: "A part of the work that comes first in the coming years.")
    case .actionPoint:
      Phrase(
        nl: """
          Iets wat het plan wil doen. Het heeft een nummer. Kort gezegd: punt. De lijst van alle \
          actiepunten heet tabel van aanbevelingen.
          """,
        en: """
          Something that the plan wants to do. It has a number. In short: point. The list of all \
          action points is called table of recommendations.
          """)
    case .primary:
      Phrase(
        nl: """
          Zo noemt het plan een actiepunt waarover de maker van het plan meestal zelf beslist. Bij \
          elk punt staat van wie het is. Dat staat zo in het plan.
          """,
        en: """
          The plan calls an action point primary when mostly the owner of the plan decides on it. \
          Each point says whose it is, as the plan has it.
          """)
    case .secondary:
      Phrase(
        nl: """
          Zo noemt het plan een actiepunt dat meestal een advies is aan een andere afdeling. Die \
          kiest dan zelf wat zij ermee doet. Is het voor drie afdelingen, dan zijn het drie \
          adviezen. Bij elk punt staat van wie het is. Dat staat zo in het plan.
          """,
        en: """
          The plan calls an action point secondary when it is mostly advice to another department, \
          which then chooses what to do with it. To three departments it is three items of advice. \
          Each point says whose it is, as the plan has it.
          """)
    case .subPoint:
      Phrase(
        nl: "Een stuk van een actiepunt, met een letter. Zo is 2a het eerste stuk van punt 2.",
        en: "A part of an action point, with a letter. So 2a is the first part of point 2.")
    case .department:
      Phrase(
        nl:
          "Een groep mensen bij de gemeente met een eigen taak. Een partner werkt buiten de gemeente.",
        en: "People of the municipality with a task of their own. A partner works outside it.")
    case .code:
      Phrase(
        nl: """
          De korte naam van een afdeling. Soms geeft het plan alleen die code. Dan ziet u hier ook \
          alleen de code. Staat er 'vermoedelijk' bij, dan is de naam een gok, met een reden.
          """,
        en: """
          The short name of a department. For some the plan gives no more than that code. Then you \
          see the code only. 'Presumably' means that the name is a guess, with a reason.
          """)
    case .stated:
      Phrase(
        nl: "Het staat zo in de tekst van het plan. De regel staat erbij.",
        en: "The text of the plan says it. The line is named.")
    case .inferred:
      Phrase(
        nl: """
          Het staat niet zo in de tekst. De maker van de kaart denkt dat het klopt, en zegt waarom. De \
          lijn of de rand is dan gestippeld.
          """,
        en: """
          The text does not say it. Who made the map thinks that it is so, and says why. The line or \
          the border is then dashed.
          """)
    case .evidence:
      Phrase(
        nl: "Waar iets op rust: op de tekst van het plan (gesteld), of op een gedachte (afgeleid).",
        en: "What something rests on: the text of the plan (stated), or a thought (inferred).")
    case .line:
      Phrase(
        nl: "De plek in de tekst van het plan. De regels zijn geteld van boven naar beneden.",
        en: "The place in the text of the plan. Lines are counted from top to bottom.")
    case .connections:
      Phrase(
        nl: "De tabel die telt hoeveel effecten van een thema leiden tot elk actiepunt.",
        en: "The table that counts how many effects of a theme lead to each action point.")
    case .group:
      Phrase(
        nl: "Een rij actiepunten die bij elkaar horen, maar niet bij een focusgebied.",
        en: "Action points that belong together, but to no focus area.")
    case .policyField:
      Phrase(
        nl: "Een deel van het werk van de gemeente met eigen regels, zoals zorg of verkeer.",
        en: "A part of the work of the municipality with rules of its own, such as care or traffic."
      )
    case .decision:
      Phrase(
        nl: "Wat een afdeling zei op een advies: doen, niet doen, of later.",
        en: "What a department said to advice: do it, do not, or later.")
    case .budgetLine:
      Phrase(
        nl: "Geld voor één doel, met het bedrag voor elk jaar.",
        en: "Money for one purpose, with the amount for each year.")
    }
  }

  /// Whether a plan has anything that the word is for.
  func isUsed(in material: SiteContent) -> Bool {
    let plan = material.plan
    return switch self {
    case .group: !plan.groups.isEmpty
    case .decision: !plan.decisions.isEmpty
    case .budgetLine: plan.budget?.lines.isEmpty == false
    case .focusArea: !plan.focusAreas.isEmpty
    case .theme, .map, .effect: !plan.themes.isEmpty
    case .code, .department: !plan.departments.isEmpty
    case .actionPoint: !plan.actionPoints.isEmpty
    case .primary: plan.actionPoints.contains { $0.priority == .primary }
    case .secondary: plan.actionPoints.contains { $0.priority == .secondary }
    case .subPoint: plan.actionPoints.contains { !$0.subPoints.isEmpty }
    case .policyField:
      plan.actionPoints.contains { $0.subPoints.contains { $0.policyField != nil } }
    case .connections: material.hasConnections
    case .stated, .inferred, .evidence, .line: true
    }
  }
}

/// Names of the page that counts from themes to action points.
enum ConnectionWords {
  static let name = Phrase(nl: "verbanden", en: "connections")
}
