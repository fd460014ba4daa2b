import TextFormats
import Toolkit
import Views

/// Plain HTML from which a document (.docx, .odt) is made: without style, and with its title as the
/// only heading of the first level.
struct DocumentHTML {
  let title: String
  let credit: Attribution
  let language: Language
  let body: [Markup<Context.Flow>]

  var html: String {
    let languages = TextLanguages(language, credit, isDocument: true)
    let notice = credit.notice.isEmpty ? [] : [Phrase(verbatim: credit.notice)]
    let counting = [credit.counting].compactMap { $0 }
    let texts = [Phrase(verbatim: credit.title)] + notice + counting
    let content: [Markup<Context.Flow>] =
      [.heading(1, title)] + texts.map { .paragraph([], languages.markup($0)) } + body
    return PageFrame.html(
      language, title: title, body: Markup.all(content, separator: "\n").html)
  }
}
