import FoundationEssentials
import Testing

@testable import Disk

/// Knowing one installed `dot` from another without running it.
@Suite struct LayoutCacheTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `the dot that is installed is known by its real file`() throws {
    let identity = try #require(LayoutCache.identity(of: "dot"))
    #expect(identity.hasPrefix("/usr/"))
    #expect(LayoutCache.identity(of: "dot") == identity)
  }

  @Test func `a program that is written anew, or a link to another, is another`() throws {
    try folder.write("een", to: "lib/dot-1")
    try folder.write("een", to: "lib/dot-2")
    try folder.link("dot", to: "lib/dot-1")
    let first = LayoutCache.identity(at: folder.full("dot"))
    #expect(first == LayoutCache.identity(at: folder.full("lib/dot-1")))
    try folder.remove("lib/dot-1")
    try folder.write("een", to: "lib/dot-1")
    let renewed = LayoutCache.identity(at: folder.full("dot"))
    try folder.remove("dot")
    try folder.link("dot", to: "lib/dot-2")
    #expect(Set([nil, first, renewed, LayoutCache.identity(at: folder.full("dot"))]).count == 4)
  }

  @Test func `a program that is not there has no identity, and no cache`() {
    #expect(LayoutCache.identity(of: "no-such-dot") == nil)
    #expect(LayoutCache(CacheFolder(path: folder.path), program: "no-such-dot") == nil)
  }
}
