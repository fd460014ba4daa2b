/// How a map is drawn, where there is a choice.
package struct MapSetting: Hashable, Sendable {
  /// Sides of the theme on which branches are drawn.
  package enum Form: String, CaseIterable, Sendable {
    /// Branches to the right and to the left of the theme.
    case twoSided = "two-sided"
    /// All branches to its right.
    case oneSided = "one-sided"
    /// The theme on top, everything below it.
    case topDown = "top-down"
  }

  package var form: Form
  /// The width at which the labels of cards wrap, in points.
  package var wrapWidth: Double
  package var look: MapLook
  package var house: HouseStyle
  /// Whether the letters of signs are as large as those of cards: on paper nobody can zoom in.
  package var hasLargeSigns = false

  package init(
    form: Form = .twoSided, wrapWidth: Double = 132, look: MapLook = .auto,
    house: HouseStyle = .own, hasLargeSigns: Bool = false
  ) {
    self.form = form
    self.wrapWidth = wrapWidth
    self.look = look
    self.house = house
    self.hasLargeSigns = hasLargeSigns
  }
}

/// The colours of a drawing.
package enum MapLook: String, CaseIterable, Sendable {
  /// Light or dark, as the reader's machine asks.
  case auto
  case light
  case dark
  /// Black on white without greys, for a printer or a copier.
  case print
}
