import SourceText

/// The definition of the plan's files made ready for the check of form: all mappings and keys in one
/// list each, so that looking a key up asks nothing of memory that all cores share.
struct FormatTable: Sendable {
  /// A key, or the document itself.
  struct Entry: Sendable {
    let name: String
    let kind: ValueKind
    let isRequired: Bool
    /// The mapping that may stand there, by its place in `maps`.
    let map: Int?
  }

  struct Map: Sendable {
    let name: MapName
    /// The places of its keys in `entries`.
    let keys: Range<Int>
    /// When this key is present the mapping is of the other kind.
    let variant: (key: YAMLKey, map: Int)?
  }

  /// The first is the document itself, which has no key.
  private(set) var entries: [Entry]
  /// The keys of the entries.
  private(set) var keys: [YAMLKey]
  private(set) var maps: [Map] = []

  static let plan = FormatTable(PlanFormat.maps)

  private init(_ formats: [MapFormat]) {
    let places = Dictionary(uniqueKeysWithValues: zip(formats.map(\.name), formats.indices))
    keys = [""]
    entries = [
      Entry(
        name: "", kind: .map(.document), isRequired: true, map: places[.document])
    ]
    for format in formats {
      let first = entries.count
      for key in format.keys {
        keys.append(YAMLKey(key.name))
        entries.append(
          Entry(
            name: key.name, kind: key.kind, isRequired: key.isRequired,
            map: key.kind.map.flatMap { places[$0] }))
      }
      let variant = format.variant.flatMap { variant in
        places[variant.map].map { (key: YAMLKey(variant.key), map: $0) }
      }
      maps.append(Map(name: format.name, keys: first..<entries.count, variant: variant))
    }
  }
}

extension ValueKind {
  /// The mapping that may stand here, alone or in a list.
  fileprivate var map: MapName? {
    switch self {
    case .map(let name), .maps(let name): name
    case .links: .link
    default: nil
    }
  }
}
