package import Toolkit

extension ProgressSheet {
  /// Whether every row was read and goes in.
  package var isComplete: Bool {
    remarks.allSatisfy { $0.kind == .otherwise }
      && rows.allSatisfy { if case .refused = $0.outcome { false } else { true } }
  }
}

extension [ProgressSheet] {
  /// What goes in and what does not, as lines.
  package func lines(_ language: Language) -> [String] {
    let rows = flatMap(\.rows)
    let new = rows.filter { if case .new = $0.outcome { true } else { false } }
    let refused = rows.compactMap { row -> [String]? in
      guard case .refused(let reason, let remedy) = row.outcome else { return nil }
      return [
        "  \(FileRemark.short(row.title)): \(reason(language)) (\(row.position(language)))",
        "    \(remedy(language))",
      ]
    }
    let remarks = flatMap(\.remarks).map { ["  \($0.text(language))"] }
    return section(
      Phrase(nl: "Nieuwe voortgang", en: "New progress"),
      new.map { row in
        let letters = row.entry?.ratings.filter { $0.status != nil } ?? []
        let ratings =
          [row.entry?.status].compactMap(\.self)
          + letters.map { "\($0.aspect) \($0.status ?? "")" }
        let status = ratings.isEmpty ? "" : ": " + ratings.joined(separator: ", ")
        return ["  \(row.entry?.subject ?? "")\(status) (\(row.position(language)))"]
      }, language)
      + section(Phrase(nl: "Geweigerde voortgang", en: "Refused progress"), refused, language)
      + section(
        Phrase(nl: "Van de voortgang niet gelezen", en: "Of the progress not read"), remarks,
        language)
  }

  private func section(_ title: Phrase, _ items: [[String]], _ language: Language) -> [String] {
    guard !items.isEmpty else { return [] }
    let rest = items.count - FigureImport.mostLines
    let more =
      rest > 0 ? [Phrase(nl: "  en nog \(rest)", en: "  and \(rest) more")(language)] : []
    return ["\(title(language)) (\(items.count)):"]
      + items.prefix(FigureImport.mostLines).flatMap(\.self) + more
  }
}
