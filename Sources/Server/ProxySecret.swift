import NIOHTTP1
package import Toolkit

/// Secret that a proxy in front of the server adds to every request: it proves that the request passed
/// the login of the organisation.
package struct ProxySecret: Sendable, Equatable {
  /// Header in which the proxy sends it.
  package static let header = "X-Raakvlak-Proxy"
  /// Variable of the environment that may hold it.
  package static let variable = "RAAKVLAK_PROXY_SECRET"
  /// Fewer characters can be guessed.
  package static let fewest = 24

  private let text: String

  /// - Parameter text: the secret; white space around it does not count, as a file ends in a newline.
  /// - Returns: nil when it is too short, or has characters that no header can hold.
  package init?(_ text: String) {
    let text = String(
      text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    guard text.utf8.count >= Self.fewest, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { return nil }
    self.text = text
  }

  /// Whether a request has exactly this secret, once.
  func admits(_ headers: HTTPHeaders) -> Bool {
    let given = headers[Self.header]
    return given.count == 1 && EditAccess.areEqual(given[0], text)
  }

  static let refusal = """
    U komt hier niet langs de aanmelding van uw organisatie. Open het adres dat u van uw beheerder kreeg.
    You did not come past your organisation's login. Open the address that your administrator gave you.

    """

  /// Why a server that others can reach does not start without it.
  package static let demand = Phrase(
    nl: """
      Een adres dat anderen kunnen bereiken, mag alleen achter een proxy met een aanmelding. Zet het geheim \
      dat de proxy meestuurt in een bestand en noem dat met --proxy-secret, of zet het in \(variable); \
      minstens \(fewest) tekens zonder spaties. Zie docs/server.nl.md.
      """,
    en: """
      An address that others can reach is allowed only behind a proxy with a login. Put the secret that the \
      proxy sends along in a file and name that with --proxy-secret, or put it in \(variable); at least \
      \(fewest) characters without spaces. See docs/server.md.
      """)
}
