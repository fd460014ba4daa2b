import Disk
import Toolkit
import Views

/// Report of a build for the user.
struct BuildReport {
  let folder: String
  let report: OutputFolder.Report

  /// Maximum number of pages that are named; with more, only their number.
  private static let mostPages = 3
  /// Maximum number of other files that are named.
  private static let mostFiles = 200

  private func shown(_ paths: [String], _ one: Phrase, _ many: Phrase, _ language: Language)
    -> [String]
  {
    // The pages of the site are at the top of the folder.
    let pages = paths.filter { !$0.contains("/") }
    let beside = paths.filter { $0.contains("/") }
    var lines = beside.prefix(Self.mostFiles).map { "  \(folder)/\($0)" }
    let rest = beside.count - lines.count
    if rest > 0 {
      lines.append(Phrase(nl: "  en nog \(rest)", en: "  and \(rest) more")(language))
    }
    guard pages.count > Self.mostPages else { return lines + pages.map { "  \(folder)/\($0)" } }
    let count = Catalogue.count(pages.count, one: one, many: many)(language)
    return lines + ["  \(folder)/ (\(count))"]
  }

  func text(_ language: Language) -> String {
    var lines: [String] = []
    let files = Phrase(nl: "bestanden", en: "files")
    let file = Phrase(nl: "bestand", en: "file")
    func add(_ paths: [String], _ done: Phrase, listing: Bool) {
      guard !paths.isEmpty else { return }
      lines.append(
        "\(Catalogue.count(paths.count, one: file, many: files)(language)) \(done(language))")
      if listing { lines += shown(paths, file, files, language) }
    }
    add(report.written, Phrase(nl: "geschreven:", en: "written:"), listing: true)
    add(
      report.removed,
      Phrase(nl: "verwijderd (niet meer gemaakt):", en: "removed (no longer made):"), listing: true)
    add(report.kept, Phrase(nl: "van u bewaard als:", en: "of yours kept as:"), listing: true)
    add(
      report.unproven,
      Phrase(
        nl:
          "niet meer gemaakt en blijven staan: alleen de lijst in de map zegt dat ze van raakvlak zijn (weghalen: --force):",
        en:
          "no longer made and left alone: only the list in the folder says that they are raakvlak's (to remove: --force):"
      ), listing: true)
    add(
      report.unchanged, Phrase(nl: "in \(folder) al goed", en: "in \(folder) already right"),
      listing: false)
    return lines.joined(separator: "\n") + "\n"
  }
}
