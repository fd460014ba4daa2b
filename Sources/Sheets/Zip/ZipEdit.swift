/// Changes a text in a ZIP file of another program.
package enum ZipEdit {
  /// File with one part changed and all parts packed again, so that its bytes do not depend on the
  /// clock. Nil when the file cannot be read, or has no such part.
  package static func changing(
    _ part: String, of file: [UInt8], _ change: (String) -> String
  ) -> [UInt8]? {
    guard var archive = try? ZipArchive(file, limits: SheetLimits()), archive.contains(part) else {
      return nil
    }
    var writer = ZipWriter()
    for name in archive.names {
      guard let content = try? archive.part(name) else { return nil }
      let changed =
        name == part ? Array(change(String(decoding: content, as: UTF8.self)).utf8) : content
      guard (try? writer.add(name, changed, isStored: name == "mimetype")) != nil else {
        return nil
      }
    }
    writer.finish()
    return writer.bytes
  }

  /// File with a part more. Nil when the file cannot be read, or has that part already.
  package static func adding(_ part: String, _ text: String, to file: [UInt8]) -> [UInt8]? {
    guard var archive = try? ZipArchive(file, limits: SheetLimits()), !archive.contains(part) else {
      return nil
    }
    var writer = ZipWriter()
    for name in archive.names {
      guard let content = try? archive.part(name),
        (try? writer.add(name, content, isStored: name == "mimetype")) != nil
      else { return nil }
    }
    guard (try? writer.add(part, Array(text.utf8))) != nil else { return nil }
    writer.finish()
    return writer.bytes
  }
}
