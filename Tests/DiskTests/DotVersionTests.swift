import Testing
import Toolkit
@testable import Disk

/// What a program that is called `dot` says of its version.
@Suite struct DotVersionTests {
  @Test(
    arguments: [
      ("dot - graphviz version 2.43.0 (0)\n", "The version is: dot - graphviz version 2.43.0 (0)."),
      (
        "dot - graphviz version 12.1.2 (2024)",
        "The version is: dot - graphviz version 12.1.2 (2024)."
      ),
      (
        "dot - graphviz version 2.26.3 (20100126)",
        "It is too old (dot - graphviz version 2.26.3 (20100126)); needed is 2.43 or later."
      ),
      ("dotter 1.0\nmore", "As its version it says: dotter 1.0. Is this Graphviz?"),
      ("", "It names no version either. Is this Graphviz?"),
    ])
  func `a message has the version, and whether it will do`(answer: String, remark: String) {
    #expect(DotVersion(answer).remark.english == remark)
  }

  @Test func `the version is asked for after a failure, and named in the message`() async {
    let error = #expect(throws: DotError.self) {
      try DotRunner().geometry(of: "digraph {")
    }
    #expect(error?.message(.dutch).contains("De versie is: dot - graphviz version ") == true)
  }
}
