import FlyingFox
import FlyingSocks
import Foundation
import Server
import Testing

/// A connection on which nothing happens is closed; one that is used is not, and others are taken.
@Suite struct PatientPoolTests {
  @Test(.timeLimit(.minutes(1)))
  func `a silent connection is closed, also with half a request, and the next is answered`()
    async throws
  {
    let server = HTTPServer(
      address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0),
      pool: PatientPool(HTTPServer.defaultPool(), patience: .milliseconds(500)), logger: .disabled,
      handler: Greeting())
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      try await server.waitUntilListening()
      guard case .ip4(_, let port) = await server.listeningAddress else { return }
      let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
      for said in ["", "GET / HTTP/1.1\r\nHost: loc"] {
        let silent = try await AsyncSocket.connected(to: address)
        if !said.isEmpty { try await silent.write(.init(said.utf8)) }
        await #expect(throws: SocketError.disconnected) { try await silent.read() }
      }
      // On a busy machine this test itself may be silent for too long: then it asks anew.
      var answered = 0
      for _ in 1...20 where answered < 3 { answered = await Self.answers(at: address) }
      #expect(answered == 3)
      group.cancelAll()
    }
  }

  /// How many of three questions on one connection are answered, which together take longer than the
  /// patience allows for silence.
  private static func answers(at address: sockaddr_in) async -> Int {
    var count = 0
    do {
      let asking = try await AsyncSocket.connected(to: address)
      for _ in 1...3 {
        try await asking.write(
          .init("GET / HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n".utf8))
        let answer = String(decoding: try await asking.read(atMost: 4096), as: UTF8.self)
        if answer.hasPrefix("HTTP/1.1 200") { count += 1 }
        try await Task.sleep(for: .milliseconds(200))
      }
    } catch {}
    return count
  }

  private struct Greeting: HTTPHandler {
    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
      HTTPResponse(statusCode: .ok)
    }
  }
}
