import SourceText

/// Compares the edited document with the tree that a patch makes of the former one.
struct PatchVerification {
  private let patch: YAMLPatch
  /// The former nodes in which something changes.
  private let concerned: Set<Int>
  private let former: YAMLDocument
  private let document: YAMLDocument

  init(_ patch: YAMLPatch, concerned: Set<Int>, _ document: YAMLDocument) {
    self.patch = patch
    self.concerned = concerned
    former = patch.source.document
    self.document = document
  }

  /// Whether a node of the edited document is what a node of the former one becomes.
  func isExpected(_ new: Int, for old: Int) -> Bool {
    guard concerned.contains(old) else { return former.isSameTree(old, as: document, new) }
    if let value = patch.replaced[old] { return value.isValue(of: new, in: document) }
    guard document.kind(new) == former.kind(old) else { return false }
    switch former.kind(old) {
    case .scalar: return former.isSameTree(old, as: document, new)
    case .sequence: return isExpected(items: new, for: old)
    case .mapping: return isExpected(entries: new, for: old)
    }
  }

  private func isExpected(items new: Int, for old: Int) -> Bool {
    let change = patch.sequences[old]
    let end = document.next(new)
    var (index, child, isSame) = (0, new + 1, true)
    func takeInserted() {
      for value in change?.inserted[index] ?? [] where isSame {
        isSame = child < end && value.isValue(of: child, in: document)
        if isSame { child = document.next(child) }
      }
    }
    former.forEachChild(of: old) { item in
      guard isSame else { return }
      takeInserted()
      if isSame, change?.removed.contains(index) != true {
        isSame = child < end && isExpected(child, for: item)
        if isSame { child = document.next(child) }
      }
      index += 1
    }
    takeInserted()
    return isSame && child == end
  }

  private func isExpected(entries new: Int, for old: Int) -> Bool {
    let change = patch.mappings[old]
    let added = change.map { patch.additions($0, in: old) } ?? [:]
    let end = document.next(new)
    var (index, child, isSame) = (0, new + 1, true)
    func takeAdded() {
      for entry in added[index] ?? [] where isSame {
        isSame =
          child < end && document.text(child).utf8.elementsEqual(entry.key.utf8)
          && entry.value.isValue(of: child + 1, in: document)
        if isSame { child = document.next(child + 1) }
      }
    }
    former.forEachEntry(of: old) { key, value in
      guard isSame else { return }
      takeAdded()
      if isSame, change?.removed.contains(key) != true {
        isSame =
          child < end && isExpected(key: child, for: key)
          && isExpected(child + 1, for: value)
        if isSame { child = document.next(child + 1) }
      }
      index += 1
    }
    takeAdded()
    return isSame && child == end
  }

  private func isExpected(key new: Int, for old: Int) -> Bool {
    guard let name = patch.renamed[old] else { return former.isSameTree(old, as: document, new) }
    return document.text(new).utf8.elementsEqual(name.utf8)
  }
}
