import Build
package import Documents
package import Rules
package import Toolkit
import Disk
import PlanModel

/// Everything that a build makes of a plan, by path, without the drawings that need `dot`.
package func built(
  _ plan: PlanInput, _ language: Language = .dutch
) -> [OutputFile] {
  Pipeline.outputs(of: Pipeline.withoutLayouts(Pipeline.check(plan), language)).made().files
}

/// The same with drawings on the layouts of the real Graphviz.
package func builtWithDrawings(
  _ plan: PlanInput, _ language: Language = .dutch
) -> [OutputFile] {
  let layouts = DotLayouts()
  let laidOut = Pipeline.layOut(Pipeline.check(plan), language) { layouts($0) }
  return Pipeline.outputs(of: laidOut).made().files
}
