package import PlanModel
package import SourceText
package import Toolkit

/// Reads an older version of a plan's files from its git history.
///
/// The commands need no shell and take no file names: git runs in the plan's folder, and blobs are
/// requested by the object names that git itself returned.
package struct GitHistory: Sendable {
  private let tool: Tool

  /// - Parameter program: a name to look up in `PATH`.
  package init(program: String? = nil) { tool = .git.named(program) }

  /// Earlier version of a plan.
  package struct Version: Sendable {
    /// Commit's name, abbreviated as git does.
    package let commit: String
    /// Date of the commit, in the author's time zone.
    package let day: Day?
    package let files: [SourceFile]
  }

  /// Version of a folder's plan in the last commit before a day.
  ///
  /// - Throws: `GitError` when there is no git, no repository, no such commit, or no plan in it.
  package func version(of folder: String, before day: Day) throws(GitError) -> Version {
    let head = try ask(folder, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])
    guard head.hasSucceeded else {
      guard let complaint = head.complaint else { throw .noCommit(folder, day) }
      throw complaint.contains("not a git repository")
        ? .noRepository(folder) : .tool(tool.failure(head))
    }
    let found = try answer(
      folder,
      [
        "log", "-1", "--no-show-signature", "--format=%H %h %cs",
        "--before=\(day.iso)T00:00:00", "HEAD", "--", ".",
      ])
    let words = String(decoding: found, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 3 else { throw .noCommit(folder, day) }
    let listed = try answer(folder, ["ls-tree", "-r", "-z", String(words[0])])
    let entries = GitTree(listed).plan
    guard entries.first?.path == PlanFolder.mainFile else {
      throw .noPlan(folder, commit: String(words[1]))
    }
    let asked = entries.map { "\($0.object)\n" }.joined()
    let contents = try answer(folder, ["cat-file", "--batch"], input: asked)
    guard let blobs = GitTree.blobs(contents, count: entries.count) else {
      throw .tool(ToolError(tool: tool, problem: .failed("cat-file")))
    }
    let files = zip(entries, blobs).map {
      SourceFile(path: "\(words[1]):\($0.path)", bytes: Array($1))
    }
    return Version(commit: String(words[1]), day: Day(words[2]), files: files)
  }

  /// Files that a version of a plan names; those that the commit lacks are left out.
  package func namedFiles(
    of plan: Plan, in version: Version, of folder: String
  ) throws(GitError) -> NamedFiles {
    try NamedFiles(of: plan) { (path) throws(GitError) in
      guard PlanFolder.staysInside(path) else { return nil }
      let found = try ask(folder, ["cat-file", "blob", "\(version.commit):./\(path)"])
      guard found.hasSucceeded else { return nil }
      return SourceFile(path: "\(version.commit):\(path)", bytes: found.output)
    }
  }

  /// Day of the last commit that changed a folder; nil without one.
  package func lastChange(of folder: String) -> Day? {
    let found = try? answer(
      folder, ["log", "-1", "--no-show-signature", "--format=%cs", "HEAD", "--", "."])
    return found.flatMap { Day(String(decoding: $0, as: UTF8.self).filter { !$0.isWhitespace }) }
  }

  private func answer(_ folder: String, _ arguments: [String], input: String = "")
    throws(GitError) -> [UInt8]
  {
    let answer = try ask(folder, arguments, input: input)
    guard answer.hasSucceeded else { throw .tool(tool.failure(answer)) }
    return answer.output
  }

  private func ask(_ folder: String, _ arguments: [String], input: String = "")
    throws(GitError) -> ProgramRun.Answer
  {
    // Read only: no locks, no prompts at the terminal, nothing fetched, messages not translated.
    let request = tool.request(
      ["--no-pager", "--literal-pathspecs", "-C", folder] + arguments,
      environment: [
        "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0",
        "GIT_NO_LAZY_FETCH": "1",
      ], input: input)
    do { return try tool.run(request) } catch { throw .tool(error) }
  }
}
