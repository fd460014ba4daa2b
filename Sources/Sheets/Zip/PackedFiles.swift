/// Several files as one archive. The bytes do not depend on the clock.
package enum PackedFiles {
  /// - Parameter files: each with its name in the archive.
  package static func zip(_ files: [(name: String, bytes: [UInt8])]) throws(SheetError) -> [UInt8] {
    var writer = ZipWriter()
    for file in files { try writer.add(file.name, file.bytes) }
    writer.finish()
    return writer.bytes
  }
}
