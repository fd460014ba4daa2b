/// Objects that are changed in or added to a PDF of cairo, appended as an incremental update (ISO
/// 32000-1, 7.5.6): the objects, and a table and trailer that refer to the former ones.
struct PDFUpdate {
  /// Numbers of the catalog and of the properties.
  let root: Int
  let info: Int
  private let pdf: [UInt8]
  private let former: Int
  private var size: Int
  private var objects: [(number: Int, content: [UInt8])] = []

  /// Nil when the PDF has another structure than cairo's.
  init?(of pdf: [UInt8]) {
    guard let trailer = Self.range(of: "trailer", in: pdf, from: 0, isLast: true),
      let size = Self.number(after: "/Size ", in: pdf, from: trailer.upperBound),
      let root = Self.number(after: "/Root ", in: pdf, from: trailer.upperBound),
      let info = Self.number(after: "/Info ", in: pdf, from: trailer.upperBound),
      let former = Self.number(after: "startxref\n", in: pdf, from: trailer.upperBound)
    else { return nil }
    self.pdf = pdf
    self.size = size
    self.root = root
    self.info = info
    self.former = former
  }

  /// Replaces an object.
  mutating func set(_ number: Int, _ content: [UInt8]) { objects.append((number, content)) }

  /// Numbers for objects that are to be added.
  mutating func reserve(_ count: Int) -> [Int] {
    defer { size += count }
    return Array(size..<size + count)
  }

  /// The PDF with the objects.
  var result: [UInt8] {
    var result = pdf
    func append(_ text: String) { result += text.utf8 }
    var offsets: [(number: Int, offset: Int)] = []
    for (number, content) in objects {
      offsets.append((number, result.count))
      append("\(number) 0 obj\n")
      result += content
      append("\nendobj\n")
    }
    let start = result.count
    append("xref\n")
    for (number, offset) in offsets.sorted(by: { $0.number < $1.number }) {
      let digits = String(offset)
      let zeros = String(repeating: "0", count: max(0, 10 - digits.utf8.count))
      append("\(number) 1\n\(zeros)\(digits) 00000 n \n")
    }
    append(
      """
      trailer
      << /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(former) >>
      startxref
      \(start)
      %%EOF

      """)
    return result
  }

  // MARK: Reading

  /// Content of a dictionary that is an object of its own, without its brackets.
  func dictionary(_ number: Int) -> [UInt8]? {
    guard let object = object(number), object.starts(with: Array("<<".utf8)) else { return nil }
    let end = Self.range(of: "stream\n", in: object, from: 0, isLast: false)?.lowerBound
    let head = Array(object[..<(end ?? object.count)])
    guard let close = Self.range(of: ">>", in: head, from: 2, isLast: true) else { return nil }
    return Array(head[2..<close.lowerBound])
  }

  /// Packed bytes of an object with a stream.
  func stream(_ number: Int) -> ArraySlice<UInt8>? {
    guard let object = object(number),
      let start = Self.range(of: "stream\n", in: object, from: 0, isLast: false),
      let end = Self.range(of: "\nendstream", in: object, from: start.upperBound, isLast: true)
    else { return nil }
    return object[start.upperBound..<end.lowerBound]
  }

  /// Number of the object whose dictionary begins with some text.
  func object(beginning text: String) -> Int? {
    guard let found = Self.range(of: text, in: pdf, from: 0, isLast: false),
      let head = Self.range(
        of: " 0 obj", in: Array(pdf[..<found.lowerBound]), from: 0, isLast: true)
    else { return nil }
    let digits = pdf[..<head.lowerBound].reversed().prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits.reversed(), as: UTF8.self))
  }

  private func object(_ number: Int) -> [UInt8]? {
    guard let start = Self.range(of: "\n\(number) 0 obj\n", in: pdf, from: 0, isLast: true),
      let end = Self.range(of: "endobj", in: pdf, from: start.upperBound, isLast: false)
    else { return nil }
    return Array(pdf[start.upperBound..<end.lowerBound])
  }

  static func number(after text: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
    range(of: text, in: bytes, from: start, isLast: false).flatMap { found in
      let digits = bytes[found.upperBound...].prefix { (0x30...0x39).contains($0) }
      return Int(String(decoding: digits, as: UTF8.self))
    }
  }

  static func range(
    of text: String, in bytes: [UInt8], from start: Int, isLast: Bool
  ) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard bytes.count - wanted.count >= start else { return nil }
    let positions = start...(bytes.count - wanted.count)
    func isHere(_ position: Int) -> Bool {
      bytes[position] == wanted[0]
        && bytes[position..<position + wanted.count].elementsEqual(wanted)
    }
    let found = isLast ? positions.last(where: isHere) : positions.first(where: isHere)
    return found.map { $0..<$0 + wanted.count }
  }
}
