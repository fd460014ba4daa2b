package import PlanModel
package import Rules
package import SourceText
package import Toolkit
package import Views

/// What is made of a plan, one function per stage. Each stage is a value.
///
/// `layOut` is the only stage that waits for another program, through the function that is passed in;
/// all others are pure.
package enum Pipeline {
  /// Reads the files of a plan.
  ///
  /// - Parameter citedTexts: reads the texts that the plan cites, by source id.
  package static func read<Failure: Error>(
    _ files: [SourceFile], today: Day? = nil,
    citedTexts: (Plan) throws(Failure) -> [String: SourceFile]
  ) throws(Failure) -> PlanInput {
    let reader = PlanReader(files)
    return read(files, parsed: reader, citedTexts: try citedTexts(reader.plan), today: today)
  }

  /// Reads files that are parsed already, for a command that measures each part.
  package static func read(
    _ files: [SourceFile], parsed reader: PlanReader, citedTexts: [String: SourceFile] = [:],
    today: Day? = nil
  ) -> PlanInput {
    PlanInput(files: files, reader: reader, citedTexts: citedTexts, today: today)
  }

  package static func check(_ input: PlanInput) -> CheckedPlan {
    CheckedPlan(input: input, findings: Checker.check(input))
  }

  /// Has the map of every theme laid out.
  ///
  /// - Parameter definition: which fields and sections describe a thing, here as in `outputs`.
  package static func layOut(
    _ checked: CheckedPlan, _ language: Language, by definition: DetailsDefinition = .standard,
    _ layouts: Layouts
  ) -> LaidOutPlan {
    let drafts = MapDrafts(checked, language, by: definition)
    return LaidOutPlan(drafts, layouts(drafts.requests))
  }

  /// The same without any layout: for whoever needs no drawings of maps.
  package static func withoutLayouts(
    _ checked: CheckedPlan, _ language: Language, by definition: DetailsDefinition = .standard
  ) -> LaidOutPlan {
    let drafts = MapDrafts(checked, language, by: definition)
    return LaidOutPlan(drafts, drafts.requests.map { _ in .failure(.otherMap) })
  }

  /// Everything that a build writes.
  ///
  /// - Parameter definition: which fields and sections describe a thing.
  package static func outputs(
    of plan: LaidOutPlan, by definition: DetailsDefinition = .standard
  ) -> PlanOutputs { PlanOutputs(plan, by: definition) }
}
