/// The sheets of a workbook in the order of their tabs, and how it counts days.
struct XLSXWorkbookVisitor: XMLVisitor {
  struct Listed {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var sheets: [Listed] = []
  /// Whether day 0 is the first of 1904, as on old Macs.
  private(set) var isFrom1904 = false

  mutating func start(_ element: XMLElement) {
    guard element.name.space == .excel else { return }
    switch element.name.local {
    case "workbookPr": isFrom1904 = element["date1904"].map(XLSXBoolean.isTrue) ?? false
    case "sheet":
      guard let relation = element["id", in: .excelRelation] else { return }
      let state = element["state"] ?? "visible"
      sheets.append(
        Listed(name: element["name"] ?? "", relation: relation, isHidden: state != "visible"))
    default: break
    }
  }
}

/// How the files of Excel write yes and no.
enum XLSXBoolean {
  static func isTrue(_ text: String) -> Bool { text == "1" || text == "true" }
}
