import NIOHTTP1
import Testing

@testable import Server

/// From the head of a request to what the router gets, without a socket.
@Suite struct RequestTests {
  private func request(
    _ target: String, _ headers: HTTPHeaders = ["Host": "localhost"]
  ) throws(BadRequest) -> Request {
    try Request(HTTPRequestHead(version: .http1_1, method: .GET, uri: target, headers: headers))
  }

  @Test func `a target is a path and a query, both decoded`() throws {
    let request = try request("/maps/caf%C3%A9%20a.svg?since=1%262&x&y=a=b?c")
    #expect(request.path == "/maps/café a.svg")
    #expect(request.query == ["since": "1&2", "y": "a=b?c"])
    #expect(request.host == "localhost")
  }

  @Test func `a request without a host is left to who knows the hosts`() throws {
    #expect(try request("/", [:]).host == nil)
  }

  @Test(arguments: ["http://localhost/", "localhost:80", "*", "", "index.html"])
  func `a target that is no path is refused`(target: String) {
    #expect(throws: BadRequest.target) { try request(target) }
  }

  @Test(arguments: ["/%", "/%4", "/%zz", "/%+1", "/%ff", "/%c3"])
  func `a target that is not encoded well is refused`(target: String) {
    #expect(throws: BadRequest.encoding) { try request(target) }
  }

  @Test func `two hosts are refused, also when they are the same`() {
    for other in ["localhost", "evil.example"] {
      #expect(throws: BadRequest.hosts) {
        try request("/", ["Host": "localhost", "host": other])
      }
    }
  }
}
