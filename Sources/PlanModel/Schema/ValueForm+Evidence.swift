import SourceText
import Toolkit

// What rests on lines of a source, or on a reason: links, citations, printed names, exceptions.

extension ValueForm<[PrintedName]> {
  static var printedNames: ValueForm {
    list(.printedNames, Notation.printedName, { .names($0) }).with([.prose, .citations]) {
      names, node, parts, visit in
      for name in names[0] {
        if parts.contains(.prose) { visit(.text(name.name), node) }
        if parts.contains(.citations), let line = name.citation { visit(.citation(line), node) }
      }
    }
  }
}

extension ValueForm<[Citation]> {
  static var citations: ValueForm {
    list(.citations, Notation.citation, { .citations($0) }).with(.citations) {
      citations, node, _, visit in
      // The lent span has one element, the list itself.
      let citations = citations[0].span
      for index in citations.indices { visit(.citation(citations[index]), node) }
    }
  }
}

extension ValueForm<[RuleException]> {
  static var exceptions: ValueForm {
    ValueForm(
      kind: .exceptions, read: { $0.exceptions($1, $2) },
      value: { exceptions, _ in .exceptions(exceptions) }
    ).with([.prose, .exceptions]) { exceptions, node, _, visit in
      for exception in exceptions[0] { visit(.text(exception.reason), node) }
    }
  }
}

extension ValueForm<[Reference]> {
  static func links(_ role: LinkRole) -> ValueForm {
    ValueForm(
      kind: .links, role: role,
      read: { reader, node, key in
        reader.items(node, key, .links) { reader, node, kind in
          reader.isMapping(node)
            ? reader.read(Reference.mapping, at: node)
            : reader.scalar(node, key, kind, Notation.reference)
        }
      }, value: { links, _ in .links(links) }
    ).with([.prose, .inferences, .citations]) { links, node, parts, visit in
      let links = links[0].span
      for index in links.indices { links[index].visit(parts, node, visit) }
    }
  }
}

extension ValueForm<[Placement]> {
  /// Form of effects, written out or referred to.
  static var effects: ValueForm {
    ValueForm(
      kind: .maps(.effect), role: .place,
      read: { reader, node, key in
        reader.maps(node, key, .maps(.effect)) { $0.effect($1, key) }
      }, value: { places, _ in .places(places) }
    ).with([.prose, .inferences, .citations]) { places, node, parts, visit in
      let places = places[0].span
      // An effect that is written out has its evidence itself.
      for index in places.indices where places[index].writtenOut == nil {
        places[index].reference.visit(parts, node, visit)
      }
    }
  }
}
