import Disk
import FoundationEssentials
import Toolkit

/// Folder of the plan, and of its output.
struct PlanLocation {
  let path: String

  /// - Parameter argument: the given folder; nil for the plan that contains the current folder, or
  ///   the only one in `maps/`.
  init(_ argument: String?) throws(Failure) {
    if let argument {
      let inMaps = "maps/\(argument)"
      let isName = !Self.isFolder(argument) && Self.isPlan(inMaps)
      path = isName ? inMaps : argument
      return
    }
    if let here = Self.enclosingPlan() {
      path = here
      return
    }
    let plans = Self.plansInMaps()
    switch plans.count {
    case 1: path = plans[0]
    case 0:
      throw Failure(
        Phrase(
          nl: """
            Hier is geen plan: geen plan.yaml in deze map, en geen plan in maps/. Noem de map van het \
            plan, of maak er een met: raakvlak init
            """,
          en: """
            There is no plan here: no plan.yaml in this folder, and no plan in maps/. Name the plan's \
            folder, or make one with: raakvlak init
            """))
    default:
      let names = plans.joined(separator: ", ")
      throw Failure(
        Phrase(
          nl: "In maps/ staan meer plannen. Noem er een: \(names)",
          en: "There are several plans in maps/. Name one: \(names)"))
    }
  }

  /// Output folder: the requested one, else a default.
  ///
  /// - Parameter suffix: of the name of the default folder.
  /// - Throws: `Failure` when the folder is inside the plan's or contains it, by whatever links or
  ///   names: nothing is ever written among the plan's files.
  func outputFolder(_ asked: String?, suffix: String = "") throws(Failure) -> String {
    let path = asked ?? defaultOutput + suffix
    guard !path.isEmpty else { throw Failure.emptyPath }
    let (plan, output) = (FolderLocation(self.path), FolderLocation(path))
    guard !output.isWithin(plan) else {
      throw Failure(
        Phrase(
          nl:
            "'\(path)' ligt in de map van het plan. Noem een map daarbuiten om in te schrijven: --output MAP",
          en:
            "'\(path)' lies in the plan's folder. Name a folder outside it to write to: --output DIR"
        ))
    }
    guard !plan.isWithin(output) else {
      throw Failure(
        Phrase(
          nl:
            "Het plan ligt zelf in de map '\(path)'. Noem een andere map om in te schrijven: --output MAP",
          en:
            "The plan itself lies in the folder '\(path)'. Name another folder to write to: --output DIR"
        ))
    }
    if asked == nil { try checkLinks(of: path) }
    return path
  }

  /// Checks a default folder for links. The user did not name it, and a clone of somebody else's
  /// repository may have a link to anywhere at this path.
  private func checkLinks(of path: String) throws(Failure) {
    let output = path.split(separator: "/").dropLast().joined(separator: "/")
    let parent = path.hasPrefix("/") ? "/\(output)" : output
    for link in [parent, path] where FolderLocation.isLink(link) {
      throw Failure(
        Phrase(
          nl:
            "'\(link)' is een verwijzing (link) naar een andere map. Is dat de bedoeling, noem dan de map: --output \(path)",
          en:
            "'\(link)' is a link to another folder. If that is meant, name the folder: --output \(path)"
        ))
    }
  }

  /// `output/NAME` beside the `maps` that contains the plan, else in the current folder.
  private var defaultOutput: String {
    let parts = Self.absolute(path).split(separator: "/").map(String.init)
    let name = parts.last ?? "plan"
    guard parts.count >= 2, parts[parts.count - 2] == "maps" else { return "output/\(name)" }
    let root = "/" + parts.dropLast(2).joined(separator: "/")
    return Self.relative(root == "/" ? "/output/\(name)" : "\(root)/output/\(name)")
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }

  static func isPlan(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/\(PlanFolder.mainFile)")
  }

  private static func plansInMaps() -> [String] {
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: "maps")) ?? []
    return entries.sorted().map { "maps/\($0)" }.filter(isPlan)
  }

  /// Nearest folder with a plan, from the current one upwards.
  private static func enclosingPlan() -> String? {
    var parts = FileManager.default.currentDirectoryPath.split(separator: "/")
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/")
      if isPlan(folder) { return relative(folder) }
      parts.removeLast()
    }
    return nil
  }

  /// Absolute path without `.` and `..`.
  private static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Path relative to the current folder, when it is inside.
  private static func relative(_ path: String) -> String {
    let current = FileManager.default.currentDirectoryPath
    if path == current { return "." }
    return path.hasPrefix(current + "/") ? String(path.dropFirst(current.count + 1)) : path
  }
}
