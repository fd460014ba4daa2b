import Toolkit

/// Legend of a drawing as a part of it: signs with their meanings, grouped by what they explain.
///
/// Groups are columns beside each other, each with its title, or below each other where they are
/// wider than the drawing needs to be.
struct Legend {
  struct Entry {
    let sign: Part
    let meaning: String
    /// Language of the meaning where it is not that of the drawing.
    var language: Language?
  }

  struct Group {
    let title: Phrase
    let entries: [Entry]
  }

  /// Groups without entries are left out.
  let groups: [Group]
  let language: Language
  /// Width for signs, which end at its right edge, then the gap to the text.
  let signWidth: Double
  let gap: Double
  /// Width for groups beside each other.
  var widest = 900.0

  private static let columnGap = 30.0

  var part: Part {
    let columns = groups.filter { !$0.entries.isEmpty }.map(column)
    var rows: [[Part]] = []
    var used = Double.infinity
    for column in columns {
      let width = column.leastWidth + Self.columnGap
      if used + width > widest {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(column)
      used += width
    }
    return Part(.column(rows.map { Part(.row($0), spacing: Self.columnGap) }), spacing: 8)
  }

  /// Title with the entries below it, as high as they need.
  private func column(_ group: Group) -> Part {
    let style = TextStyle.body
    let texts = group.entries.map { DOTText.cut($0.meaning) }
    let width = style.width(texts)
    let rows = zip(group.entries, texts).map { entry, text in
      Part(
        .row([
          Part(.row([.filler, entry.sign]), width: signWidth), .gap(gap),
          Part(.text([text], style), width: width).inLanguage(entry.language),
        ]), height: 20)
    }
    let title = Part(
      .text([group.title(language)], .noteBold), height: 18)
    // The filler keeps short columns at the top.
    return Part(.column([title] + rows + [.filler]))
  }
}
