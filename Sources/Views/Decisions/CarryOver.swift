package import PlanModel
package import Toolkit
import SourceText

/// Which answers to a former plan are carried into this one, before anything is written.
///
/// Open advice goes along when its point is still there, also in other words. A decision goes along
/// only when its point is there in the same words: it was given to those.
package struct CarryOver: Sendable {
  /// The answers to write, in the order of the former plan.
  package let carried: [Carried]
  /// What stays behind, each with the reason.
  package let left: [Left]

  /// An answer as it goes into this plan.
  package struct Carried: Sendable {
    package let answer: ReturnedAnswer
    /// What it was about in the former plan, such as `2a`.
    package let formerName: String
    package let title: String
  }

  /// An answer that is not carried.
  package struct Left: Sendable {
    package let formerName: String
    package let title: String
    package let department: String
    package let decision: Decision
    package let reason: Reason
  }

  /// Why an answer is not carried.
  package enum Reason: Sendable, Equatable {
    case pointGone
    case departmentGone
    case notAsked(of: String)
    case otherWords(String)
    case alreadyAnswered(String)

    package var words: Phrase {
      switch self {
      case .pointGone:
        Phrase(nl: "het punt is er niet meer", en: "the point is gone")
      case .departmentGone:
        Phrase(nl: "de afdeling is er niet meer", en: "the department is gone")
      case .notAsked(let name):
        Phrase(
          nl: "punt \(name) wordt niet aan deze afdeling gevraagd",
          en: "point \(name) is not asked of this department")
      case .otherWords(let text):
        Phrase(nl: "de tekst is nu: \(text)", en: "the text is now: \(text)")
      case .alreadyAnswered(let name):
        Phrase(nl: "punt \(name) heeft al een antwoord", en: "point \(name) has an answer already")
      }
    }
  }

  package init(from old: PlanGraph, to new: PlanGraph) {
    let match = PlanMatch(old: old, new: new)
    let edition = old.plan.editionName.isEmpty ? old.plan.title : old.plan.editionName
    var carried: [Carried] = []
    var left: [Left] = []
    for facts in PointSummary.all(in: old) {
      let parts = match.parts(of: facts.index, old.plan, new.plan)
      let subjects =
        [(Node.actionPoint(facts.index), match.newPoints[facts.index].map(Node.actionPoint))]
        + parts.enumerated().map { index, part in
          (.subPoint(index, of: facts.index), part)
        }
      for (was, now) in subjects {
        for department in old.deciders(on: was) {
          guard var decision = old.decision(on: was, by: department) else { continue }
          decision.done = old.progress(on: was, by: department)
          let code = old.plan.departments[department].code.value
          do throws(Refusal) {
            let newDepartment = match.newDepartments[department]
            let (subject, index) = try Self.target(
              of: was, now, newDepartment, decision, old, new)
            let name = old.name(of: was)
            carried.append(
              Carried(
                answer: ReturnedAnswer(
                  carrying: decision, to: subject, of: index, in: new,
                  from: Phrase(
                    nl: "plan \(edition), punt \(name)", en: "plan \(edition), point \(name)")),
                formerName: name, title: old.ownWords(of: was)))
          } catch {
            left.append(
              Left(
                formerName: old.name(of: was), title: old.ownWords(of: was), department: code,
                decision: decision, reason: error.reason))
          }
        }
      }
    }
    self.carried = carried
    self.left = left
  }

  private struct Refusal: Error { let reason: Reason }

  /// The thing and the department in this plan.
  private static func target(
    of was: Node, _ now: Node?, _ department: Int?, _ decision: Decision, _ old: PlanGraph,
    _ new: PlanGraph
  ) throws(Refusal) -> (Node, Int) {
    guard let now else { throw Refusal(reason: .pointGone) }
    guard let department else { throw Refusal(reason: .departmentGone) }
    let name = new.name(of: now)
    guard new.isAsked(department, of: now) else { throw Refusal(reason: .notAsked(of: name)) }
    let words = new.ownWords(of: now)
    let isOpen = [.notDiscussed, .discussed, .later].contains(decision.state)
    guard isOpen || words == old.ownWords(of: was) else {
      throw Refusal(reason: .otherWords(words))
    }
    guard new.decision(on: now, by: department) == nil else {
      throw Refusal(reason: .alreadyAnswered(name))
    }
    return (now, department)
  }
}

extension PlanGraph {
  /// Who answered on an action point or sub-point, in the order of the plan.
  fileprivate func deciders(on subject: Node) -> [Int] {
    let deciders = decisions(on: subject).compactMap { index -> Int? in
      guard case .department(let department)? = links(from: .decision(index), .decider).first?.to
      else { return nil }
      return department
    }
    return Set(deciders).sorted()
  }
}

extension ReturnedAnswer {
  fileprivate init(
    carrying decision: Decision, to subject: Node, of department: Int, in graph: PlanGraph,
    from origin: Phrase
  ) {
    self.init(
      subject: subject, department: department, point: graph.name(of: subject),
      asked: graph.askedWords(of: subject), code: graph.plan.departments[department].code.value,
      state: decision.state,
      date: decision.date, reason: decision.reason?.value ?? "",
      landed: decision.landed?.value ?? "", done: decision.done.map(ReturnedProgress.init),
      position: RowPosition(file: origin(graph.plan.language), row: 0))
  }
}
