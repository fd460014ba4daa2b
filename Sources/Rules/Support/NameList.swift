import Toolkit

/// Names in a message: the first 12 and the number of the others, so that output stays linear.
enum NameList {
  private static let most = 12

  static func words(_ names: [String]) -> Phrase {
    guard names.count > most else { return Catalogue.list(names) }
    let rest = names.count - most
    return Phrase(verbatim: names.prefix(most).joined(separator: ", "))
      + Phrase(nl: " en \(rest) andere", en: " and \(rest) others")
  }
}
