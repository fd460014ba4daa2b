import NIOCore
import Documents
import Testing
import Toolkit

@testable import Server

/// The server with real connections, and what those may take of it.
@Suite(.serialized, .timeLimit(.minutes(2))) struct PageServerTests {
  private let store = PreviewStore(language: .dutch)

  private func server(_ change: (inout ServerLimits) -> Void = { _ in }) throws -> PageServer {
    var limits = ServerLimits()
    change(&limits)
    return try PageServer(ServedHost("127.0.0.1"), port: 0, store, limits: limits)
  }

  @Test func `one connection is answered again and again, in order`() throws {
    let client = try Client(server().port)
    for _ in 0..<3 { #expect(client.get("/raakvlak-reload.js") == "200") }
    client.send(
      "GET /a HTTP/1.1\r\nHost: localhost\r\n\r\nHEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    var answers = ""
    while answers.ranges(of: "HTTP/1.1 ").count < 2, let part = client.read() { answers += part }
    #expect(answers.split(separator: "HTTP/1.1 ").map { $0.prefix(3) } == ["404", "302"])
  }

  @Test(arguments: [
    ("GET /\("a".repeated(1_000_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n", "431"),
    ("GET / HTTP/1.1\r\nX: \("a".repeated(1_000_000))\r\n\r\n", "431"),
    ("GET / HTTP/1.1\r\nHost: localhost\r\n\("X: a\r\n".repeated(101))\r\n", "431"),
    (
      "GET / HTTP/1.1\r\nHost: localhost\r\n\("X: \("a".repeated(9_000))\r\n".repeated(9))\r\n",
      "431"
    ),
    ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 65537\r\n\r\n", "413"),
    (
      "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n10001\r\n\("a".repeated(65_537))",
      "413"
    ),
    ("GET / HTTP/1.1\nHost: localhost\n\n", "400"),
    ("GET / HTTP/1.1\rHost: localhost\r\r", "400"),
    ("GET / HTTP/1.1\r\nHost: localhost\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n", "400"),
    ("GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"),
    ("GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"),
    ("OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"),
    ("CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n", "400"),
    ("GET / HTTP/9.1\r\nHost: localhost\r\n\r\n", "400"),
    ("GET /\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nHost : localhost\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nX: a\r\n b\r\n\r\n", "400"),
    ("GET / HTTP/1.1\r\nHost: localhost\r\nX: a\u{0}b\r\n\r\n", "400"),
    (
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      "400"
    ),
    (
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
      "400"
    ),
    ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", "400"),
    ("POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "400"),
    ("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}", "400"),
  ])
  func `what breaks a bound or the rules is refused and ends the connection; the next is answered`(
    request: String, status: String
  ) throws {
    let server = try server()
    let client = try Client(server.port)
    client.send(request)
    #expect(client.status() == status, "\(request.prefix(80))")
    #expect(client.read() == "")
    #expect(try Client(server.port).get("/raakvlak-reload.js") == "200")
  }

  @Test func `the bounds themselves are allowed`() throws {
    let server = try server()
    let long = try Client(server.port)
    long.send("GET /\("a".repeated(16_000)) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(long.status() == "404")
    let many = try Client(server.port)
    many.send("GET /a HTTP/1.1\r\nHost: localhost\r\n\("X: a\r\n".repeated(99))\r\n")
    #expect(many.status() == "404")
    let full = try Client(server.port)
    full.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 65536\r\n\r\n")
    full.send("a".repeated(65_536))
    #expect(full.status() == "405")
  }

  @Test(arguments: ["", "GET / HTTP/1.1\r\nHost: loc", "GET / HTTP/1.1\r\nHost: localhost\r\n"])
  func `a connection that is silent is closed`(start: String) throws {
    let client = try Client(server { $0.request = .milliseconds(300) }.port)
    client.send(start)
    #expect(client.read() == "")
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nX: ", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n",
  ])
  func `a head or a body that comes in drops is closed, though it is never silent`(start: String)
    async throws
  {
    let client = try Client(server { $0.request = .milliseconds(300) }.port)
    client.send(start)
    var drops = 0
    while client.send("a"), drops < 500 {
      drops += 1
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(drops < 500)
  }

  @Test func `one that is used is not closed, however long it lasts`() async throws {
    let client = try Client(server { $0.request = .milliseconds(1_500) }.port)
    for _ in 0..<4 {
      #expect(client.get("/raakvlak-reload.js") == "200")
      try await Task.sleep(for: .milliseconds(500))
    }
  }

  @Test func `five hundred silent connections keep nobody out`() throws {
    let server = try server { $0.connections = 40 }
    let silent = try (0..<500).map { _ in try Client(server.port) }
    #expect(try Client(server.port).get("/raakvlak-reload.js") == "200")
    // Those that waited longest have made room, and no more than were needed.
    #expect(silent.first?.read(within: 1_000) == "")
    #expect(silent.last?.read(within: 100) == nil)
  }

  @Test func `while all are being answered a new one waits, and none is dropped`() async throws {
    let server = try server { $0.connections = 2 }
    var waiting: [Client] = []
    for _ in 0..<2 {
      let client = try Client(server.port)
      client.send("GET /raakvlak-state?since= HTTP/1.1\r\nHost: localhost\r\n\r\n")
      waiting.append(client)
      // Until the request is read the connection may have to make room.
      try await Task.sleep(for: .milliseconds(300))
    }
    let next = try Client(server.port)
    next.send("GET /raakvlak-reload.js HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(next.read(within: 500) == nil)
    store.put(ServedPages(), .empty)
    #expect(waiting.map { $0.status() } == ["200", "200"])
    #expect(next.status() == "200")
  }

  @Test(arguments: [(8, 1), (40, 16), (1_024, 256)])
  func `a process with few descriptors has few connections`(descriptors: Int, connections: Int) {
    #expect(ServerLimits(descriptors: descriptors).connections == connections)
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}

extension PreviewState {
  /// Of a preview that has built nothing yet.
  fileprivate static let empty = PreviewState(Preview(), path: "plan", fallback: .dutch)
}
