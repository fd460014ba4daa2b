/// A small plan in a folder of its own, to be edited.
struct SmallPlan {
  let workplace: Workplace

  static let main = """
    # Een verzonnen plan.
    plan: {title: Proef, language: nl}
    departments:
      - code: SL  # hier
    action-points:
      - number: 1
        title: Meer licht
        priority: secondary
        departments: SL

    """
  static let theme = """
    theme:
      id: wonen
      title: Wonen
      effects:
        # Eerst gezien.
        - id: overlast
          label: Woonoverlast
          explanation: Buren horen elkaar.

    """
  /// Operation that changes the text of the one effect.
  static let label =
    #"{"do": "set", "of": "effect:overlast", "key": "label", "values": ["Burenruzie"]}"#

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.main, to: "plan/plan.yaml")
    try workplace.write(Self.theme, to: "plan/themes/wonen.yaml")
  }

  var main: String? { workplace.text("plan/plan.yaml") }
  var theme: String? { workplace.text("plan/themes/wonen.yaml") }

  func started() async throws -> EditingProgram {
    try await EditingProgram("plan", in: workplace)
  }
}
