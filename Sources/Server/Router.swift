// A request names a file of the last build and is looked up in a dictionary, so no path leads to
// the disk. The `Host` header must be `localhost` or a number of this machine: a page elsewhere can
// have its own name resolve to this machine and would read the plan (DNS rebinding).

import NIOHTTP1
import Documents
import Toolkit

/// Router from a request to its response: only files of the build, only reading, only for requests
/// to our host. It has no sockets.
struct Router: Sendable {
  let host: ServedHost
  /// Who may change the plan; nil where pages are only read.
  var access: EditAccess?
  /// What a proxy adds to every request; nil where only this machine can ask.
  var secret: ProxySecret?
  /// Language that was asked for when the program was started; nil when it was not.
  var language: Language?

  /// Where a supervisor asks whether the server lives. The answer has nothing of the plan in it.
  static let health = "/health"

  enum Answer: Equatable {
    case response(Response)
    /// Next state, as soon as its stamp differs from this.
    case state(after: String)
    /// File that must be made first, as one of pages with a stamp.
    case file(LazyFile, stamp: String)
    /// Response of the editor, which reads and writes the plan.
    case edit

    static func == (one: Answer, other: Answer) -> Bool {
      switch (one, other) {
      case (.response(let one), .response(let other)): one == other
      case (.state(let one), .state(let other)): one == other
      case (.file(let one, let stamp), .file(let other, let otherStamp)):
        one === other && stamp == otherStamp
      case (.edit, .edit): true
      default: false
      }
    }
  }

  func answer(_ request: Request, from snapshot: PreviewSnapshot) -> Answer {
    if request.path == Self.health, request.method == .GET || request.method == .HEAD {
      return .response(Response(.ok, "ok\n"))
    }
    if let secret, !secret.admits(request.headers) {
      return .response(Response(.forbidden, ProxySecret.refusal))
    }
    guard host.accepts(hostHeader: request.host) else {
      return .response(
        Response(.misdirectedRequest, "This server answers to localhost only.\n"))
    }
    if let access, access.concerns(request.path) {
      return access.refusal(of: request).map(Answer.response) ?? .edit
    }
    guard request.method == .GET || request.method == .HEAD else {
      var refusal = Response(.methodNotAllowed, "Pages can only be read here.\n")
      refusal.headers.add(name: "Allow", value: "GET, HEAD")
      return .response(refusal)
    }
    if request.path == PreviewAssets.state {
      return .state(after: request.query["since"] ?? "")
    }
    return page(at: request.path, from: snapshot, for: request)
  }

  /// Response with a file, which is made now if it was not before.
  func response(_ file: LazyFile, stamp: String, from snapshot: PreviewSnapshot) -> Response {
    guard let made = file.file else { return missing(snapshot) }
    return Response(.ok, ServedFile(made, stamp: stamp))
  }

  private func missing(_ snapshot: PreviewSnapshot) -> Response {
    Response(.notFound, ServedFile(notFound(snapshot), stamp: snapshot.pages.stamp))
  }

  static func state(_ snapshot: PreviewSnapshot) -> Response {
    Response(.ok, Array(snapshot.json.utf8), type: ServedFile.type(of: ".json"), .plain)
  }

  private func page(
    at path: String, from snapshot: PreviewSnapshot, for request: Request
  ) -> Answer {
    let pages = snapshot.pages
    if path == "/" { return .response(.redirection(to: pages.front)) }
    if let index = pages.index(of: path) { return .response(.redirection(to: index)) }
    if let own = PreviewAssets.files.first(where: { "/\($0.path)" == path }) {
      return .response(Response(.ok, ServedFile(own, stamp: pages.stamp)))
    }
    if let file = pages.file(at: path) {
      file.markInUse()
      guard let ready = file.ready else { return .file(file, stamp: pages.stamp) }
      return .response(Response(.ok, ServedFile(ready, stamp: pages.stamp)))
    }
    if access != nil {
      // Before there is a plan its language is a guess, and that of a new system is always English.
      let asked = EditPage.hasPages(snapshot) ? nil : language ?? request.preferredLanguage
      if let file = EditPage.file(at: path, snapshot, in: asked ?? snapshot.language) {
        return .response(file)
      }
    }
    return .response(missing(snapshot))
  }

  /// Includes the script of every page, so that it reloads when the page is built.
  private func notFound(_ snapshot: PreviewSnapshot) -> OutputFile {
    let language = snapshot.language
    let text = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><title>404</title></head>
      <body>
      <main><h1>\(PreviewMessages.notFound(language))</h1>
      <p><a href="/">\(PreviewMessages.toStart(language))</a></p></main>
      </body>
      </html>

      """
    return OutputFile(path: "404.html", text: text)
  }
}
