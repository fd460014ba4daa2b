import NIOHTTP1

/// Response to a request.
struct Response: Equatable, Sendable {
  let status: HTTPResponseStatus
  var headers: HTTPHeaders
  /// Bytes, also for `HEAD`, which sends only their count.
  let body: [UInt8]

  init(_ status: HTTPResponseStatus, _ body: [UInt8], type: String, _ policy: ContentPolicy) {
    self.status = status
    self.body = body
    headers = [
      "Content-Type": type,
      "Content-Length": "\(body.count)",
      "Cache-Control": "no-store",
      "Content-Security-Policy": policy.text,
      "Cross-Origin-Resource-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    ]
  }

  /// Response with a short text.
  init(_ status: HTTPResponseStatus, _ text: String) {
    self.init(status, Array(text.utf8), type: ServedFile.type(of: ".txt"), .plain)
  }

  init(_ status: HTTPResponseStatus, _ file: ServedFile) {
    self.init(status, file.body, type: file.type, file.policy)
  }

  static func redirection(to address: String) -> Response {
    var response = Response(.found, "")
    response.headers.add(name: "Location", value: address)
    return response
  }
}
