import Toolkit
import Views

extension ImportText {
  /// What was read otherwise than it was written, or not at all.
  struct ReadingSections {
    var otherwise = Section(
      title: Phrase(nl: "Anders gelezen dan geschreven", en: "Read otherwise than written"))
    var unread = Section(title: Phrase(nl: "Niet gelezen", en: "Not read"))
    var questions = Section(title: Phrase(nl: "Vragen", en: "Questions"))
  }

  func add(_ row: DecisionImport.Row, to sections: inout ReadingSections) {
    for remark in row.remarks {
      sections.otherwise.add(row.position, isWhole: isWhole) {
        wrapped("\(subject(row)): \(remark.text(language))", "  ")
      }
    }
  }

  func add(_ file: ReturnedFile, to sections: inout ReadingSections) {
    let index = RowPosition(file: file.name, row: 0)
    for remark in file.remarks {
      let lines = {
        wrapped(remark.text(language), "  ") + (remark.remedy.map(self.remedy) ?? [])
      }
      switch remark.kind {
      case .unread: sections.unread.add(index, isWhole: isWhole, lines)
      case .otherwise: sections.otherwise.add(index, isWhole: isWhole, lines)
      case .question: sections.questions.add(index, isWhole: isWhole, lines)
      }
    }
  }
}
