package import PlanModel
package import Toolkit

/// What a cell of a file says of one year.
package enum FigureCell: Sendable, Equatable {
  case empty
  case number(ReadNumber)
  /// A sign instead of a number, as printed.
  case missing(MissingReason, printed: String)
  case refused(CellRefusal)

  package struct ReadNumber: Sendable, Equatable {
    package let number: ExactNumber
    /// As in the file, where that differs from how the plan's language writes the number.
    package let printed: String?
    /// Sign of a footnote behind the number.
    package let sign: String?
  }
}

extension CellRefusal {
  /// Whether the whole row is in another unit.
  var isOfUnit: Bool { if case .unit = self { true } else { false } }
}

/// Why a cell is no figure.
package enum CellRefusal: Sendable, Equatable {
  case html
  /// A spreadsheet program took the figure for a day.
  case day
  case formulaError
  /// `<5`: a limit and no value.
  case bound
  /// More than one number without space: `2,322,02,1`.
  case glued
  /// `1.234` may be both.
  case ambiguous(whole: String, decimal: String)
  case scientific
  case tooLong
  case percent
  /// 0.12 where a spreadsheet shows 12%.
  case fraction
  case negative
  case text
  /// The sheet has another figure for the same year.
  case twice
  /// The sheet says another unit than the plan.
  case unit(String, plan: String)
  /// Two conditions in a cell, or two targets for one year.
  case twoTargets
  /// The target's year is before the first figure.
  case beforeSeries(Int)
  /// A condition that is not understood.
  case noTarget
  /// The plan has several targets, and the sheet does not say for which year this one is.
  case targetYear

  package var words: Phrase {
    switch self {
    case .html:
      Phrase(nl: "er staat HTML in de cel", en: "the cell has HTML")
    case .day:
      Phrase(
        nl: "het rekenprogramma heeft er een datum van gemaakt",
        en: "the spreadsheet program made a date of it")
    case .formulaError: Phrase(nl: "de formule geeft een fout", en: "the formula gives an error")
    case .bound:
      Phrase(nl: "dit is een grens en geen waarde", en: "this is a limit and no value")
    case .glued:
      Phrase(
        nl: "hier staan meer getallen aan elkaar", en: "here are several numbers without a space")
    case .ambiguous(let whole, let decimal):
      Phrase(
        nl: "dit kan \(whole) zijn en \(decimal)", en: "this may be \(whole) and \(decimal)")
    case .scientific:
      Phrase(
        nl: "dit is een getal met een macht van tien", en: "this is a number with a power of ten")
    case .tooLong: Phrase(nl: "dit getal is te lang", en: "this number is too long")
    case .percent:
      Phrase(
        nl: "dit is een percentage en de eenheid is dat niet",
        en: "this is a percentage and the unit is not")
    case .fraction:
      Phrase(
        nl: "dit lijkt een percentage dat als deel van 1 is bewaard",
        en: "this looks like a percentage that was saved as a part of 1")
    case .negative:
      Phrase(nl: "dit getal is negatief", en: "this number is negative")
    case .text: Phrase(nl: "dit is geen getal", en: "this is no number")
    case .twice:
      Phrase(
        nl: "voor dit jaar staat er ook een ander cijfer",
        en: "there is another figure for this year too")
    case .unit(let unit, let plan):
      Phrase(
        nl: "de eenheid in het bestand is '\(unit)', in het plan '\(plan)'",
        en: "the unit in the file is '\(unit)', in the plan '\(plan)'")
    case .twoTargets:
      Phrase(
        nl: "voor één jaar en gebied zijn dit twee doelen",
        en: "for one year and region these are two targets")
    case .beforeSeries(let first):
      Phrase(
        nl: "het jaar van dit doel ligt voor het eerste cijfer (\(first))",
        en: "the year of this target is before the first figure (\(first))")
    case .noTarget: Phrase(nl: "dit is geen streefwaarde", en: "this is no target")
    case .targetYear:
      Phrase(
        nl: "er staat niet voor welk jaar dit doel is, en het plan heeft er meer",
        en: "it does not say for which year this target is, and the plan has several")
    }
  }

  package var remedy: Phrase {
    switch self {
    case .html:
      Phrase(
        nl: "Plak de tabel als tekst zonder opmaak.", en: "Paste the table as text without layout.")
    case .day:
      Phrase(
        nl: "Maak de cel op als tekst en typ het getal opnieuw.",
        en: "Format the cell as text and type the number again.")
    case .formulaError:
      Phrase(
        nl: "Verbeter de formule, of typ het getal.", en: "Correct the formula, or type the number."
      )
    case .bound:
      Phrase(
        nl: "Zet het jaar in het plan als {missing: suppressed, printed: …}.",
        en: "Write the year in the plan as {missing: suppressed, printed: …}.")
    case .glued:
      Phrase(
        nl: "Zet elk getal in de kolom van zijn jaar; is dat niet te zien, raad dan niet.",
        en: "Put each number in the column of its year; if that cannot be seen, do not guess.")
    case .ambiguous:
      Phrase(
        nl: "Zeg wat het decimaalteken is: --decimal comma of --decimal point.",
        en: "Say what the decimal sign is: --decimal comma or --decimal point.")
    case .scientific, .tooLong:
      Phrase(nl: "Typ het getal voluit.", en: "Type the number in full.")
    case .percent:
      Phrase(
        nl: "Haal het teken weg, of verbeter `unit` bij de indicator.",
        en: "Remove the sign, or correct `unit` at the indicator.")
    case .fraction:
      Phrase(
        nl: "Typ 12 in plaats van 12%, en bewaar opnieuw.",
        en: "Type 12 instead of 12%, and save again.")
    case .negative:
      Phrase(
        nl: "Verbeter het getal, of de eenheid van de indicator.",
        en: "Correct the number, or the indicator's unit.")
    case .text:
      Phrase(
        nl: "Zet er een getal neer, of laat de cel leeg.",
        en: "Write a number, or leave the cell empty.")
    case .twice:
      Phrase(nl: "Haal een van de twee weg.", en: "Remove one of the two.")
    case .unit:
      Phrase(
        nl: "Reken de cijfers om, of verbeter `unit` bij de indicator.",
        en: "Convert the figures, or correct `unit` at the indicator.")
    case .twoTargets:
      Phrase(
        nl: "Kies er een; voor van en tot: tussen 4 en 6.",
        en: "Choose one; for from and to: between 4 and 6.")
    case .beforeSeries:
      Phrase(
        nl: "Verbeter het jaar, of neem ook de eerdere cijfers op.",
        en: "Correct the year, or take in the earlier figures too.")
    case .noTarget:
      Phrase(
        nl: "Schrijf < 80, ten hoogste 80, > 300, ten minste 300, tussen 4 en 6, of een getal.",
        en: "Write < 80, at most 80, > 300, at least 300, between 4 and 6, or a number.")
    case .targetYear:
      Phrase(
        nl: "Noem het jaar in het kopje: Doel 2030.",
        en: "Name the year in the heading: Target 2030."
      )
    }
  }
}
