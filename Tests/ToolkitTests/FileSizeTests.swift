import Testing
import Toolkit

/// Sizes of files in words.
@Suite struct FileSizeTests {
  @Test(arguments: [
    (0, "0 bytes", "0 bytes"), (999, "999 bytes", "999 bytes"), (1000, "1 kB", "1 kB"),
    (73_720, "74 kB", "74 kB"), (999_499, "999 kB", "999 kB"), (999_500, "1,0 MB", "1.0 MB"),
    (1_249_999, "1,2 MB", "1.2 MB"), (12_050_000, "12,1 MB", "12.1 MB"),
  ])
  func `a size is rounded to what a reader needs`(bytes: Int, dutch: String, english: String) {
    let size = FileSize.phrase(bytes: bytes)
    #expect(size(.dutch) == dutch)
    #expect(size(.english) == english)
  }
}
