package import PlanModel
import SourceText

/// The colours and the typeface of a municipality's drawings, or raakvlak's own.
package struct HouseStyle: Hashable, Sendable {
  /// The colours of the main branches, in order; never empty.
  let branches: [Palette.Branch]
  /// Set before raakvlak's own; text keeps the widths of those, so that it stays in its box.
  let typeface: String?

  package static let own = HouseStyle(branches: Palette.branches, typeface: nil)

  private init(branches: [Palette.Branch], typeface: String?) {
    self.branches = branches
    self.typeface = typeface
  }

  /// What of a plan's look can be used; the check reports the rest.
  package init(_ look: Look?) {
    let colours = (look?.colours ?? []).compactMap { Colour($0.value) }
    branches = colours.isEmpty ? Palette.branches : colours.map(Palette.Branch.init)
    typeface = look?.typeface.flatMap { Look.isTypeface($0.value) ? $0.value : nil }
  }

  /// The colours of a main branch, by its place among them.
  func branch(_ index: Int) -> Palette.Branch { branches[index % branches.count] }

  /// The class of those colours in `SVGStyle`.
  func css(_ index: Int) -> String { "b\(index % branches.count)" }
}

extension Palette.Branch {
  /// A colour that white text can stand on, with its tints and dark counterparts. One that is too
  /// light, which the check reports, becomes darker, so that nothing made of it is unreadable.
  init(_ colour: Colour) {
    let colour = colour.moved(towards: .black, until: Self.enough, on: .white)
    let dark = Colour(Palette.Dark.paper) ?? .black
    self.init(
      line: colour.text, tint: colour.mixed(with: .white, share: 0.9).text,
      darkLine: colour.moved(towards: .white, until: Self.enough, on: dark).text,
      darkTint: colour.mixed(with: dark, share: 0.75).text)
  }

  /// WCAG 2.2, 1.4.3, level AA, for text of ordinary size.
  private static let enough = 4.5

  /// The colour on a page, where text of it also stands on a part that is set apart.
  var pageLine: String { Self.moved(line, towards: .black, on: Palette.surface) }
  var pageDarkLine: String { Self.moved(darkLine, towards: .white, on: Palette.Dark.surface) }

  private static func moved(_ text: String, towards other: Colour, on ground: String) -> String {
    guard let colour = Colour(text), let ground = Colour(ground) else { return text }
    return colour.moved(towards: other, until: enough, on: ground).text
  }
}
