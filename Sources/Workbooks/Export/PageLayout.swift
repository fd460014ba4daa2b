import Sheets

/// Which columns of a sheet come on which page, and how wide they are for it.
///
/// A4 where that is enough, else A3. Columns with long texts are made narrower until a page is wide
/// enough for letters of eight points; what does not fit then comes on a further page.
struct PageLayout {
  /// Of all columns, in characters.
  private(set) var widths: [Int]
  private(set) var printing: SheetPrinting
  private let isHidden: [Bool]
  private let repeated: Range<Int>

  /// Narrowest width to which a column of long texts is brought.
  private static let least = 24

  /// - Parameters:
  ///   - first: the first that comes on paper: those before it are for the program.
  ///   - repeated: columns that say which row it is.
  ///   - read: number of columns that are read first; 0 for all alike.
  init(
    _ widths: [Int], isHidden: [Bool], from first: Int, repeated: Range<Int>, read: Int
  ) {
    self.widths = widths
    self.isHidden = isHidden
    self.repeated = repeated
    let all = first..<widths.count
    printing = SheetPrinting(pages: [all], isLarge: false)
    guard !SheetPrinting.fits(shown(all, in: widths), isLarge: false) else { return }
    var pages: [Range<Int>] = []
    if read > all.lowerBound, !canFit(all) {
      pages = divided(all.lowerBound..<read) + divided(read..<all.upperBound)
    } else {
      pages = divided(all)
    }
    // A page on which all columns are hidden would have the names of the rows only.
    var joined: [Range<Int>] = []
    for page in pages {
      if let last = joined.last, page.allSatisfy({ isHidden[$0] }) {
        joined[joined.count - 1] = last.lowerBound..<page.upperBound
      } else {
        joined.append(page)
      }
    }
    for page in joined { narrow(page) }
    printing = SheetPrinting(pages: joined, isLarge: true)
  }

  /// Widths of what a page shows, with the names of the rows.
  private func shown(_ page: Range<Int>, in widths: [Int]) -> [Int] {
    let names = repeated.filter { $0 < page.lowerBound }
    return (names + page).filter { !isHidden[$0] }.map { widths[$0] }
  }

  private func canFit(_ page: Range<Int>) -> Bool {
    SheetPrinting.fits(shown(page, in: widths.map { min($0, Self.least) }), isLarge: true)
  }

  /// As few pages as can have the columns.
  private func divided(_ page: Range<Int>) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = page.lowerBound
    for index in page where index > start && !canFit(start..<index + 1) {
      pages.append(start..<index)
      start = index
    }
    return start < page.upperBound ? pages + [start..<page.upperBound] : pages
  }

  /// Brings the widest columns of a page to one width with which it fits.
  private mutating func narrow(_ page: Range<Int>) {
    var level = page.map { widths[$0] }.max() ?? 0
    func narrowed() -> [Int] {
      widths.indices.map { page.contains($0) ? min(widths[$0], level) : widths[$0] }
    }
    while level > Self.least, !SheetPrinting.fits(shown(page, in: narrowed()), isLarge: true) {
      level -= 1
    }
    widths = narrowed()
  }
}
