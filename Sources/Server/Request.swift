import NIOHTTP1
import Toolkit

/// Complete request.
struct Request: Sendable {
  let method: HTTPMethod
  /// Path, decoded, beginning with a slash.
  let path: String
  let query: [String: String]
  /// Value of the only `Host` header.
  let host: String?
  let headers: HTTPHeaders
  let body: [UInt8]

  /// - Throws: `BadRequest` for valid HTTP that is ambiguous or not meant for a server of pages.
  init(_ head: HTTPRequestHead, body: [UInt8] = []) throws(BadRequest) {
    let hosts = head.headers["Host"]
    // Of two hosts one could be checked and the other be used.
    guard hosts.count <= 1 else { throw .hosts }
    // A full address is a request to a proxy, and contains a host that is not checked.
    guard head.uri.hasPrefix("/") else { throw .target }
    let parts = head.uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = Self.decoded(parts[0]) else { throw .encoding }
    method = head.method
    self.path = path
    query = parts.count > 1 ? Self.query(parts[1]) : [:]
    host = hosts.first
    headers = head.headers
    self.body = body
  }

  /// The first of our languages that the browser's user prefers.
  var preferredLanguage: Language? {
    headers["Accept-Language"].flatMap { $0.split(separator: ",") }.lazy.compactMap { item in
      let tag = item.prefix { $0 != ";" }.split { $0 == "-" || $0 == " " }.first
      return tag.flatMap { Language(rawValue: $0.lowercased()) }
    }.first
  }

  private static func query(_ text: Substring) -> [String: String] {
    var query: [String: String] = [:]
    for part in text.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2, let name = decoded(pair[0]), let value = decoded(pair[1]) else {
        continue
      }
      query[name] = value
    }
    return query
  }

  /// Text with each `%E9` decoded; nil when the result is not UTF-8, or a `%` lacks two digits.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(2)
      guard digits.count == 2, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}

/// Reason of status 400.
enum BadRequest: Error {
  case hosts
  case target
  case encoding

  var text: String {
    switch self {
    case .hosts: "A request names one host.\n"
    case .target: "The target of a request begins with a slash.\n"
    case .encoding: "The target of the request is not encoded as it should be.\n"
    }
  }
}
