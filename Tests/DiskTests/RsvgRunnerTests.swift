import Disk
import Testing
import Toolkit

/// Running the real `rsvg-convert`; what a false one does is tested with the commands.
@Suite(.timeLimit(.minutes(5))) struct RsvgRunnerTests {
  private let svg = """
    <svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10">
    <a href="x.html#y"><text x="1" y="9" font-size="8">Abc</text></a></svg>
    """

  @Test func `a PDF has the link, and the same bytes each time`() async throws {
    let pdf = try RsvgRunner().convert(svg, to: .pdf)
    let text = String(decoding: pdf, as: Unicode.ASCII.self)
    #expect(text.hasPrefix("%PDF-"))
    #expect(text.contains("/URI (x.html#y)"))
    #expect(text.contains("/CreationDate (19700101"))
    #expect(try RsvgRunner().convert(svg, to: .pdf) == pdf)
  }

  @Test func `a picture has two dots for each point of the drawing`() async throws {
    let png = try RsvgRunner().convert(svg, to: .png)
    #expect(Array(png.prefix(4)) == [0x89, 0x50, 0x4E, 0x47])
    // Width and height are bytes 16 to 23.
    #expect(Array(png[16..<24]) == [0, 0, 0, 40, 0, 0, 0, 20])
    #expect(try RsvgRunner().convert(svg, to: .png) == png)
  }

  @Test func `a drawing that is none fails with the program's words`() async {
    let error = #expect(throws: ToolError.self) {
      try RsvgRunner().convert("<svg", to: .pdf)
    }
    guard case .failed(let complaint) = error?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(complaint.contains("XML parse error"))
  }

  @Test func `a program that is not there is said to be missing, with how to install it`() async {
    let error = #expect(throws: ToolError.self) {
      try RsvgRunner(program: "no-such-rsvg").convert(svg, to: .png)
    }
    #expect(error?.problem == .missing)
    #expect(error?.message(.dutch).hasSuffix("apt install librsvg2-bin") == true)
  }
}
