import Testing
import Toolkit

@testable import Disk
@testable import Drawing

/// Running the real `dot`; what a false one does is tested with the commands.
@Suite(.timeLimit(.minutes(5))) struct DotRunnerTests {
  @Test func `a layout has a position for every box, the same each time`() throws {
    let dot = "digraph { node [shape=box, fixedsize=true, label=\"\"]; a -> b; }"
    let geometry = try DotRunner().geometry(of: dot)
    #expect(geometry.centres.keys.sorted() == ["a", "b"])
    #expect(Array(geometry.curves.keys) == [["a", "b"]])
    #expect(try DotRunner().geometry(of: dot).centres == geometry.centres)
  }

  @Test func `several concurrent layouts do not mix`() throws {
    let layouts = DotRunner().layouts(of: (0..<12).map { "digraph { n\($0); }" })
    let names = try layouts.map { try $0.get().geometry.centres.keys.sorted() }
    #expect(names == (0..<12).map { ["n\($0)"] })
  }

  @Test func `text that is not DOT fails with Graphviz's words`() {
    let error = #expect(throws: DotError.self) { try DotRunner().geometry(of: "digraph {") }
    #expect(error?.message(.english).contains("syntax error in line 1") == true)
  }

  @Test func `a complaint is a failure, though Graphviz drew something`() {
    let error = #expect(throws: DotError.self) {
      try DotRunner().geometry(of: "digraph { a [color=\"no-such-colour\"]; }")
    }
    #expect(error?.message(.english).contains("no-such-colour is not a known color") == true)
  }

  @Test func `a program that is not there is said to be missing`() {
    let error = #expect(throws: DotError.self) {
      try DotRunner(program: "no-such-dot").geometry(of: "digraph {}")
    }
    #expect(error?.message(.dutch).hasSuffix("apt install graphviz") == true)
  }

  @Test func `a drawing that takes too long is stopped`() {
    var dot = "digraph {\n"
    for from in 0..<400 { for to in 1..<12 { dot += "\(from) -> \((from * to + 7) % 400);\n" } }
    let error = #expect(throws: DotError.self) {
      try DotRunner(timeLimit: .milliseconds(100)).geometry(of: dot + "}\n")
    }
    #expect(error?.message(.english).contains("had not finished after 0 seconds") == true)
  }

  @Test func `a text larger than a pipe arrives whole`() throws {
    let nodes = (0..<3_000).map { "n\($0) [comment=\"\(String(repeating: "x", count: 60))\"];" }
    let dot = "graph { \(nodes.joined(separator: "\n")) }"
    #expect(dot.utf8.count > 200_000)
    #expect(try DotRunner().geometry(of: dot).centres.count == 3_000)
  }
}
