import Disk
import FoundationEssentials
import Glibc
import Server
import Toolkit

/// A start from the menu of a desktop, without a terminal: which plan it opens, and how a second start
/// finds the first.
struct MenuStart {
  /// The plan's folder, by its real path: a second start may be in another folder, where the same words
  /// name another plan.
  let plan: String
  /// Port that is the same at each start of this plan: a browser keeps what was not written yet by the
  /// address of the page. Below those that the system gives away.
  let port: UInt16
  /// File with the address of the running editor of this plan. Only its user may read it, for the
  /// address lets one change the plan.
  private let note: String

  /// - Parameter plan: the named folder; nil for `raakvlak` in the user's own folder, which the editor
  ///   begins when it is not there yet.
  init(_ plan: String?) throws(Failure) {
    let environment = ProcessInfo.processInfo.environment
    let home = environment["HOME"] ?? "."
    let named: String
    if let plan { named = try PlanLocation(plan).path } else { named = "\(home)/raakvlak" }
    guard !named.isEmpty else { throw Failure.emptyPath }
    self.plan = FolderLocation(named).path
    port = UInt16(20_000 + (Int(ContentHash.of(self.plan).prefix(4), radix: 16) ?? 0) % 10_000)
    let folder =
      environment["XDG_RUNTIME_DIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "\(home)/.local/state"
    note = "\(folder)/raakvlak/editor-\(ContentHash.of(self.plan))"
  }

  /// Address of the editor that runs for this plan; nil when none does.
  var running: String? {
    guard let (process, address) = kept, let port = Self.port(of: address),
      let listening = ListeningProgram(at: port),
      // The note may have outlived its editor, and another editor may have the port by now: that one
      // shows another plan.
      listening.isOurs, listening.process == process
    else { return nil }
    return address
  }

  /// What the note says: the process of the editor, and its address.
  private var kept: (process: Int, address: String)? {
    guard let bytes = FileManager.default.contents(atPath: note) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count == 2, let process = Int(lines[0]) else { return nil }
    return (process, String(lines[1]))
  }

  /// Keeps the address for a second start. Without the file a second start begins another editor,
  /// which does no harm: both work on the same files.
  func keep(_ address: String) {
    let folder = note.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let own: [FileAttributeKey: any Sendable] = [.posixPermissions: 0o700]
    try? FileManager.default.createDirectory(
      atPath: folder.joined(separator: "/"), withIntermediateDirectories: true, attributes: own)
    // Removed first, so that it is never another's file or link that is written.
    try? FileManager.default.removeItem(atPath: note)
    _ = FileManager.default.createFile(
      atPath: note, contents: Data("\(getpid())\n\(address)\n".utf8),
      attributes: [.posixPermissions: 0o600])
  }

  /// Removes the note when it is of this process. One that a signal ends cannot do so; then the process
  /// in the note shows that it is old.
  func forget() {
    guard let kept, kept.process == Int(getpid()) else { return }
    try? FileManager.default.removeItem(atPath: note)
  }

  /// Port of an address as `http://127.0.0.1:8023/…`.
  private static func port(of address: String) -> UInt16? {
    let parts = address.split(separator: ":", maxSplits: 2)
    guard parts.count == 3 else { return nil }
    return UInt16(parts[2].prefix { $0.isNumber })
  }
}
