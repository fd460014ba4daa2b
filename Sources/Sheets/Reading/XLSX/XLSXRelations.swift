/// Targets that one part of a workbook refers to. Those outside the file are left out, because
/// nothing is fetched.
struct XLSXRelations: XMLVisitor {
  struct Relation {
    /// The last word of its type, as `worksheet`.
    let kind: String
    let target: String
  }

  private(set) var byID: [String: Relation] = [:]
  private var inOrder: [Relation] = []
  private let folder: String

  /// - Parameter folder: what targets are relative to, empty or with a `/` at the end.
  init(folder: String) {
    self.folder = folder
  }

  func first(kind: String) -> String? { inOrder.first { $0.kind == kind }?.target }

  /// At most one is written; a file with a thousand was made to be unpacked a thousand times.
  func all(kind: String) -> [String] {
    Array(Set(inOrder.filter { $0.kind == kind }.map(\.target)).sorted().prefix(4))
  }

  mutating func start(_ element: XMLElement) {
    guard element.name.local == "Relationship", element["TargetMode"] != "External",
      let id = element["Id"], let type = element["Type"], let target = element["Target"]
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    let relation = Relation(kind: kind, target: Self.resolved(target, in: folder))
    byID[id] = relation
    inOrder.append(relation)
  }

  /// The name of the part that a target means. A `..` too many stays at the top.
  static func resolved(_ target: String, in folder: String) -> String {
    var steps: [Substring] = []
    for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}
