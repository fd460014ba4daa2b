import PlanModel
import Views
import Toolkit

/// Card of a theme or a department: lines of text, and ports with a label at its edge where a curve
/// ends, so that no curve needs a label in between.
struct OverviewSideCard {
  struct Port {
    let name: String
    let sign: String
    var value = ""
    /// Priority of an action point, as a sign at the end of its curve.
    var priority: Priority?
  }

  /// Position of the ports: on the right of a theme, where its curves leave; on the left of a
  /// department.
  enum Look: String {
    case theme
    case department
  }

  let frame: Frame
  let link: NamedLink
  let title: [String]
  let below: [String]
  /// Language of the lines below the title where it is not that of the drawing.
  let belowLanguage: Language?
  /// Numbers of a department's points, where no curves lead to it.
  let numbers: [String]
  let ports: [Port]

  init(theme index: Int, _ words: OverviewTexts, _ link: NamedLink, _ house: HouseStyle) {
    let overview = words.overview
    let theme = overview.themes[index]
    frame = .pill(index, house)
    self.link = link
    title = TextStyle.pillTitle.lines(theme.title, width: 120)
    below = theme.effects == 0 ? [] : [OverviewTexts.effects(theme.effects)(words.language)]
    numbers = []
    belowLanguage = nil
    ports = overview.flowsFrom[index].map { position in
      let flow = overview.flows[position]
      return Port(
        name: "flow\(position)", sign: overview.areas[flow.area].sign, value: flow.weight.text)
    }
  }

  init(department index: Int, _ words: OverviewTexts, _ link: NamedLink, isFull: Bool) {
    let overview = words.overview
    let department = overview.departments[index]
    let points = overview.pointsOf[index].map { ($0, overview.points[$0]) }
    frame = Frame(css: "office", radius: 9, fill: Palette.paper, line: Palette.quiet)
    self.link = link
    title = TextStyle.title.lines(department.code, width: 132)
    belowLanguage = words.ownLanguage
    below = department.name.map { TextStyle.note.lines($0(words.language), width: 132) } ?? []
    let names = points.map { DOTText.cut($1.number) }.joined(separator: ", ")
    numbers = isFull ? TextStyle.small.measure.wrap(names, to: 132) : []
    ports = (isFull ? [] : points).map { position, point in
      Port(
        name: "task\(index)_\(position)", sign: DOTText.cut(point.number), priority: point.priority)
    }
  }

  /// Cards of equal width.
  ///
  /// - Parameter pitch: the distance between ports.
  static func parts(_ cards: [OverviewSideCard], _ look: Look, pitch: Double) -> [Part] {
    let text =
      cards.map { card in
        max(TextStyle.title.width(card.title), TextStyle.note.width(card.below + card.numbers))
      }.max() ?? 0
    let ports = cards.flatMap(\.ports)
    let sign = TextStyle.badge.width(ports.map(\.sign))
    let value = TextStyle.small.width(ports.map(\.value))
    let inner = sign + value + (sign > 0 && value > 0 ? 7 : 0)
    let portsWidth = inner > 0 ? inner + 14 : 0
    return cards.enumerated().map { index, card in
      let ports = card.ports.map { part($0, look, sign: sign, value: value, pitch: pitch) }
      let column = Part(
        .column([.filler] + ports + [.filler]), width: portsWidth,
        padding: look == .theme
          ? Edges(left: 5, right: 9, top: 4, bottom: 4) : Edges(right: 5, top: 4, bottom: 4))
      return Part(
        .row([card.texts(look, width: text + 18)] + (portsWidth > 0 ? [column] : [])),
        width: text + 18 + portsWidth, isMirrored: look == .department, frame: card.frame,
        link: card.link, port: "\(look.rawValue)\(index)",
        group: Mark.Group(css: look.rawValue))
    }
  }

  private func texts(_ look: Look, width: Double) -> Part {
    let isTheme = look == .theme
    return Part(
      .column([
        .filler, Part(.text(title, isTheme ? .pillTitle : .title)),
        Part(.text(below, isTheme ? .pillSmall : .note)).inLanguage(belowLanguage),
        Part(.text(numbers, .small)), .filler,
      ]), width: width, padding: Edges(x: 9, y: 7))
  }

  private static func part(_ port: Port, _ look: Look, sign: Double, value: Double, pitch: Double)
    -> Part
  {
    let isTheme = look == .theme
    var parts = [Part(.text([port.sign], isTheme ? .pillBadge : .badge), width: sign)]
    if !port.value.isEmpty {
      let style = isTheme ? TextStyle.pillSmall : .small
      parts += [.filler, Part(.text([port.value], style, .end), width: value)]
    }
    if let priority = port.priority { parts.append(end(priority, width: 9)) }
    return Part(.row(parts), height: pitch, isMirrored: !isTheme, port: port.name)
  }

  /// End of a point's curve: its sign around the middle of the left edge.
  static func end(_ priority: Priority, width: Double) -> Part {
    Part(.row([dot(priority)]), width: width, padding: Edges(left: -3.2))
  }

  /// Sign of a point's priority, where its curve begins and where no curve is. Not its number: that has
  /// one look in all drawings and lists.
  static func sign(_ priority: Priority) -> Part { .centred(dot(priority), width: 8) }

  /// Filled dot, or an open one for advice.
  private static func dot(_ priority: Priority) -> Part {
    let isPrimary = priority != .secondary
    let frame = Frame(
      css: isPrimary ? "end-primary" : "end", radius: 3.2,
      fill: isPrimary ? Palette.ink : Palette.paper, line: isPrimary ? nil : Palette.ink)
    return Part(.space, width: 6.4, height: 6.4, frame: frame)
  }
}
