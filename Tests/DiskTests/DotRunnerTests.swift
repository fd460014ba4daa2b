import Disk
import Testing
import Toolkit
@testable import Drawing

/// Running the real `dot`; what a false one does is tested with the commands.
@Suite(.timeLimit(.minutes(5))) struct DotRunnerTests {
  @Test func `a layout has a place for every box, the same each time`() async throws {
    let dot = "digraph { node [shape=box, fixedsize=true, label=\"\"]; a -> b; }"
    let geometry = try await DotRunner().geometry(of: dot)
    #expect(geometry.centres.keys.sorted() == ["a", "b"])
    #expect(geometry.edges.map { [$0.tail, $0.head] } == [["a", "b"]])
    #expect(try await DotRunner().geometry(of: dot).centres == geometry.centres)
  }

  @Test func `several layouts at once do not mix`() async throws {
    let names = try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
      for number in 0..<12 {
        group.addTask {
          (
            number,
            try await DotRunner().geometry(of: "digraph { n\(number); }").centres.keys.sorted()
          )
        }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for number in 0..<12 { #expect(names[number] == ["n\(number)"]) }
  }

  @Test func `text that is not DOT fails with Graphviz's words`() async {
    let error = await #expect(throws: DotError.self) {
      try await DotRunner().geometry(of: "digraph {")
    }
    guard case .failed(let complaint, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(complaint.contains("syntax error in line 1"))
  }

  @Test func `a complaint is a failure, though Graphviz drew something`() async {
    let error = await #expect(throws: DotError.self) {
      try await DotRunner().geometry(of: "digraph { a [color=\"no-such-colour\"]; }")
    }
    guard case .failed(let complaint, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(complaint.contains("no-such-colour is not a known color"))
  }

  @Test func `a program that is not there is said to be missing`() async {
    await #expect(throws: DotError.missing("no-such-dot")) {
      try await DotRunner(program: "no-such-dot").geometry(of: "digraph {}")
    }
    #expect(DotError.missing("dot").message(.dutch).hasSuffix("apt install graphviz"))
  }

  @Test func `a drawing that takes too long is stopped`() async {
    var dot = "digraph {\n"
    for from in 0..<400 { for to in 1..<12 { dot += "\(from) -> \((from * to + 7) % 400);\n" } }
    await #expect(throws: DotError.timedOut(seconds: 0)) {
      try await DotRunner(timeLimit: .milliseconds(100)).geometry(of: dot + "}\n")
    }
  }

  @Test func `a text larger than a pipe arrives whole`() async throws {
    let nodes = (0..<3_000).map { "n\($0) [comment=\"\(String(repeating: "x", count: 60))\"];" }
    let dot = "graph { \(nodes.joined(separator: "\n")) }"
    #expect(dot.utf8.count > 200_000)
    #expect(try await DotRunner().geometry(of: dot).centres.count == 3_000)
  }
}
