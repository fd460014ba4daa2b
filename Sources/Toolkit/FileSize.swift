/// Sizes of files for a reader.
package enum FileSize {
  /// Size as `860 bytes`, `74 kB` and `1,2 MB`, with a point in English; thousands of bytes, as
  /// systems and browsers show them.
  package static func phrase(bytes: Int) -> Phrase {
    if bytes < 1000 { return Phrase(verbatim: "\(bytes) bytes") }
    let kilobytes = (bytes + 500) / 1000
    if kilobytes < 1000 { return Phrase(verbatim: "\(kilobytes) kB") }
    let tenths = (bytes + 50_000) / 100_000
    return Phrase(
      nl: "\(tenths / 10),\(tenths % 10) MB", en: "\(tenths / 10).\(tenths % 10) MB")
  }
}
