import Documents
import Testing

/// Lines of documents from what Pandoc makes of them.
@Suite struct DocumentLinesTests {
  private func lines(_ blocks: String, meta: String = "{}") -> [String]? {
    DocumentLines(
      pandoc: Array(
        #"{"pandoc-api-version":[1,22],"meta":\#(meta),"blocks":[\#(blocks)]}"#.utf8))?.lines
  }

  private func text(_ words: String) -> String { #"{"t":"Str","c":"\#(words)"}"# }

  private func paragraph(_ words: String) -> String { #"{"t":"Para","c":[\#(text(words))]}"# }

  @Test func `each heading, paragraph and item is a line, whatever wraps in it`() {
    let blocks = [
      #"{"t":"Header","c":[1,["a",[],[]],[\#(text("Kop"))]]}"#,
      #"{"t":"Para","c":[\#(text("een")),{"t":"SoftBreak"},\#(text("twee")),{"t":"LineBreak"},{"t":"Strong","c":[\#(text("drie"))]}]}"#,
      #"{"t":"BulletList","c":[[\#(paragraph("a")),\#(paragraph("b"))],[\#(paragraph("c"))]]}"#,
      #"{"t":"OrderedList","c":[[3,{"t":"Decimal"},{"t":"Period"}],[[\#(paragraph("d"))],[\#(paragraph("e"))]]]}"#,
      #"{"t":"HorizontalRule"}"#, #"{"t":"Para","c":[{"t":"Space"}]}"#,
    ]
    #expect(
      lines(blocks.joined(separator: ","))
        == ["Kop", "een twee drie", "- a", "b", "- c", "3. d", "4. e"])
  }

  @Test func `a footnote is a line after the one that refers to it, once numbered`() {
    func noted(_ words: String, _ note: String) -> String {
      #"{"t":"Para","c":[\#(text(words)),{"t":"Note","c":[\#(note)]}]}"#
    }
    let blocks = [noted("een", noted("noot", paragraph("dieper"))), noted("twee", paragraph("n"))]
    #expect(
      lines(blocks.joined(separator: ",")) == [
        "een[1]", "[1] noot[2]", "[2] dieper", "twee[3]", "[3] n",
      ])
  }

  @Test func `what a document has as its title is its first line`() {
    let meta =
      #"{"title":{"t":"MetaInlines","c":[\#(text("Nota"))]},"lang":{"t":"MetaInlines","c":[\#(text("nl"))]}}"#
    #expect(lines(paragraph("a"), meta: meta) == ["Nota", "a"])
  }

  @Test(arguments: ["9223372036854775807", "-3"])
  func `a list that begins with an unlikely number is numbered from one`(first: String) {
    let list =
      #"{"t":"OrderedList","c":[[\#(first),{"t":"Decimal"},{"t":"Period"}],[[\#(paragraph("a"))],[\#(paragraph("b"))]]]}"#
    #expect(lines(list) == ["1. a", "2. b"])
  }

  @Test func `other bytes have no lines`() {
    #expect(DocumentLines(pandoc: Array("PK".utf8)) == nil)
    #expect(lines("") == [])
  }
}
