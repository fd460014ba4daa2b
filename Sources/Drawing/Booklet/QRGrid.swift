/// Modules of a QR code while it is made: fixed patterns first, then data, then a mask.
struct QRGrid {
  private let side: Int
  private var modules: [[Bool]]
  /// Whether a module belongs to a fixed pattern, which no mask changes.
  private var isFixed: [[Bool]]

  init(_ version: QRVersion) {
    side = version.side
    modules = Array(repeating: Array(repeating: false, count: side), count: side)
    isFixed = modules
    for index in 0..<side {
      fix(6, index, index.isMultiple(of: 2))
      fix(index, 6, index.isMultiple(of: 2))
    }
    for (x, y) in [(3, 3), (side - 4, 3), (3, side - 4)] {
      square(x, y, radius: 4) { $0 != 2 && $0 != 4 }
    }
    let last = version.alignment.last ?? 0
    for x in version.alignment {
      for y in version.alignment
      where !(x == 6 && y == 6 || x == 6 && y == last || x == last && y == 6) {
        square(x, y, radius: 2) { $0 != 1 }
      }
    }
    writeFormat(mask: 0)
    writeVersion(version.number)
  }

  private mutating func fix(_ x: Int, _ y: Int, _ isDark: Bool) {
    modules[y][x] = isDark
    isFixed[y][x] = true
  }

  /// Square rings around a point, dark by their distance.
  private mutating func square(_ x: Int, _ y: Int, radius: Int, _ isDark: (Int) -> Bool) {
    for row in max(0, y - radius)...min(side - 1, y + radius) {
      for column in max(0, x - radius)...min(side - 1, x + radius) {
        fix(column, row, isDark(max(abs(column - x), abs(row - y))))
      }
    }
  }

  /// Level M and the mask, twice, with their own error correction.
  private mutating func writeFormat(mask: Int) {
    var rest = mask
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (mask << 10 | rest) ^ 0x5412
    func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
    for index in 0...5 { fix(8, index, bit(index)) }
    fix(8, 7, bit(6))
    fix(8, 8, bit(7))
    fix(7, 8, bit(8))
    for index in 9..<15 { fix(14 - index, 8, bit(index)) }
    for index in 0..<8 { fix(side - 1 - index, 8, bit(index)) }
    for index in 8..<15 { fix(8, side - 15 + index, bit(index)) }
    fix(8, side - 8, true)
  }

  /// Number of a version from 7, twice.
  private mutating func writeVersion(_ number: Int) {
    guard number >= 7 else { return }
    var rest = number
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = number << 12 | rest
    for index in 0..<18 {
      let (far, near) = (side - 11 + index % 3, index / 3)
      fix(far, near, bits >> index & 1 == 1)
      fix(near, far, bits >> index & 1 == 1)
    }
  }

  /// Writes codewords in columns of two, upwards and downwards in turn, from the right.
  mutating func write(_ codewords: [UInt8]) {
    var index = 0
    var right = side - 1
    while right >= 1 {
      // The column of the timing pattern has no data.
      if right == 6 { right = 5 }
      for step in 0..<side {
        for column in [right, right - 1] {
          let row = (right + 1) & 2 == 0 ? side - 1 - step : step
          guard !isFixed[row][column], index < codewords.count * 8 else { continue }
          modules[row][column] = codewords[index / 8] >> (7 - index % 8) & 1 == 1
          index += 1
        }
      }
      right -= 2
    }
  }

  /// Modules with the mask that gives the fewest plain areas.
  func masked() -> [[Bool]] {
    (0..<8).map { masked(by: $0) }.min { Self.plainness($0) < Self.plainness($1) } ?? modules
  }

  private func masked(by mask: Int) -> [[Bool]] {
    var grid = self
    grid.writeFormat(mask: mask)
    for y in 0..<side {
      for x in 0..<side where !isFixed[y][x] && Self.inverts(mask, x, y) {
        grid.modules[y][x].toggle()
      }
    }
    return grid.modules
  }

  private static func inverts(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
    switch mask {
    case 0: (x + y) % 2 == 0
    case 1: y % 2 == 0
    case 2: x % 3 == 0
    case 3: (x + y) % 3 == 0
    case 4: (x / 3 + y / 2) % 2 == 0
    case 5: x * y % 2 + x * y % 3 == 0
    case 6: (x * y % 2 + x * y % 3) % 2 == 0
    default: ((x + y) % 2 + x * y % 3) % 2 == 0
    }
  }

  /// Penalty for squares of one colour and for a majority of one colour. The standard also counts
  /// long lines; every mask can be read, and these two keep areas from being plain.
  private static func plainness(_ modules: [[Bool]]) -> Int {
    var squares = 0
    for y in modules.indices.dropLast() {
      for x in modules.indices.dropLast() {
        let colour = modules[y][x]
        if modules[y][x + 1] == colour, modules[y + 1][x] == colour,
          modules[y + 1][x + 1] == colour
        {
          squares += 3
        }
      }
    }
    let dark = modules.joined().count { $0 }
    let share = dark * 100 / (modules.count * modules.count)
    return squares + abs(share - 50) / 5 * 10
  }
}
