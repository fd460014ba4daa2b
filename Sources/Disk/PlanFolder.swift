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

  /// Reads a plan's folder and its subfolders. Hidden ones are skipped.
  ///
  /// - Throws: `PlanFolderError` when there is no such folder, it contains no plan, or a file in it
  ///   cannot be read.
  package init(_ path: String) throws(PlanFolderError) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard FileKind(path) != .missing else { throw .noFolder(path) }
    guard FileKind(path) == .folder else { throw .notAFolder(path) }
    let names = try Self.names(in: path)
    guard names.contains(Self.mainFile) else { throw .noPlan(path) }
    self.path = path
    let paths = ([Self.mainFile] + names.filter { $0 != Self.mainFile }).map { "\(path)/\($0)" }
    let read = paths.mapOnAllCores { path in
      Result { () throws(PlanFolderError) in try Self.read(path) }
    }
    var files: [SourceFile] = []
    for file in read { files.append(try file.get()) }
    self.files = files
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
    guard FileKind(path) == .missing else { throw .changedMeanwhile(path) }
    try AtomicFile(path).write(Array(lines.text.utf8), isSafelyOnDisk: true)
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

  /// YAML files below a folder, relative to it, in byte order.
  private static func names(in folder: String) throws(PlanFolderError) -> [String] {
    var names: [String] = []
    var pending = [(relative: "", depth: 0)]
    while let (relative, depth) = pending.popLast() {
      let entries: [String]
      do {
        entries = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(relative)")
      } catch {
        throw unreadable("\(folder)/\(relative)")
      }
      for entry in entries where !entry.hasPrefix(".") {
        let name = relative + entry
        let isYAML = isYAML(entry)
        switch FileKind("\(folder)/\(name)") {
        case .folder where isYAML: throw .notAFile("\(folder)/\(name)")
        // Links to folders are skipped: one may lead back to a folder above it.
        case .folder where FileKind.isLink("\(folder)/\(name)"): break
        case .folder where depth < deepestFolder: pending.append((name + "/", depth + 1))
        case .folder: throw .tooDeep("\(folder)/\(name)", deepestFolder)
        case .file where isYAML: names.append(name)
        case .other where isYAML: throw .notAFile("\(folder)/\(name)")
        case .missing where isYAML: throw .unreadable("\(folder)/\(name)")
        default: break
        }
      }
      guard names.count <= mostFiles else { throw .tooManyFiles(folder, mostFiles) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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
        en: "The folder '\(path)' holds no plan.yaml. Make a plan with: raakvlak init \(path)")
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
