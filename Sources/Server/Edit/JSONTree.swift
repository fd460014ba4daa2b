internal import FoundationEssentials

/// JSON that a client sent, of any form.
enum JSONTree: Decodable, Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case object([String: JSONTree])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONTree].self) {
      self = .list(list)
    } else if let object = try? value.decode([String: JSONTree].self) {
      self = .object(object)
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else {
      self = .number(try value.decode(Double.self))
    }
  }

  /// - Throws: `EditProblem` for bytes that are no JSON.
  static func read(_ bytes: [UInt8]) throws(EditProblem) -> JSONTree {
    guard let tree = try? JSONDecoder().decode(JSONTree.self, from: Data(bytes)) else {
      throw .form("no JSON")
    }
    return tree
  }
}

/// Members of an object that a client sent. Each is read once; one that nobody read is a mistake.
struct JSONMembers {
  private var members: [String: JSONTree]

  init(_ tree: JSONTree) throws(EditProblem) {
    guard case .object(let members) = tree else { throw .form("an object is missing") }
    self.members = members
  }

  mutating func value(_ name: String) -> JSONTree? {
    let value = members.removeValue(forKey: name)
    return value == .null ? nil : value
  }

  mutating func text(_ name: String) throws(EditProblem) -> String {
    guard let text = try textIfAny(name) else { throw .form("'\(name)' is missing") }
    return text
  }

  mutating func textIfAny(_ name: String) throws(EditProblem) -> String? {
    guard let value = value(name) else { return nil }
    guard case .text(let text) = value else { throw .form("'\(name)' is no text") }
    return text
  }

  mutating func texts(_ name: String) throws(EditProblem) -> [String] {
    var texts: [String] = []
    for item in try list(name) {
      guard case .text(let text) = item else { throw .form("'\(name)' has other than texts") }
      texts.append(text)
    }
    return texts
  }

  mutating func number(_ name: String) throws(EditProblem) -> Int {
    guard let number = try numberIfAny(name) else { throw .form("'\(name)' is missing") }
    return number
  }

  mutating func numberIfAny(_ name: String) throws(EditProblem) -> Int? {
    guard let value = value(name) else { return nil }
    guard case .number(let number) = value, let whole = Int(exactly: number) else {
      throw .form("'\(name)' is no whole number")
    }
    return whole
  }

  /// False where it is missing.
  mutating func flag(_ name: String) throws(EditProblem) -> Bool {
    guard let value = value(name) else { return false }
    guard case .flag(let flag) = value else { throw .form("'\(name)' is neither true nor false") }
    return flag
  }

  mutating func list(_ name: String) throws(EditProblem) -> [JSONTree] {
    guard let value = value(name) else { return [] }
    guard case .list(let items) = value else { throw .form("'\(name)' is no list") }
    return items
  }

  mutating func object(_ name: String) throws(EditProblem) -> JSONMembers? {
    try value(name).map { tree throws(EditProblem) in try JSONMembers(tree) }
  }

  /// The members as texts by name.
  mutating func textsByName(_ name: String) throws(EditProblem) -> [String: String] {
    guard let object = try object(name) else { return [:] }
    var texts: [String: String] = [:]
    for (key, value) in object.members {
      guard case .text(let text) = value else { throw .form("'\(name)' has other than texts") }
      texts[key] = text
    }
    return texts
  }

  /// Checks that every member was read.
  func end() throws(EditProblem) {
    guard let name = members.keys.min() else { return }
    throw .form("'\(name)' is not known here")
  }
}
