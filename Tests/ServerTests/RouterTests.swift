import NIOHTTP1
import Documents
import TestSupport
import Testing
import Toolkit

@testable import Server

/// From a request to a response, without a socket.
@Suite struct RouterTests {
  private let snapshot = PreviewSnapshot(
    pages: ServedPages([
      OutputFile(path: "index.html", text: "<body>start</body>"),
      OutputFile(path: "maps/wonen.svg", text: "<svg/>"),
    ]), language: .dutch, stamp: "12ab", json: "{}")

  private func answer(
    _ target: String, method: HTTPMethod = .GET, host: String? = "localhost:8023"
  ) throws -> Router.Answer {
    var head = HTTPRequestHead(version: .http1_1, method: method, uri: target)
    if let host { head.headers.add(name: "Host", value: host) }
    return Router(host: ServedHost("127.0.0.1")).answer(try Request(head), from: snapshot)
  }

  private func response(
    _ target: String, method: HTTPMethod = .GET, host: String? = "localhost:8023"
  ) throws -> Response {
    guard case .response(let response) = try answer(target, method: method, host: host) else {
      throw NoResponse()
    }
    return response
  }

  private struct NoResponse: Error {}

  @Test func `a file that was made is given, with its type and policy`() throws {
    let drawing = try response("/maps/wonen.svg")
    #expect(drawing.status == .ok)
    #expect(drawing.body == Array("<svg/>".utf8))
    #expect(
      drawing.headers.map { "\($0.name): \($0.value)" }.sorted() == [
        "Cache-Control: no-store", "Content-Length: 6",
        "Content-Security-Policy: \(ContentPolicy.plain.text)",
        "Content-Type: image/svg+xml; charset=utf-8", "Cross-Origin-Resource-Policy: same-origin",
        "Referrer-Policy: no-referrer", "X-Content-Type-Options: nosniff",
      ])
    let page = String(decoding: try response("/index.html").body, as: UTF8.self)
    #expect(page.contains("data-pages=\"\(snapshot.pages.stamp)\""))
  }

  @Test(arguments: [("/", "/index.html")])
  func `the root leads to the start page`(target: String, page: String) throws {
    let response = try response(target)
    #expect(response.status == .found)
    #expect(response.headers["Location"] == [page])
  }

  @Test(arguments: ["/elders.html", "/../index.html", "//index.html", "/maps/wonen.svg/"])
  func `what was not made is a page that says so, with the script`(target: String) throws {
    let missing = try response(target)
    #expect(missing.status == .notFound)
    let text = String(decoding: missing.body, as: UTF8.self)
    #expect(text.contains("Deze pagina is er niet, of niet meer."))
    #expect(SitePageText(target, text).has("script", ["src": "/raakvlak-reload.js"]))
  }

  @Test(arguments: ["/raakvlak-reload.js", "/raakvlak-reload.css"])
  func `the preview's own files are given`(target: String) throws {
    #expect(try response(target).status == .ok)
  }

  @Test func `behind a proxy only a request with its secret comes in`() throws {
    let secret = try #require(ProxySecret("een-geheim-van-de-proxy-01\n"))
    func status(_ given: [String], at target: String = "/index.html") throws -> HTTPResponseStatus?
    {
      var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: target)
      for text in given { head.headers.add(name: ProxySecret.header, value: text) }
      let router = Router(host: ServedHost("0.0.0.0"), access: EditAccess(), secret: secret)
      guard case .response(let response) = router.answer(try Request(head), from: snapshot) else {
        return nil
      }
      return response.status
    }
    #expect(try status(["een-geheim-van-de-proxy-01"]) == .ok)
    for wrong in [[], [""], ["een-geheim-van-de-proxy-02"], ["een-geheim-van-de-proxy-01", "x"]] {
      #expect(try status(wrong) == .forbidden)
      #expect(try status(wrong, at: "/.raakvlak/plan") == .forbidden)
      #expect(try status(wrong, at: Router.health) == .ok)
    }
    for short in ["", "kort", "een geheim met spaties erin"] { #expect(ProxySecret(short) == nil) }
  }

  @Test func `before there is a plan the editor speaks the language of the browser`() throws {
    func page(_ preferred: String?, asked: Language? = nil, of snapshot: PreviewSnapshot) throws
      -> String
    {
      var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: EditPage.path)
      head.headers.add(name: "Host", value: "localhost:8023")
      if let preferred { head.headers.add(name: "Accept-Language", value: preferred) }
      let router = Router(host: ServedHost("127.0.0.1"), access: EditAccess(), language: asked)
      guard case .response(let response) = router.answer(try Request(head), from: snapshot) else {
        throw NoResponse()
      }
      return String(decoding: response.body, as: UTF8.self)
    }
    let empty = PreviewSnapshot(language: .english)
    let dutch = "<html lang=\"nl\">"
    #expect(try page("fr-FR,nl-NL;q=0.8,en;q=0.5", of: empty).contains(dutch))
    #expect(try !page("en-GB,nl;q=0.8", of: empty).contains(dutch))
    #expect(try !page(nil, of: empty).contains(dutch))
    #expect(try !page("nl", asked: .english, of: empty).contains(dutch))
    // Once there is a plan its own language counts.
    let begun = PreviewSnapshot(
      pages: ServedPages([OutputFile(path: "house.css", text: "")]), language: .dutch)
    #expect(try page("en", of: begun).contains(dutch))
  }

  @Test(arguments: ["evil.example", nil]) func `who names another host is refused`(host: String?)
    throws
  {
    #expect(try response("/index.html", host: host).status == .misdirectedRequest)
  }

  @Test(arguments: [HTTPMethod.POST, .PUT, .DELETE, .OPTIONS, .TRACE])
  func `pages are only read`(method: HTTPMethod) throws {
    let refusal = try response("/index.html", method: method)
    #expect(refusal.status == .methodNotAllowed)
    #expect(refusal.headers["Allow"] == ["GET, HEAD"])
  }

  @Test func `a question for news waits until the state is another`() throws {
    #expect(try answer("/raakvlak-state?since=12ab") == .state(after: "12ab"))
    #expect(try answer("/raakvlak-state") == .state(after: ""))
    #expect(Router.state(snapshot).body == Array("{}".utf8))
  }
}
