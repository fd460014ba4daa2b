package import SourceText

/// Numbers by which Dutch governments name things, and where these can be read.
package enum OfficialNumber {
  /// Whether a text has the form of a municipality's code: `gm` with four digits.
  package static func isMunicipality(_ text: String) -> Bool {
    text.hasPrefix("gm") && text.utf8.count == 6 && areDigits(text.dropFirst(2))
  }

  /// Address of a municipality in the government's register of names (TOOI).
  package static func municipality(_ code: String) -> String {
    "https://identifier.overheid.nl/tooi/id/gemeente/\(code)"
  }

  /// Where a text can be read; nil for a number of another form.
  ///
  /// - Parameter number: a regulation (`CVDR123456`, `CVDR123456_2`), a notice in a municipal gazette
  ///   (`gmb-2022-12345`), or a name in Akoma Ntoso that ends in one of these
  ///   (`/akn/nl/act/gm0000/2022/CVDR123456`).
  package static func address(of number: String) -> String? {
    if number.hasPrefix("/akn/nl/") {
      return number.split(separator: "/").reversed().lazy
        .compactMap { $0 == "akn" ? nil : address(of: String($0)) }.first
    }
    if number.hasPrefix("CVDR") {
      let parts = number.dropFirst(4).split(separator: "_", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), parts.allSatisfy({ areDigits($0) }) else { return nil }
      return "https://lokaleregelgeving.overheid.nl/CVDR" + parts.joined(separator: "/")
    }
    let parts = number.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "gmb", parts[1].count == 4,
      parts.dropFirst().allSatisfy({ areDigits($0) })
    else { return nil }
    return "https://zoek.officielebekendmakingen.nl/\(number).html"
  }

  private static func areDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

extension PlanSource {
  /// Where the text can be read: the given address, else that of its number.
  package var address: Located<String>? {
    url
      ?? identifier.flatMap { number in
        OfficialNumber.address(of: number.value).map { Located($0, at: number.range) }
      }
  }
}
