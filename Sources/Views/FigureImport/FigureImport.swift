package import PlanModel
package import Toolkit
import SourceText

/// Figures of files compared with the plan, before anything is written.
package struct FigureImport: Sendable {
  package struct Figure: Sendable {
    package let position: Phrase
    package let indicator: Int
    /// Code of the region; nil for the plan's own municipality.
    package let region: String?
    package let year: Int
    /// As it is in the file.
    package let written: String
    package let read: FigureCell
    package var outcome: Outcome
  }

  package enum Outcome: Sendable {
    case new
    /// The plan had no number, or a provisional one.
    case changed(from: FigureValue)
    case same
    /// The plan has another number.
    case conflict(with: FigureValue, isChosen: Bool)
    case refused(CellRefusal)
  }

  package private(set) var figures: [Figure] = []
  package internal(set) var importedTargets: [ImportedTarget] = []
  package private(set) var remarks: [FileRemark] = []
  /// Which rows of a table each series was read from, where that is new.
  package private(set) var mappings: [Mapping] = []

  package struct Mapping: Sendable {
    package let indicator: Int
    package let region: String?
    package let text: String
  }

  let plan: Plan
  let chosen: Int?
  let choice: FigureMapping?
  private let decimal: DecimalSign?
  let replaces: Bool
  private let names: [String: Int]
  var knownNames: [String: Int] { names }
  private let regions: [String: String]
  private let signs: [String: MissingReason]
  /// Region of the own series of each indicator.
  private let own: [RegionCode]
  /// Regions of the series with a title of their own, by indicator.
  private let rows: [Int: [String: RegionCode]]
  private let series: [[String?: FigureSeries]]
  /// Position in `figures` by indicator, region and year.
  private var known: [Key: Int] = [:]
  /// Position in `importedTargets`.
  var knownTargets: [TargetKey: Int] = [:]
  /// First year with a figure in the files.
  private(set) var firstYears: [TargetKey: Int] = [:]

  private struct Key: Hashable {
    let indicator: Int
    let region: String?
    let year: Int
  }

  /// - Parameters:
  ///   - indicator: to which all figures belong; nil to find it by the names in the file.
  ///   - choice: which rows of a table of open data are meant.
  ///   - replaces: whether another number in the plan is overwritten.
  package init(
    _ plan: Plan, indicator: Int? = nil, choice: FigureMapping? = nil,
    decimal: DecimalSign? = nil, replaces: Bool = false
  ) {
    self.plan = plan
    chosen = indicator
    self.choice = choice
    self.decimal = decimal
    self.replaces = replaces
    var names: [String: Int] = [:]
    for (index, indicator) in plan.indicators.enumerated() {
      let all = [indicator.id?.value, indicator.title.value] + indicator.series.map(\.title?.value)
      for name in all.compactMap(\.self) where names[name.folded] == nil {
        names[name.folded] = index
      }
    }
    self.names = names
    let regions = plan.regions.flatMap { region in
      [region.code.value, region.name?.value].compactMap(\.self).map {
        ($0.folded, region.code.value)
      }
    }
    self.regions = Dictionary(regions) { first, _ in first }
    let benchmarks = Set(plan.regions.filter(\.isBenchmark).map(\.code.value))
    own = plan.indicators.map { indicator in
      let own = indicator.series.first { series in
        series.region.map { !benchmarks.contains($0.value) } ?? true
      }
      return RegionCode(code: own?.region?.value)
    }
    var rows: [Int: [String: RegionCode]] = [:]
    for (index, indicator) in plan.indicators.enumerated() {
      for series in indicator.series {
        guard let title = series.title else { continue }
        rows[index, default: [:]][title.value.folded] = RegionCode(code: series.region?.value)
      }
    }
    self.rows = rows
    series = plan.indicators.map { indicator in
      Dictionary(indicator.series.map { ($0.region?.value, $0) }) { first, _ in first }
    }
    signs = Dictionary(
      plan.footnotes.compactMap { note in note.means.map { (note.mark.value, $0) } }
    ) { first, _ in first }
  }

  package mutating func add(_ sheet: ReturnedSheet) {
    let found = FigureSheet(sheet)
    remarks += found.remarks
    var unknown: Set<String> = []
    let names = Set(found.figures.compactMap(\.name) + found.targets.compactMap(\.name))
    for figure in found.figures {
      guard
        let (index, region) = meant(
          figure.name, figure.region, among: names, at: figure.position, &unknown)
      else { continue }
      add(
        figure.cell, at: figure.position, indicator: index, region: region, year: figure.year,
        unit: figure.unit)
    }
    for found in found.targets {
      let (regionName, cell) = splitRegion(found)
      var target = found
      target.cell = cell
      guard
        let (index, region) = meant(
          target.name, regionName, among: names, at: target.position, &unknown)
      else { continue }
      add(target, indicator: index, region: region)
    }
  }

  /// Indicator and region that a row is about; nil when the plan does not know one, which is reported
  /// once.
  private mutating func meant(
    _ name: String?, _ regionName: String?, among names: Set<String>, at position: Phrase,
    _ unknown: inout Set<String>
  ) -> (indicator: Int, region: String?)? {
    guard let index = chosen ?? name.flatMap({ self.names[$0.folded] }) else {
      let name = name ?? ""
      if unknown.insert(name).inserted { remarks.append(unknownIndicator(name, at: position)) }
      return nil
    }
    let written = regionName ?? (chosen == nil || names.count < 2 ? nil : name)
    guard let region = region(written, of: index) else {
      let name = written ?? ""
      if unknown.insert("region \(name)").inserted {
        remarks.append(unknownRegion(name, at: position))
      }
      return nil
    }
    return (index, region.code)
  }

  /// Code of a region; of no name the one that the indicator's own series has.
  ///
  /// - Returns: nil for a name that the plan does not know.
  func region(_ name: String?, of index: Int) -> RegionCode? {
    if let name {
      if let code = regions[name.folded] { return RegionCode(code: code) }
      if let code = rows[index]?[name.folded] { return code }
      guard
        Self.ownNames.contains(name.folded)
          || name.folded == plan.header?.municipality?.value.folded
      else { return nil }
    }
    return own[index]
  }

  /// What our own tables call the plan's municipality.
  private static let ownNames: Set<String> = ["eigen gemeente", "own municipality"]

  /// Code of a region that the plan knows; nil for its own municipality without one.
  struct RegionCode: Sendable {
    let code: String?
  }

  mutating func add(
    _ cell: ReturnedSheet.Cell, at position: Phrase, indicator: Int, region: String?, year: Int,
    unit written: String? = nil
  ) {
    let series = series[indicator][region]
    let reader = reader(of: indicator, region: region)
    var read = reader.read(cell)
    if case .empty = read { return }
    if let refusal = unitRefusal(written, indicator, region) { read = .refused(refusal) }
    // As our own tables write it: whatever the notation, nothing was changed.
    if let former = series?.value(in: year)?.number, case .refused(let refusal) = read,
      !refusal.isOfUnit, cell.text == former.phrase(plan.language)
    {
      read = .number(FigureCell.ReadNumber(number: former, printed: nil, sign: nil))
    }
    if cell.isNumber, reader.unit == .percent, isFraction(read, beside: series) {
      read = .refused(.fraction)
    }
    let key = Key(indicator: indicator, region: region, year: year)
    if let earlier = known[key] {
      guard figures[earlier].read != read else { return }
      figures[earlier].outcome = .refused(.twice)
      read = .refused(.twice)
    }
    known[key] = figures.count
    let place = TargetKey(indicator: indicator, region: region, year: nil)
    firstYears[place] = min(firstYears[place] ?? year, year)
    figures.append(
      Figure(
        position: position, indicator: indicator, region: region, year: year,
        written: FileRemark.short(cell.text), read: read,
        outcome: outcome(of: read, beside: series?.value(in: year))))
  }

  func reader(of indicator: Int, region: String?) -> FigureCellReader {
    let unit = series[indicator][region]?.unit ?? plan.indicators[indicator].unit
    return FigureCellReader(
      unit: unit.map { MeasureUnit($0.value) }, decimal: decimal, signs: signs,
      language: plan.language)
  }

  func knownSeries(of indicator: Int, _ region: String?) -> FigureSeries? {
    series[indicator][region]
  }

  func isRegion(_ name: String) -> Bool { regions[name.folded] != nil }

  func ownRegion(of indicator: Int) -> String? { own[indicator].code }

  mutating func note(_ remark: FileRemark) { remarks.append(remark) }

  mutating func remember(_ mapping: FigureMapping, _ indicator: Int, _ region: String?) {
    guard !mappings.contains(where: { $0.indicator == indicator && $0.region == region }) else {
      return
    }
    mappings.append(Mapping(indicator: indicator, region: region, text: mapping.text))
  }
}

extension String {
  /// Key for all spellings of a name that differ in capitals and spaces.
  var folded: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
