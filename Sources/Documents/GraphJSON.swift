package import PlanModel
import Findings
import SourceText
import TextFormats
import Toolkit

/// The whole graph for other programs: every thing, and every link with what it rests on.
package enum GraphJSON {
  package static func bytes(_ graph: PlanGraph) -> [UInt8] {
    let plan = graph.plan
    var document = JSONObject()
    document.add("format", "raakvlak-graph-1")
    document.add("plan", Header(plan))
    document.add("sources", plan.sources, Source.init)
    document.add("scope", plan.scope, Scope.init)
    document.add("themes", plan.themes, Theme.init)
    document.add("effects", Array(plan.effects.indices)) { Effect(plan.effects[$0], $0, graph) }
    document.add("focusAreas", plan.focusAreas, Area.init)
    document.add("groups", plan.groups, Group.init)
    document.add("departments", plan.departments, Department.init)
    document.add("actionPoints", plan.actionPoints, Point.init)
    document.add("budget", plan.budget.map(Budget.init))
    document.add("handOut", plan.handOut.map(JSONHandOut.init))
    document.add("decisions", Array(plan.decisions.indices)) { JSONDecision($0, graph) }
    // What a decision is about stands in the decision, which has no name to be linked by.
    let links = graph.links.filter { $0.role != .decided && $0.role != .decider }
    document.add("links", links) { Link($0, graph) }
    return document.bytes
  }

  private struct Header: Encodable {
    let title: String
    let municipality: String?
    let period: String?
    let language: String
    let owner: String?
    let notice: String?

    init(_ plan: Plan) {
      title = plan.title
      municipality = plan.header?.municipality?.value
      period = plan.header?.period?.value
      language = plan.language.rawValue
      owner = plan.header?.owner?.value
      notice = plan.header?.notice?.value
    }
  }

  private struct Source: Encodable {
    let id: String
    let title: String
    let identifier: String?
    let url: String?
    let lines: Int?

    init(_ source: PlanSource) {
      id = source.id.value
      title = source.title.value
      identifier = source.identifier?.value
      url = source.url?.value
      lines = source.lineCount
    }
  }

  /// Lines of a source; no source means the plan's first.
  private struct Lines: Encodable {
    let source: String?
    let first: Int
    let last: Int

    init(_ citation: Citation) {
      source = citation.source?.value
      first = citation.lines.lowerBound
      last = citation.lines.upperBound
    }
  }

  private struct Scope: Encodable {
    let topic: String
    let reason: String
    let lines: [Lines]

    init(_ entry: ScopeEntry) {
      topic = entry.topic.value
      reason = entry.reason.value
      lines = entry.citations.map(Lines.init)
    }
  }

  private struct Name: Encodable {
    let name: String
    let lines: [Lines]

    init(_ printed: PrintedName) {
      name = printed.name.value
      lines = printed.citation.map { [Lines($0)] } ?? []
    }
  }

  private struct Theme: Encodable {
    let id: String
    let title: String
    let otherNames: [Name]
    let explanation: String?
    let lines: [Lines]

    init(_ theme: PlanModel.Theme) {
      id = theme.id.value
      title = SoftHyphen.removing(from: theme.title.value)
      otherNames = theme.otherNames.map(Name.init)
      explanation = theme.explanation?.value
      lines = theme.citations.map(Lines.init)
    }
  }

  private struct Effect: Encodable {
    let id: String
    let label: String
    let explanation: String?
    let lines: [Lines]
    let link: String?
    let context: String?
    let leaf: String?
    /// The theme in which it is written out, then every theme in whose map it stands.
    let home: String?
    let themes: [String]

    init(_ effect: PlanModel.Effect, _ index: Int, _ graph: PlanGraph) {
      id = effect.id.value
      label = SoftHyphen.removing(from: effect.label.value)
      explanation = effect.explanation?.value
      lines = effect.citations.map(Lines.init)
      link = effect.link?.value
      context = effect.context?.value
      leaf = effect.leaf?.value
      home = graph.home(of: index).map { graph.plan.themes[$0].id.value }
      themes = graph.themes(holding: index).map { graph.plan.themes[$0].id.value }
    }
  }

  private struct Area: Encodable {
    let numeral: String
    let title: String
    let otherNames: [Name]
    let vision: String?
    let contribution: String?
    let isBasis: Bool
    let lines: [Lines]

    init(_ area: FocusArea) {
      numeral = area.numeral.value
      title = area.title.value
      otherNames = area.otherNames.map(Name.init)
      vision = area.vision?.value
      contribution = area.contribution?.value
      isBasis = area.isBasis
      lines = area.citations.map(Lines.init)
    }
  }

  private struct Group: Encodable {
    let id: String
    let title: String
    let lines: [Lines]

    init(_ group: PointGroup) {
      id = group.id.value
      title = group.title.value
      lines = group.citations.map(Lines.init)
    }
  }

  private struct Department: Encodable {
    let code: String
    let name: String?
    let nameIsInferred: Bool
    /// Where the name is stated, or why it was inferred.
    let nameLines: [Lines]
    let nameReason: String?
    let kind: String
    let aliases: [String]
    let remark: String?
    let lines: [Lines]

    init(_ department: PlanModel.Department) {
      code = department.code.value
      name = department.name?.value
      lines = department.citations.map(Lines.init)
      switch department.nameEvidence {
      case .own: (nameIsInferred, nameLines, nameReason) = (false, lines, nil)
      case .stated(let citations):
        (nameIsInferred, nameLines, nameReason) = (false, citations.map(Lines.init), nil)
      case .inferred(let why): (nameIsInferred, nameLines, nameReason) = (true, [], why.value)
      }
      kind = department.kind.rawValue
      aliases = department.aliases.map(\.value)
      remark = department.remark?.value
    }
  }

  private struct Point: Encodable {
    let number: String
    let title: String
    let listTitle: String?
    let priority: String
    let departmentsPrinted: [String]
    let page: Int?
    let summary: String?
    let lines: [Lines]
    let subPoints: [SubPoint]

    init(_ point: ActionPoint) {
      number = point.number.value
      title = point.title.value
      listTitle = point.listTitle?.value
      priority = point.priority.rawValue
      departmentsPrinted = point.departments.map(\.value)
      page = point.page
      summary = point.summary?.value
      lines = point.citations.map(Lines.init)
      subPoints = point.subPoints.enumerated().map {
        SubPoint($1, name: point.subPointName(at: $0))
      }
    }
  }

  private struct SubPoint: Encodable {
    let name: String
    let text: String
    let policyField: String?
    let outsideParty: String?
    let lines: [Lines]

    init(_ part: PlanModel.SubPoint, name: String) {
      self.name = name
      text = part.text.value
      policyField = part.policyField?.value
      outsideParty = part.outsideParty?.value
      lines = part.citations.map(Lines.init)
    }
  }

  /// Amounts are in cents.
  private struct Budget: Encodable {
    let years: [Int]
    let lines: [Line]
    let totals: [Int]
    let remark: String?
    /// The lines of the source that print it; `lines` are its own.
    let source: [Lines]

    init(_ budget: PlanModel.Budget) {
      source = budget.citations.map(Lines.init)
      years = budget.years
      lines = budget.lines.map(Line.init)
      totals = budget.totals.map(\.value.cents)
      remark = budget.remark?.value
    }

    struct Line: Encodable {
      let name: String
      let heading: String?
      let cents: [Int]
      let remark: String?
      let lines: [Lines]

      init(_ line: BudgetLine) {
        name = line.name.value
        heading = line.heading?.value
        cents = line.amounts.map(\.cents)
        remark = line.remark?.value
        lines = line.citations.map(Lines.init)
      }
    }
  }

  private struct Link: Encodable {
    let from: JSONNode
    let to: JSONNode
    let role: String
    let basis: String
    let lines: [Lines]
    let reason: String?
    let printed: String

    init(_ link: PlanModel.Link, _ graph: PlanGraph) {
      from = JSONNode(link.from, in: graph)
      to = JSONNode(link.to, in: graph)
      role = link.role.rawValue
      printed = link.printed.value
      lines = graph.citations(of: link).map(Lines.init)
      if case .inferred(let why) = link.evidence {
        basis = "inferred"
        reason = why.value
      } else {
        basis = "stated"
        reason = nil
      }
    }
  }
}
