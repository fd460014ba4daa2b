import TextFormats
import Toolkit
import Views

/// The plain HTML that a document (.docx, .odt) is made of: without style, and with its title as the
/// only heading of the first level.
struct DocumentHTML {
  let title: String
  let credit: Credit
  let language: Language
  let body: [Markup<Context.Flow>]

  var html: String {
    let notice = credit.notice.isEmpty ? [] : [credit.notice]
    let texts = [credit.title] + notice + [credit.counting?(language)].compactMap { $0 }
    let content: [Markup<Context.Flow>] =
      [.heading(1, title)] + texts.map { .paragraph([], .text($0)) } + body
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><title>\(MarkupText.escape(title))</title></head>
      <body>
      \(Markup.all(content, separator: "\n").html)
      </body>
      </html>

      """
  }
}
