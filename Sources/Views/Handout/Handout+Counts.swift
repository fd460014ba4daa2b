extension Handout {
  /// How many rows its sheet has: each point, and each sub-point that is asked of the department.
  package var askedCount: Int { entries.reduce(0) { $0 + 1 + $1.parts.count } }

  /// How many of those have no answer of the department. An answer to a point counts for that row
  /// alone, for its sheet still asks about the sub-points.
  package var openCount: Int {
    entries.reduce(0) { count, entry in
      count + (entry.answers.isEmpty ? 1 : 0) + entry.parts.count { $0.answers.isEmpty }
    }
  }
}
