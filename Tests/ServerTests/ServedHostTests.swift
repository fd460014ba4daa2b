import Testing
@testable import Server

@Suite struct ServedHostTests {
  @Test(arguments: ["127.0.0.1", "127.0.0.1:8023", "localhost", "LOCALHOST:1", "[::1]:8023"])
  func `who names this machine is answered`(header: String) {
    #expect(ServedHost("127.0.0.1").accepts(hostHeader: header))
  }

  @Test(arguments: [
    nil, "", "evil.example", "127.0.0.1.evil.example", "localhost.evil:80", "[::12]",
    "127.0.0.1:80@evil.example",
  ])
  func `who names another is not`(header: String?) {
    #expect(!ServedHost("localhost").accepts(hostHeader: header))
  }

  @Test func `whoever is served over the network may name us as they know us`() {
    #expect(ServedHost("0.0.0.0").accepts(hostHeader: "werkplek.example"))
    #expect(ServedHost("::").accepts(hostHeader: "werkplek.example"))
  }

  @Test func `an address of version six stands in brackets`() {
    #expect(ServedHost("::1").address(port: 80) == "http://[::1]:80/")
    #expect(ServedHost("::1").isOnlyHere)
    #expect(ServedHost("127.0.0.2").address(port: 1) == "http://127.0.0.2:1/")
  }
}
