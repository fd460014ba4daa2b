/// Title, language and tags of a PDF, which `rsvg-convert` does not write: a screen reader needs
/// them.
enum PDFProperties {
  /// PDF with a title, a language and tags; unchanged when it has another structure than cairo's.
  ///
  /// - Parameter links: names of the links of the drawing, in its order.
  static func adding(
    title: String, language: String, links: [String], to pdf: [UInt8]
  ) -> [UInt8] {
    guard var update = PDFUpdate(of: pdf), let catalog = update.dictionary(update.root),
      let properties = update.dictionary(update.info)
    else { return pdf }
    let tags = PDFTags.add(to: &update, links: links)
    let added = "/Lang (\(language)) /ViewerPreferences << /DisplayDocTitle true >>\(tags)"
    update.set(update.root, object(catalog, added))
    update.set(update.info, object(properties, "/Title \(text(title))"))
    return update.result
  }

  /// Dictionary with entries at its end.
  static func object(_ dictionary: [UInt8], _ added: String) -> [UInt8] {
    Array("<<".utf8) + dictionary + Array(" \(added)\n>>".utf8)
  }

  /// Text in UTF-16 with its mark of byte order, as a string in hexadecimal digits.
  static func text(_ text: String) -> String {
    let digits = ([0xFEFF] + Array(text.utf16)).map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
    return "<\(digits.joined())>"
  }
}
