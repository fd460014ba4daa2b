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
}

extension Palette.Branch {
  /// The tints and the dark counterparts of a colour that white text stands on.
  init(_ colour: Colour) {
    let dark = Colour(Palette.Dark.paper) ?? Colour(red: 0, green: 0, blue: 0)
    self.init(
      line: colour.text, tint: colour.mixed(with: .white, share: 0.9).text,
      darkLine: colour.moved(towards: .white, until: 4.5, on: dark).text,
      darkTint: colour.mixed(with: dark, share: 0.75).text)
  }
}
