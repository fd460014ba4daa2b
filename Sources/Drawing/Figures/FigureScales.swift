/// Position of years on the horizontal axis: each has a bin of the same width.
struct YearScale {
  let first: Int
  let last: Int
  let left: Double
  /// Width of a year's bin.
  let step: Double

  init(_ years: [Int], left: Double, width: Double) {
    first = years.min() ?? 0
    last = years.max() ?? 0
    self.left = left
    step = width / (Double(last) - Double(first) + 1)
  }

  func callAsFunction(_ year: Int) -> Double {
    left + (Double(year) - Double(first) + 0.5) * step
  }

  /// Left and right edge of a year's bin.
  func start(_ year: Int) -> Double { self(year) - step / 2 }
  func end(_ year: Int) -> Double { self(year) + step / 2 }

  /// Years to write, so far apart that each has some width.
  func labels(width: Double) -> [Int] {
    var every = 1
    // 1, 2, 5, 10, 20, 50 …: years that a reader can count on.
    for factor in [2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000]
    where Double(every) * step < width {
      every = factor
    }
    guard every > 1 else { return Array(first...last) }
    let start = first + (every - (first % every + every) % every) % every
    return Array(stride(from: start, through: last, by: every))
  }
}

/// Position of numbers on the vertical axis, from a round number below all to one above.
struct ValueScale {
  let low: Double
  let high: Double
  let step: Double
  private let top: Double
  private let height: Double

  init(_ numbers: [Double], startsAtZero: Bool, top: Double, height: Double) {
    self.top = top
    self.height = height
    var low = numbers.min() ?? 0
    var high = numbers.max() ?? 1
    if startsAtZero {
      low = min(low, 0)
      high = max(high, 0)
    }
    if high - low <= max(high.magnitude, low.magnitude) * 1e-12 {
      let room = high == 0 ? 1 : high.magnitude / 10
      low -= low == 0 && startsAtZero ? 0 : room
      high += room
    }
    let step = Self.round((high - low) / 4)
    self.step = step
    self.low = (low / step).rounded(.down) * step
    self.high = (high / step).rounded(.up) * step
  }

  /// Whether zero is on the axis.
  var includesZero: Bool { low <= 0 && high >= 0 }

  func callAsFunction(_ number: Double) -> Double {
    top + height * (1 - (number - low) / (high - low))
  }

  /// Round numbers on the axis, from the lowest.
  var ticks: [Double] {
    let count = Int(((high / step) - (low / step)).rounded())
    let first = (low / step).rounded()
    return (0...max(1, min(count, 12))).map { (first + Double($0)) * step }
  }

  /// The smallest of 1, 2 and 5 times a power of ten that is not below a number.
  static func round(_ number: Double) -> Double {
    var power = 1.0
    while power * 10 <= number { power *= 10 }
    while power > number { power /= 10 }
    return [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= number * 0.999_999 } ?? number
  }
}
