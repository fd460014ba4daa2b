package import Toolkit

/// A map on a sheet of paper: the setting with the largest letters, and how large they are.
package struct PageFit: Sendable {
  package let page: Page
  package let setting: MapSetting
  /// The size of the text of effects on paper, in points.
  package let typeSize: Double

  /// Below this a text is too small to read at a table, in points.
  package static let smallest = 8.0

  /// What is tried, from the one that looks best: of equals the first is kept.
  ///
  /// - Parameter form: the only form to try; without it both that suit paper.
  package static func candidates(_ setting: MapSetting, form: MapSetting.Form? = nil)
    -> [MapSetting]
  {
    (form.map { [$0] } ?? [.twoSided, .oneSided]).flatMap { form in
      [132.0, 110, 160, 95, 80].map { width in
        MapSetting(form: form, wrapWidth: width, look: setting.look, house: setting.house)
      }
    }
  }

  /// - Parameter drawing: the size of the drawing with the white around it, in points.
  init(_ page: Page, _ setting: MapSetting, drawing: Size) {
    self.page = page
    self.setting = setting
    typeSize = TextStyle.body.measure.size * page.scale(for: PlacedMap.inner(drawing))
  }

  /// The one with the largest letters. A hundredth of a point more is no reason to leave the form
  /// that looks best.
  package static func best(of fits: [PageFit]) -> PageFit? {
    fits.reduce(nil) { best, fit in
      guard let best, fit.typeSize <= best.typeSize + 0.01 else { return fit }
      return best
    }
  }

  package var isReadable: Bool { typeSize >= Self.smallest }

  /// The size that was reached, as `woningnood op A3 liggend: letters van 10,6 punt`.
  package func report(of map: String) -> Phrase {
    let words = page.words
    return Phrase(
      nl: "\(map) op \(words.dutch): letters van \(tenths(",")) punt",
      en: "\(map) on \(words.english): letters of \(tenths(".")) points")
  }

  /// What would help when the letters are too small; nil when they are not.
  package var advice: Phrase? {
    guard !isReadable else { return nil }
    let papers = Paper.allCases
    // Each sheet is 1.41 times the one before it: the letters grow as much.
    let larger = papers.drop { $0 != page.paper }.dropFirst().first { candidate in
      typeSize * candidate.sides.long / page.paper.sides.long >= Self.smallest
    }
    let paper = larger.map { larger in
      Phrase(nl: "--paper \(larger.rawValue), ", en: "--paper \(larger.rawValue), ")
    }
    return Phrase(
      nl: "Onder 8 punt leest niemand graag. Wat helpt: ",
      en: "Nobody likes to read below 8 points. What helps: ")
      + (paper ?? Phrase(verbatim: ""))
      + Phrase(
        nl: "minder diep tekenen met --depth, of een blad per tak met --around.",
        en: "a shallower map with --depth, or a sheet per branch with --around.")
  }

  /// With one decimal, cut off: a size is never told larger than it is.
  private func tenths(_ point: String) -> String {
    let tenths = Int(typeSize * 10 + 0.000_1)
    return "\(tenths / 10)\(point)\(tenths % 10)"
  }
}
