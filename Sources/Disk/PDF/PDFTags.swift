import Sheets

/// Tags of a drawing in a PDF (ISO 32000-1, 14.7): each card is a paragraph with its links, in the
/// order of the drawing, and what has no text is decoration.
///
/// cairo marks the links in the contents of the page and numbers them, but writes no structure for
/// them; the text between them is not marked.
enum PDFTags {
  /// Part of a page's contents.
  private struct Part {
    enum Kind { case text, decoration, link }
    var kind: Kind
    var lines: ArraySlice<ArraySlice<UInt8>>
  }

  private static let most = 64 << 20

  /// Adds the structure.
  ///
  /// - Parameter links: names of the links, in the order of the drawing.
  /// - Returns: entries of the catalog; empty when the page has another structure than cairo's.
  static func add(to update: inout PDFUpdate, links: [String]) -> String {
    guard let page = update.object(beginning: "/Type /Page %"),
      let entries = update.dictionary(page),
      let contents = PDFUpdate.number(after: "/Contents ", in: entries),
      let stream = update.stream(contents),
      let plain = ZlibStream.unpack(stream, limit: most)
    else { return "" }
    let annotations = annotations(entries)
    let found = annotations.map { update.dictionary($0) }
    let keys = found.map { $0.flatMap { PDFUpdate.number(after: "/StructParent ", in: $0) } }
    let parts = parts(plain)
    guard let parts, parts.count(where: { $0.kind == .link }) == annotations.count,
      !found.contains(nil), !keys.contains(nil),
      let packed = try? ZlibStream.pack(marked(parts))
    else { return "" }
    update.set(
      contents,
      Array("<< /Length \(packed.count) /Filter /FlateDecode >>\nstream\n".utf8) + packed
        + Array("\nendstream".utf8))

    let parentKey = PDFUpdate.number(after: "/StructParents ", in: entries)
    let added = parentKey == nil ? "/Tabs /S /StructParents \(annotations.count)" : "/Tabs /S"
    update.set(page, PDFProperties.object(entries, added))
    let names = links.count == annotations.count ? links : []
    for (index, annotation) in annotations.enumerated() where names.indices.contains(index) {
      let name = "/Contents \(PDFProperties.text(names[index]))"
      update.set(annotation, PDFProperties.object(found[index] ?? [], name))
    }

    let numbers = update.reserve(3 + parts.count)
    let (root, document, tree) = (numbers[0], numbers[1], numbers[2])
    var paragraphs: [(number: Int, kids: [String])] = []
    /// Element of each marked part, by its number in the contents.
    var elements: [Int] = []
    var linkElements: [Int] = []
    for (part, number) in zip(parts, numbers.dropFirst(3)) {
      switch part.kind {
      case .decoration: continue
      case .text: paragraphs.append((number, ["\(elements.count)"]))
      case .link:
        let (mark, index) = (elements.count, linkElements.count)
        if paragraphs.isEmpty { paragraphs.append((update.reserve(1)[0], [])) }
        paragraphs[paragraphs.count - 1].kids.append("\(number) 0 R")
        let words = names.isEmpty ? "" : " /Alt \(PDFProperties.text(names[index]))"
        update.set(
          number,
          Array(
            """
            << /Type /StructElem /S /Link /P \(paragraphs[paragraphs.count - 1].number) 0 R \
            /Pg \(page) 0 R /K [\(mark) << /Type /OBJR /Obj \(annotations[index]) 0 R >>]\(words) >>
            """.utf8))
        linkElements.append(number)
      }
      elements.append(number)
    }
    for (number, kids) in paragraphs {
      update.set(
        number,
        Array(
          """
          << /Type /StructElem /S /P /P \(document) 0 R /Pg \(page) 0 R \
          /K [\(kids.joined(separator: " "))] >>
          """.utf8))
    }
    let kids = paragraphs.map { "\($0.number) 0 R" }.joined(separator: " ")
    update.set(
      document, Array("<< /Type /StructElem /S /Document /P \(root) 0 R /K [\(kids)] >>".utf8))
    var nums = zip(keys, linkElements).map { (key: $0 ?? 0, value: "\($1) 0 R") }
    let marks = elements.map { "\($0) 0 R" }.joined(separator: " ")
    nums.append((parentKey ?? annotations.count, "[\(marks)]"))
    nums.sort { $0.key < $1.key }
    let pairs = nums.map { "\($0.key) \($0.value)" }.joined(separator: " ")
    update.set(tree, Array("<< /Nums [\(pairs)] >>".utf8))
    update.set(
      root,
      Array(
        """
        << /Type /StructTreeRoot /K \(document) 0 R /ParentTree \(tree) 0 R \
        /ParentTreeNextKey \((nums.last?.key ?? 0) + 1) >>
        """.utf8))
    return " /MarkInfo << /Marked true >> /StructTreeRoot \(root) 0 R"
  }

  /// Numbers of the objects of a page's links.
  private static func annotations(_ page: [UInt8]) -> [Int] {
    guard let start = PDFUpdate.range(of: "/Annots [", in: page, from: 0, isLast: false),
      let end = PDFUpdate.range(of: "]", in: page, from: start.upperBound, isLast: false)
    else { return [] }
    let text = String(decoding: page[start.upperBound..<end.lowerBound], as: UTF8.self)
    return text.split(separator: "R").compactMap {
      $0.split(separator: " ").first.flatMap { Int($0) }
    }
  }

  /// Contents divided at the marks of links; nil when there are other marks.
  private static func parts(_ contents: [UInt8]) -> [Part]? {
    let lines = contents.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    var parts: [Part] = []
    var start = 0
    var isLink = false
    func add(until end: Int) {
      let part = lines[start..<end]
      // Text is between BT and ET; BT may follow other operators on its line.
      let hasText = part.contains { $0.elementsEqual("ET".utf8) }
      guard !part.isEmpty else { return }
      parts.append(Part(kind: isLink ? .link : hasText ? .text : .decoration, lines: part))
    }
    for (index, line) in lines.enumerated() {
      if line.elementsEqual("EMC".utf8) {
        guard isLink else { return nil }
        add(until: index)
        (isLink, start) = (false, index + 1)
      } else if line.starts(with: "/Link <<".utf8) {
        guard !isLink, line.suffix(3).elementsEqual("BDC".utf8) else { return nil }
        add(until: index)
        (isLink, start) = (true, index + 1)
      }
    }
    guard !isLink else { return nil }
    add(until: lines.count)
    return parts
  }

  /// Contents with a mark around each part.
  private static func marked(_ parts: [Part]) -> [UInt8] {
    var contents: [UInt8] = []
    var mark = 0
    for part in parts {
      switch part.kind {
      case .decoration: contents += "/Artifact BMC\n".utf8
      case .text, .link:
        contents += "/\(part.kind == .link ? "Link" : "P") << /MCID \(mark) >> BDC\n".utf8
        mark += 1
      }
      for line in part.lines {
        contents += line
        contents.append(UInt8(ascii: "\n"))
      }
      contents += "EMC\n".utf8
    }
    return contents
  }
}
