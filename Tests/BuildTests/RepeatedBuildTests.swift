import FoundationEssentials
import TestSupport
import Testing

/// Two builds of one commit in two folders give the same program; `.ci/try-package` compares all their bytes.
@Suite struct RepeatedBuildTests {
  @Test func `no code takes the folder in which it is compiled along`() throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: Repository.path("Sources"))
    where name.hasSuffix(".swift") {
      let text = try Repository.text("Sources/\(name)")
      // The compiler passes the file's path, or its length, to these.
      #expect(!text.contains(/withoutActuallyEscaping\(|#filePath|#file\b/), "\(name)")
    }
  }
}
