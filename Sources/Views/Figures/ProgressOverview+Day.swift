import PlanModel
package import Toolkit

extension ProgressOverview {
  /// What was said until a day, and the titles of reports of which the day is not known.
  package func asOf(_ day: Day?) -> (overview: ProgressOverview, undated: [String]) {
    guard let day else { return (self, []) }
    let columns = reports.indices.filter { reports[$0].date.map { $0 <= day } ?? false }
    let overview = ProgressOverview(
      reports: columns.map { reports[$0] },
      subjects: subjects.map { subject in
        Subject(
          node: subject.node, title: subject.title, heading: subject.heading,
          cells: columns.map { subject.cells[$0] },
          others: subject.others.filter { $0.date.map { $0 <= day } ?? false })
      })
    let said = reports.indices.filter { column in subjects.contains { $0.cells[column] != nil } }
    return (overview, said.filter { reports[$0].date == nil }.map { reports[$0].title })
  }

  /// The newest report that says something of a thing, with what it says; without a report nil.
  package func newest(on subject: Subject) -> (report: Report?, cell: Cell)? {
    if let other = subject.others.last { return (nil, other) }
    guard let column = subject.cells.lastIndex(where: { $0 != nil }),
      let cell = subject.cells[column]
    else { return nil }
    return (reports[column], cell)
  }
}
