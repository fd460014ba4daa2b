import SourceText

/// Writes a text as a scalar in the simplest form that reads back as the same text.
enum YAMLScalar {
  /// Scalar on one line: plain, else in single quotes, else in double ones.
  ///
  /// - Parameters:
  ///   - style: of the scalar that it replaces; quotes that were there stay.
  ///   - isText: whether it must be quoted where other readers of YAML would take it for a number,
  ///     a day or a truth value.
  static func inline(
    _ text: String, style: YAMLDocument.Style = .plain, isText: Bool, inFlow isFlow: Bool
  ) -> String {
    let mayBePlain = style != .single && style != .double
    // Fast path: what is written thousands of times is most often plain words.
    if mayBePlain, !isText && isWord(text) || YAMLText.isPlain(text) { return text }
    let single =
      "'"
      + text.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''") + "'"
    let isPlain = mayBePlain && !(isText && looksLikeOther(text))
    let candidates =
      (isPlain ? [text] : []) + (style == .double || text.contains("\n") ? [] : [single])
    return candidates.first { reads($0, as: text, inFlow: isFlow) } ?? YAMLText.quoted(text)
  }

  /// Whether a text is of ASCII letters, digits and hyphens, as an id or a day, or such a word with a
  /// line as in `12@295`.
  private static func isWord(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "@") else {
      return false
    }
    return text.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0)
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "@")
    }
  }

  /// Lines below `>-`, without indentation; nil when the text cannot be written like that.
  ///
  /// - Parameter width: most characters in a line.
  static func folded(_ text: String, width: Int) -> [String]? {
    var lines: [String] = []
    for (index, paragraph) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { lines.append("") }
      if !paragraph.isEmpty { lines += wrapped(paragraph, width: width) }
    }
    let yaml = "k: >-\n" + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    return !text.isEmpty && reads(yaml: yaml, as: text) ? lines : nil
  }

  /// A line breaks only at one space between two words: more spaces would not read back.
  private static func wrapped(_ text: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line: String?
    var length = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let count = word.unicodeScalars.count
      guard let former = line else {
        (line, length) = (String(word), count)
        continue
      }
      let mayBreak = !word.isEmpty && word.first != "\t" && !former.isEmpty && former.last != " "
      if mayBreak, length + 1 + count > width {
        lines.append(former)
        (line, length) = (String(word), count)
      } else {
        (line, length) = (former + " " + word, length + 1 + count)
      }
    }
    return lines + [line ?? ""]
  }

  private static func reads(_ scalar: String, as text: String, inFlow isFlow: Bool) -> Bool {
    reads(yaml: isFlow ? "{k: \(scalar), k: x}\n" : "k: \(scalar)\n", as: text, isFlow ? 2 : 1)
  }

  private static func reads(yaml: String, as text: String, _ count: Int = 1) -> Bool {
    let reader = YAMLReader(SourceFile(path: "", text: yaml))
    guard reader.problems.isEmpty, let root = reader.root,
      root.document.entryCount(root.index) == count,
      let value = root.document.value(of: "k", in: root.index),
      root.document.kind(value) == .scalar
    else { return false }
    return root.document.text(value).utf8.elementsEqual(text.utf8)
  }

  /// Whether YAML has another type for a plain scalar of this form.
  private static func looksLikeOther(_ text: String) -> Bool {
    YAMLText.words.contains(text.lowercased()) || text == "~"
      || !text.unicodeScalars.contains {
        $0.properties.isAlphabetic && !"eExXoO".unicodeScalars.contains($0)
      }
  }
}
