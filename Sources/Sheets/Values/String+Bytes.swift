#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension String {
  /// Whether a text has the same bytes. Two that Swift calls equal may differ in them, and byte by byte
  /// through their views the comparison takes much of the time of a large workbook.
  package func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    let isSame = unsafe utf8.withContiguousStorageIfAvailable { own in
      unsafe other.utf8.withContiguousStorageIfAvailable { bytes in
        guard let first = own.baseAddress, let second = bytes.baseAddress else { return true }
        return unsafe memcmp(first, second, own.count) == 0
      }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}
