import Testing

/// The machine on which somebody opens a plan: without a screen, with an odd path, a folder that may only
/// be read, or a plan that is open already.
@Suite struct SurroundingsTests {
  private let small: SmallPlan
  private var workplace: Workplace { small.workplace }

  init() throws {
    small = try SmallPlan()
    try workplace.writeProgram("xdg-open", "echo \"$1\" >'\(workplace.full("opened"))'")
  }

  /// Starts the editor, and ends it after it printed its address.
  private func start(_ environment: String) async throws -> String {
    let result = try await Program.runShell(
      """
      PATH='\(workplace.full("bin"))':/usr/bin:/bin \(environment) \
      timeout 3 '\(Program.path)' edit plan --port 0
      """, in: workplace.path)
    let address = result.out.split { $0 == " " || $0 == "\n" }.first { $0.hasPrefix("http://") }
    return String(try #require(address, "\(result.err)"))
  }

  @Test(arguments: ["DISPLAY=:9", "WAYLAND_DISPLAY=wayland-0"])
  func `where there is a screen the address is opened`(screen: String) async throws {
    let address = try await start(screen)
    #expect(workplace.text("opened") == address + "\n")
  }

  @Test func `without a screen the address is printed, and no browser is started`() async throws {
    _ = try await start("DISPLAY=")
    #expect(workplace.text("opened") == nil)
  }

  @Test func `a screen without a program that opens addresses is no error`() async throws {
    try workplace.remove("bin/xdg-open")
    let result = try await Program.runShell(
      """
      PATH='\(workplace.full("bin"))' DISPLAY=:9 /usr/bin/timeout 3 '\(Program.path)' edit plan --port 0
      """, in: workplace.path)
    #expect(result.out.contains("#token="), "\(result.err)")
  }

  @Test func `a port that is taken is reported with who has it, and how to go on`() async throws {
    let program = try await small.started()
    let port = program.origin.split(separator: ":").last ?? ""
    let result = try await workplace.run(
      "edit", "plan", "--no-browser", "--port", "\(port)", "--language", "nl")
    #expect(result.code == 3)
    #expect(result.err.hasPrefix("raakvlak: Poort \(port) is bezet: raakvlak"), "\(result.err)")
    #expect(result.err.contains("--port 0"))
  }

  @Test func `a plan whose path has blanks, accents and quotes can be edited`() async throws {
    let folder = "Mijn stukken/plán é 'één'"
    try workplace.write(SmallPlan.main, to: "\(folder)/plan.yaml")
    try workplace.write(SmallPlan.theme, to: "\(folder)/themes/wonen.yaml")
    let program = try await EditingProgram("\"\(folder)\"", in: workplace)
    #expect(try await program.edit(SmallPlan.label).status == "200")
    #expect(workplace.text("\(folder)/themes/wonen.yaml")?.contains("label: Burenruzie") == true)
    let built = try await workplace.run("build", folder, "--output", "Uit é 'één'", "--keep-going")
    // The small plan has an error of its own.
    #expect(built.code == 1, "\(built.err)")
    #expect(workplace.text("Uit é 'één'/index.html") != nil)
  }

  @Test func `two programs edit one plan, and both changes stay`() async throws {
    let first = try await small.started()
    let second = try await small.started()
    #expect(try await first.edit(SmallPlan.label).status == "200")
    let page = #"{"do": "set", "of": "point:1", "key": "page", "values": ["14"]}"#
    #expect(try await second.edit(page, client: "b").status == "200")
    let title = #"{"do": "set", "of": "point:1", "key": "title", "values": ["Lampen"]}"#
    #expect(try await first.edit(title, 2).status == "200")
    #expect(small.theme?.contains("label: Burenruzie") == true)
    #expect(small.main?.contains("title: Lampen") == true)
    #expect(small.main?.contains("page: 14") == true)
  }

  @Test func `two plans are edited side by side, each in its own files`() async throws {
    try workplace.copy("plan", to: "ander")
    let first = try await small.started()
    let second = try await EditingProgram("ander", in: workplace)
    #expect(first.origin != second.origin)
    #expect(try await second.edit(SmallPlan.label).status == "200")
    #expect(small.theme == SmallPlan.theme)
    #expect(workplace.text("ander/themes/wonen.yaml")?.contains("label: Burenruzie") == true)
  }

  @Test(.enabled(if: Workplace.withMounts != nil))
  func `a plan on a share to read only is shown, and a change is refused with why`() async throws {
    let mounting = try #require(Workplace.withMounts)
    let body = #"{"client": "a", "seq": 1, "base": {}, "operations": [\#(SmallPlan.label)]}"#
    try workplace.write(body, to: "body.json")
    // Within one shell: the mount is of its processes only.
    let result = try await Program.runShell(
      """
      exec \(mounting) sh -c '
        mount --bind plan plan && mount -o remount,bind,ro plan || exit 9
        XDG_STATE_HOME=$PWD/state "\(Program.path)" edit plan --port 0 --no-browser >said 2>&1 &
        editor=$!
        for i in $(seq 100); do if grep -q Ctrl-C said; then break; fi; sleep 0.1; done
        address=$(grep -o "http://[^ ]*" said | head -1)
        origin=${address%%/.raakvlak*}
        token=${address#*token=}
        curl -s -H "X-Raakvlak-Token: $token" $origin/.raakvlak/plan
        echo
        curl -s -w "%{http_code}" -H "X-Raakvlak-Token: $token" -H "Origin: $origin" \
          -H "Content-Type: application/json" --data-binary @body.json $origin/.raakvlak/edit
        "\(Program.path)" check plan >/dev/null 2>&1; echo " check $?"
        "\(Program.path)" set point:1 page 14 --plan plan --language nl 2>&1; echo "set $?"
        kill $editor'
      """, in: workplace.path)
    let out = result.out
    #expect(out.contains("Woonoverlast") && out.contains("\"readOnly\":"), "\(out) \(result.err)")
    #expect(out.contains("403 check"), "\(out)")
    #expect(out.contains("set 3"), "\(out)")
    #expect(small.theme == SmallPlan.theme && small.main == SmallPlan.main)
  }
}
