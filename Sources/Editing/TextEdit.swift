/// Replacement of a range of bytes of a file by other bytes.
package struct TextEdit: Sendable, Hashable {
  package let range: Range<Int>
  package let text: [UInt8]

  package init(_ range: Range<Int>, _ text: some Sequence<UInt8>) {
    self.range = range
    self.text = Array(text)
  }

  init(_ range: Range<Int>, _ text: String) { self.init(range, text.utf8) }
}

extension [TextEdit] {
  /// The edits in the order of their ranges, those at one position as given; nil when two overlap.
  package var inOrder: [TextEdit]? {
    // An insertion comes before a replacement that begins at the same byte.
    let sorted = enumerated().sorted { one, other in
      let (left, right) = (one.element.range, other.element.range)
      return (left.lowerBound, left.isEmpty ? 0 : 1, one.offset)
        < (right.lowerBound, right.isEmpty ? 0 : 1, other.offset)
    }.map(\.element)
    let isDisjoint = zip(sorted, sorted.dropFirst()).allSatisfy {
      $0.range.upperBound <= $1.range.lowerBound
    }
    return isDisjoint ? sorted : nil
  }
}

/// Text of a file with the edits that were made so far, in one or more steps.
///
/// It is a list of pieces, each a part of the original or new. So edits of several steps become one
/// list of edits of the original, and what was not asked for is visibly the same bytes.
package struct EditedText: Sendable {
  package let original: [UInt8]
  package private(set) var bytes: [UInt8]
  private var pieces: [Piece]

  private enum Piece {
    case original(Range<Int>)
    case new(ArraySlice<UInt8>)

    var count: Int {
      switch self {
      case .original(let range): range.count
      case .new(let bytes): bytes.count
      }
    }

    func part(_ range: Range<Int>) -> Piece {
      switch self {
      case .original(let whole):
        .original(whole.lowerBound + range.lowerBound..<whole.lowerBound + range.upperBound)
      case .new(let bytes):
        .new(bytes[bytes.startIndex + range.lowerBound..<bytes.startIndex + range.upperBound])
      }
    }
  }

  package init(_ bytes: [UInt8]) {
    original = bytes
    self.bytes = bytes
    pieces = [.original(bytes.indices)]
  }

  /// Applies edits of the text as it is now; false, without a change, when two overlap.
  package mutating func apply(_ edits: [TextEdit]) -> Bool {
    guard let edits = edits.inOrder, (edits.last?.range.upperBound ?? 0) <= bytes.count else {
      return false
    }
    var next: [Piece] = []
    var (index, used, position) = (0, 0, 0)
    func advance(to end: Int, keeping isKept: Bool) {
      while position < end, index < pieces.count {
        let count = min(pieces[index].count - used, end - position)
        if isKept, count > 0 { next.append(pieces[index].part(used..<used + count)) }
        used += count
        position += count
        if used == pieces[index].count { (index, used) = (index + 1, 0) }
      }
    }
    for edit in edits {
      advance(to: edit.range.lowerBound, keeping: true)
      advance(to: edit.range.upperBound, keeping: false)
      if !edit.text.isEmpty { next.append(.new(edit.text[...])) }
    }
    advance(to: bytes.count, keeping: true)
    pieces = next
    bytes = []
    for piece in pieces {
      switch piece {
      case .original(let range): bytes += original[range]
      case .new(let new): bytes += new
      }
    }
    return true
  }

  /// The edits that make the text of the original.
  package var edits: [TextEdit] {
    var edits: [TextEdit] = []
    var end = 0
    var text: [UInt8] = []
    func close(at start: Int) {
      if start > end || !text.isEmpty { edits.append(TextEdit(end..<start, text)) }
      text = []
    }
    for piece in pieces {
      switch piece {
      case .original(let range) where range.lowerBound >= end:
        close(at: range.lowerBound)
        end = range.upperBound
      case .original(let range): text += original[range]
      case .new(let bytes): text += bytes
      }
    }
    close(at: original.count)
    return edits
  }
}
