internal import FoundationEssentials
import PlanModel
import TestSupport
import Testing
import Toolkit

@testable import Server

/// Who works in the editor has no command line: no message there names a command or an option.
@Suite struct ScreenMessageTests {
  /// An option as in `--all`, or a command as in `raakvlak check`.
  static func namesCommand(_ text: some StringProtocol) -> Bool {
    let commands =
      #/--[a-z]{2}|raakvlak (add|build|check|decisions|diff|edit|figures|freeze|handout|history|init|link|look|map|merge|move|remove|rename|renumber|report|rules|serve|set|show|split|table|undo|unlink|workbook)\b/#
    return String(text).firstMatch(of: commands) != nil
  }

  /// Modules of whose messages the editor shows, with what of them only commands print.
  private static let shown: [(folder: String, except: [String])] = [
    ("Operations", []), ("Editing", []), ("Rules", []), ("Findings", []),
    // Comments in files, and what somebody reads who got a workbook by post.
    ("Workbooks", ["PlanDraft.swift", "ReadMeSheet.swift"]),
    // The option is part of a remedy that has other words.
    ("Views/Decisions", ["FileRemark.swift"]), ("Views/Details", []), ("Sheets", []),
    // The manual is a page of its own.
    ("PlanModel", ["FormatManual.swift"]),
    ("Server/Edit", []), ("SourceText", []),
  ]

  /// Lines with a command that no words for the screen follow, and words for the screen with a command.
  private static func wrong(in text: String) -> [Substring] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var isInBlock = false
    let literal = lines.map { line in
      let isDelimiter = line.contains("\"\"\"")
      if isDelimiter { isInBlock.toggle() }
      return line.contains("\"") || isInBlock
    }
    return lines.indices.filter { index in
      let line = lines[index]
      guard literal[index], !line.drop(while: { $0 == " " }).hasPrefix("//"),
        namesCommand(line), !line.contains("RuleExample"), !line.contains(/--(utrecht|voorbeeld)/)
      else { return false }
      let window = lines[index..<min(index + 12, lines.count)]
      return line.contains(".onScreen(") || !window.contains { $0.contains(".onScreen(") }
    }.map { lines[$0] }
  }

  @Test func `a message that names a command has other words for the editor`() throws {
    for (folder, except) in Self.shown {
      let path = Repository.path("Sources/\(folder)")
      for name in try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
      where name.hasSuffix(".swift") && !except.contains(where: name.hasSuffix) {
        let text = try Repository.text("Sources/\(folder)/\(name)")
        for line in Self.wrong(in: text) { Issue.record("\(folder)/\(name): \(line)") }
      }
    }
  }

  @Test func `no sentence of the editor's own and no explanation of a field names a command`() {
    for language in Language.allCases {
      for (name, words) in EditWords.all + EditWords.room {
        #expect(!Self.namesCommand(words.onScreen(language)), "\(name)")
      }
      let form = String(decoding: FormatJSON.json(language).bytes, as: UTF8.self)
      for part in form.split(separator: "\",\"") where Self.namesCommand(part) {
        Issue.record("\(part)")
      }
    }
  }
}
