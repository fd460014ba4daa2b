import PlanModel
import SourceText
import Toolkit
import Views
import Documents
import TextFormats

/// Accessibility statement, in the parts and the order of the Dutch model, which is that of the
/// European one (EU 2018/1523). Its text is a template for each language. What only the organisation
/// can declare comes from the plan; a missing part names the key to fill. The tests' measurements
/// come from `AccessibilityFacts`.
struct AccessibilityPage {
  let material: SiteContent
  var facts = AccessibilityFacts.recorded

  var statement: AccessibilityStatement? { material.plan.header?.accessibility }

  /// Missing keys; while there are any the statement is a draft.
  private var missing: [String] { MissingStatementKeys.keys(missingIn: statement) }

  var page: SitePage {
    let title = Phrase(nl: "Toegankelijkheidsverklaring", en: "Accessibility statement")
    let draft = Phrase(nl: " (concept)", en: " (draft)")
    return SitePage(
      address: Addresses.accessibility,
      title: material.text(missing.isEmpty ? title : title + draft), content: template.flows)
  }

  private var template: TextTemplate {
    let bytes =
      switch material.language {
      case .dutch: PackageResources.accessibility_nl_txt
      case .english: PackageResources.accessibility_en_txt
      }
    let text = String(decoding: bytes, as: UTF8.self)
    return TextTemplate(
      text: isDeclared ? text : Self.measuredParts(of: text),
      values: declared.merging(measured) { first, _ in first },
      blocks: [
        "deviations": deviations, "statuses": statuses,
        "measures": statement?.measures.isEmpty == false
          ? [.list([.css("plain")], (statement?.measures ?? []).map { .item(.text($0.value)) })]
          : [],
      ],
      conditions: conditions)
  }

  /// Whether the parts of the organisation are shown: outside not before it has filled in any.
  private var isDeclared: Bool { !material.isPublic || statement != nil }

  /// Template without the parts that only the organisation can fill.
  private static func measuredParts(of text: String) -> String {
    let parts = text.split(separator: "\n## ")
    let ours = parts.dropFirst().filter { part in
      ["evidence", "limits", "technique"].contains { part.hasPrefix("\($0) ") }
    }
    return (parts.prefix(1) + ours).joined(separator: "\n## ")
  }

  private var conditions: Set<String> {
    let status = statement?.status
    // A status that is not based on an evaluation has none to name.
    let isEvaluationAsked = isDeclared && status != .firstMeasures && status != .notMet
    let given: [(String, Bool)] = [
      ("draft", !missing.isEmpty), ("inside", !material.isPublic),
      ("organisation", statement?.organisation != nil),
      ("domains", statement?.domains.isEmpty == false), ("status", status != nil),
      ("deviations", statement?.deviations.isEmpty == false),
      ("measures", statement?.measures.isEmpty == false),
      ("evaluated", isEvaluationAsked || statement?.report != nil),
      ("report-date", isEvaluationAsked || statement?.reportDate != nil),
      ("report-planned", status == .firstMeasures || statement?.reportPlanned != nil),
      ("measured", !facts.isEmpty), ("fitting", facts[.overflowing] == 0),
    ]
    return Set(
      given.filter(\.1).map(\.0) + (status.map { [$0.rawValue] } ?? [])
        + AccessibilityFacts.Measure.allCases.filter { facts[$0] != nil }.map(\.rawValue))
  }

  /// Data of the plan, by the names of the template: the keys of the statement, and words of some.
  private var declared: [String: Phrasing] {
    let days = statement?.acknowledgeWithin.map {
      Phrase(nl: "binnen ", en: "within ")
        + Catalogue.count(
          $0, one: Phrase(nl: "werkdag", en: "working day"),
          many: Phrase(nl: "werkdagen", en: "working days"))
    }
    let weeks = statement?.answerWithin.map {
      Phrase(nl: "binnen ", en: "within ")
        + Catalogue.count(
          $0, one: Phrase(nl: "week", en: "week"), many: Phrase(nl: "weken", en: "weeks"))
    }
    let who = Phrase(
      nl: "De organisatie die deze site aanbiedt", en: "The organisation that offers this site")
    let domains = (statement?.domains ?? []).map { address($0.value) }
    return [
      "missing": missingNames,
      "who": .text(statement?.organisation?.value ?? material.text(who)),
      "organisation": own(statement?.organisation?.value),
      "website": address(statement?.website?.value),
      "domains": .all(domains, separator: ", "),
      "overview": address(statement?.overview?.value),
      "status": own(nil),
      "sign": .text(statement?.status.map { material.text($0.sign) } ?? ""),
      "about": .text(statement?.status.map { material.text($0.about) } ?? ""),
      "deviations": own(nil), "measures": own(nil),
      "date": day(statement?.date),
      "approved-by": own(statement?.approvedBy?.value),
      "reviewed": day(statement?.reviewed),
      "contact": address(statement?.contact?.value),
      "acknowledge-within": own(days.map { material.text($0) }),
      "answer-within": own(weeks.map { material.text($0) }),
      "report": address(statement?.report?.value),
      "report-date": day(statement?.reportDate),
      "report-planned": day(statement?.reportPlanned),
    ]
  }

  /// Measurements, by the names of the template: a number, or a number of problems.
  private var measured: [String: Phrasing] {
    let with = [facts.browser, facts.checker].compactMap { $0 }.joined(separator: ", ")
    let how = [facts.day.map { material.text($0.phrase) }, with.isEmpty ? nil : with]
    var values: [String: Phrasing] = ["how": .text(how.compactMap(\.self).joined(by: "; "))]
    for measure in AccessibilityFacts.Measure.allCases {
      guard let number = facts[measure] else { continue }
      let problems = Catalogue.count(
        number, one: Phrase(nl: "probleem", en: "problem"),
        many: Phrase(nl: "problemen", en: "problems"))
      values[measure.rawValue] = .text(
        measure.countsProblems ? material.text(problems) : "\(number)")
    }
    return values
  }

  /// Meaning of the letters, for readers who compare statements.
  private var statuses: [Flow] {
    let without = (
      Phrase(nl: "E: geen verklaring", en: "E: no statement"),
      Phrase(
        nl: "De organisatie heeft voor de site geen verklaring gepubliceerd.",
        en: "The organisation has published no statement for the site.")
    )
    let all = ComplianceStatus.allCases.map { ($0.sign, $0.about) } + [without]
    return [
      .definitions(
        [.css("facts key")],
        all.map { .pair(material.text($0.0), [.inline(.text(material.text($0.1)))]) })
    ]
  }

  /// Text of the organisation; if absent, that it is. What to fill in is said above by its name, as the
  /// fields of the plan call it.
  func own(_ text: String?) -> Phrasing {
    if let text { return .text(text) }
    return .span("todo", .text(material.text(nl: "nog niet ingevuld", en: "not yet filled in")))
  }

  /// Names of missing parts, as a reader and the fields of the plan call them.
  private var missingNames: Phrasing {
    var seen: Set<Phrase> = []
    let names = missing.map { path -> Phrase in
      let keys = path.split(separator: ":").map { $0.filter { $0 != " " } }
      let maps: [MapName] = [.accessibility, .deviation]
      return .joined(
        zip(keys, maps).map { PlanFormat.label(of: $0, in: $1) ?? Phrase(verbatim: $0) }, by: ": ")
    }
    return .text(
      material.text(.joined(names.filter { seen.insert($0).inserted }, by: ", ")))
  }

  private func day(_ day: Located<Day>?) -> Phrasing {
    own(day.map { material.text($0.value.phrase) })
  }

  /// Web address or e-mail address as a link; any other text as text.
  private func address(_ text: String?) -> Phrasing {
    guard let text else { return own(nil) }
    if WebAddress.isSafe(text) { return .link(text, to: text) }
    return WebAddress.isSafe("mailto:\(text)") ? .link(text, to: "mailto:\(text)") : .text(text)
  }
}

extension ComplianceStatus {
  /// Letter and words, as in the register of statements.
  fileprivate var sign: Phrase { Phrase(verbatim: "\(letter): ") + name }
}
