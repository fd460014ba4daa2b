package import PlanViews
package import Wording

/// A hand-out as the plain HTML that a document (.docx, .odt) is made of: without style, and with
/// its main heading as the only one of the first level.
package struct HandoutDocument {
  let credit: Credit
  let language: Language
  private let markup: HandoutMarkup

  package init(addresses: Addresses, language: Language, credit: Credit) {
    self.credit = credit
    self.language = language
    markup = HandoutMarkup(language: language, addresses: addresses, isDocument: true)
  }

  package func html(_ handout: Handout) -> String {
    let title = handout.title(language)
    let notice = credit.notice.isEmpty ? [] : [credit.notice]
    let texts = [credit.title] + notice + [credit.counting?(language)].compactMap { $0 }
    let content: [Markup<Context.Flow>] =
      [.heading(1, title)] + texts.map { .paragraph([], .text($0)) } + markup.body(handout)
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><title>\(MarkupText.escape(title))</title></head>
      <body>
      \(content.map(\.html).joined(separator: "\n"))
      </body>
      </html>

      """
  }
}
