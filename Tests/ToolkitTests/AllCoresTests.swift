import Testing
import Toolkit

/// Work on all cores gives what it would give on one.
@Suite struct AllCoresTests {
  @Test(arguments: [0, 1, 2, 63, 64, 65, 1_000])
  func `answers come in order, and are put together in order`(count: Int) {
    let numbers = Array(0..<count)
    let doubled = numbers.map { $0 * 2 }
    #expect(numbers.mapOnAllCores { $0 * 2 } == doubled)
    #expect(
      numbers.mapOnAllCores(into: [-1]) {
        $0 * 2
      } add: {
        $0.append($1)
      } == [-1] + doubled)
  }
}
