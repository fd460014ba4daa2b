package import PlanModel
package import Toolkit
import SourceText

/// Targets of files compared with the plan.
extension FigureImport {
  package struct ImportedTarget: Sendable {
    package let position: Phrase
    package let indicator: Int
    /// Code of the region; nil for the plan's own municipality.
    package let region: String?
    package let year: Int?
    package let condition: TargetCondition?
    package let printed: String?
    /// As it is in the file.
    package let written: String
    package internal(set) var outcome: TargetOutcome
  }

  package enum TargetOutcome: Sendable {
    case new
    case same
    /// The plan has another target for that year and region.
    case conflict(with: FigureTarget, isChosen: Bool)
    case refused(CellRefusal)
  }

  /// Adds a target; figures of the same file must be there already.
  mutating func add(_ found: FoundTarget, indicator: Int, region: String?) {
    let reader = TargetReader(numbers: reader(of: indicator, region: region))
    let written = FileRemark.short(found.cell.text)
    func target(
      _ outcome: TargetOutcome, year: Int?, _ condition: TargetCondition? = nil,
      printed: String? = nil
    ) -> ImportedTarget {
      ImportedTarget(
        position: found.position, indicator: indicator, region: region, year: year,
        condition: condition, printed: printed, written: written, outcome: outcome)
    }
    switch reader.read(found.cell) {
    case .empty: return
    case .refused(let refusal): importedTargets.append(target(.refused(refusal), year: found.year))
    case .target(let condition, let inCell, let printed):
      if let refusal = unitRefusal(found.unit, indicator, region) {
        return importedTargets.append(target(.refused(refusal), year: found.year))
      }
      let year = inCell ?? found.year
      let key = TargetKey(indicator: indicator, region: region, year: year)
      if let other = knownTargets[key] {
        guard importedTargets[other].condition != condition else { return }
        importedTargets[other].outcome = .refused(.twoTargets)
        return importedTargets.append(target(.refused(.twoTargets), year: year))
      }
      knownTargets[key] = importedTargets.count
      importedTargets.append(
        target(
          outcome(of: condition, in: year, indicator, region), year: year, condition,
          printed: printed))
    }
  }

  /// The region in brackets behind a target, as tables of the plan write it, and the cell without it.
  func splitRegion(_ found: FoundTarget) -> (region: String?, cell: ReturnedSheet.Cell) {
    let text = found.cell.text
    guard found.region == nil, !found.cell.isNumber, text.hasSuffix(")"),
      let open = text.lastIndex(of: "(")
    else { return (found.region, found.cell) }
    let name = String(text[text.index(after: open)...].dropLast())
    guard isRegion(name) else { return (nil, found.cell) }
    return (name, ReturnedSheet.Cell(String(text[..<open])))
  }

  private func outcome(
    of condition: TargetCondition, in year: Int?, _ index: Int, _ region: String?
  ) -> TargetOutcome {
    if let year, let first = firstYear(of: index, region), year < first {
      return .refused(.beforeSeries(first))
    }
    let own = ownRegion(of: index)
    let present = plan.indicators[index].targets.filter { target in
      (target.region?.value ?? own) == region
        && (year == nil || target.year == nil || target.year == year)
    }
    if present.contains(where: { $0.conditions == [condition] }) { return .same }
    guard let former = present.first else { return .new }
    return present.count == 1
      ? .conflict(with: former, isChosen: replaces) : .refused(.targetYear)
  }

  /// First year with a figure, in the plan or the files.
  private func firstYear(of index: Int, _ region: String?) -> Int? {
    let inFiles = firstYears[TargetKey(indicator: index, region: region, year: nil)]
    let inPlan = knownSeries(of: index, region)?.values.first?.year
    return [inFiles, inPlan].compactMap(\.self).min()
  }

  /// Indicator and region, with a year of a target.
  struct TargetKey: Hashable, Sendable {
    let indicator: Int
    let region: String?
    let year: Int?
  }

  /// Why a unit in a file is not the plan's; nil when it is, or one of the two is not said.
  func unitRefusal(_ unit: String?, _ index: Int, _ region: String?) -> CellRefusal? {
    let indicator = plan.indicators[index]
    guard let unit, let own = (knownSeries(of: index, region)?.unit ?? indicator.unit)?.value,
      MeasureUnit(Self.spelled(unit)) != MeasureUnit(Self.spelled(own))
    else { return nil }
    return .unit(FileRemark.short(unit), plan: FileRemark.short(own))
  }

  private static func spelled(_ unit: String) -> String {
    unit.folded.replacing("inw.", with: "inwoners")
  }

  package var acceptedTargets: [ImportedTarget] {
    importedTargets.filter { target in
      switch target.outcome {
      case .new, .conflict(_, isChosen: true): true
      case .same, .refused, .conflict: false
      }
    }
  }

  var targetsAreComplete: Bool {
    importedTargets.allSatisfy { target in
      switch target.outcome {
      case .refused, .conflict(_, isChosen: false): false
      case .new, .same, .conflict: true
      }
    }
  }
}
