/// Legend of a drawing as a part of it: its signs with their meanings, in rows.
struct Legend {
  let entries: [(sign: Part, meaning: String)]
  /// Width for signs, which end at its right edge, then the gaps on either side of the text.
  let signWidth: Double
  let gap: Double
  let gapBehind: Double

  private static let perRow = 3

  var part: Part {
    let style = TextStyle.body
    let texts = entries.map { DOTText.cut($0.meaning) }
    let width = style.width(texts)
    let cells = zip(entries, texts).map { entry, text in
      [
        Part(.row([.filler, entry.sign]), width: signWidth), .gap(gap),
        Part(.text([text], style), width: width + gapBehind),
      ]
    }
    return Part(
      .column(
        stride(from: 0, to: cells.count, by: Self.perRow).map { start in
          let row = cells[start..<min(start + Self.perRow, cells.count)]
          return Part(.row(row.flatMap { $0 } + [.filler]), height: 20)
        }))
  }
}
