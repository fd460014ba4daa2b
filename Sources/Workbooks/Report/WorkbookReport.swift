import TextFormats
package import Toolkit
import Views

/// What an import of a workbook would do or did, as a value: sections of lines.
package struct WorkbookReport {
  package struct Section {
    package let title: Phrase
    package let lines: [[Phrase]]
  }

  package let summary: Phrase
  package let sections: [Section]

  /// - Parameters:
  ///   - made: changes that are made.
  ///   - remarks: of the file and the merge, with those of refused changes.
  ///   - deletes: whether rows that went are removed.
  package init(
    _ merge: WorkbookMerge, made: [WorkbookChange], remarks: [WorkbookRemark], deletes: Bool
  ) {
    let waiting = remarks.filter { $0.kind == .waiting }
    summary =
      Catalogue.count(
        made.count, one: Phrase(nl: "verandering", en: "change"),
        many: Phrase(nl: "veranderingen", en: "changes"))
      + Phrase(verbatim: ", ")
      + Catalogue.count(
        merge.conflicts.count, one: Phrase(nl: "botsing", en: "conflict"),
        many: Phrase(nl: "botsingen", en: "conflicts"))
      + Phrase(nl: ", \(waiting.count) wachten", en: ", \(waiting.count) waiting")
      + (merge.kept == 0
        ? Phrase(verbatim: "")
        : Phrase(
          nl: ", \(merge.kept) intussen in het plan veranderd en zo gebleven",
          en: ", \(merge.kept) changed in the plan meanwhile and kept"))
    func lines(_ kind: WorkbookRemark.Kind) -> [[Phrase]] {
      remarks.filter { $0.kind == kind }.map { [$0.words] }
    }
    let kept = merge.deletions.filter { !deletes || $0.isChanged }
    sections = [
      Section(
        title: Phrase(nl: "Veranderd", en: "Changed"),
        lines: made.map { [$0.position.words + Self.colon + $0.words] }),
      Section(
        title: Phrase(nl: "Botsingen: deze cellen wachten", en: "Conflicts: these cells wait"),
        lines: merge.conflicts.map { conflict in
          [conflict.position.words + Self.colon + conflict.thing] + conflict.lines
        }),
      Section(title: Phrase(nl: "Wacht", en: "Waits"), lines: lines(.waiting)),
      Section(
        title: Phrase(
          nl: "Niet meer in de werkmap, nog wel in het plan (weghalen: --delete)",
          en: "No longer in the workbook, still in the plan (to remove: --delete)"
        ).onScreen(
          nl: "Niet meer in de werkmap, nog wel in het plan",
          en: "No longer in the workbook, still in the plan"),
        lines: kept.map { deletion in
          [
            deletion.sheet.name + Self.colon + deletion.thing
              + (deletion.isChanged
                ? Phrase(
                  nl: "; intussen in het plan veranderd, daarom blijft het",
                  en: "; changed in the plan meanwhile, so it stays") : Phrase(verbatim: ""))
          ]
        }),
      Section(title: Phrase(nl: "Niet gelezen", en: "Not read"), lines: lines(.unread)),
      Section(title: Phrase(nl: "Let op", en: "Note"), lines: lines(.otherwise)),
    ].filter { !$0.lines.isEmpty }
  }

  private static let colon = Phrase(verbatim: ": ")

  /// Largest number of entries of a section that are shown, unless all are asked for.
  private static let most = 50

  private func shown(_ section: Section, isWhole: Bool) -> (lines: ArraySlice<[Phrase]>, rest: Int)
  {
    let lines = isWhole ? section.lines[...] : section.lines.prefix(Self.most)
    return (lines, section.lines.count - lines.count)
  }

  /// - Parameters:
  ///   - isWhole: whether every entry is shown.
  ///   - isOnScreen: for the editor instead of a terminal.
  package func text(
    _ language: Language, isWhole: Bool, isOnScreen: Bool = false
  ) -> String {
    func words(_ phrase: Phrase) -> Phrase { isOnScreen ? phrase.onScreen : phrase }
    var text = summary(language) + "\n"
    for section in sections {
      let (lines, rest) = shown(section, isWhole: isWhole)
      text += "\n\(words(section.title)(language)) (\(section.lines.count))\n"
      for entry in lines {
        for (index, line) in entry.enumerated() {
          text += (index == 0 ? "  " : "      ") + Self.plain(words(line), language) + "\n"
        }
      }
      if rest > 0 { text += "  " + words(Self.more(rest))(language) + "\n" }
    }
    return text
  }

  package func markdown(_ language: Language, title: String) -> String {
    var text = "# \(MarkdownText.escape(title))\n\n\(MarkdownText.escape(summary(language)))\n"
    for section in sections {
      text += "\n## \(MarkdownText.escape(section.title(language)))\n\n"
      for entry in section.lines {
        for (index, line) in entry.enumerated() {
          text +=
            (index == 0 ? "- " : "  - ") + MarkdownText.escape(Self.plain(line, language)) + "\n"
        }
      }
    }
    return text
  }

  /// A line with the headings of the workbook instead of keys, which nobody sees there.
  private static func plain(_ line: Phrase, _ language: Language) -> String {
    FieldName.plain(line(language), language)
  }

  private static func more(_ count: Int) -> Phrase {
    Phrase(nl: "en nog \(count): --all", en: "and \(count) more: --all")
      .onScreen(nl: "en nog \(count)", en: "and \(count) more")
  }
}
