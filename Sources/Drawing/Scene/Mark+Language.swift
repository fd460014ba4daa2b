import Toolkit

extension [Mark] {
  /// Marks whose texts of some styles are in another language than the drawing.
  ///
  /// - Parameters:
  ///   - styles: styles of the plan's own words.
  ///   - ours: a text of such a style that is ours.
  /// - Note: legends are ours.
  func inLanguage(_ language: Language, of styles: [TextStyle], except ours: String? = nil)
    -> [Mark]
  {
    map { mark in
      switch mark {
      case .box, .curve, .strokes, .polygon: return mark
      case .text(var block):
        if styles.contains(block.style), block.lines.first?.text != ours {
          block.language = language
        }
        return .text(block)
      case .group(let group, let marks):
        guard group.css != "legend" else { return mark }
        return .group(group, marks.inLanguage(language, of: styles, except: ours))
      case .link(let link, let marks):
        return .link(link, marks.inLanguage(language, of: styles, except: ours))
      }
    }
  }
}
