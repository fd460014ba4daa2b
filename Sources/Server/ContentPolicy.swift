/// Content-Security-Policy: what a page may load and run.
struct ContentPolicy: Equatable, Sendable {
  private var directives: [(name: String, sources: [String])] = []

  /// Policy for files without one of their own, such as a drawing: no scripts, no requests.
  static let plain = ContentPolicy(
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'"
  )

  init(_ text: String) {
    for part in text.split(separator: ";") {
      let words = part.split(separator: " ").map(String.init)
      guard let name = words.first else { continue }
      directives.append((name, Array(words.dropFirst())))
    }
  }

  /// Policy with the additions of the preview: its script, its style, and requests to the server
  /// for a new state.
  var whileServing: ContentPolicy {
    var policy = self
    for name in ["script-src", "style-src", "connect-src"] { policy.allowOwn(name) }
    policy.directives.append(("frame-ancestors", ["'none'"]))
    return policy
  }

  private mutating func allowOwn(_ name: String) {
    let index = directives.firstIndex { $0.name == name }
    let former = index.map { directives[$0].sources } ?? []
    guard !former.contains("'self'") else { return }
    let sources = former.filter { $0 != "'none'" } + ["'self'"]
    if let index { directives[index].sources = sources } else { directives.append((name, sources)) }
  }

  var text: String {
    directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
  }

  static func == (left: ContentPolicy, right: ContentPolicy) -> Bool { left.text == right.text }
}
