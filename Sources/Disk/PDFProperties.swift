/// Title and language of a PDF, which `rsvg-convert` does not write: a screen reader needs both.
///
/// They are appended as an incremental update (ISO 32000-1, 7.5.6): two changed objects, and a table
/// and trailer that refer to the former ones.
enum PDFProperties {
  /// PDF with a title and a language; unchanged when it has another structure than cairo's.
  static func adding(title: String, language: String, to pdf: [UInt8]) -> [UInt8] {
    guard let trailer = range(of: "trailer", in: pdf, from: 0, isLast: true),
      let size = number(after: "/Size ", in: pdf, from: trailer.upperBound),
      let root = number(after: "/Root ", in: pdf, from: trailer.upperBound),
      let info = number(after: "/Info ", in: pdf, from: trailer.upperBound),
      let former = number(after: "startxref\n", in: pdf, from: trailer.upperBound),
      let catalog = dictionary(root, in: pdf), let properties = dictionary(info, in: pdf)
    else { return pdf }
    var result = pdf
    func append(_ text: String) { result += text.utf8 }
    var offsets: [(number: Int, offset: Int)] = []
    for (number, entries, added) in [
      (root, catalog, "/Lang (\(language)) /ViewerPreferences << /DisplayDocTitle true >>"),
      (info, properties, "/Title <\(hexadecimal(title))>"),
    ] {
      offsets.append((number, result.count))
      append("\(number) 0 obj\n<<")
      result += entries
      append(" \(added)\n>>\nendobj\n")
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

  /// Content of a dictionary that is an object of its own, without its brackets.
  private static func dictionary(_ number: Int, in pdf: [UInt8]) -> ArraySlice<UInt8>? {
    guard let start = range(of: "\n\(number) 0 obj\n<<", in: pdf, from: 0, isLast: true),
      let end = range(of: "endobj", in: pdf, from: start.upperBound, isLast: false),
      let close = range(
        of: ">>", in: Array(pdf[..<end.lowerBound]), from: start.upperBound, isLast: true)
    else { return nil }
    return pdf[start.upperBound..<close.lowerBound]
  }

  private static func number(after text: String, in pdf: [UInt8], from start: Int) -> Int? {
    range(of: text, in: pdf, from: start, isLast: false).flatMap { found in
      let digits = pdf[found.upperBound...].prefix { (0x30...0x39).contains($0) }
      return Int(String(decoding: digits, as: UTF8.self))
    }
  }

  private static func range(
    of text: String, in pdf: [UInt8], from start: Int, isLast: Bool
  ) -> Range<Int>? {
    let wanted = Array(text.utf8)
    guard pdf.count - wanted.count >= start else { return nil }
    let positions = start...(pdf.count - wanted.count)
    func isHere(_ position: Int) -> Bool {
      pdf[position] == wanted[0] && pdf[position..<position + wanted.count].elementsEqual(wanted)
    }
    let found = isLast ? positions.last(where: isHere) : positions.first(where: isHere)
    return found.map { $0..<$0 + wanted.count }
  }

  /// Text in UTF-16 with its mark of byte order, as a string in hexadecimal digits.
  private static func hexadecimal(_ text: String) -> String {
    ([0xFEFF] + Array(text.utf16)).map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }.joined()
  }
}
