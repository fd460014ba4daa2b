import Testing
import Toolkit
@testable import Drawing

/// A drawing on a sheet of paper.
@Suite struct PaperTests {
  private let a3 = Page(.a3, .landscape)

  private func fit(_ width: Double, _ height: Double, _ page: Page, _ wrap: Double = 132) -> PageFit
  {
    // Beside the drawing come 16 points of white on each side, which paper has no need of.
    PageFit(
      page, MapSetting(wrapWidth: wrap), drawing: Size(width: width + 32, height: height + 32))
  }

  @Test func `what is drawn fills the sheet within ten millimetres, and the letters grow with it`()
  {
    // 400 mm is 1133.86 points.
    #expect(abs(fit(1_133.858, 10, a3).typeSize - 11) < 0.001)
    #expect(abs(fit(10, 785.197, a3).typeSize - 11) < 0.001)
    #expect(abs(fit(566.929, 10, a3).typeSize - 22) < 0.001)
    #expect(abs(fit(785.197, 10, Page(.a3, .portrait)).typeSize - 11) < 0.001)
  }

  @Test func `the page is told in millimetres, and the drawing lies in its middle`() {
    let frame = SVGFrame(Size(width: 1_133.858 + 32, height: 432), page: a3)
    #expect(
      frame.attributes
        == "viewBox=\"-12.35 -204.94 1190.55 841.89\" width=\"420mm\" height=\"297mm\"")
    #expect(
      SVGFrame(Size(width: 400, height: 300), page: nil).attributes
        == "viewBox=\"0 0 400 300\" width=\"400\" height=\"300\"")
  }

  @Test func `both forms are tried with five widths, or only the form that was asked for`() {
    let tried = PageFit.candidates(MapSetting(look: .print))
    #expect(tried.count == 10 && tried.allSatisfy { $0.look == .print })
    #expect(Set(tried.map(\.wrapWidth)) == [80, 95, 110, 132, 160])
    #expect(Set(tried.map(\.form)) == [.twoSided, .oneSided])
    #expect(Set(PageFit.candidates(MapSetting(), form: .topDown).map(\.form)) == [.topDown])
  }

  @Test func `the largest letters win, and of equals the first`() {
    let fits = [
      fit(1_000, 10, a3, 1), fit(900, 10, a3, 2), fit(900, 10, a3, 3), fit(950, 10, a3, 4),
    ]
    #expect(PageFit.best(of: fits)?.setting.wrapWidth == 2)
    #expect(PageFit.best(of: []) == nil)
  }

  @Test func `the size that was reached is told, never larger than it is`() {
    let fit = fit(1_173.5, 10, a3)
    #expect(fit.typeSize > 10.62 && fit.typeSize < 10.64)
    #expect(fit.report(of: "woningnood").dutch == "woningnood op A3 liggend: letters van 10,6 punt")
    #expect(fit.report(of: "housing").english == "housing on A3 landscape: letters of 10.6 points")
    #expect(fit.advice == nil)
  }

  @Test(
    arguments: [
      (7.9, Paper.a4, "--paper A3, "), (5.7, .a4, "--paper A3, "), (5.6, .a4, "--paper A2, "),
      (3.9, .a4, ""), (7.9, .a3, "--paper A2, "), (5.6, .a3, ""), (7.9, .a2, ""),
    ])
  func `below eight points is said what would help, larger paper only when it does`(
    size: Double, paper: Paper, help: String
  ) {
    let page = Page(paper, .portrait)
    let width = (paper.sides.short - 20) * 72 / 25.4 * 11 / size
    let advice = fit(width, 10, page).advice?.english
    #expect(
      advice
        == "Nobody likes to read below 8 points. What helps: \(help)the booklet (--booklet: a sheet for each branch, letters of 9 points), or a shallower map with --depth."
    )
  }
}
