import NIOHTTP1
import Operations
import Testing

@testable import Server

/// Lines of a session that come twice, also from two pages with one name.
@Suite struct AnsweredEditsTests {
  private func request(_ sequence: Int, _ text: String) throws -> CaptureRequest {
    try CaptureRequest(
      Array(
        """
        {"client": "a", "seq": \(sequence), "session": "s", "after": 0, "again": 0, "retry": false,
         "lines": [{"lane": 1, "text": "\(text)"}]}
        """.utf8))
  }

  private func answered(_ request: CaptureRequest) -> AnsweredEdits {
    var answered = AnsweredEdits()
    answered.keep(
      Response(.ok, "ja"), for: request.client, request.sequence, lines: request.lines)
    return answered
  }

  @Test func `the same lines get the same answer, and others under that number none`() throws {
    let (same, other) = (try request(5, "Kamers"), try request(5, "Ramen"))
    let answered = answered(same)
    #expect(answered.answer(same) != nil)
    #expect(answered.answer(other) == nil)
    #expect(answered.isKnown("a", 5))
  }

  @Test func `an old number is looked up in the session, and not refused`() throws {
    let (later, old) = (try request(5, "Kamers"), try request(4, "Ramen"))
    let answered = answered(later)
    #expect(answered.answer(old) == nil)
    #expect(answered.isKnown("a", 4) && !answered.isKnown("a", 6) && !answered.isKnown("b", 1))
  }
}
