import SourceText
import Toolkit

// Values that are mappings with keys of their own.

extension ValueForm where Value: Mapped {
  static var map: ValueForm {
    let (name, list) = (Value.mapping.format.name, ValueForm<[Value]>.maps())
    return ValueForm(
      kind: .map(name), read: { $0.map($1, $2, .map(name), Value.mapping) },
      value: { .map($0.values(at: Value.node(at: 0, in: $1))) }
    ).with(.all) { thing, node, parts, visit in
      list.visit(CollectionOfOne([thing[0]]).span, node, parts, visit)
    }
  }
}

extension ValueForm {
  static func maps<Item: Mapped>() -> ValueForm where Value == [Item] {
    let name = Item.mapping.format.name
    return ValueForm(
      kind: .maps(name),
      read: { reader, node, key in
        reader.maps(node, key, .maps(name)) { $0.map($1, key, .map(name), Item.mapping) }
      },
      value: { things, node in
        .maps(things.enumerated().map { $1.values(at: Item.node(at: $0, in: node)) })
      }
    ).with(.all) { things, node, parts, visit in
      Item.mapping.visit(
        things[0], for: parts, node: { Item.node(at: $0, in: node) }, visit)
    }
  }
}

extension ValueForm {
  /// Form of the one mapping of a file, as a list like those of other files.
  static func onePerFile<Item: Mapped>() -> ValueForm where Value == [Item] {
    let (one, list): (ValueForm<Item>, ValueForm) = (.map, .maps())
    return ValueForm(
      kind: one.kind,
      read: { reader, node, key in one.read(&reader, node, key).map { [$0] } }, value: list.value
    ).with(.all, list.visit)
  }
}
