import Build
import Documents

/// File as sent to the browser.
struct ServedFile: Equatable, Sendable {
  let body: [UInt8]
  let type: String
  let policy: ContentPolicy

  /// - Parameter stamp: of the pages that it is one of; a page contains it, to detect when it is
  ///   outdated.
  init(_ file: OutputFile, stamp: String) {
    type = Self.type(of: file.path)
    guard type.hasPrefix("text/html") else {
      body = file.bytes
      policy = .plain
      return
    }
    let page = Self.withoutPolicy(file.text)
    body = Array(Self.withScript(page.text, stamp: stamp).utf8)
    policy = (page.policy.map { ContentPolicy($0) } ?? .plain).whileServing
  }

  /// Media type of a file, by its extension.
  static func type(of path: String) -> String {
    OfferedFormats.contentType(of: path)
  }

  /// Page without its policy in a `meta` element: that would forbid the preview's script. The
  /// policy is sent as a header instead.
  private static func withoutPolicy(_ page: String) -> (text: String, policy: String?) {
    let head = "<meta http-equiv=\"Content-Security-Policy\" content=\""
    guard let start = page.firstRange(of: head),
      let end = page[start.upperBound...].firstRange(of: "\">")
    else { return (page, nil) }
    let policy = page[start.upperBound..<end.lowerBound].replacing("&#39;", with: "'")
    return (String(page[..<start.lowerBound] + page[end.upperBound...]), String(policy))
  }

  private static func withScript(_ page: String, stamp: String) -> String {
    let script = """
      <link rel="stylesheet" href="/\(PreviewAssets.style)">
      <script src="/\(PreviewAssets.script)" data-pages="\(stamp)" defer></script>

      """
    guard let end = page.ranges(of: "</body>").last?.lowerBound else { return page + script }
    return page[..<end] + script + page[end...]
  }
}
