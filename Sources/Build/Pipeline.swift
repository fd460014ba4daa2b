package import PlanModel
package import Rules
package import Site
package import SourceText
package import Toolkit
package import Views

/// Pipeline from a plan's files to its outputs, one function per stage. Each stage is a value.
///
/// `layOut` is the only stage that waits for another program, through the function that is passed
/// in; all others are pure.
package enum Pipeline {
  /// Reads the files of a plan.
  ///
  /// - Parameter named: reads the files that the plan names.
  package static func read<Failure: Error>(
    _ files: [SourceFile], today: Day? = nil,
    named: (Plan) throws(Failure) -> NamedFiles
  ) throws(Failure) -> PlanInput {
    let reader = PlanReader(files)
    return read(files, parsed: reader, named: try named(reader.plan), today: today)
  }

  /// Reads files that are parsed already, for a command that measures each part.
  package static func read(
    _ files: [SourceFile], parsed reader: PlanReader, named: NamedFiles = NamedFiles(),
    today: Day? = nil
  ) -> PlanInput {
    PlanInput(files: files, reader: reader, named: named, today: today)
  }

  package static func check(_ input: PlanInput) -> CheckedPlan {
    CheckedPlan(input: input, findings: Checker.check(input))
  }

  /// Lays out the map of every theme.
  ///
  /// - Parameter definition: which fields and sections describe a thing, here as in `outputs`.
  package static func layOut(
    _ checked: CheckedPlan, _ language: Language, by definition: DetailsDefinition = .standard,
    _ layouts: Layouts
  ) -> LaidOutPlan {
    let drafts = MapDrafts(checked, language, by: definition)
    return LaidOutPlan(drafts, layouts(drafts.requests))
  }

  /// Plan without layouts, for callers that need no drawings of maps.
  package static func withoutLayouts(
    _ checked: CheckedPlan, _ language: Language, by definition: DetailsDefinition = .standard
  ) -> LaidOutPlan {
    let drafts = MapDrafts(checked, language, by: definition)
    return LaidOutPlan(drafts, drafts.requests.map { _ in .failure(.otherMap) })
  }

  /// Outputs of a build, all of them.
  ///
  /// - Parameters:
  ///   - definition: which fields and sections describe a thing.
  ///   - settings: what the pages know beyond the plan.
  package static func outputs(
    of plan: LaidOutPlan, by definition: DetailsDefinition = .standard,
    settings: SiteSettings = SiteSettings()
  ) -> PlanOutputs { PlanOutputs(plan, by: definition, settings: settings) }
}
