import PlanModel
import Toolkit
import Views

extension ViewOptions {
  /// Requested map: of the given theme, of the plan's only one, or of the one that contains the
  /// centre of the view.
  func map(of theme: String?, in loaded: LoadedPlan) throws(Failure) -> Mindmap {
    let names = PlanNames(loaded)
    let centre = try around.map { name throws(Failure) in try names.centre(name) }
    var view = MapView()
    view.depth = depth
    view.focus = try focus.map { name throws(Failure) in try names.focusArea(name) }
    view.department = try department.map { name throws(Failure) in try names.department(name) }
    view.priority = priority
    view.isOnlyStated = onlyStated
    view.around = centre?.name
    let index = try names.theme(theme, around: centre)
    let whole = Mindmap(theme: index, in: loaded.graph)
    let map = view.applied(to: whole)
    if map.nodes.count == 1, whole.nodes.count > 1 {
      throw EmptyViewMessage(view: view, map: whole, centre: centre, graph: loaded.graph)
        .failure(in: loaded.language)
    }
    return map
  }
}
