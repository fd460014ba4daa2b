import Testing
@testable import Disk

struct TimingsTests {
  @Test func `a stage that is met twice is one row, with what both took`() {
    var timings = Timings(isWanted: true)
    let answer = timings.measure(.read) { 1 } + timings.measure(.parse) { 2 }
    timings.measure(.read) {}
    #expect(answer == 3)
    #expect(timings.stages.map(\.name) == [.read, .parse])
    #expect(timings.stages.allSatisfy { $0.wall >= 0 && $0.processor >= 0 && $0.memory > 0 })
  }

  @Test func `work that fails is counted too, and its error passed on`() {
    var timings = Timings(isWanted: true)
    #expect(throws: OutputError.notAFile("x")) {
      try timings.measure(.write) { () throws(OutputError) in throw .notAFile("x") }
    }
    #expect(timings.stages.map(\.name) == [.write])
  }

  @Test func `unasked, nothing is kept`() {
    var timings = Timings(isWanted: false)
    timings.measure(.read) {}
    #expect(timings.stages == [])
  }
}
