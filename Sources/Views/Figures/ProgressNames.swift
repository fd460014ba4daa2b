package import PlanModel
package import Toolkit
import SourceText

/// Names of a plan by which a sheet or a person may call what progress is about, its reports and their
/// ratings.
package struct ProgressNames {
  private let plan: Plan
  /// What a name may mean: the names as progress writes them.
  private var subjects: [String: [String]] = [:]
  private let reports: [String: ProgressReport]
  private let scales: [String: RatingScale]
  private let latest: [String: ProgressRow]

  package init(_ plan: Plan) {
    self.plan = plan
    var reports: [String: ProgressReport] = [:]
    for report in plan.reports.reversed() {
      reports[report.title.value.folded] = report
      reports[report.id.value.folded] = report
    }
    self.reports = reports
    scales = Dictionary(plan.scales.map { ($0.id.value, $0) }) { first, _ in first }
    latest = Dictionary(
      plan.progress.map { ("\($0.report?.value ?? "") \($0.subject.value)", $0) }
    ) { $1 }
    for result in plan.results { add("result", result.name, result.text.value) }
    for goal in plan.goals { add("goal", goal.name, goal.text.value) }
    for (index, point) in plan.actionPoints.enumerated() {
      let name = point.hasNumber ? point.number.value : point.name
      add("point", name, point.title.value, also: point.id?.value)
      for position in point.subPoints.indices {
        let part = point.subPoints[position]
        add(
          "sub-point", plan.actionPoints[index].subPointName(at: position), part.text.value,
          also: part.id?.value)
      }
    }
    for effect in plan.effects { add("effect", effect.id.value, effect.label.value) }
    for area in plan.focusAreas { add("focus-area", area.numeral.value, area.title.value) }
    for theme in plan.themes { add("theme", theme.id.value, theme.title.value) }
    for indicator in plan.indicators { add("indicator", indicator.name, indicator.title.value) }
  }

  private mutating func add(_ kind: String, _ name: String, _ title: String, also id: String? = nil)
  {
    guard !name.isEmpty else { return }
    let whole = "\(kind):\(name)"
    let texts = Set(
      ([whole, name, title] + (id.map { [$0, "\(kind):\($0)"] } ?? [])).map(\.folded))
    for text in texts where !text.isEmpty && subjects[text]?.contains(whole) != true {
      subjects[text, default: []].append(whole)
    }
  }

  /// Why a row cannot be taken in, with what to do.
  package struct Refusal: Error {
    package let reason: Phrase
    package let remedy: Phrase

    init(_ reason: Phrase, remedy: Phrase) {
      self.reason = reason
      self.remedy = remedy
    }
  }

  /// The thing as progress names it.
  package func subject(_ name: String) throws(Refusal) -> String {
    let found = subjects[name.folded] ?? []
    guard let first = found.first else {
      let nearest = NearestWord.nearest(
        to: name.folded, among: subjects.count > 2000 ? [] : subjects.keys.sorted())
      throw Refusal(
        Phrase(nl: "dit is niet in het plan", en: "this is not in the plan"),
        remedy: nearest.map { Phrase.didYouMean($0) }
          ?? Phrase(
            nl: "Zet het onder `results` of `goals`, of verbeter de naam.",
            en: "Put it under `results` or `goals`, or correct the name."))
    }
    // Reports are most often about what the plan calls a result or a goal.
    let usual = found.filter { $0.hasPrefix("result:") || $0.hasPrefix("goal:") }
    guard found.count == 1 || usual.count == 1 else {
      let names = Catalogue.list(found)
      throw Refusal(
        Phrase(nl: "dit kan meer dan één ding zijn", en: "this may be more than one thing"),
        remedy: Phrase(nl: "Noem er een: ", en: "Name one: ") + names + Phrase(verbatim: "."))
    }
    return usual.first ?? first
  }

  package func report(_ name: String?) throws(Refusal) -> ProgressReport {
    if let name, let known = reports[name.folded] { return known }
    throw Refusal(
      name.map {
        Phrase(
          nl: "verslag '\(FileRemark.short($0))' is niet in het plan",
          en: "report '\(FileRemark.short($0))' is not in the plan")
      } ?? Phrase(nl: "er staat geen verslag bij", en: "it names no report"),
      remedy: Phrase(
        nl: "Zet het verslag onder `reports`, en geef --report ID.",
        en: "Put the report under `reports`, and give --report ID."))
  }

  /// Letters of the scale of a report.
  package func aspects(of report: ProgressReport) -> [String] {
    report.scale.flatMap { scales[$0.value] }?.aspects.map(\.value) ?? []
  }

  /// Letters of all scales: what a heading of a sheet may be.
  var allAspects: Set<String> { Set(plan.scales.flatMap { $0.aspects.map(\.value) }) }

  /// Id of the rating that a word is.
  package func rating(_ word: String, in report: ProgressReport) throws(Refusal) -> String {
    let values = report.scale.flatMap { scales[$0.value] }?.values ?? []
    let wanted = word.folded
    if let value = values.first(where: { $0.id.value.folded == wanted })
      ?? values.first(where: { $0.title?.value.folded == wanted })
    {
      return value.id.value
    }
    if ["unknown", "onbekend", "?"].contains(wanted) { return ProgressRow.unknownStatus }
    guard word.split(whereSeparator: \.isWhitespace).count <= 5 else {
      throw Refusal(
        Phrase(
          nl: "in de kolom van het oordeel staat een verhaal",
          en: "the column of the rating has a story"),
        remedy: Phrase(
          nl: "Zet het verhaal in de kolom Toelichting, en het oordeel in Status (of onbekend).",
          en: "Put the story in the column Explanation, and the rating in Status (or unknown)."))
    }
    let all = Catalogue.list(values.map(\.id.value))
    throw Refusal(
      Phrase(
        nl: "'\(FileRemark.short(word))' is geen oordeel van de schaal van dit verslag",
        en: "'\(FileRemark.short(word))' is no rating of this report's scale"),
      remedy: values.isEmpty
        ? Phrase(
          nl: "Kies een oordeel van de schaal, of voeg het toe onder `scales`.",
          en: "Choose a rating of the scale, or add it under `scales`.")
        : Phrase(nl: "Kies uit ", en: "Choose from ") + all
          + Phrase(
            nl: ", of voeg het toe onder `scales`.", en: ", or add it under `scales`."))
  }

  /// A letter of the scale, in its own spelling.
  package func aspect(_ letter: String, in report: ProgressReport) throws(Refusal) -> String {
    let all = aspects(of: report)
    if let known = all.first(where: { $0 == letter })
      ?? all.first(where: { $0.folded == letter.folded })
    {
      return known
    }
    throw Refusal(
      Phrase(
        nl: "'\(FileRemark.short(letter))' is geen letter van de schaal van dit verslag",
        en: "'\(FileRemark.short(letter))' is no letter of this report's scale"),
      remedy: all.isEmpty
        ? Phrase(
          nl: "Zet de letters onder `aspects` van de schaal.",
          en: "Put the letters under `aspects` of the scale.")
        : Phrase(nl: "Kies uit ", en: "Choose from ") + Catalogue.list(all)
          + Phrase(verbatim: "."))
  }

  /// Checks the texts of an entry.
  package func check(_ texts: [String?]) throws(Refusal) {
    guard texts.compactMap(\.self).contains(where: { HiddenCharacter.first(in: $0) != nil }) else {
      return
    }
    throw Refusal(
      Phrase(nl: "er staat een onzichtbaar teken in", en: "it has an invisible character"),
      remedy: Phrase(
        nl: "Typ de tekst opnieuw, of plak hem zonder opmaak.",
        en: "Type the text again, or paste it without layout."))
  }

  /// The valid row of a report on a thing.
  package func latest(_ subject: String, in report: String?) -> ProgressRow? {
    latest["\(report ?? "") \(subject)"]
  }
}
