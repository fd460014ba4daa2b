import Testing

/// Which plan a command is about, and where its output goes.
@Suite struct PlanLocationTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test func `without a name it is the plan of the working folder, or below it`() async throws {
    try workplace.writePlan("ergens")
    for folder in ["ergens", "ergens/themes"] {
      let result = try await workplace.run("check", from: folder)
      #expect(result.code == 0, "\(folder)")
      #expect(result.err.contains("Veiligheidsplan Voorbeeldstad"))
    }
  }

  @Test func `without a name it is else the only plan in maps`() async throws {
    try workplace.writePlan("maps/een")
    try workplace.makeFolder("maps/geen-plan")
    let result = try await workplace.run("check")
    #expect(result.code == 0)
    #expect(result.err.contains("Veiligheidsplan Voorbeeldstad"))
  }

  @Test func `of several plans in maps one must be named`() async throws {
    try workplace.writePlan("maps/twee")
    try workplace.writePlan("maps/een")
    let result = try await workplace.run("build")
    #expect(result.code == 2)
    #expect(
      result.err == "raakvlak: There are several plans in maps/. Name one: maps/een, maps/twee\n")
    #expect(try !workplace.files().keys.contains { $0.hasPrefix("output") })
    #expect(try await workplace.run("check", "maps/een").code == 0)
  }

  @Test func `a plan in maps may be named without its folder`() async throws {
    try workplace.writePlan("maps/twee")
    try workplace.writePlan("maps/een")
    #expect(try await workplace.run("build", "een").code == 0)
    #expect(workplace.text("output/een/index.html") != nil)
  }

  @Test func `where there is no plan it says how to make one`() async throws {
    let result = try await workplace.run("check")
    #expect(result.code == 2)
    #expect(result.err.hasPrefix("raakvlak: There is no plan here:"))
    #expect(result.err.hasSuffix("raakvlak init\n"))
    let dutch = try await workplace.run("check", environment: ["LC_ALL": "nl_NL.UTF-8"])
    #expect(dutch.err.hasPrefix("raakvlak: Hier is geen plan:"))
  }

  @Test(
    arguments: [
      ("weg", "There is no folder 'weg'."), ("leeg", "The folder 'leeg' holds no plan.yaml."),
      ("bestand", "'bestand' is a file; a plan is a folder with plan.yaml in it."),
      ("kapot", "'kapot/plan.yaml' is no ordinary file."),
    ])
  func `a folder that is no plan is named, with the code 2`(argument: String, message: String)
    async throws
  {
    try workplace.makeFolder("leeg")
    try workplace.write("", to: "bestand")
    try workplace.makeFolder("kapot/plan.yaml")
    for command in ["build", "check"] {
      let result = try await workplace.run(command, argument)
      #expect(result.code == 2)
      #expect(result.err.hasPrefix("raakvlak: \(message)"))
      #expect(result.out == "")
    }
  }

  @Test(
    arguments: [
      ("maps/een", ".", "output/een"), (".", "maps/een", "output/een"),
      ("../een/", "maps/een/themes", "output/een"), ("los", ".", "output/los"),
    ])
  func `output goes to output beside maps, else to output in the current folder`(
    argument: String, folder: String, output: String
  ) async throws {
    try workplace.writePlan("maps/een")
    try workplace.writePlan("los")
    let plan = argument == "../een/" ? ".." : argument
    let result = try await workplace.run("build", plan, from: folder)
    #expect(result.code == 0)
    #expect(workplace.text("\(output)/index.html") != nil)
  }
}
