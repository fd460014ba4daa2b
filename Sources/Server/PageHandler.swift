import Documents
import FlyingFox
import Foundation
import Toolkit

/// Answers requests: only for what the build made, only to be read, only to who names us.
struct PageHandler: HTTPHandler {
  let board: PreviewBoard
  let host: ServedHost

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    guard host.accepts(hostHeader: request.headers[.host]) else {
      return Self.plain(.misdirectedRequest, "This server answers to localhost only.\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      var refusal = Self.plain(.methodNotAllowed, "Pages can only be read here.\n")
      refusal.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return refusal
    }
    let answer = await answer(to: request.path, knowing: request.query["since"] ?? "")
    return request.method == .HEAD ? Self.headOnly(answer) : answer
  }

  private func answer(to path: String, knowing stamp: String) async -> HTTPResponse {
    if path == PreviewAssets.state {
      return Self.response(
        .ok, Array(await board.news(after: stamp).utf8), ServedFile.type(of: ".json"), .plain)
    }
    let pages = await board.pages
    if path == "/" { return Self.redirection(to: pages.front) }
    if let index = pages.index(of: path) { return Self.redirection(to: index) }
    let own = PreviewAssets.files.first { "/\($0.path)" == path }
    if let file = own.map({ ServedFile($0, stamp: pages.stamp) }) ?? pages.file(at: path) {
      return Self.response(.ok, file.body, file.type, file.policy)
    }
    let missing = ServedFile(await notFound, stamp: pages.stamp)
    return Self.response(.notFound, missing.body, missing.type, missing.policy)
  }

  /// It carries the script like any page, so that it comes to life when the page is made.
  private var notFound: OutputFile {
    get async {
      let language = await board.language
      let text = """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head><meta charset="utf-8"><title>404</title></head>
        <body>
        <main><h1>\(PreviewWords.notFound(language))</h1>
        <p><a href="/">\(PreviewWords.toStart(language))</a></p></main>
        </body>
        </html>

        """
      return OutputFile(path: "404.html", text: text)
    }
  }

  private static func redirection(to address: String) -> HTTPResponse {
    var response = plain(.found, "")
    response.headers[.location] = address
    return response
  }

  private static func plain(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    response(status, Array(text.utf8), ServedFile.type(of: ".txt"), .plain)
  }

  private static func response(
    _ status: HTTPStatusCode, _ body: [UInt8], _ type: String, _ policy: ContentPolicy
  ) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [
        .contentType: type,
        .cacheControl: "no-store",
        HTTPHeader("Content-Security-Policy"): policy.text,
        HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
        HTTPHeader("Referrer-Policy"): "no-referrer",
        HTTPHeader("X-Content-Type-Options"): "nosniff",
      ],
      body: Data(body))
  }

  private static func headOnly(_ response: HTTPResponse) -> HTTPResponse {
    guard case .httpBody(let body) = response.payload else { return response }
    var headers = response.headers
    headers[.contentLength] = body.count.map(String.init)
    return HTTPResponse(statusCode: response.statusCode, headers: headers)
  }
}
