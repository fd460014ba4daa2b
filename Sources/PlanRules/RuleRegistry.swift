/// Every rule, in the order of the manual. A new rule is a new file and one line here.
package enum RuleRegistry {
  package static let all: [any Rule.Type] = [
    UnknownKey.self,
    UnknownActionPoint.self,
    UnlinkedActionPoint.self,
  ]

  package static func rule(named name: String) -> (any Rule.Type)? {
    all.first { $0.name == name }
  }

  package static var names: [String] { all.map { $0.name } }
}
