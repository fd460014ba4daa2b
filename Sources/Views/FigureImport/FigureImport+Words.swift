package import Toolkit
import PlanModel
import SourceText

extension FigureImport {
  /// Most lines of one kind that are shown; the others are counted.
  package static let mostLines = 50

  /// What went in, what did not and why, as lines.
  ///
  /// - Parameter isWhole: whether every figure is shown.
  package func lines(_ language: Language, isWhole: Bool = false) -> [String] {
    let kinds: [(Phrase, (Outcome) -> Bool, (TargetOutcome) -> Bool)] = [
      (
        Phrase(nl: "Nieuw", en: "New"), { if case .new = $0 { true } else { false } },
        { if case .new = $0 { true } else { false } }
      ),
      (
        Phrase(nl: "Veranderd", en: "Changed"), { if case .changed = $0 { true } else { false } },
        { _ in false }
      ),
      (
        Phrase(nl: "Overschreven", en: "Overwritten"),
        { if case .conflict(_, isChosen: true) = $0 { true } else { false } },
        { if case .conflict(_, isChosen: true) = $0 { true } else { false } }
      ),
      (
        Phrase(
          nl: "In strijd met het plan, niet opgenomen (met --replace wel)",
          en: "In conflict with the plan, not taken in (with --replace it is)"),
        { if case .conflict(_, isChosen: false) = $0 { true } else { false } },
        { if case .conflict(_, isChosen: false) = $0 { true } else { false } }
      ),
      (
        Phrase(nl: "Geweigerd", en: "Refused"),
        { if case .refused = $0 { true } else { false } },
        { if case .refused = $0 { true } else { false } }
      ),
    ]
    var lines = kinds.flatMap { title, isMeant, isMeantTarget in
      section(
        title,
        figures.filter { isMeant($0.outcome) }.map { self.lines($0, language) }
          + importedTargets.filter { isMeantTarget($0.outcome) }.map { self.lines($0, language) },
        language, isWhole)
    }
    lines += section(
      Phrase(nl: "Niet gelezen, of anders gelezen", en: "Not read, or read otherwise"),
      remarks.map { remark in
        ["  " + remark.text(language)] + (remark.remedy.map { ["    " + $0(language)] } ?? [])
      }, language, isWhole)
    let same =
      figures.count { if case .same = $0.outcome { true } else { false } }
      + importedTargets.count { if case .same = $0.outcome { true } else { false } }
    if same > 0 {
      lines.append(
        Phrase(nl: "Al zo in het plan: \(same)", en: "In the plan like this already: \(same)")(
          language))
    }
    return lines
  }

  private func section(
    _ title: Phrase, _ items: [[String]], _ language: Language, _ isWhole: Bool
  ) -> [String] {
    guard !items.isEmpty else { return [] }
    let shown = isWhole ? items.count : min(items.count, Self.mostLines)
    let rest = items.count - shown
    let more =
      rest > 0 ? [Phrase(nl: "  en nog \(rest)", en: "  and \(rest) more")(language)] : []
    return ["\(title(language)) (\(items.count)):"] + items.prefix(shown).flatMap(\.self) + more
  }

  private func lines(_ figure: Figure, _ language: Language) -> [String] {
    let indicator = plan.indicators[figure.indicator]
    let region = figure.region.map { ", \($0)" } ?? ""
    let head =
      "  \(FileRemark.short(indicator.title.value))\(region), \(figure.year): \(figure.written)"
    let position = " (\(figure.position(language)))"
    switch figure.outcome {
    case .new, .same: return [head + position]
    case .changed(let former), .conflict(let former, _):
      let had =
        former.printed?.value ?? former.number?.phrase(language)
        ?? former.missing?.name(language) ?? ""
      return [head + Phrase(nl: "; in het plan ", en: "; in the plan ")(language) + had + position]
    case .refused(let refusal):
      return [
        head + ": " + refusal.words(language) + position, "    " + refusal.remedy(language),
      ]
    }
  }
}

extension FigureImport {
  private func lines(_ target: ImportedTarget, _ language: Language) -> [String] {
    let title = FileRemark.short(plan.indicators[target.indicator].title.value)
    let region = target.region.map { ", \($0)" } ?? ""
    let aim =
      target.year.map { Phrase(nl: "doel \($0)", en: "target \($0)") }
      ?? Phrase(nl: "doel", en: "target")
    let head = "  \(title)\(region), \(aim(language)): \(target.written)"
    let position = " (\(target.position(language)))"
    switch target.outcome {
    case .new, .same: return [head + position]
    case .conflict(let former, _):
      return [
        head + Phrase(nl: "; in het plan ", en: "; in the plan ")(language)
          + former.words(language) + position
      ]
    case .refused(let refusal):
      return [
        head + ": " + refusal.words(language) + position, "    " + refusal.remedy(language),
      ]
    }
  }
}

/// What a file names and the plan does not.
extension FigureImport {
  func unknownIndicator(_ name: String, at position: Phrase) -> FileRemark {
    let shown = FileRemark.short(name)
    let nearest = NearestWord.nearest(
      to: name.folded, among: plan.indicators.count > 200 ? [] : knownNames.keys.sorted())
    let near = nearest.flatMap { knownNames[$0] }.map { plan.indicators[$0].title.value }
    return FileRemark(
      position
        + Phrase(
          nl: ": indicator '\(shown)' is niet in het plan",
          en: ": indicator '\(shown)' is not in the plan"),
      remedy: near.map { Phrase.didYouMean($0) }
        ?? Phrase(
          nl: "Voeg de indicator toe, of geef --indicator ID als het bestand er over één gaat.",
          en: "Add the indicator, or give --indicator ID when the file is about one."))
  }

  func unknownRegion(_ name: String, at position: Phrase) -> FileRemark {
    let shown = FileRemark.short(name)
    return FileRemark(
      position
        + Phrase(
          nl: ": gebied '\(shown)' is niet in het plan",
          en: ": region '\(shown)' is not in the plan"),
      remedy: Phrase(
        nl: "Voeg het toe onder `regions`, of verbeter de naam in het bestand.",
        en: "Add it under `regions`, or correct the name in the file."))
  }
}
