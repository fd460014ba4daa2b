import TestSupport
import Documents
import Synchronization
import Testing
import TextFormats
import Toolkit

/// What a build is made of, a part at a time.
@Suite struct OutputBatchesTests {
  @Test func `batches hold every file once, in the order of the outputs`() {
    let outputs = (0..<1_000).map { number in output(number) { "\(number)" } }
    let files = OutputBatches(outputs).flatMap(\.files)
    expectSame(files.map(\.path), (0..<1_000).map(String.init))
    #expect(files.allSatisfy { $0.path == $0.text })
    #expect(RenderedOutputs(making: outputs).files == files)
  }

  @Test
  func `nothing is made before its batch is asked for, and no batch is much of a large build`()
    throws
  {
    let made = Counter()
    let outputs = (0..<600).map { number in
      output(number) {
        made.add()
        return String(repeating: "x", count: 200_000)
      }
    }
    var batches = OutputBatches(outputs)
    #expect(made.count == 0)
    let next = batches.next()
    let first = try #require(next)
    #expect(made.count == first.files.count)
    #expect(first.files.count < 200)
    var rest = 0
    while let batch = batches.next() {
      #expect(batch.files.count < 200)
      rest += batch.files.count
    }
    #expect(first.files.count + rest == 600)
  }

  @Test func `small outputs are not written one by one`() {
    let outputs = (0..<1_000).map { number in output(number) { "klein" } }
    #expect(OutputBatches(outputs).map(\.files.count) == [1_000])
  }

  private func output(_ number: Int, _ text: @escaping @Sendable () -> String) -> Output {
    Output("\(number)", .markdown, in: .data, title: Phrase(verbatim: ""), text: text)
  }

  /// Counts from any core.
  private final class Counter: Sendable {
    private let value = Mutex(0)

    var count: Int { value.withLock(\.self) }

    func add() { value.withLock { $0 += 1 } }
  }
}
