import Glibc
import TestSupport
import Testing

/// `raakvlak serve`: what it serves, and to whom.
@Suite(.serialized, .timeLimit(.minutes(5))) struct ServeTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "proef") }

  @Test func `it prints where it is to be seen, and leads to the first page`() async throws {
    let served = try await ServedPlan("proef", in: workplace)
    #expect(
      workplace.text("serve.out") == "Te zien op \(served.address) (stoppen: Ctrl-C).\n")
    #expect(served.address.hasPrefix("http://127.0.0.1:"))
    #expect(
      served.said
        == "Veiligheidsplan Voorbeeldstad: 0 fouten, 0 waarschuwingen, 0 opmerkingen\n")
    let first = try await served.answer("")
    #expect(first.hasPrefix("HTTP/1.1 302"))
    #expect(first.contains("\r\nLocation: /index.html\r\n"))
    let page = try await served.answer("index.html")
    #expect(page.hasPrefix("HTTP/1.1 200"))
    #expect(page.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"))
    #expect(page.contains("\r\nCache-Control: no-store\r\n"))
    let read = SitePageText("index.html", page)
    #expect(read.texts("h1") == ["Veiligheidsplan Voorbeeldstad"])
    let script = read.elements("script", ["src": "/raakvlak-reload.js"]).first
    #expect(script?["data-pages"]?.isEmpty == false)
    let drawing = try await served.answer("maps/wonen.svg")
    #expect(drawing.contains("\r\nContent-Type: image/svg+xml; charset=utf-8\r\n"))
    #expect(!drawing.contains("raakvlak-reload"))
    #expect(
      try await served.answer("raakvlak-reload.js").contains("text/javascript; charset=utf-8"))
    #expect(
      try workplace.files().keys.allSatisfy { $0.hasPrefix("proef/") || $0.hasPrefix("serve.") })
  }

  @Test(arguments: [
    ("../proef/plan.yaml", ""), ("..%2fproef%2fplan.yaml", ""), ("../../../../etc/passwd", ""),
    ("proef/plan.yaml", ""), ("maps/", ""), ("maps", ""), ("index.html%00.svg", ""),
  ])
  func `what was not made is not there`(path: String, options: String) async throws {
    let served = try await ServedPlan("proef", in: workplace)
    let answer = try await served.answer(path)
    #expect(answer.hasPrefix("HTTP/1.1 404"), "\(answer)")
    #expect(answer.contains("Deze pagina is er niet, of niet meer."))
  }

  @Test func `a name that leads here from elsewhere is refused`() async throws {
    let served = try await ServedPlan("proef", in: workplace)
    for name in ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", ""] {
      let answer = try await served.answer("index.html", "--header 'Host: \(name)'")
      #expect(answer.hasPrefix("HTTP/1.1 421"), "\(name)")
      #expect(!answer.contains("Voorbeeldstad"))
    }
    let other = try await served.answer("index.html", "--header 'Host: localhost:9999'")
    #expect(other.hasPrefix("HTTP/1.1 200"))
  }

  @Test func `pages are read, never written`() async throws {
    let served = try await ServedPlan("proef", in: workplace)
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
      let answer = try await served.answer("index.html", "--request \(method) --data x")
      #expect(answer.hasPrefix("HTTP/1.1 405"), "\(method)")
      #expect(answer.contains("\r\nAllow: GET, HEAD\r\n"))
    }
    let head = try await served.answer("index.html", "--head")
    #expect(head.hasPrefix("HTTP/1.1 200"))
    #expect(head.hasSuffix("\r\n\r\n"))
    #expect(!head.contains("\r\nContent-Length: 0\r\n"))
  }

  @Test func `a port that is taken is reported immediately, with who has it`() async throws {
    let served = try await ServedPlan("proef", in: workplace)
    let port = served.address.filter(\.isNumber).dropFirst("127001".count)
    let result = try await workplace.run("serve", "proef", "--port", "\(port)", "--language", "nl")
    #expect(result.code == 3)
    let process = try #require(workplace.text("serve.pid")).dropLast()
    #expect(
      result.err == """
        raakvlak: Poort \(port) is bezet: raakvlak serve draait daar al (proces \(process)). Kies een \
        andere met --port, of laat raakvlak kiezen met --port 0.

        """)
  }

  @Test(arguments: [
    ("thuis", 2, "'thuis' is geen adres."), ("192.0.2.1", 2, "heeft het adres '192.0.2.1' niet"),
  ])
  func `an address that is none of ours is reported`(host: String, code: Int, words: String)
    async throws
  {
    try workplace.write("geheim-van-de-proxy-0123456789", to: "geheim")
    let result = try await workplace.run(
      "serve", "proef", "--port", "0", "--host", host, "--language", "nl", "--proxy-secret",
      "geheim")
    #expect(result.code == code)
    #expect(result.err.contains(words), "\(result.err)")
  }

  @Test(arguments: ["serve", "edit"])
  func `to serve others asks for the secret of a proxy`(command: String) async throws {
    let result = try await workplace.run(
      command, "proef", "--port", "0", "--host", "0.0.0.0", "--language", "nl")
    #expect(result.code == 2)
    #expect(result.err.contains("alleen achter een proxy met een aanmelding"), "\(result.err)")
  }

  @Test(arguments: [
    ("weg", "Het bestand 'weg' bestaat niet."), ("proef", "'proef' is geen gewoon bestand."),
    ("proef/plan.yaml/x", "Een deel van de naam is een bestand en geen map."),
  ])
  func `a file of the secret that cannot be read is named`(file: String, words: String)
    async throws
  {
    let result = try await workplace.run(
      "serve", "proef", "--port", "0", "--language", "nl", "--proxy-secret", file)
    #expect(result.code == 2)
    #expect(result.err.contains(words), "\(result.err)")
  }

  @Test func `with a secret others are served, under any name, and nobody without it`() async throws
  {
    try workplace.write("geheim-van-de-proxy-0123456789\n", to: "geheim")
    let served = try await ServedPlan(
      "proef", in: workplace, options: "--host 0.0.0.0 --proxy-secret geheim")
    let secret = "--header 'X-Raakvlak-Proxy: geheim-van-de-proxy-0123456789'"
    let named = "--header 'Host: werkplek.example'"
    #expect(try await served.answer("index.html", "\(named) \(secret)").hasPrefix("HTTP/1.1 200"))
    #expect(try await served.answer("index.html", named).hasPrefix("HTTP/1.1 403"))
    #expect(try await served.answer("health", named).hasPrefix("HTTP/1.1 200"))
  }

  @Test(arguments: [("", SIGTERM), ("env --default-signal=INT", SIGINT)])
  func `asked to stop it stops, also while a page waits`(start: String, signal: Int32) async throws
  {
    let served = try await ServedPlan("proef", in: workplace, start: start)
    let state = try await served.body("raakvlak-state")
    let stamp = try #require(state.split(separator: "\"").first { $0.count == 32 })
    async let waiting = served.answer("raakvlak-state?since=\(stamp)")
    try await Task.sleep(for: .milliseconds(300))
    #expect(try await served.stop(signal) == "0")
    // It did not wait until the page had its answer, which would have been after ten seconds.
    #expect(try await waiting == "")
    #expect(try await served.answer("index.html") == "")
    #expect(
      served.said
        == "Veiligheidsplan Voorbeeldstad: 0 fouten, 0 waarschuwingen, 0 opmerkingen\n")
  }

  @Test(arguments: ["-TERM", "-KILL"])
  func `asked to stop before the first page is drawn, it stops without a word or a process left`(
    signal: String
  ) async throws {
    try workplace.writeProgram(
      "dot", "trap '' TERM; echo x >'\(workplace.full("drawing"))'; /bin/sleep 300 & wait")
    let run = Program.runShell
    async let result = run(
      "RAAKVLAK_DOT_SECONDS=1 PATH='\(workplace.full("bin")):/usr/bin:/bin' "
        + "'\(Program.path)' serve proef --port 0 & echo $! >pid; wait $!", workplace.path)
    _ = try await eventually { workplace.text("drawing") }
    _ = try await run("kill \(signal) $(cat pid)", workplace.path)
    let ended = try await result
    // That of the shell: 128 and the signal's number.
    #expect(ended.code == (signal == "-TERM" ? 0 : 137))
    #expect(ended.out == "")
    if signal == "-TERM" { #expect(ended.err == "") }
    try await workplace.expectNoProcess()
  }

  @Test func `an interrupt that the shell keeps from it does not stop it`() async throws {
    let served = try await ServedPlan("proef", in: workplace, start: "env --ignore-signal=INT")
    _ = try await Program.runShell("kill -INT $(cat serve.pid)", in: workplace.path)
    #expect(try await served.answer("index.html").hasPrefix("HTTP/1.1 200"))
    #expect(try await served.stop(SIGTERM) == "0")
  }

  @Test func `without a plan there is nothing to serve`() async throws {
    let result = try await workplace.run("serve", "elders", "--port", "0", "--language", "nl")
    #expect(result.code == 2)
    #expect(result.err == "raakvlak: De map 'elders' bestaat niet.\n")
  }
}

/// `raakvlak serve` with clients that mean harm, or on a machine with little.
@Suite(.serialized, .timeLimit(.minutes(5))) struct ServeBoundsTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "proef") }

  /// Runs a script of Python's with the port as its argument.
  private func python(_ script: String, _ served: ServedPlan) async throws -> String {
    let port = served.address.split(separator: ":").last?.filter(\.isNumber) ?? ""
    try workplace.write(
      "import socket, sys, time\nport = int(sys.argv[1])\n\(script)", to: "client.py")
    let result = try await Program.runShell("python3 client.py \(port)", in: workplace.path)
    return result.out + result.err
  }

  @Test func `a line of a megabyte and five hundred silent connections leave pages answered`()
    async throws
  {
    let served = try await ServedPlan("proef", in: workplace)
    let said = try await python(
      """
      silent = [socket.create_connection(("127.0.0.1", port)) for _ in range(500)]
      start = time.monotonic()
      line = socket.create_connection(("127.0.0.1", port))
      line.sendall(b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n")
      print(line.recv(12).decode(), time.monotonic() - start < 10)
      page = socket.create_connection(("127.0.0.1", port))
      page.sendall(b"GET /index.html HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n")
      print(page.recv(12).decode(), time.monotonic() - start < 10)
      """, served)
    #expect(said == "HTTP/1.1 431 True\nHTTP/1.1 200 True\n")
    #expect(try await served.stop(SIGTERM) == "0")
  }

  @Test(arguments: [16, 24, 40])
  func `out of descriptors it goes on, and a changed plan is drawn`(descriptors: Int) async throws {
    let served = try await ServedPlan(
      "proef", in: workplace, start: "prlimit --nofile=\(descriptors):\(descriptors)")
    let said = try await python(
      """
      silent = [socket.create_connection(("127.0.0.1", port), 5) for _ in range(80)]
      time.sleep(1)
      page = socket.create_connection(("127.0.0.1", port))
      page.sendall(b"GET /index.html HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n")
      print(page.recv(12).decode())
      """, served)
    #expect(said == "HTTP/1.1 200\n")
    try workplace.change(
      "proef/themes/wonen.yaml", "label: Huiselijk geweld", to: "label: Ruzie thuis")
    _ = try await eventually { served.said.contains("veranderd\n") ? true : nil }
    #expect(try await served.body("maps/wonen.svg").contains("Ruzie thuis"))
    #expect(try await served.stop(SIGTERM) == "0")
  }

  @Test func `dot gets none of the server's sockets`() async throws {
    try workplace.writeProgram(
      "dot", "readlink /proc/$$/fd/* >'\(workplace.full("open"))'; exec /usr/bin/dot \"$@\"")
    let served = try await ServedPlan(
      "proef", in: workplace, start: "env PATH='\(workplace.full("bin")):/usr/bin:/bin'")
    _ = try await served.news()
    let open = try #require(workplace.text("open"))
    #expect(open.contains("pipe:") && !open.contains("socket:"), "\(open)")
  }

  @Test(arguments: [5, 6, 8, 10, 12])
  func `with too few descriptors to serve it is said`(descriptors: Int) async throws {
    let result = try await Program.runShell(
      "exec prlimit --nofile=\(descriptors):\(descriptors) timeout -s KILL 60 '\(Program.path)' serve proef --port 0 --language nl",
      in: workplace.path)
    #expect(result.code == 3, "\(result.err)")
    #expect(result.err.hasSuffix("(ulimit -n).\n"), "\(result.err)")
  }
}
