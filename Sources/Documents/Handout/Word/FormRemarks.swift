import Sheets
import Toolkit
import Views

/// Remarks on a returned Word hand-out, apart from its answers.
struct FormRemarks {
  let file: String
  let rows: FormRows

  /// More of a kind help no reader.
  private static let most = 12
  private static let excerpt = 120

  func all(_ answers: WordAnswers) -> [FileRemark] {
    // A comment at a question goes with the answer.
    let comments = answers.comments.filter { rows.row(near: $0.position) == nil }
    return lines(
      answers.loose + rows.unknown,
      Phrase(nl: "tekst buiten de velden, niet gelezen", en: "text outside the fields, not read"),
      remedy: Phrase(
        nl: "Hoort het bij een antwoord, zet het dan in het veld 'Reden'.",
        en: "If it belongs to an answer, put it in the field 'Reason'."), .unread)
      + lines(
        comments, Phrase(nl: "opmerking, niet gelezen", en: "comment, not read"), .unread)
      + lines(
        answers.inserted,
        Phrase(
          nl: "bijgehouden wijziging: ingevoegd, telt mee", en: "tracked change: inserted, counts"),
        .otherwise)
      + lines(
        answers.deleted,
        Phrase(
          nl: "bijgehouden wijziging: verwijderd, telt niet mee",
          en: "tracked change: deleted, does not count"), .otherwise)
      + (answers.knowsItsText ? [] : [noPrints])
  }

  private var noPrints: FileRemark {
    FileRemark(
      Phrase(
        nl: """
          \(file): een ander programma heeft weggehaald waaraan tekst buiten de velden te herkennen is
          """,
        en: "\(file): another program removed that by which text outside the fields is known"),
      remedy: Phrase(
        nl: "Kijk zelf of er tekst bij is getypt.",
        en: "Look for yourself whether text was added."), .unread)
  }

  private func lines(
    _ notes: [WordAnswers.Note], _ words: Phrase, remedy: Phrase? = nil, _ kind: FileRemark.Kind
  ) -> [FileRemark] {
    let lines = notes.prefix(Self.most).map { note in
      let near = rows.name(near: note.position)
      return FileRemark(
        Phrase(
          nl: "\(file)\(near.map { ", bij \($0)" } ?? ""): ",
          en: "\(file)\(near.map { ", near \($0)" } ?? ""): ") + words
          + Phrase(verbatim: ": '\(Self.short(note.text))'"), remedy: remedy, kind)
    }
    let rest = notes.count - lines.count
    guard rest > 0 else { return lines }
    return lines + [
      FileRemark(
        Phrase(nl: "\(file): nog \(rest) keer ", en: "\(file): \(rest) more times ") + words,
        remedy: remedy, kind)
    ]
  }

  private static func short(_ text: String) -> String {
    text.count > excerpt ? "\(text.prefix(excerpt - 1))…" : text
  }
}
