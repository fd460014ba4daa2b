internal import Editing
internal import FoundationEssentials
package import Operations
internal import Toolkit

extension PlanJournal {
  /// What would happen if changes were taken back, or one made again.
  package struct Preview: Sendable {
    /// The changes in the order in which they would be turned.
    package var entries: [JournalEntry] = []
    /// Why the change after the last of them cannot be turned.
    package var conflicts: [HandEdit] = []
    package var files: [FileEdit] = []
  }

  /// Turns changes on the contents of the files, of which none is written.
  ///
  /// - Parameter entries: the changes, the one first that would be turned first.
  package func preview(
    _ kind: JournalEntry.Kind, _ entries: [JournalEntry]
  ) throws(OutputError) -> Preview {
    var preview = Preview()
    var paths: [String] = []
    var now: [String: [UInt8]?] = [:]
    var before: [String: [UInt8]?] = [:]
    var edits: [String: [TextEdit]?] = [:]
    for entry in entries {
      var step: [(path: String, bytes: [UInt8]?, edits: [TextEdit])] = []
      for file in try log.files(of: entry) {
        let path = "\(folder)/\(file.path)"
        let wanted = kind == .undo ? file.inverse : file
        if before[path] == nil {
          before[path] = .some(try AtomicReplacement(path).former)
          paths.append(path)
        }
        let current = now[path] ?? before[path] ?? nil
        do throws(HandEdit) {
          let found = try wanted.located(in: current)
          step.append((path, found.applied(to: current), found.textEdits))
        } catch {
          if !file.goesAlong { preview.conflicts.append(named(error, wanted)) }
        }
      }
      guard preview.conflicts.isEmpty else { break }
      for (path, bytes, made) in step {
        // Of a file that is changed twice the edits are those of the whole.
        edits[path] = now[path] == nil ? .some(made) : .some(nil)
        now[path] = .some(bytes)
      }
      preview.entries.append(entry)
    }
    preview.files = paths.compactMap { path in
      guard let after = now[path], let former = before[path] else { return nil }
      return FileEdit(path, from: former, to: after, edits: edits[path] ?? nil)
    }
    return preview
  }

  /// A hand edit of a file that is gone, with the name of a file beside it that has its contents.
  func named(_ edit: HandEdit, _ file: JournalFile) -> HandEdit {
    guard case .gone = edit.cause, let hash = file.before else { return edit }
    let parent = FileKind.parent("\(folder)/\(file.path)")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    let name = names.sorted().first {
      OpenFile.bytes("\(parent)/\($0)").map(ContentHash.of) == hash
    }
    return HandEdit(edit.path, .gone(named: name))
  }
}

extension FileEdit {
  /// - Parameter edits: those that make the one the other; nil for one edit of all that differs.
  fileprivate init?(_ path: String, from before: [UInt8]?, to after: [UInt8]?, edits: [TextEdit]?) {
    guard before != after else { return nil }
    guard let before, let after, edits == nil else {
      self.init(path: path, before: before, after: after, edits: edits ?? [])
      return
    }
    let start = zip(before, after).prefix { $0 == $1 }.count
    let rest = min(before.count, after.count) - start
    let end = zip(before.reversed(), after.reversed()).prefix { $0 == $1 }.count
    let tail = min(end, rest)
    let edit = TextEdit(start..<before.count - tail, after[start..<after.count - tail])
    self.init(path: path, before: before, after: after, edits: [edit])
  }
}
