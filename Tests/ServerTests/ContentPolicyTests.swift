import Testing
@testable import Server

@Suite struct ContentPolicyTests {
  @Test func `a page may ask the server for news, and run the script that does`() {
    let policy = ContentPolicy("default-src 'none'; style-src 'unsafe-inline'; img-src 'self'")
    #expect(
      policy.whileServing.text == """
        default-src 'none'; style-src 'unsafe-inline' 'self'; img-src 'self'; script-src 'self'; \
        connect-src 'self'; frame-ancestors 'none'
        """)
  }

  @Test func `what is allowed already is not allowed twice, and none gives way`() {
    let policy = ContentPolicy("script-src 'self'; connect-src 'none';style-src 'self'")
    #expect(
      policy.whileServing.text
        == "script-src 'self'; connect-src 'self'; style-src 'self'; frame-ancestors 'none'")
  }
}
