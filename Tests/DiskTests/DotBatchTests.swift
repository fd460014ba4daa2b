import TestSupport
import Testing
import Toolkit

@testable import Disk
@testable import Drawing

/// Several graphs for one run of `dot`.
struct DotBatchTests {
  private static let small = "digraph { a; }"
  private static let large = String(repeating: "x", count: 200_000)

  @Test(
    arguments: [
      (0, 2, []),
      (1, 2, [0..<1]),
      (3, 2, [0..<1, 1..<2, 2..<3]),
      (4, 2, [0..<2, 2..<4]),
      (40, 2, [0..<16, 16..<32, 32..<40]),
    ] as [(Int, Int, [Range<Int>])])
  func `graphs are divided over the cores, few enough to be made anew`(
    count: Int, cores: Int, expected: [Range<Int>]
  ) {
    let dots = [String](repeating: Self.small, count: count)
    #expect(DotBatch.batches(of: dots, cores: cores) == expected)
  }

  @Test func `a large graph is the last of its batch`() {
    let dots = [Self.small, Self.large, Self.small, Self.small]
    #expect(DotBatch.batches(of: dots, cores: 1) == [0..<2, 2..<4])
  }

  @Test func `each graph gets its own part of the output`() {
    let output = Array("{ \"a\": {\n}}\n}\n{\n}\n".utf8)
    #expect(
      DotBatch.outputs(of: output, count: 2).map { String(decoding: $0, as: UTF8.self) }
        == ["{ \"a\": {\n}}\n}\n", "{\n}\n"])
  }

  @Test(arguments: ["", "{\n}\n", "{\n}\n{\n}\n{\n}\n", "{\n}\n{\n}\nrest", "{\n}\n{\n"])
  func `output with other parts than the batch has is given to none`(output: String) {
    #expect(DotBatch.outputs(of: Array(output.utf8), count: 2).isEmpty)
  }

  @Test func `a graph in a batch is laid out as it is alone`() throws {
    let dots = (1...9).map { nodes in
      "digraph g { " + (0..<nodes).map { "n -> m\($0);" }.joined(separator: " ") + " }"
    }
    let together = try DotRunner().layouts(of: dots).map { try $0.get().json }
    let alone = try dots.map { try #require(DotRunner().layouts(of: [$0]).first).get().json }
    #expect(together == alone)
  }

  @Test func `one graph that fails does not take those beside it along`() throws {
    let dots = (0..<8).map { $0 == 3 ? "digraph {" : "digraph { n\($0); }" }
    let layouts = DotRunner().layouts(of: dots)
    for (index, layout) in layouts.enumerated() where index != 3 {
      #expect(try layout.get().geometry.centres.keys.sorted() == ["n\(index)"])
    }
    let error = #expect(throws: DotError.self) { try layouts.at(3).get() }
    #expect(error?.message(.english).contains("syntax error in line 1") == true)
  }
}
