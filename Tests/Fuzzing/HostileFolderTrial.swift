import Disk
import Documents
import FoundationEssentials
import Glibc
import SourceText
import SyntheticPlans
import Toolkit

/// Builds and single outputs into a random folder of somebody else's, with a manifest that lies.
///
/// Whatever is in the folder: nothing outside it changes, nothing of the user's is lost, every link
/// stays what it is, and what was written is whole.
package enum HostileFolderTrial {
  /// - Returns: what went wrong; nothing when all is well.
  package static func faults(seed: UInt64) -> [String] {
    guard var tree = try? HostileTree(seed: seed) else { return ["no folder"] }
    defer { tree.remove() }
    var faults: [String] = []
    for turn in 0..<3 {
      let new =
        tree.roll(4) == 0 ? singleOutput(&tree) : build(&tree)
      faults += new.map { "seed \(seed), turn \(turn): \($0)" }
    }
    return faults
  }

  private static func build(_ tree: inout HostileTree) -> [String] {
    writeManifest(&tree)
    let isForced = tree.roll(4) == 0
    let paths = Set((0..<tree.roll(8)).map { _ in tree.outputPath() }).sorted()
    // A folder and a file of one name cannot both be made.
    let files = paths.filter { path in !paths.contains { $0.hasPrefix("\(path)/") } }.map {
      OutputFile(path: $0, text: HostileTree.marked("new \(tree.roll(3))", $0))
    }
    let before = tree.entries(".")
    var failure: OutputError?
    do throws(OutputError) {
      _ = try OutputFolder("\(tree.root)/out", isForced: isForced).write(files)
    } catch {
      failure = error
    }
    let after = tree.entries(".")
    var faults = changes(outside: "./out/", before, after)
    if !isForced { faults += losses(before, after) }
    faults += lostLinks(before, after)
    guard failure == nil else { return faults }
    for file in files where after["./out/\(file.path)"] != "file \(file.text)" {
      faults.append("not written: \(file.path)")
    }
    return faults
      + after.keys.filter { $0.hasSuffix(".new") && before[$0] == nil }.map { "left over: \($0)" }
  }

  /// Lists what is there, with true hashes, by the paths that lead there.
  private static func writeManifest(_ tree: inout HostileTree) {
    guard tree.roll(5) > 0 else { return }
    let entries = tree.entries("out").sorted { $0.key < $1.key }
    var text = "# Made by raakvlak; it removes only files that are listed here.\n"
    if tree.roll(2) == 0 { text += "# A build is writing, or was stopped while it was.\n" }
    for (path, entry) in entries where tree.roll(2) == 0 {
      let below = String(path.dropFirst("out/".count))
      guard entry.hasPrefix("link ") else {
        text += "\(ContentHash.of(String(entry.dropFirst("file ".count)))) \(below)\n"
        continue
      }
      for name in HostileTree.files {
        let contents =
          FileManager.default.contents(atPath: "\(tree.root)/\(path)/\(name)") ?? Data()
        text += "\(ContentHash.of(Array(contents))) \(below)/\(name)\n"
      }
    }
    for path in ["../victim/a.md", "../plan/plan.yaml", "./a.md", "maps/../../victim/a.md"] {
      let contents = FileManager.default.contents(atPath: "\(tree.root)/out/\(path)") ?? Data()
      text += "\(ContentHash.of(Array(contents))) \(path)\n"
    }
    let path = "\(tree.root)/out/.raakvlak-manifest"
    try? FileManager.default.removeItem(atPath: path)
    try? Data(text.utf8).write(to: URL(filePath: path))
  }

  private static func singleOutput(_ tree: inout HostileTree) -> [String] {
    let path = "\(tree.root)/\(tree.pick(["out", "victim", "plan"]))/\(tree.outputPath())"
    let before = tree.entries(".")
    let plan = [SourceFile(path: "\(tree.root)/plan/plan.yaml", text: "")]
    let text = HostileTree.marked("single \(tree.roll(3))", path)
    let isForced = tree.roll(4) == 0
    // A pipe that nobody reads would be waited for, as by any program.
    var facts = stat()
    guard unsafe stat(path, &facts) != 0 || facts.st_mode & S_IFMT != S_IFIFO else { return [] }
    do throws(OutputError) {
      try NamedOutputFile(path, sparing: plan, isForced: isForced, cache: nil).write(
        Array(text.utf8))
    } catch {
      return changes(outside: "/", before, tree.entries("."))
    }
    let after = tree.entries(".")
    var faults = lostLinks(before, after)
    if !isForced { faults += losses(before, after) }
    if after["./plan/plan.yaml"] != before["./plan/plan.yaml"] { faults.append("the plan changed") }
    let read = FileManager.default.contents(atPath: path).map {
      String(decoding: $0, as: UTF8.self)
    }
    return read == text ? faults : faults + ["not written: \(path)"]
  }

  private static func changes(
    outside folder: String, _ before: [String: String], _ after: [String: String]
  ) -> [String] {
    Set(before.keys).union(after.keys).filter { path in
      !path.hasPrefix(folder) && before[path] != after[path]
        // Folders that a refused single output was to lie in are made before it is refused.
        && !(before[path] == nil && after[path] == "folder" && folder == "/")
    }.map { "changed: \($0) from \(before[$0] ?? "nothing") to \(after[$0] ?? "nothing")" }
  }

  /// Contents of the user's files that are nowhere any more, or in fewer files.
  private static func losses(_ before: [String: String], _ after: [String: String]) -> [String] {
    func counts(_ entries: [String: String]) -> [String: Int] {
      Dictionary(
        entries.values.filter {
          $0.hasPrefix("file mine") || $0.hasPrefix("file plan") || $0 == "other"
        }
        .map { ($0, 1) }, uniquingKeysWith: +)
    }
    let left = counts(after)
    return counts(before).filter { left[$0.key, default: 0] < $0.value }.map { "lost: \($0.key)" }
  }

  private static func lostLinks(_ before: [String: String], _ after: [String: String]) -> [String] {
    func links(_ entries: [String: String]) -> [String] {
      entries.values.filter { $0.hasPrefix("link ") }.sorted()
    }
    return links(before) == links(after) ? [] : ["links: \(links(before)), then \(links(after))"]
  }
}
