internal import CExpat

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Start of an element. It is valid only during the callback that receives it.
@safe
struct XMLElement {
  let name: XMLName
  /// Names and values alternately, terminated by nil; owned by expat.
  private let attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  @unsafe
  init(name: XMLName, attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.name = name
    unsafe self.attributes = attributes
  }

  /// Value of an attribute, nil when the element has none of that name.
  subscript(_ local: StaticString, in space: XMLSpace = .none) -> String? {
    guard var next = unsafe attributes else { return nil }
    while let name = unsafe next[0], let value = unsafe next[1] {
      if unsafe Self.isName(name, local, space) { return unsafe String(cString: value) }
      unsafe next += 2
    }
    return nil
  }

  /// Whether expat's form of a name is this one. Compares bytes: a string for each attribute of millions
  /// of cells would take longer than all else.
  @unsafe
  private static func isName(
    _ text: UnsafePointer<CChar>, _ local: StaticString, _ space: XMLSpace
  ) -> Bool {
    local.withUTF8Buffer { local in
      let start = unsafe strlen(text) - local.count
      guard start >= 0, let first = local.baseAddress,
        unsafe memcmp(text + start, first, local.count) == 0
      else { return false }
      guard space != .none else { return start == 0 }
      return unsafe start > 0 && text[start - 1] == XMLNames.separator
        && XMLNames.space(text, start - 1) == space
    }
  }
}

/// Names of elements in the form that expat gives them: the namespace, a separator and the local name.
///
/// A part has few names and each very often, so a name is taken apart once.
final class XMLNames {
  /// U+001F, which XML cannot contain.
  static let separator: CChar = 0x1F

  private struct Known {
    var text: [CChar] = []
    var name = XMLName(space: .other, local: "")
  }

  /// A name in the slot of its length and last letter; one that comes later replaces it.
  private var known = [Known](repeating: Known(), count: 64)

  @unsafe
  func name(_ text: UnsafePointer<CChar>?) -> XMLName {
    guard let text = unsafe text else { return XMLName(space: .other, local: "") }
    let length = unsafe strlen(text)
    guard length > 0 else { return XMLName(space: .none, local: "") }
    let slot = unsafe (length &* 31 &+ Int(text[length - 1])) & 63
    let isKnown = unsafe known[slot].text.withUnsafeBufferPointer { former in
      guard former.count == length, let first = former.baseAddress else { return false }
      return unsafe memcmp(first, text, length) == 0
    }
    if isKnown { return known[slot].name }
    let name = unsafe Self.apart(text, length)
    let copy = unsafe Array(UnsafeBufferPointer(start: text, count: length))
    known[slot] = Known(text: copy, name: name)
    return name
  }

  @unsafe
  private static func apart(_ text: UnsafePointer<CChar>, _ length: Int) -> XMLName {
    guard let end = unsafe strrchr(text, Int32(separator)) else {
      return XMLName(space: .none, local: unsafe String(cString: text))
    }
    let prefix = unsafe UnsafePointer(end) - text
    return XMLName(space: unsafe space(text, prefix), local: unsafe String(cString: end + 1))
  }

  /// The namespace that the first bytes of a name are.
  @unsafe
  static func space(_ text: UnsafePointer<CChar>, _ length: Int) -> XMLSpace {
    for (address, space) in addresses where address.utf8CodeUnitCount == length {
      if unsafe memcmp(address.utf8Start, text, length) == 0 { return space }
    }
    return .other
  }

  private static let addresses = XMLSpace.allCases.flatMap { space in
    space.addresses.map { ($0, space) }
  }
}
