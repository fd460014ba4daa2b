/// Tab names of a workbook: valid in every spreadsheet program, and distinct.
enum SheetNames {
  /// Excel's limit, in UTF-16 units.
  private static let most = 31

  static func legal(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let base = cleaned(name)
      var legal = cut(base, to: most)
      var number = 2
      while !taken.insert(legal.lowercased()).inserted {
        let ending = " (\(number))"
        legal = cut(base, to: most - ending.utf16.count) + ending
        number += 1
      }
      return legal
    }
  }

  /// Name without what Excel forbids: some characters anywhere, an apostrophe at an end, and the
  /// name that it reserves.
  private static func cleaned(_ name: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isForbidden =
        "[]:*?/\\\t\n".unicodeScalars.contains(scalar) || XMLText.isForbidden(scalar)
      clean.append(isForbidden ? "-" : scalar)
    }
    let text = clean.first == "'" ? "-" + String(clean.dropFirst()) : String(clean)
    return text.isEmpty || text.lowercased() == "history" ? "-\(text)" : text
  }

  private static func cut(_ name: String, to most: Int) -> String {
    var units = 0
    let kept = name.prefix { character in
      units += character.utf16.count
      return units <= most
    }
    let ending = kept.last == "'" ? "-" : ""
    return kept.dropLast(ending.isEmpty ? 0 : 1) + ending
  }
}
