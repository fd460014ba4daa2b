import Operations

/// Lines of a theme session that a page sends, as one step.
struct CaptureRequest {
  let client: String
  /// Number of the request, which grows; the same number is the same request.
  let sequence: Int
  let session: String
  /// Last item that the page has seen, and how many times something had been mentioned again.
  let after: Int
  let again: Int
  /// Whether it was sent before and had no answer.
  let isRetry: Bool
  let lines: [SessionLine]

  private static let mostLines = 500

  init(_ bytes: [UInt8]) throws(EditProblem) {
    var members = try JSONMembers(try JSONTree.read(bytes))
    client = try members.text("client")
    sequence = try members.number("seq")
    session = try members.text("session")
    after = try members.number("after")
    again = try members.number("again")
    isRetry = members.value("retry") == .flag(true)
    var lines: [SessionLine] = []
    for tree in try members.list("lines") { lines.append(try Self.line(tree)) }
    self.lines = lines
    try members.end()
    guard !lines.isEmpty, lines.count <= Self.mostLines else {
      throw .form("no lines, or too many")
    }
    guard !client.isEmpty, client.utf8.count <= 64, after >= 0, again >= 0 else {
      throw .form("no client")
    }
  }

  private static func line(_ tree: JSONTree) throws(EditProblem) -> SessionLine {
    var members = try JSONMembers(tree)
    if let number = try members.numberIfAny("again") {
      try members.end()
      return .again(.number(number))
    }
    if let line = try members.numberIfAny("againLine") {
      try members.end()
      return .again(.line(line))
    }
    let lane = try members.number("lane")
    let text = try members.text("text")
    let number = try members.numberIfAny("under").map(SessionLine.Parent.number)
    let line = try members.numberIfAny("underLine").map(SessionLine.Parent.line)
    try members.end()
    return .item(lane: lane, under: number ?? line, text: text)
  }
}
