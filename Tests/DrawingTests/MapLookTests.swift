import SourceText
import Testing
import Toolkit
@testable import Drawing
@testable import PlanModel
@testable import Rules
import TestSupport

/// The colours of a drawing.
@Suite struct MapLookTests {
  private let colour = /#[0-9A-Fa-f]{3,6}\b/

  @Test func `by itself a drawing follows the reader's screen`() {
    let style = SVGStyle(house: .own)
    #expect(
      style.elements.contains(
        """
        <style media="screen and (prefers-color-scheme: dark)">\
        @media screen and (prefers-color-scheme: dark) {
        .paper { fill: \(Palette.Dark.paper); }
        """))
    #expect(style.attributes(of: "tint0 b0") == " fill=\"#E6F0F7\" stroke=\"#1B5E8C\"")
  }

  @Test(arguments: [MapLook.light, .dark, .print])
  func `a look that was chosen is that look on every screen`(look: MapLook) {
    #expect(!SVGStyle(house: .own, look: look).elements.contains("prefers-color-scheme"))
  }

  @Test func `light has the light paper, dark the dark one`() {
    #expect(
      SVGStyle(house: .own, look: .light).attributes(of: "paper") == " fill=\"#FFFFFF\"")
    #expect(
      SVGStyle(house: .own, look: .dark).attributes(of: "paper")
        == " fill=\"\(Palette.Dark.paper)\"")
  }

  @Test
  func `on a dark screen main branches have the colours of the live map: light, with dark letters`()
    throws
  {
    let style = SVGStyle(house: .own, look: .dark, classes: OverviewStyle.classes)
    for (index, branch) in Palette.branches.enumerated() {
      #expect(style.attributes(of: "pill\(index)") == " fill=\"\(branch.darkLine)\"")
    }
    for text in ["t0", "t1", "p1", "p2"] {
      #expect(
        style.attributes(of: text).hasSuffix(" fill=\"\(Palette.Dark.paper)\"")
          || style.attributes(of: text).hasPrefix(" fill=\"\(Palette.Dark.paper)\""), "\(text)")
    }
    #expect(style.attributes(of: "band") == " fill=\"\(Palette.Dark.surface)\"")
    let first = try Palette.branches.at(0).pageDarkLine
    #expect(HouseStyle.own.drawingCSS.contains(".pill0 { fill: \(first); }"))
  }

  @Test
  func `the number of a point has one look, whatever its priority, and a focus area is a box`() {
    let badges = [Badge(kind: .point, text: "1"), Badge(kind: .focus, text: "I")].map {
      $0.part().frame
    }
    #expect(badges[0]?.radius == Badge.height() / 2 && badges[0]?.css == "point")
    #expect(badges[1]?.radius == Badge.height() / 4 && badges[1]?.css == "open")
  }

  @Test func `print is black and white, without a colour of any branch`() async throws {
    let svg = try await drawn(SamplePlan.plan, setting: MapSetting(look: .print))
    let drawn = try #require(svg.firstRange(of: "<style media=\"(forced-colors")).lowerBound
    // White is also the paper of the other looks.
    #expect(
      Set(svg[drawn...].matches(of: colour).map { String($0.0) })
        == ["#fff", "#000", Palette.paper])
  }

  @Test func `the look that was asked for is in the drawing`() async throws {
    let svg = try await drawn(SamplePlan.plan, setting: MapSetting(look: .print))
    #expect(svg.contains("class=\"pill0\" fill=\"#000\""))
  }

  @Test
  func `a municipality's colours and typeface are used, with tints and dark ones of their own`() {
    let plan = PlanReader([
      SourceFile(
        path: "plan.yaml",
        text: "plan:\n  look: {colours: ['#1B5E8C', zwart, '#9C2F5A'], typeface: Source Sans Pro}\n"
      )
    ]).plan
    let house = HouseStyle(plan.header?.look)
    #expect(house.branches.map(\.line) == ["#1B5E8C", "#9C2F5A"])
    #expect(house.branch(2).line == "#1B5E8C")
    for branch in house.branches {
      let dark = Colour(Palette.Dark.paper)
      let contrast = Colour(branch.darkLine).flatMap { line in dark.map { line.contrast(with: $0) }
      }
      #expect((contrast ?? 0) >= 4.5)
    }
    let style = SVGStyle(house: house)
    #expect(
      style.rootAttributes
        == " font-family=\"'Source Sans Pro', Liberation Sans, Arial, Helvetica, sans-serif\" font-size=\"11\""
    )
    #expect(style.attributes(of: "pill1") == " fill=\"#9C2F5A\"")
    #expect(!style.pageRules.contains(".b2 "))
  }

  @Test func `whatever colour a municipality chooses, what is made of it can be read`() throws {
    func ratio(_ text: String, _ ground: String) throws -> Double {
      try #require(Colour(text)).contrast(with: try #require(Colour(ground)))
    }
    let channel = stride(from: 0, through: 255, by: 17).map { UInt8($0) }
    var worst: (text: Double, line: Double) = (21, 21)
    for red in channel {
      for green in channel {
        for blue in channel {
          let branch = Palette.Branch(Colour(red: red, green: green, blue: blue))
          for (text, ground) in [
            ("#FFFFFF", branch.line), (Palette.ink, branch.tint),
            (Palette.Dark.ink, branch.darkTint), (branch.darkLine, Palette.Dark.paper),
            (branch.pageLine, Palette.paper), (branch.pageLine, Palette.surface),
            (branch.pageDarkLine, Palette.Dark.paper),
            (branch.pageDarkLine, Palette.Dark.surface),
          ] {
            worst.text = min(worst.text, try ratio(text, ground))
          }
          for (line, ground) in [
            (branch.line, branch.tint), (branch.darkLine, branch.darkTint),
            (branch.pageLine, branch.tint), (branch.pageDarkLine, branch.darkTint),
          ] {
            worst.line = min(worst.line, try ratio(line, ground))
          }
        }
      }
    }
    #expect(worst.text >= 4.5)
    #expect(worst.line >= 3)
  }

  @Test func `a colour that white text can stand on stays what it is in a drawing`() throws {
    let colour = try #require(Colour("#767676"))
    #expect(Palette.Branch(colour).line == "#767676")
    #expect(Palette.Branch(colour).pageLine == "#6F6F6F")
    #expect(HouseStyle.own.branches.allSatisfy { $0.pageLine == $0.line })
  }

  @Test func `a typeface that could break the style is not used`() {
    let text = "plan:\n  look: {typeface: 'x\"; } * { fill: red'}\n"
    let plan = PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan
    #expect(HouseStyle(plan.header?.look) == .own)
  }
}
