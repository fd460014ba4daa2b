import TestSupport
import Testing

/// What tests say of lists that differ.
@Suite struct ListsTests {
  @Test func `lists that differ print what differs, and not both lists`() {
    let expected = (0..<200).map { "path-\($0)" }
    let found = expected.map { $0 == "path-70" ? "other" : $0 }
    expectSame(expected, expected)
    withKnownIssue {
      expectSame(found, expected)
    } matching: { issue in
      let words = issue.comments.map(\.rawValue).joined()
      return words.contains("- 70: path-70") && words.contains("+ 70: other")
        && !words.contains("path-71")
    }
  }

  @Test func `an element that is not there fails its test only`() {
    withKnownIssue { _ = try ["a"].at(1) }
    #expect(throws: Never.self) { try ["a"].at(0) }
  }
}
