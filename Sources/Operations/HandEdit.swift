package import Toolkit

/// A file that was changed by hand since a change, so that the change cannot be taken back or made again there.
package struct HandEdit: Error, Sendable {
  package enum Cause: Sendable {
    /// The file is not there; a file with its contents is, under another name.
    case gone(named: String?)
    /// The file that would be made is there.
    case isThere
    /// A file that would go, or whose edits no longer fit.
    case changed
    /// The text that the change left there is in the file more than once.
    case isTwice(text: String)
    /// Other lines are where the change left a text.
    case lines(line: Int, found: String, left: String, other: String)
  }

  /// Path in the plan's folder.
  package let path: String
  package let cause: Cause

  package init(_ path: String, _ cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// What is where, and what to do.
  package var message: Phrase {
    switch cause {
    case .gone(let name?):
      Phrase(
        nl: "\(path) is er niet meer; '\(name)' heeft dezelfde inhoud. Geef dat zijn naam terug.",
        en: "\(path) is no longer there; '\(name)' has the same contents. Give that its name back.")
    case .gone(nil):
      Phrase(
        nl: "\(path) is er niet meer. Zet het terug, bijvoorbeeld van een reservekopie.",
        en: "\(path) is no longer there. Put it back, from a backup for instance.")
    case .isThere:
      Phrase(
        nl: "\(path) is er al. Geef dat bestand een andere naam, of laat het zo.",
        en: "\(path) is there already. Give that file another name, or leave it.")
    case .changed:
      Phrase(
        nl: "\(path) is daarna veranderd. Verander of verwijder het zelf, of laat het zo.",
        en: "\(path) was changed since. Change or remove it yourself, or leave it.")
    case .isTwice(let text):
      Phrase(
        nl:
          "\(path): '\(Self.shown(text))' staat er meer dan eens, dus is niet zeker wat bedoeld is. Verander het zelf.",
        en:
          "\(path): '\(Self.shown(text))' is there more than once, so it is not sure which is meant. Change it yourself."
      )
    case .lines(let line, let found, let left, let other):
      Phrase(
        nl: """
          \(path):\(line): er stond '\(Self.shown(left))', nu staat er '\(Self.shown(found))'; het zou worden: \
          '\(Self.shown(other))'. Zet terug wat er stond en probeer opnieuw, of verander het zelf.
          """,
        en: """
          \(path):\(line): here was '\(Self.shown(left))', now it is '\(Self.shown(found))'; it would become: \
          '\(Self.shown(other))'. Put back what was there and try again, or change it yourself.
          """)
    }
  }

  /// A text of several lines by its first, without the blanks around it.
  private static func shown(_ text: String) -> String {
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    guard let first = lines.first else { return "" }
    return lines.count > 1 ? "\(first) …" : String(first)
  }
}
