package import Toolkit

/// How grave a finding is.
package enum Level: String, CaseIterable, Comparable, Sendable {
  /// Worth knowing; nothing need be done.
  case info
  /// Likely a mistake, or a contradiction that a reader will meet.
  case warning
  /// The plan cannot be right like this.
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
