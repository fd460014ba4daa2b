/// How a table comes on paper: columns that are beside each other on a page, and the size of the page.
///
/// A table that is too wide for one page is divided where its reader says, and each part is as wide as a
/// page: a program that divides it itself cuts it anywhere, at another column on each machine.
package struct SheetPrinting: Sendable, Equatable {
  /// Columns of each page, from the left. The repeated columns of the sheet are before those of a
  /// further page.
  package let pages: [Range<Int>]
  package let isLarge: Bool

  /// - Parameter isLarge: whether it is A3, and not A4.
  package init(pages: [Range<Int>], isLarge: Bool) {
    self.pages = pages
    self.isLarge = isLarge
  }

  /// Whether columns of some widths can be read on the width of a page, also where letters are a third
  /// wider than Excel's own, as those of LibreOffice without its typeface.
  ///
  /// - Parameter widths: in characters.
  package static func fits(_ widths: [Int], isLarge: Bool) -> Bool {
    SheetLook.fits(
      widths, on: isLarge ? SheetLook.largePaperWidth : SheetLook.paperWidth,
      spare: SheetLook.spareForWideLetters)
  }
}
