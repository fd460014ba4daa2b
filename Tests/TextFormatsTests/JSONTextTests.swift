import FoundationEssentials
import Testing
@testable import TextFormats

/// JSON whose members are known at run time only.
@Suite struct JSONTextTests {
  private static func text(_ value: JSONValue) -> String {
    var bytes: [UInt8] = []
    value.write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a value is written on one line, with members by name`() {
    let value = JSONValue.object([
      "b": .list([.number(-1), .flag(true), .flag(false)]), "a": .object([:]), "c": .list([]),
    ])
    #expect(Self.text(value) == #"{"a":{},"b":[-1,true,false],"c":[]}"#)
  }

  @Test func `every character of a text is read back`() throws {
    let scalars = (0...0x2FFF).compactMap(Unicode.Scalar.init) + ["\u{FEFF}", "🧭", "\u{10FFFF}"]
    for scalar in scalars {
      let text = "a\(scalar)\u{301}b"
      let read = try JSONDecoder().decode(
        [String].self, from: Data(Self.text(.list([.text(text)])).utf8))
      #expect(read.first.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test func `a quotation mark, backslash and control character are escaped`() {
    #expect(Self.text(.text("\"\\\n\r\t\u{1}\u{1F}/")) == #""\"\\\n\r\t\u0001\u001f/""#)
  }

  @Test func `members come by name, and each element of a list has a line of its own`() {
    var object = JSONObject()
    object.add("b", [1, 2]) { .number($0) }
    object.add("c", [Int]()) { .number($0) }
    object.add("a", .object(["x": .text("y")]))
    #expect(
      String(decoding: object.bytes, as: UTF8.self) == """
        {
        "a":{"x":"y"},
        "b":[
        1,
        2
        ],
        "c":[
        ]
        }

        """)
  }
}
