import Operations

/// A change that a client asks: one step, of all operations or none.
struct EditRequest {
  let client: String
  /// Number of the request, which grows; the same number is the same request.
  let sequence: Int
  /// Stamp of the plan as the client has it.
  let stamp: String
  /// Hash of each file as the client has it.
  let base: [String: String]
  let operations: [JSONTree]

  private static let mostOperations = 5_000

  init(_ bytes: [UInt8]) throws(EditProblem) {
    var members = try JSONMembers(try JSONTree.read(bytes))
    client = try members.text("client")
    sequence = try members.number("seq")
    stamp = try members.textIfAny("stamp") ?? ""
    base = try members.textsByName("base")
    operations = try members.list("operations")
    try members.end()
    guard !operations.isEmpty, operations.count <= Self.mostOperations else {
      throw .form("no operations, or too many")
    }
    guard !client.isEmpty, client.utf8.count <= 64 else { throw .form("no client") }
  }
}

/// Last answers to clients, so that a request that comes twice is carried out once.
struct AnsweredEdits {
  private var last: [String: (sequence: Int, lines: [SessionLine], response: Response)] = [:]
  private var turns: [String] = []
  private static let mostClients = 64

  /// - Throws: `EditProblem` for a number that is older than the last one: its answer is gone.
  func answer(_ client: String, _ sequence: Int) throws(EditProblem) -> Response? {
    guard let (known, _, response) = last[client], sequence <= known else { return nil }
    guard sequence == known else { throw .form("an old number") }
    return response
  }

  /// Answer to lines of a session that came before; nil for other lines. Two pages may send under one
  /// name after a start anew, so the number alone does not say that the lines are the same.
  func answer(_ request: CaptureRequest) -> Response? {
    guard let known = last[request.client], known.sequence == request.sequence,
      known.lines == request.lines
    else { return nil }
    return known.response
  }

  /// Whether a client sent this number, or a later one, before.
  func isKnown(_ client: String, _ sequence: Int) -> Bool {
    last[client].map { sequence <= $0.sequence } ?? false
  }

  mutating func keep(
    _ response: Response, for client: String, _ sequence: Int, lines: [SessionLine] = []
  ) {
    guard sequence >= last[client]?.sequence ?? sequence else { return }
    turns.removeAll { $0 == client }
    turns.append(client)
    last[client] = (sequence, lines, response)
    if turns.count > Self.mostClients { last[turns.removeFirst()] = nil }
  }
}
