import ArgumentParser
import Build
import Disk
import Documents
import PlanModel
import Sheets
import Toolkit
import Workbooks

/// Options of `raakvlak init` that make the plan of a spreadsheet.
struct SheetOptions: ParsableArguments {
  @Option(
    help: Help.help(
      nl: "Een werkmap van raakvlak of een actielijst: xlsx, ods of csv.",
      en: "A workbook of raakvlak or an action list: xlsx, ods or csv.", value: "file"))
  var from: String?

  @Option(
    help: Help.help(
      nl: "De titel van het plan (standaard de naam van het bestand).",
      en: "The plan's title (by default the file's name).", value: "text"))
  var title: String?

  @Option(
    help: Help.help(
      nl: """
        Wat een kopje van een actielijst is, zoals "Wie doet het=lead"; "Notitie=" slaat een kolom over. Mag \
        vaker.
        """,
      en: """
        What a heading of an action list is, as in "Who does it=lead"; "Note=" passes a column over. May be \
        repeated.
        """, value: "heading=column"))
  var column: [ListChoice] = []

  @Option(
    help: Help.help(
      nl: """
        Wat een woord onder prioriteit of voortgang is, zoals "Hoog=primair" of "in voorbereiding=begonnen"; \
        "Laag=" slaat een woord over. Mag vaker.
        """,
      en: """
        What a word under priority or progress is, as in "High=primary" or "in preparation=started"; "Low=" \
        passes a word over. May be repeated.
        """, value: "word=value"))
  var word: [ListWord] = []

  @Option(
    help: Help.help(
      nl: """
        Nummers die het programma veranderde: repair herstelt ze, keep laat ze zoals ze zijn, en "12=2.10" geeft \
        de actie in rij 12 nummer 2.10. Mag vaker.
        """,
      en: """
        Numbers that the program changed: repair mends them, keep leaves them as they are, and "12=2.10" gives \
        the action in row 12 the number 2.10. May be repeated.
        """, value: "repair|keep|row=number"))
  var numbers: [NumberChoice] = []

  enum NumberChoice: ExpressibleByArgument, Equatable {
    case repair
    case keep
    case row(Int, String)

    init?(argument: String) {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      switch argument {
      case "repair": self = .repair
      case "keep": self = .keep
      default:
        guard parts.count == 2, let row = Int(parts[0]), row > 0, !parts[1].isEmpty else {
          return nil
        }
        self = .row(row, parts[1])
      }
    }
  }

  /// Files of a new plan, and whether something of the sheet waits for an answer.
  struct Made {
    let files: [OutputFile]
    let isWaiting: Bool
  }

  /// Files of the new plan; nil when no sheet is named.
  func made(in language: Language) throws(Failure) -> Made? {
    guard let from else { return nil }
    let (name, tables) = try SpreadsheetFile.read(from, in: language)
    let returned: ReturnedWorkbook
    if let workbook = ReturnedWorkbook(tables), workbook.isWorkbook {
      returned = workbook
    } else {
      returned = ReturnedWorkbook(
        try Self.list(
          tables, of: name, choices: column, words: word, numbers: numbers, in: language))
    }
    guard let day = DayOption.today else { throw Failure.emptyPath }
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let draft = PlanDraft(
      returned,
      from: PlanDraft.Origin(
        file: name, title: title ?? returned.title ?? stem, language: language,
        choices: column.map(\.text), words: word.map(\.text)), today: day)
    let report = WorkbookReport(
      draft.merge, made: draft.feasible.made, remarks: draft.remarks, deletes: false)
    StandardOutput.putWords(report.text(language, isWhole: false) + "\n")
    return Made(
      files: draft.files.map { OutputFile(path: $0.path, text: $0.text) }
        + StarterPlan.files(language).filter { $0.path == "plan.schema.json" },
      isWaiting: draft.remarks.contains { $0.kind == .waiting } || !draft.merge.conflicts.isEmpty)
  }

  private static func more(_ count: Int) -> [Phrase] {
    count > 0 ? [Phrase(nl: "en nog \(count)", en: "and \(count) more")] : []
  }

  private static func given(_ numbers: [NumberChoice]) -> [Int: String] {
    Dictionary(
      numbers.compactMap { if case .row(let row, let number) = $0 { (row, number) } else { nil } },
      uniquingKeysWith: { $1 })
  }

  /// Reads an action list, and prints what its headings are read as.
  ///
  /// - Parameter graph: the plan that it goes into; nil for a new one.
  static func list(
    _ tables: [SheetTable], of name: String, choices: [ListChoice], words: [ListWord],
    numbers: [NumberChoice], into graph: PlanGraph? = nil, in language: Language
  ) throws(Failure) -> ActionList {
    guard
      let list = ActionList(
        tables, choices: choices, words: words, repairsNumbers: numbers.contains(.repair),
        given: given(numbers), into: graph)
    else {
      let columns = Catalogue.list(ListColumn.allCases.map { $0.name(language) })
      throw Failure(
        Phrase(
          nl:
            "In '\(name)' is geen rij met kopjes te vinden, met ten minste een actie en nog een kolom. Zeg welke kolom de actie is: --column \"KOPJE=titel\". Er is niets gemaakt. Kolommen: ",
          en:
            "No row of headings can be found in '\(name)', with at least an action and another column. Say which column is the action: --column \"HEADING=title\". Nothing was made. Columns: "
        )
          + columns, in: language)
    }
    var lines = [
      Phrase(
        nl: "Kopjes in rij \(list.headingRow) van '\(list.sheet)':",
        en: "Headings in row \(list.headingRow) of '\(list.sheet)':")(language)
    ]
    lines += list.mapping.map { heading, column -> String in
      let meaning = column?.name ?? Phrase(nl: "niet gelezen", en: "not read")
      return "  \(heading) → \(meaning(language))"
    }
    lines += meanings(list, in: language)
    StandardOutput.putWords(lines.joined(separator: "\n") + "\n\n")
    guard list.questions.isEmpty || numbers.contains(.repair) || numbers.contains(.keep) else {
      let shown = list.questions.prefix(10).map { question in
        question.position.words
          + Phrase(verbatim: ": \(question.found) → \(question.likely)?")
      }
      throw Failure(
        Phrase(
          nl:
            "Het programma heeft van nummers iets anders gemaakt. Klopt dit: --numbers repair. Zijn ze goed zoals ze zijn: --numbers keep. Is het anders: --numbers RIJ=NUMMER. Er is niets gemaakt.",
          en:
            "The program made something else of numbers. If this is right: --numbers repair. If they are right as they are: --numbers keep. If it is otherwise: --numbers ROW=NUMBER. Nothing was made."
        ), details: shown + Self.more(list.questions.count - shown.count), in: language)
    }
    return list
  }
}

extension SheetOptions {
  /// Largest number of words of a column that are shown.
  private static let mostWords = 12

  /// What words under priority and progress are read as, and how to say what they are.
  private static func meanings(_ list: ActionList, in language: Language) -> [String] {
    var lines: [String] = []
    for column in ListColumn.allCases {
      let words = list.readWords.filter { $0.column == column }
      // Words that everybody has for it need no look.
      guard let unknown = words.first(where: { $0.meaning == .unknown }) else { continue }
      let title = Phrase(nl: "Woorden onder ", en: "Words under ") + column.name
      lines.append(title(language) + ":")
      lines += words.prefix(mostWords).map { word in
        let rows = Catalogue.count(
          word.count, one: Phrase(nl: "rij", en: "row"), many: Phrase(nl: "rijen", en: "rows"))
        return "  \(word.text) (\(rows(language))) → \(word.words(language))"
      }
      lines += more(words.count - min(words.count, mostWords)).map { "  " + $0(language) }
      let choices = ListWord.choices(column, language)
      let ask = Phrase(
        nl: "  Zeg wat ze zijn: --word \"\(unknown.text)=\(choices[0])\" (of: ",
        en: "  Say what they are: --word \"\(unknown.text)=\(choices[0])\" (or: ")
      let skip = Phrase(nl: "; niets erachter slaat over)", en: "; nothing behind it passes over)")
      lines.append(ask(language) + choices.dropFirst().joined(separator: ", ") + skip(language))
    }
    return lines
  }
}

extension ListChoice: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension ListWord: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

/// A spreadsheet that is named on the command line.
enum SpreadsheetFile {
  static func read(
    _ path: String, in language: Language
  ) throws(Failure) -> (name: String, tables: [SheetTable]) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do {
      let input = try InputFile(path, atMost: SheetLimits().fileBytes)
      return (name, try SheetReader.read(input.bytes, named: input.name))
    } catch let error as InputFileError {
      throw Failure(error.message, in: language)
    } catch let error as SheetProblem {
      throw Failure(Phrase(verbatim: "'\(name)': ") + error.message, in: language)
    } catch {
      throw Failure.emptyPath
    }
  }
}
