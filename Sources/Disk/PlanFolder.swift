internal import FoundationEssentials
internal import Glibc
package import Documents
package import PlanModel
package import SourceText
package import Toolkit

/// Reads the files of a plan. A folder is a plan when it contains `plan.yaml`.
package struct PlanFolder: Sendable {
  /// Folder as messages show it, without a slash at the end.
  package let path: String
  /// Files of the plan: `plan.yaml` first, then every other YAML file in the order of its path.
  package let files: [SourceFile]

  /// Name of the file that makes a folder a plan.
  package static let mainFile = "plan.yaml"
  private static let deepestFolder = 8
  private static let mostFiles = 5_000

  /// Reads a plan's folder and its subfolders. Hidden ones are skipped. What cannot be read is a file
  /// without contents, so that the others can be worked on.
  ///
  /// - Throws: `PlanFolderError` when there is no such folder, it contains no plan, its main file cannot
  ///   be read, or the machine lacks a resource.
  package init(_ path: String) throws(PlanFolderError) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard FileKind(path) != .missing else { throw .noFolder(path) }
    guard FileKind(path) == .folder else { throw .notAFolder(path) }
    let entries = try Self.entries(in: path)
    guard let main = entries.first(where: { $0.name == Self.mainFile }) else { throw .noPlan(path) }
    self.path = path
    let rest = entries.filter { $0.name != Self.mainFile }
    let read = ([main] + rest).mapOnAllCores { entry in
      Result { () throws(PlanFolderError) in try Self.read(entry, in: path) }
    }
    var files: [SourceFile] = []
    for file in read { files.append(try file.get()) }
    self.files = files
  }

  /// A YAML file below the folder, or something else in the place of one.
  private struct Entry: Sendable {
    /// Path relative to the folder.
    let name: String
    var fault: SourceFile.Fault?
  }

  private static func read(
    _ entry: Entry, in folder: String
  ) throws(PlanFolderError) -> SourceFile {
    let path = "\(folder)/\(entry.name)"
    if let fault = entry.fault {
      guard entry.name != mainFile else {
        throw fault == .leadsNowhere ? .unreadable(path) : .notAFile(path)
      }
      return SourceFile(path: path, fault: fault)
    }
    do throws(PlanFolderError) {
      return try read(path)
    } catch {
      guard entry.name != mainFile, case .unreadable = error else { throw error }
      return SourceFile(path: path, fault: .forbidden)
    }
  }

  /// Files that the plan names: texts of its sources, design tokens. Only files inside the plan's
  /// folder are read; a missing one is left to a rule.
  package func namedFiles(of plan: Plan) throws(PlanFolderError) -> NamedFiles {
    try NamedFiles(of: plan) { (file) throws(PlanFolderError) in
      let path = "\(path)/\(file)"
      guard Self.staysInside(file), FileKind(path) == .file else { return nil }
      return try Self.read(path)
    }
  }

  /// Path of the document whose text is a source's; nil when it has none in the plan's folder.
  package static func document(of source: PlanSource, in folder: String) -> String? {
    guard source.documentForm != nil, let file = source.file?.value, staysInside(file) else {
      return nil
    }
    let path = "\(folder)/\(file)"
    return FileKind(path) == .file ? path : nil
  }

  /// Whether the lines of a source are in the plan's folder.
  package static func hasText(of source: PlanSource, in folder: String) -> Bool {
    guard let file = source.textFile, staysInside(file) else { return false }
    return FileKind("\(folder)/\(file)") == .file
  }

  /// Keeps the text of a document beside it. What has that name already stays.
  package static func keep(
    _ lines: DocumentLines, of source: PlanSource, in folder: String
  ) throws(OutputError) {
    guard document(of: source, in: folder) != nil, let file = source.textFile else { return }
    let path = "\(folder)/\(file)"
    let target = try AtomicReplacement(path)
    guard target.former == nil else { throw .changedMeanwhile(path) }
    try target.replace(with: Array(lines.text.utf8))
  }

  /// Whether nothing in a folder has a name, not even a link that leads nowhere.
  package static func isFree(_ name: String, in folder: String) -> Bool {
    FileKind("\(folder)/\(name)") == .missing && !FileKind.isLink("\(folder)/\(name)")
  }

  /// Whether a path of a plan leads to nothing outside its folder.
  static func staysInside(_ path: String) -> Bool {
    !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
      && !path.unicodeScalars.contains(where: HiddenCharacter.isHidden)
  }

  /// Whether a file name has a YAML extension.
  static func isYAML(_ name: String) -> Bool {
    [".yaml", ".yml"].contains { name.lowercased().hasSuffix($0) }
  }

  /// YAML files below a folder, in the order of the bytes of their paths.
  private static func entries(in folder: String) throws(PlanFolderError) -> [Entry] {
    var found: [Entry] = []
    var pending = [(relative: "", depth: 0)]
    while let (relative, depth) = pending.popLast() {
      let entries: [String]
      do {
        entries = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(relative)")
      } catch {
        let error = unreadable("\(folder)/\(relative)")
        guard !relative.isEmpty, case .unreadable = error else { throw error }
        found.append(Entry(name: String(relative.dropLast()), fault: .forbidden))
        continue
      }
      for entry in entries where !entry.hasPrefix(".") {
        let name = relative + entry
        let isYAML = isYAML(entry)
        switch FileKind("\(folder)/\(name)") {
        case .folder where isYAML: found.append(Entry(name: name, fault: .folder))
        // Links to folders are not followed: one may lead back to a folder above it.
        case .folder where FileKind.isLink("\(folder)/\(name)"):
          if hidesFiles(name, in: folder) { found.append(Entry(name: name, fault: .linkedFolder)) }
        case .folder where depth < deepestFolder: pending.append((name + "/", depth + 1))
        case .folder: throw .tooDeep("\(folder)/\(name)", deepestFolder)
        case .file where isYAML: found.append(Entry(name: name))
        case .other where isYAML: found.append(Entry(name: name, fault: .special))
        case .missing where isYAML: found.append(Entry(name: name, fault: .leadsNowhere))
        default: break
        }
      }
      guard found.count <= mostFiles else { throw .tooManyFiles(folder, mostFiles) }
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Whether a link to a folder is in the place of files of the plan: it is where new themes come, or has
  /// such files that the plan does not have by another path.
  private static func hidesFiles(_ name: String, in folder: String) -> Bool {
    let path = "\(folder)/\(name)"
    guard let real = RealPath.of(path), let root = RealPath.of(folder) else { return false }
    if real == root || root.hasPrefix("\(real)/") || real.hasPrefix("\(root)/") { return false }
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return name == "themes" || entries.contains { isYAML($0) && !$0.hasPrefix(".") }
  }

  /// Error for the last `errno`: the machine lacks a resource, or the file's permissions.
  private static func unreadable(_ path: String) -> PlanFolderError {
    [EMFILE, ENFILE, ENOMEM].contains(errno)
      ? .refused(path, SystemReason.last) : .unreadable(path)
  }

  private static func read(_ path: String) throws(PlanFolderError) -> SourceFile {
    guard FileKind(path) == .file else { throw .notAFile(path) }
    if let facts = FileStat(path), facts.size > YAMLLimits.fileBytes {
      // Too large, so not read: as many blanks make the parser report its size.
      let blanks = [UInt8](repeating: UInt8(ascii: " "), count: YAMLLimits.fileBytes + 1)
      return SourceFile(path: path, bytes: blanks)
    }
    guard let bytes = OpenFile.bytes(path) else { throw unreadable(path) }
    return SourceFile(path: path, bytes: bytes)
  }
}

/// Reason why a folder cannot be read as a plan.
package enum PlanFolderError: Error, Equatable {
  case noFolder(String)
  case notAFolder(String)
  case noPlan(String)
  case notAFile(String)
  case unreadable(String)
  /// The system lacks a resource.
  case refused(String, Phrase)
  case tooManyFiles(String, Int)
  case tooDeep(String, Int)

  /// Whether the machine is the cause, and not the folder.
  package var isOutside: Bool {
    if case .refused = self { true } else { false }
  }

  package var message: Phrase {
    switch self {
    case .noFolder(let path):
      Phrase(nl: "De map '\(path)' bestaat niet.", en: "There is no folder '\(path)'.")
    case .notAFolder(let path):
      Phrase(
        nl: "'\(path)' is een bestand; een plan is een map met plan.yaml erin.",
        en: "'\(path)' is a file; a plan is a folder with plan.yaml in it.")
    case .noPlan(let path):
      Phrase(
        nl: "In de map '\(path)' staat geen plan.yaml. Maak een plan met: raakvlak init \(path)",
        en: "The folder '\(path)' holds no plan.yaml. Make a plan with: raakvlak init \(path)"
      ).onScreen(
        nl: "In de map '\(path)' staat geen plan.yaml meer.",
        en: "The folder '\(path)' no longer holds a plan.yaml.")
    case .notAFile(let path):
      Phrase(
        nl: "'\(path)' is geen gewoon bestand. Geef de map of verwijzing een andere naam.",
        en: "'\(path)' is no ordinary file. Give the folder or link another name.")
    case .unreadable(let path):
      Phrase(
        nl: "'\(path)' kan niet worden gelezen. Controleer de rechten van het bestand.",
        en: "'\(path)' cannot be read. Check the permissions of the file.")
    case .refused(let path, let reason):
      Phrase(nl: "'\(path)' kan niet worden gelezen. ", en: "'\(path)' cannot be read. ") + reason
    case .tooDeep(let path, let deepest):
      Phrase(
        nl:
          "'\(path)' ligt meer dan \(deepest) mappen diep en wordt niet gelezen. Zet de map hoger.",
        en: "'\(path)' lies more than \(deepest) folders deep and is not read. Move it up.")
    case .tooManyFiles(let path, let most):
      Phrase(
        nl: "In '\(path)' staan meer dan \(most) YAML-bestanden. Is dit wel de map van een plan?",
        en: "'\(path)' holds more than \(most) YAML files. Is this the folder of a plan?")
    }
  }
}
