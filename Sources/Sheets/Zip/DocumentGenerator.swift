/// Generator that a spreadsheet or document names in its properties.
package enum DocumentGenerator {
  /// - Parameter part: the part of the archive that names the program.
  /// - Returns: nil when there is no such part, or it names none.
  package static func of(_ file: [UInt8], part: String) -> String? {
    guard var archive = try? ZipArchive(file, limits: SheetLimits()),
      let content = (try? archive.part(part)) ?? nil
    else { return nil }
    let text = String(decoding: content, as: UTF8.self)
    let tag = part == "meta.xml" ? "meta:generator" : "Application"
    guard let start = text.firstRange(of: "<\(tag)>"),
      let end = text[start.upperBound...].firstRange(of: "</\(tag)>")
    else { return nil }
    return String(text[start.upperBound..<end.lowerBound])
  }
}
