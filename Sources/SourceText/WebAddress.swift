package import Toolkit

/// Checks whether an address is safe in a page that others open.
package enum WebAddress {
  /// Whether an address may be a link in a page.
  package static func isSafe(_ address: String) -> Bool { problem(of: address) == nil }

  /// Problem of an address; nil when it is safe.
  package static func problem(of address: String) -> Phrase? {
    if let scalar = address.unicodeScalars.first(where: isUnsafe) {
      return unsafeCharacter(scalar)
    }
    guard let colon = address.firstIndex(of: ":"), isScheme(address[..<colon]) else {
      return Phrase(
        nl: "het adres begint niet met http://, https:// of mailto:",
        en: "the address does not begin with http://, https:// or mailto:")
    }
    let scheme = address[..<colon].lowercased()
    let rest = address[address.index(after: colon)...]
    switch scheme {
    case "http", "https":
      guard let host = authority(of: address), host.contains(where: { $0.isLetter || $0.isNumber })
      else {
        return Phrase(
          nl: "na '\(scheme):' ontbreekt de naam van de website",
          en: "the name of the website is missing after '\(scheme):'")
      }
    case "mailto":
      let parts = rest.prefix { $0 != "?" }.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
        return Phrase(
          nl: "na 'mailto:' staat geen e-mailadres", en: "no e-mail address stands after 'mailto:'")
      }
    default:
      return Phrase(
        nl: "een adres dat begint met '\(scheme):' mag hier niet",
        en: "an address that begins with '\(scheme):' is not allowed here")
    }
    return nil
  }

  /// Authority, between `//` and the path: the website, perhaps with a user name before it. Nil for
  /// an address without a website.
  package static func authority(of address: String) -> Substring? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let rest = address[address.index(after: colon)...]
    return rest.hasPrefix("//") ? rest.dropFirst(2).prefix { !"/?#".contains($0) } : nil
  }

  /// Whether a text is a scheme (RFC 3986, 3.1): a letter, then letters, digits, `+`, `-` and `.`.
  private static func isScheme(_ text: Substring) -> Bool {
    text.first.map { $0.isASCII && $0.isLetter } == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
  }

  /// Whether a scalar could end an attribute or a string in a page, or is hidden.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || HiddenCharacter.isHidden(scalar)
      || "\"'`<>\\\u{FFFD}".unicodeScalars.contains(scalar)
  }

  private static func unsafeCharacter(_ scalar: Unicode.Scalar) -> Phrase {
    if scalar == " " {
      return Phrase(nl: "in het adres staat een spatie", en: "the address holds a space")
    }
    guard !scalar.properties.isWhitespace, scalar != "\u{FFFD}",
      !HiddenCharacter.isHidden(scalar)
    else {
      return Phrase(
        nl: "in het adres staat een onzichtbaar teken", en: "the address holds a hidden character")
    }
    return Phrase(
      nl: "in het adres staat het teken \(scalar)", en: "the address holds the character \(scalar)")
  }
}
