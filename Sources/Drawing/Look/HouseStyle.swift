// A municipality's colour cannot make a page unreadable: one on which white text cannot be read is
// an error of the check and is drawn darker all the same. Tints, and colours for a dark screen or
// for a part that is set apart, are derived until their contrast is sufficient.

package import PlanModel
import SourceText

/// House style of a municipality's drawings, or raakvlak's own.
package struct HouseStyle: Hashable, Sendable {
  /// Colours of the main branches, in order; never empty.
  let branches: [Palette.Branch]
  /// Typeface in front of raakvlak's own; text keeps the widths of those, so that it fits its box.
  let typeface: String?

  package static let own = HouseStyle(branches: Palette.branches, typeface: nil)

  private init(branches: [Palette.Branch], typeface: String?) {
    self.branches = branches
    self.typeface = typeface
  }

  /// Uses the valid parts of a plan's look; rules report the others.
  package init(_ look: Look?) {
    let colours = (look?.colours ?? []).compactMap { Colour($0.value) }
    branches = colours.isEmpty ? Palette.branches : colours.map(Palette.Branch.init)
    typeface = look?.typeface.flatMap { Look.isTypeface($0.value) ? $0.value : nil }
  }

  /// The same with the colours of a page, where text also appears on a surface.
  var onPage: HouseStyle {
    HouseStyle(
      branches: branches.map {
        Palette.Branch(
          line: $0.pageLine, tint: $0.tint, darkLine: $0.pageDarkLine, darkTint: $0.darkTint)
      }, typeface: typeface)
  }

  /// Colours of a main branch, by its index.
  func branch(_ index: Int) -> Palette.Branch { branches[index % branches.count] }

  /// Number of those colours in the names of `SVGClass`.
  func number(_ index: Int) -> Int { index % branches.count }

  /// Class of the branch's line.
  func css(_ index: Int) -> String { "b\(number(index))" }
}

extension Palette.Branch {
  /// Colour with enough contrast for white text, with its tints and dark counterparts. One that is
  /// too light, which a rule reports, becomes darker, so that all text remains readable.
  init(_ colour: Colour) {
    let colour = colour.moved(towards: .black, until: Self.enough, on: .white)
    let dark = Colour(Palette.Dark.paper) ?? .black
    self.init(
      line: colour.text, tint: colour.mixed(with: .white, share: 0.9).text,
      darkLine: colour.moved(towards: .white, until: Self.enough, on: dark).text,
      darkTint: colour.mixed(with: dark, share: 0.75).text)
  }

  /// Minimum contrast for text of ordinary size (WCAG 2.2, 1.4.3, level AA).
  private static let enough = 4.5

  /// Colour on a page, where text also appears on a surface.
  var pageLine: String { Self.moved(line, towards: .black, on: Palette.surface) }
  var pageDarkLine: String { Self.moved(darkLine, towards: .white, on: Palette.Dark.surface) }

  private static func moved(_ text: String, towards other: Colour, on ground: String) -> String {
    guard let colour = Colour(text), let ground = Colour(ground) else { return text }
    return colour.moved(towards: other, until: enough, on: ground).text
  }
}
