import Toolkit
import Views

/// The HTML-like labels of nodes and badges.
struct DOTLabel {
  let links: BadgeLinks

  func html(
    _ node: MapNode, card: MapCard, side: MapLayout.Side, colours: Palette.Branch, width: Double
  ) -> String {
    switch node.depth {
    case 0: root(card)
    case 1: branch(node, card, side, colours, width)
    default: effect(node, card, side, colours, width)
    }
  }

  /// The empty cells beside the pill give the fan of branches room.
  private func root(_ card: MapCard) -> String {
    let text = card.lines.map(DOTText.html).joined(separator: "<BR/>")
    return """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR><TD WIDTH="14"></TD>\
      <TD BGCOLOR="\(Palette.ink)" STYLE="rounded" CELLPADDING="12">\
      <FONT POINT-SIZE="17" COLOR="\(Palette.paper)"><B>\(text)</B></FONT></TD>\
      <TD WIDTH="14"></TD></TR></TABLE>
      """
  }

  /// A filled pill; with badges it lies in a white capsule that holds them on the outer side.
  private func branch(
    _ node: MapNode, _ card: MapCard, _ side: MapLayout.Side, _ colours: Palette.Branch,
    _ width: Double
  ) -> String {
    let text = card.lines.map(DOTText.html).joined(separator: "<BR/>")
    let textWidth = Int(width - (card.badges.isEmpty ? 0 : card.badgesWidth + 2))
    let pill = """
      <TD BGCOLOR="\(colours.line)" STYLE="rounded" CELLPADDING="6" WIDTH="\(textWidth)">\
      <FONT POINT-SIZE="12" COLOR="\(Palette.paper)"><B>\(text)</B></FONT></TD>
      """
    let badges = badgeCell(node, card, side)
    let cells = side == .left ? badges + pill : pill + badges
    let border = card.badges.isEmpty ? "0" : "1"
    return """
      <TABLE BORDER="\(border)" COLOR="\(colours.line)" BGCOLOR="\(Palette.paper)" \
      STYLE="\(Self.rounded(dashed: node.basis.isInferred && border == "1"))" CELLBORDER="0" \
      CELLSPACING="0" CELLPADDING="0"><TR>\(cells)</TR></TABLE>
      """
  }

  private func effect(
    _ node: MapNode, _ card: MapCard, _ side: MapLayout.Side, _ colours: Palette.Branch,
    _ width: Double
  ) -> String {
    let align = side == .right ? "LEFT" : side == .left ? "RIGHT" : "CENTER"
    let lines = card.lines.map { "\(DOTText.html($0))<BR ALIGN=\"\(align)\"/>" }.joined()
    let textWidth = Int(width - (card.badges.isEmpty ? 0 : card.badgesWidth + 2))
    let text = """
      <TD WIDTH="\(textWidth)" ALIGN="\(align)" BALIGN="\(align)" CELLPADDING="4">\(lines)</TD>
      """
    let badges = badgeCell(node, card, side)
    return """
      <TABLE BORDER="1" COLOR="\(colours.line)" \
      BGCOLOR="\(node.depth == 2 ? colours.tint : Palette.paper)" \
      STYLE="\(Self.rounded(dashed: node.basis.isInferred))" CELLBORDER="0" CELLSPACING="2" \
      CELLPADDING="0"><TR>\(side == .left ? badges + text : text + badges)</TR></TABLE>
      """
  }

  static func rounded(dashed: Bool) -> String { dashed ? "rounded,dashed" : "rounded" }

  /// All badges of a node in one cell, in a table of fixed size so that they do not stretch.
  private func badgeCell(_ node: MapNode, _ card: MapCard, _ side: MapLayout.Side) -> String {
    guard !card.badges.isEmpty else { return "" }
    var cells = zip(card.badges, links.of(node)).map { badge($0, link: $1) }
    if side == .left { cells.reverse() }
    let width = Int(card.badgesWidth)
    return """
      <TD WIDTH="\(width)" CELLPADDING="0" VALIGN="MIDDLE"><TABLE BORDER="0" CELLBORDER="0" \
      CELLSPACING="3" CELLPADDING="0" FIXEDSIZE="TRUE" WIDTH="\(width)" HEIGHT="20"><TR>\
      \(cells.joined())</TR></TABLE></TD>
      """
  }

  /// A badge: points are dark and rounded, focus areas outlined and square; what is inferred is
  /// outlined by dashes. None of it depends on colour.
  func badge(_ badge: MapCard.Badge, link: BadgeLink?) -> String {
    let link = link.map {
      " HREF=\"\(DOTText.html($0.href))\" TITLE=\"\(DOTText.html($0.title))\""
    }
    let isDark = badge.kind == .point && !badge.isInferred
    var styles: [String] = []
    if badge.radius > 0 { styles.append("rounded") }
    if badge.isInferred { styles.append("dashed") }
    let border = badge.kind == .elsewhere || isDark ? "0" : "1"
    let style = styles.isEmpty ? "" : " STYLE=\"\(styles.joined(separator: ","))\""
    return """
      <TD\(link ?? "") BORDER="\(border)" COLOR="\(Palette.ink)" \
      BGCOLOR="\(isDark ? Palette.ink : Palette.paper)"\(style) WIDTH="\(Int(badge.width))" \
      HEIGHT="\(Int(MapCard.Badge.height))" CELLPADDING="0" VALIGN="BOTTOM"><FONT POINT-SIZE="9" \
      COLOR="\(isDark ? Palette.paper : Palette.ink)"><B>\(DOTText.html(badge.text))</B></FONT></TD>
      """
  }
}
