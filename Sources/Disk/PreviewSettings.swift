internal import FoundationEssentials
package import Findings
package import Toolkit

/// What `raakvlak serve` tells the program that does the serving, as its one argument.
package struct PreviewSettings: Codable, Equatable, Sendable {
  /// The plan's folder.
  package let plan: String
  /// The address to listen at.
  package let host: String
  /// Zero for any that is free.
  package let port: UInt16
  /// Nil for the plan's own.
  package let language: Language?
  /// For what is said when there is no plan to ask.
  package let helpLanguage: Language
  /// The lowest level that is told in the terminal.
  package let level: Level
  package let isColoured: Bool
  /// Columns of the terminal.
  package let width: Int

  package init(
    plan: String, host: String, port: UInt16, language: Language?, helpLanguage: Language,
    level: Level, isColoured: Bool, width: Int
  ) {
    self.plan = plan
    self.host = host
    self.port = port
    self.language = language
    self.helpLanguage = helpLanguage
    self.level = level
    self.isColoured = isColoured
    self.width = width
  }

  /// Nil when the text is not what `text` writes.
  package init?(text: String) {
    guard let settings = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)) else {
      return nil
    }
    self = settings
  }

  package var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // No value here can fail to encode.
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

extension Language: Codable {}
extension Level: Codable {}
