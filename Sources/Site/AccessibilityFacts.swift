import Toolkit

/// Measurements by the tests on the pages in a real browser, read from a file.
///
/// A measurement that is missing from the file was not made, and the page says so.
struct AccessibilityFacts {
  /// Measures in the order of the page.
  enum Measure: String, CaseIterable {
    /// Number of pages that were opened in each of the states below.
    case pages
    /// Problems that the checker found in light colours.
    case light
    /// ... in dark colours.
    case dark
    /// ... at a width of 320 pixels.
    case narrow
    /// ... in forced-colors mode.
    case forced
    /// ... with a panel open on each map.
    case panel
    /// Pages wider than a window of 320 pixels.
    case overflowing
    /// Pages that were printed to PDF, all of them with tags.
    case tagged
    /// Links inside the site, all of which were followed.
    case links
    /// Tasks that were done with the keyboard only.
    case keyboard
  }

  let day: Day?
  let browser: String?
  let checker: String?
  private let numbers: [Measure: Int]

  /// Measurements that are built into the program.
  static let recorded = AccessibilityFacts(
    String(decoding: PackageResources.accessibility_facts_txt, as: UTF8.self))

  /// Parses lines `name: value`; lines that begin with `#` are comments.
  init(_ text: String) {
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      values[String(line[..<colon])] = String(value)
    }
    day = values["date"].flatMap { Day($0) }
    browser = values["browser"]
    checker = values["checker"]
    var numbers: [Measure: Int] = [:]
    for measure in Measure.allCases {
      if let value = values[measure.rawValue].flatMap({ Int($0) }) { numbers[measure] = value }
    }
    self.numbers = numbers
  }

  subscript(_ measure: Measure) -> Int? { numbers[measure] }

  var isEmpty: Bool { numbers.isEmpty }
}

extension AccessibilityFacts.Measure {
  /// Whether the number is that of problems that the checker found.
  var countsProblems: Bool { [.light, .dark, .narrow, .forced, .panel].contains(self) }
}
