import FoundationEssentials
import Testing
@testable import TextFormats

/// JSON that is encoded in parts.
@Suite struct JSONTextTests {
  private struct Thing: Codable, Sendable {
    let name: String
    let numbers: [Int]
    let inner: [String: String]?
  }

  private struct Whole: Codable {
    let zeta: Thing
    let alpha: [Thing]
    let none: [Thing]
    let maybe: String?
  }

  /// Enough for several parts.
  private let things = (0..<700).map {
    Thing(
      name: "regel\neen \"\($0)\" / é 🧭", numbers: Array(0..<($0 % 3)),
      inner: $0 % 2 == 0 ? nil : ["a": "b\n  c"])
  }

  @Test(arguments: [nil, "x"])
  func `an object in parts reads as the object in one`(maybe: String?) throws {
    var object = JSONObject()
    object.add("zeta", things[1])
    object.add("alpha", things) { $0 }
    object.add("none", [Thing]()) { $0 }
    object.add("maybe", maybe)
    let whole = Whole(zeta: things[1], alpha: things, none: [], maybe: maybe)
    let read = try JSONDecoder().decode(Whole.self, from: Data(object.bytes))
    #expect(JSONText.encode(read) == JSONText.encode(whole))
  }

  @Test func `members come by name, and each element of a list has a line of its own`() {
    var object = JSONObject()
    object.add("b", [1, 2]) { $0 }
    object.add("c", [Int]()) { $0 }
    object.add("a", ["x": "y"])
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
