import Testing
import Toolkit
@testable import Build
@testable import Drawing
import TestSupport
import Views

/// Maps that are too large to draw.
@Suite struct MapSizeTests {
  @Test
  func `up to two thousand cards nothing is said, above it a warning, above five thousand no`() {
    #expect(
      [2_000, 2_001, 5_000, 5_001].map { MapSize(cards: $0).warning != nil } == [
        false, true, true, false,
      ])
    #expect(
      [2_000, 2_001, 5_000, 5_001].map { MapSize(cards: $0).isTooLarge } == [
        false, false, false, true,
      ])
    #expect(
      MapSize(cards: 2_001).warning?.dutch.hasPrefix("2001 kaartjes: dat tekent traag") == true)
    #expect(MapSize(cards: 5_001).refusal.english.contains("split the theme"))
  }

  @Test func `a drawing knows how many cards it has`() {
    let map = SamplePlan.map(0)
    let request = LayoutRequest(MapLayout(map), SamplePlan.addresses, .dutch)
    #expect(request.size.cards == map.nodes.count)
  }
}
