internal import SourceText

/// Which addresses may stand in a page as a link.
package enum WebAddress {
  private static let schemes = ["http", "https", "mailto"]

  /// The scheme before the first colon, in lower case; nil when there is none.
  package static func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    return address[..<colon].lowercased()
  }

  /// Whether an address is http, https or mailto and made only of characters that cannot end the
  /// place it is written in.
  package static func isSafe(_ address: String) -> Bool {
    guard let scheme = scheme(of: address), schemes.contains(scheme) else { return false }
    let rest = address.dropFirst(scheme.count + 1)
    let hasTarget = scheme == "mailto" ? !rest.isEmpty : rest.hasPrefix("//") && rest.count > 2
    return hasTarget
      && address.unicodeScalars.allSatisfy {
        $0.value > 0x20 && !HiddenCharacter.isHidden($0)
          && !"\"'<>\\`{}|^()[]".unicodeScalars.contains($0)
      }
  }
}
