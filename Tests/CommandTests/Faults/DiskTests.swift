import FoundationEssentials
import Glibc
import Testing

/// A disk that is full, or may not be written to: the existing file stays, and the message says why.
@Suite(.timeLimit(.minutes(10))) struct DiskTests {
  private let workplace: Workplace
  private static let full = "De schijf is vol."

  init() throws { workplace = try Workplace(plan: "maps/proef") }

  private func changePlan() throws {
    try workplace.change("maps/proef/plan.yaml", "Voorbeeldstad", to: "Proefdorp")
  }

  private func expectOldOrNew(_ old: [String: Data], _ new: [String: Data]) throws {
    let left = try workplace.snapshot("output/proef")
    #expect(Set(left.keys) == Set(old.keys))
    for (name, bytes) in left where name != ".raakvlak-manifest" {
      #expect(bytes == old[name] || bytes == new[name], "\(name)")
    }
  }

  /// `ulimit -f` counts blocks of 512 bytes.
  @Test(arguments: [0, 1, 4, 8, 16])
  func `where no file may grow large every file is whole, and the next build goes on`(blocks: Int)
    async throws
  {
    _ = try await workplace.run("build")
    let old = try workplace.snapshot("output/proef")
    try changePlan()
    _ = try await workplace.run("build", "--output", "new")
    let result = try await Program.runShell(
      "ulimit -f \(blocks); exec '\(Program.path)' build", in: workplace.path)
    #expect(result.code == 3, "\(result.err)")
    #expect(
      result.err.contains(
        "kan niet worden geschreven. Zo groot mag een bestand hier niet worden.\n"))
    try expectOldOrNew(old, try workplace.snapshot("new"))
    let next = try await workplace.run("build")
    #expect(next.code == 0)
    #expect(!next.out.contains("bewaard"))
    #expect(try workplace.snapshot("output/proef") == workplace.snapshot("new"))
  }

  @Test func `answers that do not fit on the disk are not added, and those before them stay`()
    async throws
  {
    try workplace.write(
      """
      plan: {title: P, language: nl}
      departments: [{code: SL}]
      action-points: [{number: 1, title: T, priority: secondary, departments: SL}]
      """, to: "klein/plan.yaml")
    let former = "decisions: []\n" + String(repeating: "# van mij\n", count: 100)
    try workplace.write(former, to: "klein/decisions.yaml")
    try workplace.write(
      "Sleutel;Aanbeveling;Besproken op;Besluit\nSL 1;T;12-5-2025;ja\n", to: "SL.csv")
    let before = try workplace.tree("klein")
    let result = try await Program.runShell(
      "ulimit -f 1; exec '\(Program.path)' decisions import SL.csv --plan klein", in: workplace.path
    )
    #expect(result.code == 3)
    #expect(
      result.err.hasSuffix(
        "raakvlak: 'klein/decisions.yaml' kan niet worden geschreven. Zo groot mag een bestand hier niet worden.\n"
      ))
    #expect(try workplace.tree("klein") == before)
    let unwritable = try await workplace.run(
      "decisions", "import", "SL.csv", "--plan", "klein",
      environment: ["XDG_STATE_HOME": "/proc"])
    #expect(unwritable.code == 3)
    #expect(unwritable.err.contains("'/proc/raakvlak/"), "\(unwritable.err)")
    #expect(try workplace.tree("klein") == before)
    #expect(try await workplace.run("decisions", "import", "SL.csv", "--plan", "klein").code == 0)
  }

  @Test(.enabled(if: Workplace.withMounts != nil, "this machine lets nobody mount"))
  func `on a disk that is full a change of several files changes none`() async throws {
    let filler = String(repeating: "# van mij\n", count: 2_000)
    try workplace.write(
      "plan: {title: P, language: nl}\naction-points: [{number: 1, title: T, priority: primary}]\n"
        + filler, to: "klein/plan.yaml")
    for name in ["a", "b", "c"] {
      try workplace.write(
        "theme: {id: \(name), title: T, effects: [{id: \(name)e, label: L, points: [1]}]}\n"
          + filler, to: "klein/themes/\(name).yaml")
    }
    let result = try await Program.runShell(
      """
      \(Workplace.withMounts ?? "") sh -c '
      mkdir schijf && mount -t tmpfs -o size=200k tmpfs schijf && cp -r klein schijf/klein
      head -c 200k /dev/zero >schijf/vol 2>/dev/null; truncate -s -56K schijf/vol
      "\(Program.path)" renumber 1 2 --plan schijf/klein 2>err; echo $?
      cp -r schijf/klein left; rm schijf/vol
      "\(Program.path)" renumber 1 2 --plan schijf/klein >/dev/null; echo $?'
      """, in: workplace.path)
    #expect(result.out == "3\n0\n", "\(result.out) \(result.err)")
    let said = try #require(workplace.text("err"))
    #expect(said.contains("kan niet worden geschreven. \(Self.full)\n"), "\(said)")
    #expect(try workplace.tree("left") == workplace.tree("klein"))
  }

  @Test(
    .enabled(if: Workplace.withMounts != nil, "this machine lets nobody mount"),
    arguments: [0, 4, 8])
  func `on a disk that is full every file is whole, and with room the next build goes on`(
    kilobytes: Int
  ) async throws {
    _ = try await workplace.run("build", "--output", "old")
    try changePlan()
    _ = try await workplace.run("build", "--output", "new")
    // The content of the small disk is copied out of the mount, which nobody else sees.
    let result = try await Program.runShell(
      """
      \(Workplace.withMounts ?? "") sh -c '
      mkdir -p output/proef && mount -t tmpfs -o size=8m tmpfs output/proef
      cp -r old/. output/proef && head -c 8m /dev/zero >output/proef/vol 2>/dev/null
      truncate -s -\(kilobytes)K output/proef/vol
      "\(Program.path)" build 2>err; echo $?
      rm output/proef/vol; cp -r output/proef left
      "\(Program.path)" build 2>&1 | grep bewaard; cp -r output/proef next'
      """, in: workplace.path)
    #expect(result.out.hasSuffix("3\n"), "\(result.out) \(result.err)")
    let said = try #require(workplace.text("err"))
    #expect(said.contains("kan niet worden geschreven. \(Self.full)\n"), "\(said)")
    let (old, new) = try (workplace.snapshot("old"), workplace.snapshot("new"))
    let left = try workplace.snapshot("left")
    #expect(Set(left.keys) == Set(old.keys))
    for (name, bytes) in left where name != ".raakvlak-manifest" {
      #expect(bytes == old[name] || bytes == new[name], "\(name)")
    }
    #expect(try workplace.snapshot("next") == new)
  }

  /// The folder of the cache is a disk of its own, which nobody else sees.
  @Test(
    .enabled(if: Workplace.withMounts != nil, "this machine lets nobody mount"),
    arguments: ["size=4k", "size=12k", "ro"])
  func `a cache on a disk that is full or can only be read is no hindrance`(options: String)
    async throws
  {
    _ = try await workplace.run("build", "--output", "goed")
    let result = try await Program.runShell(
      """
      \(Workplace.withMounts ?? "") sh -c '
      mkdir cache && mount -t tmpfs -o \(options) tmpfs cache
      export XDG_CACHE_HOME="$PWD/cache"
      "\(Program.path)" build 2>err; echo $?; "\(Program.path)" build 2>>err; echo $?
      find cache -name ".*" >left'
      """, in: workplace.path)
    #expect(result.out.hasSuffix("al goed\n0\n"), "\(result.out) \(result.err)")
    #expect(workplace.text("err")?.contains("cache") == false)
    #expect(try workplace.snapshot("output/proef") == workplace.snapshot("goed"))
    #expect(workplace.text("left") == "")
  }

  @Test func `a device that is full is an error, and stays a device`() async throws {
    let result = try await workplace.run("map", "wonen", "--output", "/dev/full")
    #expect(result.code == 3)
    #expect(result.err == "raakvlak: '/dev/full' kan niet worden geschreven. \(Self.full)\n")
    let streamed = try await workplace.run("map", "wonen", "--output", "/dev/stdout")
    #expect(streamed.code == 0)
    #expect(streamed.out == (try await workplace.run("map", "wonen")).out)
  }

  @Test func `standard output that is full is said, and ends with 3`() async throws {
    for command in ["table recommendations", "map wonen --format dot", "check --format json"] {
      let result = try await Program.runShell(
        "exec '\(Program.path)' \(command) >/dev/full", in: workplace.path)
      #expect(result.code == 3, "\(command)")
      #expect(result.err.hasPrefix("raakvlak: the output cannot be written. Is the disk full?\n"))
    }
  }

  @Test func `in a folder of somebody else nothing changes, and it is said why`() async throws {
    _ = try await workplace.run("build")
    let before = try workplace.snapshot("output/proef")
    try changePlan()
    try workplace.allow(0o555, on: "output/proef")
    let result = try await Program.runShell(
      "exec \(Workplace.asSomebody) '\(Program.path)' build", in: workplace.path)
    try workplace.allow(0o755, on: "output/proef")
    #expect(result.code == 3, "\(result.err)")
    #expect(
      result.err.contains(
        "raakvlak: 'output/proef/.raakvlak-manifest' kan niet worden geschreven. U hebt hier geen rechten voor.\n"
      ), "\(result.err)")
    #expect(try workplace.snapshot("output/proef") == before)
  }

  @Test func `answers in a folder of somebody else are not touched`() async throws {
    try workplace.write("decisions: []\n", to: "maps/proef/decisions.yaml")
    try workplace.write(
      "Sleutel;Aanbeveling;Besproken op;Besluit\nSD 2;Woonruimte na een scheiding;12-5-2025;ja\n",
      to: "SD.csv")
    try workplace.allow(0o555, on: "maps/proef")
    let result = try await Program.runShell(
      "exec \(Workplace.asSomebody) '\(Program.path)' decisions import SD.csv", in: workplace.path)
    try workplace.allow(0o755, on: "maps/proef")
    #expect(result.code == 3, "\(result.out) \(result.err)")
    #expect(result.err.contains("U hebt hier geen rechten voor."))
    #expect(workplace.text("maps/proef/decisions.yaml") == "decisions: []\n")
    #expect(try workplace.temporaryFiles() == [])
  }

  @Test func `one file of a plan that may not be written keeps an import out of the others`()
    async throws
  {
    try workplace.write("decisions: []\n", to: "maps/proef/decisions.yaml")
    try workplace.write(
      "Sleutel;Aanbeveling;Besluit\nSD 2;Woonruimte na een scheiding;ja\n", to: "SD.csv")
    let before = try workplace.tree("maps/proef")
    try workplace.allow(0o777, on: "maps/proef")
    try workplace.allow(0o666, on: "maps/proef/decisions.yaml")
    try workplace.allow(0o444, on: "maps/proef/action-points.yaml")
    for option in ["", "--dry-run"] {
      let result = try await Program.runShell(
        "exec \(Workplace.asSomebody) '\(Program.path)' decisions import SD.csv \(option)",
        in: workplace.path)
      #expect(result.code == 3, "\(result.out) \(result.err)")
      #expect(result.err.contains("'maps/proef/action-points.yaml' kan niet worden geschreven."))
      #expect(try workplace.tree("maps/proef") == before)
    }
  }

  @Test(.enabled(if: Workplace.withMounts != nil, "this machine lets nobody mount"))
  func `on a disk that can only be read nothing changes, and it is said`() async throws {
    _ = try await workplace.run("build")
    let before = try workplace.snapshot("output/proef")
    try changePlan()
    let result = try await Program.runShell(
      """
      \(Workplace.withMounts ?? "") sh -c '
      mount --bind output/proef output/proef && mount -o remount,bind,ro output/proef
      exec "\(Program.path)" build'
      """, in: workplace.path)
    #expect(result.code == 3)
    #expect(
      result.err.contains("kan niet worden geschreven. De schijf kan alleen worden gelezen.\n"),
      "\(result.err)")
    #expect(try workplace.snapshot("output/proef") == before)
  }
}
