import Build
import Documents

/// A file as the browser gets it.
struct ServedFile: Equatable, Sendable {
  let body: [UInt8]
  let type: String
  let policy: ContentPolicy

  /// - Parameter stamp: of the pages that it is one of; a page carries it, to see when it is old.
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

  /// What a browser is told that a file is, by the end of its name.
  static func type(of path: String) -> String {
    OfferedFormats.contentType(of: path)
  }

  /// A page without the policy that stands in it: it would forbid the preview's script. The policy
  /// goes along as a header instead.
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
