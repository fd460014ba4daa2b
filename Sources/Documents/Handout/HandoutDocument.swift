package import Toolkit
package import Views

/// A hand-out as the plain HTML that a document (.docx, .odt) is made of: without style, and with
/// its main heading as the only one of the first level.
package struct HandoutDocument {
  let credit: Attribution
  let language: Language
  private let markup: HandoutMarkup

  package init(addresses: Addresses, language: Language, credit: Attribution) {
    self.credit = credit
    self.language = language
    markup = HandoutMarkup(
      TextLanguages(language, credit, isDocument: true), addresses: addresses)
  }

  package func html(_ handout: Handout) -> String {
    DocumentHTML(
      title: handout.title(language), credit: credit, language: language,
      body: markup.body(handout)
    ).html
  }
}
