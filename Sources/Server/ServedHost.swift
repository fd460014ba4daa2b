/// Address at which the server listens, and the check of a request's host.
struct ServedHost: Equatable, Sendable {
  let name: String

  /// Whether only this machine can reach it.
  var isOnlyHere: Bool { name.hasPrefix("127.") || name == "::1" }

  var isVersion6: Bool { name.contains(":") }

  /// - Parameter name: an IP address, or `localhost`.
  init(_ name: String) {
    self.name = name == "localhost" ? "127.0.0.1" : name
  }

  /// Whether a request is for our host. A foreign page can let its own name resolve to this machine
  /// and then read what is served here (DNS rebinding); but its requests have that name as host.
  func accepts(hostHeader: String?) -> Bool {
    guard isOnlyHere else { return true }
    guard let header = hostHeader?.lowercased() else { return false }
    let isBracketed = header.hasPrefix("[")
    let end = isBracketed ? header.firstIndex(of: "]") : header.firstIndex(of: ":")
    let host = header[..<(end ?? header.endIndex)]
    let port = header[(end ?? header.endIndex)...].drop { $0 == "]" || $0 == ":" }
    guard port.allSatisfy({ ("0"..."9").contains($0) }) else { return false }
    return ["localhost", "127.0.0.1", "[::1", Substring(name), "[\(name)"].contains(host)
  }

  func address(port: UInt16) -> String {
    "http://\(isVersion6 ? "[\(name)]" : name):\(port)/"
  }
}
