import FoundationEssentials
import Glibc
import SyntheticPlans
import TextFormats

/// A folder with an output folder and the user's own files, made at random: links at any level, hard
/// links, pipes, files with our mark and without. The same for the same seed.
struct HostileTree {
  let root: String
  private(set) var dice: Dice
  /// Paths of entries below the output folder, also such as lead through links.
  private(set) var paths: [String] = []
  private var count = 0

  static let folders = ["maps", "site", "data", "tables", "x"]
  static let files = ["a.md", "b.svg", "index.html", "c.csv", "plan.yaml", "d.dot", "e"]

  init(seed: UInt64) throws {
    root = "/tmp/raakvlak-attack-\(UUID().uuidString)"
    dice = Dice(seed: seed)
    for folder in ["out", "victim", "plan"] {
      try FileManager.default.createDirectory(
        atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
    }
    try write("plan: {title: T}", to: "plan/plan.yaml")
    try fill("victim", depth: 2, isOutput: false)
    try fill("out", depth: 3, isOutput: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: root) }

  mutating func roll(_ bound: Int) -> Int { dice.roll(bound) }

  mutating func pick(_ words: [String]) -> String { words[roll(words.count)] }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(root)/\(path)"))
  }

  /// A path that a build may write, of one to four parts.
  mutating func outputPath() -> String {
    let folders = (0..<roll(4)).map { _ in pick(Self.folders) }
    return (folders + [pick(Self.files)]).joined(separator: "/")
  }

  private mutating func fill(_ folder: String, depth: Int, isOutput: Bool) throws {
    for name in Self.folders where roll(2) == 0 {
      let path = "\(folder)/\(name)"
      if roll(4) == 0 {
        try link(path)
      } else if depth > 0 {
        try FileManager.default.createDirectory(
          atPath: "\(root)/\(path)", withIntermediateDirectories: true)
        try fill(path, depth: depth - 1, isOutput: isOutput)
      }
    }
    for name in Self.files where roll(2) == 0 {
      try makeFile("\(folder)/\(name)", isOutput: isOutput)
    }
  }

  private mutating func link(_ path: String) throws {
    let targets = [
      "\(root)/victim", "\(root)/victim/maps", "\(root)/out", "\(root)/plan", "\(root)/victim/a.md",
      root,
      "nowhere", "../victim", "../../victim", "..", ".",
      path.split(separator: "/").last.map(String.init) ?? "",
    ]
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/\(path)", withDestinationPath: pick(targets))
  }

  private mutating func makeFile(_ path: String, isOutput: Bool) throws {
    count += 1
    switch roll(isOutput ? 8 : 4) {
    case 0: try link(path)
    case 1: _ = unsafe mkfifo("\(root)/\(path)", 0o600)
    case 2: _ = unsafe Glibc.link("\(root)/plan/plan.yaml", "\(root)/\(path)")
    case 3, 4: try write("mine \(count)\n", to: path)
    case 5: try write("mine \(count)\n\(GeneratorMark.comment)\n and more", to: path)
    default: try write(Self.marked("ours \(count)", path), to: path)
    }
  }

  /// Contents with the mark that the ending asks for.
  static func marked(_ text: String, _ path: String) -> String {
    switch path.split(separator: ".").last {
    case "svg": "\(GeneratorMark.comment)\n<svg>\(text)</svg>\n"
    case "html": "<head>\(GeneratorMark.html)</head>\(text)\n"
    case "dot": "\(GeneratorMark.dot)\ndigraph { \"\(text)\" }\n"
    default: "\(text)\n\(GeneratorMark.comment)\n"
    }
  }

  /// Everything below a folder: contents of files, where links lead, and folders. No link is followed.
  func entries(_ folder: String) -> [String: String] {
    var entries: [String: String] = [:]
    var pending = [folder]
    while let folder = pending.popLast() {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []
      {
        let path = "\(folder)/\(name)"
        var facts = stat()
        guard unsafe lstat("\(root)/\(path)", &facts) == 0 else { continue }
        switch facts.st_mode & S_IFMT {
        case S_IFDIR:
          entries[path] = "folder"
          pending.append(path)
        case S_IFLNK:
          let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "\(root)/\(path)")
          entries[path] = "link \(target ?? "")"
        case S_IFREG:
          let bytes = FileManager.default.contents(atPath: "\(root)/\(path)") ?? Data()
          entries[path] = "file \(String(decoding: bytes, as: UTF8.self))"
        default: entries[path] = "other"
        }
      }
    }
    return entries
  }
}
