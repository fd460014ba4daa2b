import Testing
import Toolkit

@testable import Server

@Suite struct PreviewStoreTests {
  @Test func `the time without a request begins anew with each`() async throws {
    let store = PreviewStore(language: .dutch)
    try await Task.sleep(for: .milliseconds(200))
    let before = store.idle
    #expect(before >= .milliseconds(200))
    _ = store.snapshot
    #expect(store.idle < before)
  }
}
