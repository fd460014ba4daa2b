import PlanModel
import Rules
import SourceText
import SyntheticPlans
import Testing
import Toolkit
import Views

/// A made-up plan of any size, the same for the same seed.
struct ManyThings: Sendable, CustomTestStringConvertible {
  let plan: PlanInput
  let testDescription: String

  var overview: Overview { Overview(plan.graph) }

  private static let words = """
    veiligheid jeugd overlast woningbouw samenwerking toezicht ondermijning weerbaarheid digitale \
    aanpak wijk preventie handhaving evenementen zorg communicatie opvang klimaatadaptatie \
    hittestress wateroverlast energietransitie polarisatie buurtbemiddeling
    """.split(separator: " ").map(String.init)

  private static let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]

  init(themes: Int = 4, areas: Int = 6, points: Int, departments: Int = 9, seed: UInt64) {
    var dice = Dice(seed: seed)
    func label(_ count: Int) -> String {
      (0..<count).map { _ in Self.words[dice.roll(Self.words.count)] }.joined(separator: " ")
    }
    let numerals = Self.numerals.prefix(areas)
    var lines = ["plan: {title: \(label(4))}", "focus-areas:"]
    lines += numerals.map { "  - {numeral: \($0), title: \(label(1 + dice.roll(4)))}" }
    lines.append("departments:")
    lines += (0..<departments).map { index in
      let name = dice.roll(2) == 0 ? "" : ", name: \(label(1 + dice.roll(5))), stated: 1"
      return "  - {code: D\(index)\(name)}"
    }
    lines.append("action-points:")
    lines += (0..<points).map { index in
      let count = departments == 0 ? 0 : min(departments, dice.roll(4))
      let codes = (0..<count).map { _ in "D\(dice.roll(departments))" }.joined(separator: ", ")
      let place = dice.roll(9) == 0 ? "" : "focus: \(numerals[index * areas / points]), "
      return """
          - {number: \(index + 1), title: \(label(1 + dice.roll(12))), \(place)\
        priority: \(dice.roll(2) == 0 ? "primary" : "secondary"), departments: [\(codes)]}
        """
    }
    var files = [SourceFile(path: "plan.yaml", text: lines.joined(separator: "\n"))]
    for theme in 0..<themes {
      var lines = [
        "theme:", "  id: t\(theme)", "  title: \(label(1 + dice.roll(3)))", "  effects:",
      ]
      lines += (0..<1 + dice.roll(40)).map { effect in
        let point = points == 0 ? "" : ", points: \(1 + dice.roll(points))"
        let focus = numerals[dice.roll(areas)]
        return "    - {id: e\(theme)-\(effect), label: \(label(2)), focus: \(focus)\(point)}"
      }
      files.append(SourceFile(path: "t\(theme).yaml", text: lines.joined(separator: "\n")))
    }
    plan = PlanInput(files: files)
    testDescription = "\(themes), \(areas), \(points), \(departments), seed \(seed)"
  }
}
