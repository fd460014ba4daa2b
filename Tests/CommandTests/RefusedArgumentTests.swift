import Testing
import Toolkit

/// Arguments that the parser refuses, before a command has a plan.
@Suite struct RefusedArgumentTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "plan") }

  @Test func `an argument that is no UTF-8 is refused, and nothing is written`() async throws {
    let set = try await Program.runShell(
      "'\(Program.path)' set 1 title \"$(printf 'Caf\\351')\" --plan plan --language nl",
      in: workplace.path)
    #expect(set.err.contains("Argument 4 is geen UTF-8: 'Caf\u{FFFD}'."))
    #expect(set.code == 2)
    #expect(workplace.text("plan/action-points.yaml")?.contains("Caf") == false)
  }

  /// Words of the parser that nobody should read who reads Dutch.
  private static var english: Regex<Substring> {
    #/\b(?:Error|Usage|Help|Unknown|Unexpected|Missing|Please|provide|invalid|Did you mean|specified|for more)\b|' (?:and|or) '/#
  }

  private static let refused: [([String], String)] = [
    (
      ["renumber", "7", "88x", "plan"],
      "Onverwacht argument 'plan'\nNoem de map van het plan met: --plan plan\n"
    ),
    (
      ["check", "plan", "--level", "zwaar"],
      "De waarde 'zwaar' past niet bij '--level <level>'. Kies 'info', 'warning' of 'error'."
    ),
    (["check", "plan", "--language", "fr"], "Kies 'nl' of 'en'."),
    (["check", "plan", "--level"], "De waarde ontbreekt bij '--level <level>'\nUitleg:  --level"),
    (["check", "plan", "x", "y"], "2 onverwachte argumenten: 'x', 'y'"),
    (
      ["check", "plan", "--fix=ja"],
      "De optie '--fix' krijgt geen waarde, maar 'ja' staat erachter."
    ),
    (["check", "plan", "--fox"], "Onbekende optie '--fox'. Bedoelde u '--fix'?"),
    (
      ["add", "wat", "x", "--plan", "plan"],
      "De waarde 'wat' past niet bij '<kind>'. Kies een van:\n"
    ),
    (
      ["record", "x", "tien", "--plan", "plan"],
      "De waarde 'tien' past niet bij '<year>'\nUitleg:  <year>  Het jaar."
    ),
    (["rename", "--plan=plan"], "Dit argument ontbreekt: '<name>'"),
    (
      ["renumber", "--plan", "plan"],
      "Noem het nummer van nu en het nieuwe, of alleen --close-gaps."
    ),
    (["map", "wonen", "--plan", "plan", "--paper", "A9"], "Kies 'A4', 'A3' of 'A2'."),
  ]

  @Test(arguments: refused)
  func `are refused in the language of the plan, with the code 2`(
    arguments: [String], message: String
  ) async throws {
    let result = try await Program.run(arguments, in: workplace.path)
    #expect(result.code == 2)
    #expect(result.err.contains(message), "\(result.err)")
    #expect(result.err.firstMatch(of: Self.english) == nil, "\(result.err)")
    #expect(result.out.isEmpty)
  }

  @Test(arguments: ManualCommandTests.commands)
  func `every command refuses an option that it does not know in the language of the plan`(
    command: String
  ) async throws {
    let words = command.split(separator: " ").map(String.init)
    let result = try await Program.run(words + ["--zulke"], in: workplace.full("plan"))
    #expect(result.code == 2)
    #expect(result.err.hasPrefix("Fout: "), "\(result.err)")
    #expect(result.err.firstMatch(of: Self.english) == nil, "\(result.err)")
  }

  @Test func `--language comes before the plan, and without a plan the machine's language is used`()
    async throws
  {
    let chosen = try await workplace.run("check", "plan", "--zulke", "--language", "en")
    #expect(chosen.err.hasPrefix("Error: Unknown option '--zulke'"))
    let none = try Workplace()
    #expect(try await none.run("check", "--zulke").err.hasPrefix("Error: Unknown option"))
    try workplace.writePlan("english", .english)
    let english = try await workplace.run(
      "check", "english", "--zulke", environment: ["LC_ALL": "nl_NL.UTF-8"])
    #expect(english.err.hasPrefix("Error: Unknown option"))
  }
}
