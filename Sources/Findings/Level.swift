package import Toolkit

/// Severity of a finding.
package enum Level: String, CaseIterable, Comparable, Sendable {
  /// Worth knowing; no action needed.
  case info
  /// Probably a mistake, or a contradiction that a reader will meet.
  case warning
  /// Certainly wrong.
  case error

  package static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  package var name: Phrase {
    switch self {
    case .info: Phrase(nl: "ter info", en: "info")
    case .warning: Phrase(nl: "waarschuwing", en: "warning")
    case .error: Phrase(nl: "fout", en: "error")
    }
  }
}
