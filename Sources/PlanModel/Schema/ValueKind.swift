package import Toolkit

/// Kind of a value in a plan file.
package enum ValueKind: Hashable, Sendable {
  /// One text.
  case text
  /// A name by which the plan refers to this thing.
  case identifier
  /// One of these words.
  case choice([String])
  /// `true` or `false`.
  case flag
  /// A whole number above zero.
  case number
  /// Whole numbers above zero: one, or a list.
  case numbers
  /// An amount of money in euros: digits, at most two decimals behind a point.
  case amount
  /// Amounts of money, one for each year.
  case amounts
  /// A number, exact: `115`, `-3`, `4.10`, or with a decimal comma in quotes.
  case decimal
  /// Two such numbers.
  case decimals
  /// A year of four digits.
  case year
  /// For each year a number, or a mapping.
  case years(MapName)
  /// For some years a text.
  case yearTexts
  /// A day: `2027-05-12`.
  case date
  /// When something is planned: `2027`, `2027-Q2`, `2027-Q2/2028`, `continuous`.
  case planned
  /// The number of a success criterion of WCAG 2.2: `1.4.3`.
  case criterion
  /// Texts: one, or a list.
  case texts
  /// Names as printed elsewhere: `name@line`, one or a list.
  case printedNames
  /// Departments as printed: a list, or one text divided by `/`.
  case departments
  /// Lines of a source: `59`, `59-61`, `ivp:59`, one or a list.
  case citations
  /// Links to other things, stated or inferred: `12`, `12@295`, or a mapping `link`; one or a list.
  case links
  /// Rule names, each with the reason for the exception.
  case exceptions
  /// One mapping.
  case map(MapName)
  /// A list of mappings.
  case maps(MapName)

  /// Expected value, in the words of a message.
  package var expectation: Phrase {
    switch self {
    case .text, .identifier: Phrase(nl: "één tekst", en: "one text")
    case .choice(let words):
      Phrase(
        nl: "een van: " + words.joined(separator: ", "),
        en: "one of: " + words.joined(separator: ", "))
    case .flag: Phrase(nl: "true of false", en: "true or false")
    case .number: Phrase(nl: "een heel getal, zonder punten", en: "a whole number, without points")
    case .numbers: Phrase(nl: "hele getallen: [2023, 2024]", en: "whole numbers: [2023, 2024]")
    case .amount:
      Phrase(
        nl: "een bedrag in cijfers: 10939 of 10939.50, zonder punten voor duizendtallen",
        en: "an amount in digits: 10939 or 10939.50, without thousands separators")
    case .amounts:
      Phrase(
        nl: "een lijst bedragen, één per jaar: [10939, 10939]",
        en: "a list of amounts, one a year: [10939, 10939]")
    case .decimal:
      Phrase(
        nl: "een getal: 115, -3 of 4.10, zonder punten voor duizendtallen",
        en: "a number: 115, -3 or 4.10, without thousands separators")
    case .decimals:
      Phrase(nl: "twee getallen: [4, 6]", en: "two numbers: [4, 6]")
    case .year: Phrase(nl: "een jaar van vier cijfers: 2027", en: "a year of four digits: 2027")
    case .years:
      Phrase(
        nl: "jaren met een getal of een blok: {2027: 115, 2028: {missing: not-yet-known}}",
        en: "years with a number or a block: {2027: 115, 2028: {missing: not-yet-known}}")
    case .yearTexts:
      Phrase(
        nl: "jaren met een tekst: {2028: Anders geteld.}",
        en: "years with a text: {2028: Counted differently.}")
    case .date:
      Phrase(nl: "een dag die bestaat: 2027-05-12", en: "a day that exists: 2027-05-12")
    case .planned:
      Phrase(
        nl: "2027, 2027-Q2, Q2, 2027-Q2/2028-Q1 of continuous",
        en: "2027, 2027-Q2, Q2, 2027-Q2/2028-Q1 or continuous")
    case .criterion:
      Phrase(
        nl: "het nummer van een succescriterium van WCAG 2.2: 1.4.3",
        en: "the number of a success criterion of WCAG 2.2: 1.4.3")
    case .texts: Phrase(nl: "een tekst of een lijst teksten", en: "a text or a list of texts")
    case .printedNames:
      Phrase(
        nl: "namen met hun regel: [Woningmarkt@36]", en: "names with their line: [Housing@36]")
    case .departments:
      Phrase(
        nl: "codes van afdelingen: VTH/SL of [VTH, SL]", en: "department codes: VTH/SL or [VTH, SL]"
      )
    case .citations:
      Phrase(
        nl: "regelnummers van een bron: 59, 59-61, ivp:59 of [59, 121]",
        en: "line numbers of a source: 59, 59-61, ivp:59 or [59, 121]")
    case .links:
      Phrase(
        nl: "verwijzingen: 12, 12@295, of `to: 12` met `inferred: reden`",
        en: "links: 12, 12@295, or `to: 12` with `inferred: reason`")
    case .exceptions:
      Phrase(
        nl: "regelnamen met een reden: `regel: reden`", en: "rules with a reason: `rule: reason`")
    case .map: Phrase(nl: "een blok met sleutels eronder", en: "a block with keys below it")
    case .maps:
      Phrase(nl: "een lijst; begin elk deel met `- `", en: "a list; begin each item with `- `")
    }
  }
}
