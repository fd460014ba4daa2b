// Paper is a search over settings: each is laid out, its letters are measured on the sheet, and the
// largest are kept. The drawing itself does not change for paper; its `viewBox` grows to the sheet.

package import Toolkit

/// Fit of a map on paper: the setting with the largest type, and the size of that type.
package struct PageFit: Sendable {
  package let page: Page
  package let setting: MapSetting
  /// Type size of effects on paper, in points.
  package let typeSize: Double

  /// Minimum readable type size at a table, in points.
  package static let smallest = 8.0

  /// Settings to try, the best looking first: of equals the first is kept.
  ///
  /// - Parameter form: the only form to try; nil for both that suit paper.
  package static func candidates(_ setting: MapSetting, form: MapSetting.Form? = nil)
    -> [MapSetting]
  {
    (form.map { [$0] } ?? [.twoSided, .oneSided]).flatMap { form in
      [132.0, 110, 160, 95, 80].map { width in
        MapSetting(form: form, wrapWidth: width, look: setting.look, house: setting.house)
      }
    }
  }

  /// - Parameter drawing: the size of the drawing with its margin, in points.
  init(_ page: Page, _ setting: MapSetting, drawing: Size) {
    self.page = page
    self.setting = setting
    typeSize = TextStyle.body.measure.size * page.scale(for: PositionedMap.inner(drawing))
  }

  /// Fit with the largest type. A difference of less than a hundredth of a point is ignored, in
  /// favour of the form that looks best.
  package static func best(of fits: [PageFit]) -> PageFit? {
    fits.reduce(nil) { best, fit in
      guard let best, fit.typeSize <= best.typeSize + 0.01 else { return fit }
      return best
    }
  }

  package var isReadable: Bool { typeSize >= Self.smallest }

  /// Report of the type size, as `woningnood op A3 liggend: letters van 10,6 punt`.
  package func report(of map: String) -> Phrase {
    let words = page.words
    return Phrase(
      nl: "\(map) op \(words.dutch): letters van \(tenths(",")) punt",
      en: "\(map) on \(words.english): letters of \(tenths(".")) points")
  }

  /// Advice when the type is too small; nil otherwise.
  package var advice: Phrase? {
    guard !isReadable else { return nil }
    let papers = Paper.allCases
    // Each paper size is 1.41 times the one before it, and so is the type.
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
        nl:
          "het boekje (--booklet: een blad per tak, letters van 9 punt), of minder diep tekenen met --depth.",
        en:
          "the booklet (--booklet: a sheet for each branch, letters of 9 points), or a shallower map with --depth."
      )
  }

  /// Type size with one decimal, rounded down: a report never exaggerates.
  private func tenths(_ point: String) -> String {
    let tenths = Int(typeSize * 10 + 0.000_1)
    return "\(tenths / 10)\(point)\(tenths % 10)"
  }
}
