import Documents
import Synchronization
import Testing

/// What a build is made of, a part at a time.
@Suite struct PieceTests {
  @Test func `batches hold every file once, in the order of the pieces`() {
    let pieces = (0..<1_000).map { number in Piece(path: "\(number)", text: "\(number)") }
    let files = PieceBatches(pieces).flatMap(\.files)
    #expect(files.map(\.path) == (0..<1_000).map(String.init))
    #expect(files.allSatisfy { $0.path == $0.text })
    #expect(MadeFiles(making: pieces).files == files)
  }

  @Test
  func `nothing is made before its batch is asked for, and no batch is much of a large build`()
    throws
  {
    let made = Counter()
    let pieces = (0..<600).map { number in
      Piece {
        made.add()
        return [OutputFile(path: "\(number)", text: String(repeating: "x", count: 200_000))]
      }
    }
    var batches = PieceBatches(pieces)
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

  @Test func `small pieces are not written one by one`() {
    let pieces = (0..<1_000).map { number in Piece(path: "\(number)", text: "klein") }
    #expect(PieceBatches(pieces).map(\.files.count) == [1_000])
  }

  /// Counts from any core.
  private final class Counter: Sendable {
    private let value = Mutex(0)

    var count: Int { value.withLock(\.self) }

    func add() { value.withLock { $0 += 1 } }
  }
}
