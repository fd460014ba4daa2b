import Wording

/// The sentences of the live map, handed to its scripts with the page.
enum MapStrings {
  static func json(_ language: Language) -> String {
    ScriptText.object(all.map { ($0.0, $0.1(language)) })
  }

  private static let all: [(String, Phrase)] = [
    ("fit", Phrase(nl: "Passend", en: "Fit")),
    ("zoomIn", Phrase(nl: "Inzoomen", en: "Zoom in")),
    ("zoomOut", Phrase(nl: "Uitzoomen", en: "Zoom out")),
  ]
}
