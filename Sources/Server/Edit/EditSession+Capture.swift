import Disk
import NIOHTTP1
import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// Theme sessions: what was mentioned comes in, and what is known of it goes out.
extension EditSession {
  /// All sessions of the plan, the newest first.
  func sessions() -> JSONValue {
    let sessions = plan.graph.plan.sessions.enumerated().sorted {
      ($0.element.date?.iso ?? "", $0.offset) > ($1.element.date?.iso ?? "", $1.offset)
    }
    return .object([
      "sessions": .list(sessions.map { json.summary($0.element) }),
      "lanes": .list(ThemeSession.usualLanes.map { .text($0(words)) }),
      "today": .text(today().iso),
    ])
  }

  /// One session: its items behind a number, or all with their ends.
  func session(_ id: String, _ query: [String: String]) throws(EditProblem) -> Response {
    guard let session = plan.graph.session(id) else { throw noSession }
    let after = query["after"].flatMap(Int.init) ?? 0
    return Response(.ok, json.session(session, after: after, withEnds: query["ends"] != nil))
  }

  /// Writes lines as one change. A batch that was written already is only answered.
  mutating func capture(_ body: [UInt8]) throws(EditProblem) -> Response {
    let request = try CaptureRequest(body)
    if let response = answered.answer(request) { return response }
    let isKnown = answered.isKnown(request.client, request.sequence)
    let response: Response
    do throws(EditProblem) {
      response = try note(request, isRetry: request.isRetry || isKnown)
    } catch {
      response = error.response(in: words, plan)
    }
    // A refusal because of a file or disk may be over at the next trial.
    if response.status == .ok {
      answered.keep(response, for: request.client, request.sequence, lines: request.lines)
    }
    return response
  }

  private mutating func note(
    _ request: CaptureRequest, isRetry: Bool
  ) throws(EditProblem) -> Response {
    guard let session = plan.graph.session(request.session) else { throw noSession }
    if isRetry,
      let numbers = session.numbers(
        of: request.lines, after: request.after, again: request.again)
    {
      return noted(numbers, in: session)
    }
    var next = session.nextNumber
    let numbers = request.lines.map { line -> Int? in
      guard case .item = line else { return nil }
      defer { next += 1 }
      return next
    }
    try store([.session(.record(request.lines, to: request.session))])
    return noted(numbers, in: plan.graph.session(request.session) ?? session)
  }

  private func noted(_ numbers: [Int?], in session: ThemeSession) -> Response {
    Response(
      .ok,
      .object([
        // Zero for a line that is no item.
        "numbers": .list(numbers.map { .number($0 ?? 0) }),
        "total": .number(session.items.count), "again": .number(session.again.count),
        "last": .number(session.nextNumber - 1),
      ]))
  }

  private var json: ThemeSessionJSON { ThemeSessionJSON(plan: plan, language: words) }

  var noSession: EditProblem {
    // It may be in a file that cannot be read now.
    if let (file, line) = plan.unreadable { return .unreadable(file: file, line: line) }
    return .missing(
      Phrase(nl: "Deze themasessie is er niet.", en: "There is no such theme session."))
  }
}
