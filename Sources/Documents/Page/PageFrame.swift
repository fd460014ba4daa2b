package import Toolkit
import TextFormats

/// HTML around the content of every page: of the site, of self-contained pages, and of the source
/// of documents.
package enum PageFrame {
  /// - Parameters:
  ///   - head: lines of the head after the title; constants of ours.
  ///   - bodyCSS: the class of the body.
  package static func html(
    _ language: Language, title: String, policy: String? = nil, head: [String] = [],
    bodyCSS: String = "", body: String
  ) -> String {
    let metas = policy.map { policy in
      [
        GeneratorMark.html,
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">",
      ]
    }
    let lines =
      ["<meta charset=\"utf-8\">"] + (metas ?? [])
      + ["<title>\(MarkupText.escape(title))</title>"] + head
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      \(lines.joined(separator: "\n"))
      </head>
      <body\(bodyCSS.isEmpty ? "" : " class=\"\(bodyCSS)\"")>
      \(body)
      </body>
      </html>

      """
  }
}
