internal import FoundationEssentials
internal import Glibc

/// The files in which a program of Graphviz's does its work: `dot` itself is a few lines that call
/// libraries, which load plugins, and those may be renewed without it.
///
/// Nothing is run or loaded. What a program that is a script calls is not seen; nor are libraries of
/// libraries, which come from the same package and are renewed with them.
struct ProgramLibraries {
  /// Paths, in an order that does not change.
  let files: [String]

  private static let mostBytes = 4 << 20

  init(of program: String) {
    let environment = ProcessInfo.processInfo.environment
    let names = Self.names(in: program)
    let found = Self.folders(of: program, environment).compactMap { folder in
      let present = names.map { "\(folder)/\($0)" }.filter { FileKind($0) == .file }
      return present.isEmpty ? nil : (folder: folder, files: present)
    }
    // Where the plugins lie, and the list that `dot -c` makes of them when it is installed.
    let plugins =
      found.map { "\($0.folder)/graphviz" } + [environment["GVBINDIR"]].compactMap { $0 }
    files =
      found.flatMap(\.files)
      + plugins.flatMap { folder in
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return entries.sorted().map { "\(folder)/\($0)" }
      }
  }

  /// The libraries that a program names, as it stands in its file: texts between zeros.
  private static func names(in program: String) -> [String] {
    guard let bytes = OpenFile(program)?.read(mostBytes), bytes.starts(with: [0x7F] + "ELF".utf8)
    else { return [] }
    let names = bytes.split(separator: 0).filter {
      $0.starts(with: "lib".utf8) && $0.count < 100 && !$0.contains(UInt8(ascii: "/"))
    }
    return Set(names.map { String(decoding: $0, as: UTF8.self) }).filter { $0.contains(".so") }
      .sorted()
  }

  /// Where the system looks for libraries, those beside the program first.
  private static func folders(of program: String, _ environment: [String: String]) -> [String] {
    let home = FileKind.parent(FileKind.parent(RealPath.of(program) ?? program))
    var system = utsname()
    unsafe uname(&system)
    let machine = unsafe withUnsafeBytes(of: &system.machine) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    let asked = (environment["LD_LIBRARY_PATH"] ?? "").split(separator: ":").map(String.init)
    let usual = [home, "/usr"].flatMap {
      ["\($0)/lib/\(machine)-linux-gnu", "\($0)/lib64", "\($0)/lib"]
    }
    var seen: Set<String> = []
    return (asked + usual).filter { seen.insert(RealPath.of($0) ?? $0).inserted }
  }
}
