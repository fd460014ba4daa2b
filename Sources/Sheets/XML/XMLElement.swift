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
  subscript(_ local: String, in space: XMLSpace = .none) -> String? {
    guard var next = unsafe attributes else { return nil }
    while let name = unsafe next[0], let value = unsafe next[1] {
      if unsafe Self.name(name) == XMLName(space: space, local: local) {
        return unsafe String(cString: value)
      }
      unsafe next += 2
    }
    return nil
  }

  /// Name from expat's form: the namespace, a separator and the local name.
  @unsafe
  static func name(_ text: UnsafePointer<CChar>?) -> XMLName {
    guard let text = unsafe text else { return XMLName(space: .other, local: "") }
    // U+001F is the separator that `XMLParser` sets: XML cannot contain it.
    guard let separator = unsafe strrchr(text, 0x1F) else {
      return XMLName(space: .none, local: unsafe String(cString: text))
    }
    let length = unsafe UnsafePointer(separator) - text
    return XMLName(
      space: unsafe space(text, length), local: unsafe String(cString: separator + 1))
  }

  @unsafe
  private static func space(_ text: UnsafePointer<CChar>, _ length: Int) -> XMLSpace {
    // Compares bytes, so that no string is made for each name.
    for (address, space) in addresses where address.utf8CodeUnitCount == length {
      if unsafe memcmp(address.utf8Start, text, length) == 0 { return space }
    }
    return .other
  }

  private static let addresses = XMLSpace.allCases.flatMap { space in
    space.addresses.map { ($0, space) }
  }
}
