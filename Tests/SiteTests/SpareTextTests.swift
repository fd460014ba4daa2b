import Testing
@testable import Site

@Suite struct SpareTextTests {
  @Test func `comments and indentation go, and nothing else`() {
    let source = """
      'use strict';
      /*
       * What it is for.
       */
      const page = 'https://example.org'; // kept: it is behind something

        /** One line. */
        const wide = 4 /* kept */ * 2;
        // A whole line.
        const ratio = wide / 2;
      """
    let spared = String(decoding: SpareText.spared(Array(source.utf8)), as: UTF8.self)
    #expect(
      spared == """
        'use strict';
        const page = 'https://example.org'; // kept: it is behind something
        const wide = 4 /* kept */ * 2;
        const ratio = wide / 2;

        """)
  }

  @Test func `no line begins with a comment and goes on`() {
    for output in SiteAssets.sources {
      let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
      for line in lines where line.drop(while: { $0 == " " }).hasPrefix("/*") {
        #expect(!line.contains("*/") || line.hasSuffix("*/"), "\(line)")
      }
    }
  }
}
