// Why a token in a header and no cookie: a browser adds cookies to requests that another site makes, a
// header it does not. The token is in the fragment of the address that the program prints, which no
// request and no log contains. `Origin` and `Host` are checked besides: a page of another program on
// this machine has another port, and a name elsewhere may be made to resolve to this machine.

import NIOHTTP1

/// Check of who may read and change the plan through the editor.
struct EditAccess: Sendable {
  static let header = "X-Raakvlak-Token"
  /// Prefix of the editor's addresses, which no page of a build has.
  static let prefix = "/.raakvlak/"

  let token: String
  /// Whether a proxy is in front, to which browsers may speak HTTPS.
  var isBehindProxy = false

  init(token: String = Self.newToken()) { self.token = token }

  /// 128 random bits as 32 digits.
  private static func newToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next() as UInt64, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Whether a path is one of the editor's. Its own page and scripts have nothing of the plan in
  /// them, so they need no token.
  func concerns(_ path: String) -> Bool {
    path.hasPrefix(Self.prefix) && !EditPage.isPart(path)
  }

  /// Response to a request that may not come in; nil for one that may.
  func refusal(of request: Request) -> Response? {
    guard request.method == .GET || request.method == .POST else {
      var refusal = Response(.methodNotAllowed, "The editor knows GET and POST.\n")
      refusal.headers.add(name: "Allow", value: "GET, POST")
      return refusal
    }
    guard isFromOwnPage(request) else {
      return Response(.forbidden, "This request is not from the editor's own page.\n")
    }
    guard let given = one(Self.header, request), Self.areEqual(given, token) else {
      return Response(.unauthorized, "Open the address that raakvlak printed.\n")
    }
    guard request.method == .POST else { return nil }
    let type = one("Content-Type", request)?.split(separator: ";").first.map(String.init)
    guard type?.lowercased() == "application/json" else {
      return Response(.unsupportedMediaType, "A change is JSON.\n")
    }
    return nil
  }

  private func one(_ name: String, _ request: Request) -> String? {
    let values = request.headers[name]
    return values.count == 1 ? values[0] : nil
  }

  /// Whether the browser names our own page as the origin. A `GET` of the own page has no `Origin`.
  private func isFromOwnPage(_ request: Request) -> Bool {
    guard let host = request.host else { return false }
    let sites = request.headers["Sec-Fetch-Site"]
    guard sites.isEmpty || sites == ["same-origin"] else { return false }
    let origins = request.headers["Origin"]
    if origins.isEmpty { return request.method == .GET }
    return origins == ["http://\(host)"] || (isBehindProxy && origins == ["https://\(host)"])
  }

  /// Comparison whose time does not depend on where texts differ.
  static func areEqual(_ one: String, _ other: String) -> Bool {
    let (one, other) = (Array(one.utf8), Array(other.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(0) { $0 | $1.0 ^ $1.1 } == 0
  }
}
