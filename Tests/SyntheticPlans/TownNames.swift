/// What the things of one town of a made-up plan are called.
struct TownNames {
  let number: Int

  /// The town's name; different for the first thousand towns.
  var name: String {
    let (beginnings, endings) = (Vocabulary.townBeginnings, Vocabulary.townEndings)
    let beginning = beginnings[number % beginnings.count]
    return beginning + endings[(number / beginnings.count + number) % endings.count]
  }

  func id(ofTheme theme: Int) -> String {
    "\(Vocabulary.themes[theme].lowercased())-\(number + 1)"
  }

  func numeral(ofArea area: Int) -> String {
    RomanNumeral.text(number * PlanShape.areasOfATown + area + 1)
  }

  func code(ofDepartment department: Int) -> String {
    let codes = Vocabulary.departments
    let code = codes[department % codes.count].0
    return number == 0 ? code : "\(code)\(number + 1)"
  }

  func number(ofPoint point: Int) -> Int { number * PlanShape.pointsOfATown + point + 1 }

  /// A line of the source at an index among those about this town.
  func line(_ place: Int) -> Int { number * PlanShape.linesOfATown + place }
}
