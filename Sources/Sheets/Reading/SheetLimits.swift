/// Bounds that no honest file meets and that keep a hostile one from eating the machine.
package struct SheetLimits: Sendable {
  /// Bytes of the file itself.
  package var fileBytes = 32 << 20
  /// Bytes of one part once unpacked.
  package var partBytes = 64 << 20
  /// Bytes of all parts together once unpacked, those of one part counted each time it is read.
  package var unpackedBytes = 128 << 20
  /// Maximum number of rows with content, in all sheets together.
  package var rows = 100_000
  /// Last column that may have content.
  package var columns = 256
  /// Cells in all sheets together, the empty ones before a full one counted.
  package var cells = 2_000_000
  /// Notes in all sheets together, and as many merged ranges.
  package var notes = 20_000
  /// Bytes of one text.
  package var textBytes = 200_000
  /// Levels of nested elements.
  package var depth = 256

  package init() {}
}
