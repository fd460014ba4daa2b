internal import FoundationEssentials
package import Toolkit

/// Records a plan's files in git: one commit of these files and no others. It never pushes.
package struct GitRecord: Sendable {
  private let folder: String
  private let tool: Tool

  /// - Parameter program: a name to look up in `PATH`.
  package init(_ folder: String, program: String? = nil) {
    self.folder = folder
    tool = .git.named(program)
  }

  package enum State: Equatable, Sendable {
    /// There is no git, or the folder is in no repository.
    case none
    /// Something must be ended first, by hand.
    case blocked(Phrase)
    /// Files that changed since the last record, and when that was made in UTC; nil when there is
    /// none.
    case ready(changed: [String], last: String?)
  }

  /// What can be recorded now.
  package var state: State {
    guard let top = text(["rev-parse", "--absolute-git-dir"]) else { return .none }
    for (file, words) in Self.unfinished
    where FileManager.default.fileExists(atPath: "\(top)/\(file)") { return .blocked(words) }
    guard text(["symbolic-ref", "--quiet", "HEAD"]) != nil else { return .blocked(Self.detached) }
    if text(["check-ignore", "--quiet", PlanFolder.mainFile]) != nil {
      return .blocked(Self.ignored)
    }
    let listed = text(["status", "--porcelain=v1", "-z", "--untracked-files=all", "--", "."]) ?? ""
    let last = text([
      "log", "-1", "--no-show-signature", "--date=format-local:%Y-%m-%dT%H:%M:%SZ",
      "--format=%cd", "--", ".",
    ])
    return .ready(
      changed: Self.paths(listed), last: last.flatMap { $0.isEmpty ? nil : $0 })
  }

  private static let unfinished: [(String, Phrase)] = [
    (
      "MERGE_HEAD",
      Phrase(
        nl: "git is bezig met samenvoegen (merge). Maak dat eerst af; bewerken gaat gewoon door.",
        en: "git is in the middle of a merge. End that first; editing goes on.")
    ),
    (
      "rebase-merge",
      Phrase(
        nl: "git is bezig met verplaatsen (rebase). Maak dat eerst af; bewerken gaat gewoon door.",
        en: "git is in the middle of a rebase. End that first; editing goes on.")
    ),
    (
      "rebase-apply",
      Phrase(
        nl: "git is bezig met verplaatsen (rebase). Maak dat eerst af; bewerken gaat gewoon door.",
        en: "git is in the middle of a rebase. End that first; editing goes on.")
    ),
  ]
  private static let detached = Phrase(
    nl: "git staat op geen tak (detached HEAD). Kies eerst een tak.",
    en: "git is on no branch (detached HEAD). Choose a branch first.")
  private static let ignored = Phrase(
    nl: "git slaat deze map over (.gitignore).", en: "git ignores this folder (.gitignore).")

  /// Paths in the output of `status -z`: two letters and a blank, then the path; of a renamed file
  /// the former path follows.
  private static func paths(_ listed: String) -> [String] {
    var paths: [String] = []
    var isFormer = false
    for entry in listed.split(separator: "\0") {
      if isFormer {
        isFormer = false
        continue
      }
      guard entry.count > 3 else { continue }
      isFormer = entry.hasPrefix("R")
      paths.append(String(entry.dropFirst(3)))
    }
    return paths
  }

  /// Commits all changes of the plan's folder, and nothing that is staged elsewhere.
  ///
  /// - Parameter message: the first line is its title.
  package func make(_ message: String) throws(ToolError) {
    for arguments in [
      ["add", "--all", "--", "."], ["commit", "--quiet", "--only", "--file=-", "--", "."],
    ] {
      let answer = try run(arguments, input: arguments[0] == "commit" ? message : "")
      guard answer.hasSucceeded else { throw tool.failure(answer) }
    }
  }

  private func text(_ arguments: [String]) -> String? {
    guard let answer = try? run(arguments), answer.hasSucceeded else { return nil }
    return String(decoding: answer.output, as: UTF8.self).trimmedLine
  }

  private func run(
    _ arguments: [String], input: String = ""
  ) throws(ToolError) -> ProgramRun.Answer {
    // No prompts at the terminal, messages not translated.
    let request = tool.request(
      ["--no-pager", "--literal-pathspecs", "-C", folder] + arguments,
      environment: ["LC_ALL": "C", "TZ": "UTC0", "GIT_TERMINAL_PROMPT": "0"], input: input)
    return try tool.run(request)
  }
}

extension String {
  fileprivate var trimmedLine: String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
