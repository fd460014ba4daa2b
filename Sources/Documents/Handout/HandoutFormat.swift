/// The forms in which hand-outs are given.
package enum HandoutFormat: String, CaseIterable, Sendable {
  case html
  case csv
  case xlsx
  case ods
  case md
  case docx
  case odt

  /// What a build writes: the same bytes on any machine. A document depends on the version of the
  /// program that makes it.
  package static let built: Set<HandoutFormat> = [.html, .csv, .xlsx, .ods]

  /// Whether another program makes it.
  package var isDocument: Bool { self == .docx || self == .odt }

  package var isText: Bool { self == .html || self == .csv || self == .md }
}
