import FoundationEssentials
import Fuzzing
import SourceText
import SyntheticPlans
import Testing

/// The plans on which random operations are tried.
enum RandomPlan {
  static func madeUp(seed: UInt64) -> (files: [SourceFile], seed: UInt64) {
    var files: [SourceFile] = []
    SyntheticPlan(PlanShape(nodes: 100, seed: seed)).forEachFile { path, text in
      var text = Self.commented(text, seed)
      if path.contains("themes") { text = text.replacing("Vooral ", with: "Voor\u{202E}al ") }
      files.append(SourceFile(path: path, text: text))
    }
    files += Self.logs
    if seed == 2 { files.append(Self.faultyAnswer) }
    // One of them with the line ends of Windows, and without the last one.
    guard seed == 3 else { return (files, seed) }
    let windows = files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      let last = text.hasSuffix("\n") ? String(text.dropLast()) : text
      return SourceFile(path: file.path, text: last.replacing("\n", with: "\r\n"))
    }
    return (windows, seed)
  }

  static func amersfoort(seed: UInt64) throws -> (files: [SourceFile], seed: UInt64) {
    let folder =
      #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
      + "/maps/amersfoort-2023-2026"
    var files: [SourceFile] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    where path.hasSuffix(".yaml") {
      let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(path)"))
      let text = String(decoding: data, as: UTF8.self)
      files.append(SourceFile(path: path, text: withHiddenCharacters(text)))
    }
    return (files + logs + (seed == 4 ? [faultyAnswer] : []), seed)
  }

  /// An answer that cannot be read, because its state is no state.
  static let faultyAnswer = SourceFile(
    path: "later.yaml",
    text: "decisions:\n  - {point: 2b, department: SL, state: refuses, reason: Half.}\n")

  private static var logs: [SourceFile] {
    [
      SourceFile(path: "decisions.yaml", text: answers),
      SourceFile(path: "indicators.yaml", text: figures),
      SourceFile(path: "progress.yaml", text: progress),
      SourceFile(path: "sessions/sessie.yaml", text: session),
    ]
  }

  /// Some of them within words of folded texts, where nothing else refers to a word.
  private static func withHiddenCharacters(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).map { line in
      line.contains(":") || line.contains("- ") || line.contains("#")
        ? line : line.replacing("mensen ", with: "men\u{202E}sen ")
    }.joined(separator: "\n")
  }

  /// Answers by number, letter and id, in a list of flow mappings and with a block one.
  private static let answers = """
    # Wat er geantwoord is.
    decisions:
      - {point: 6, department: SL, state: later, date: 2026-01-01}
      - {point: 6a, department: SL, state: discussed, date: 2026-01-02} # achter 1
      - point: 12
        department: WW
        state: takes-over
        date: 2026-02-01
        landed: Woonvisie
      - {point: 2a, department: SL, state: later, date: 2026-01-01}
      - {point: 2c, department: SL, state: declines, date: 2026-01-01}
      - {point: 15, department: IV, state: later, date: 2026-03-01}

    """

  /// Series in brackets and a year a line, with and without a region.
  private static let figures = """
    # Wat er geteld is.
    regions: [{code: NL, benchmark: true}]
    indicators:
      # per jaar
      - id: inbraken-geteld
        title: Woninginbraken
        series:
          - values: {2018: 620, 2020: 480} # achter politie
          - region: NL
            values:
              # boven 2018
              2018: 12
              2021: 9 # achter 2021
        targets:
          - {at-most: 400, by: 2030, printed: hooguit 400} # achter 2030
          # boven
          - at-least: 10
            region: NL # achter NL
      - id: klachten
        title: Klachten
        series:
          - values:
              2019: 40 # achter 2019
    goals:
      - {id: veilig, text: Veilig wonen, indicators: inbraken-geteld} # achter veilig

    """

  /// What reports say, in braces and with a key a line.
  private static let progress = """
    scales:
      - id: stoplicht
        title: Stoplicht
        aspects: [V]
        values: [{id: groen, tone: good}, {id: rood, tone: bad}] # achter rood
    reports:
      - {id: jaarverslag, title: Jaarverslag, scale: stoplicht} # achter het verslag
    progress:
      - {report: jaarverslag, on: "goal:veilig", status: groen} # achter 1
      # boven 2
      - on: point:6
        text: In uitvoering # achter 2

    """

  /// What was mentioned, in braces and with a key a line.
  private static let session = """
    # Wat er genoemd is.
    session:
      id: sessie-1
      theme: onbekend # achter het thema
      date: 2026-11-28
      lanes: [Gevolgen, Aanpak, Kansen]
      items:
        - {number: 1, lane: 1, text: Burenruzies} # achter 1
        # boven 2
        - number: 2
          lane: 3
          under: 1
          text: Meer bemiddeling
      again: [1, 1] # twee keer
      ends:
        - {item: 1, as: proposed-point, text: Buurtbemiddeling uitbreiden} # achter het voorstel

    """

  /// A text with comments of their own above and behind some of its lines.
  private static func commented(_ text: String, _ seed: UInt64) -> String {
    var dice = Dice(seed: seed)
    // Column of the key whose folded text is being passed: a sentence there may have a colon.
    var folded: Int?
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      number, line in
      let indent = line.prefix { $0 == " " }
      let isKey = line.contains(": ") && !line.contains("'") && !line.contains("#")
      if line.hasSuffix(">-") {
        folded = indent.count + (line.dropFirst(indent.count).hasPrefix("- ") ? 2 : 0)
        return String(line)
      }
      if let key = folded, line.isEmpty || indent.count > key { return String(line) }
      folded = nil
      if let list = inBrackets(line, number, indent.count), dice.roll(2) == 0 { return list }
      switch dice.roll(9) {
      case 0 where line.dropFirst(indent.count).hasPrefix("- "):
        return "\(indent)# boven \(number)\n\(line)"
      case 1 where isKey: return "\(line) # achter \(number)"
      default: return String(line)
      }
    }.joined(separator: "\n")
  }

  /// A list of words in brackets with a comment behind each of them; nil of another line.
  private static func inBrackets(_ line: Substring, _ number: Int, _ indent: Int) -> String? {
    guard line.last == "]", !line.contains("{"), !line.contains("#"), !line.contains("'"),
      let open = line.firstRange(of: ": ["), !line.drop(while: { $0 == " " }).hasPrefix("-")
    else { return nil }
    let margin = String(repeating: " ", count: indent)
    let words = line[open.upperBound...].dropLast().split(separator: ",").map {
      $0.drop { $0 == " " }
    }
    guard !words.isEmpty else { return nil }
    let lines = words.enumerated().map { index, word in
      "\(margin)  \(word)\(index + 1 < words.count || number.isMultiple(of: 2) ? "," : "")"
        + " # achter bij \(number).\(index)"
    }
    return (["\(line[..<open.upperBound])"] + lines + ["\(margin)]"]).joined(separator: "\n")
  }
}
