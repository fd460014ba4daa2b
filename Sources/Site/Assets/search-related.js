'use strict';
/*
 * What was not found itself but belongs to what was: the points and departments that it leads to, the point of a part
 * that was found, and the money for any of these.
 */
raakvlak.related = (() => {
  /**
   * - Returns: pairs of a thing and its reasons, each the title of a thing and whether the plan only infers the link; in
   *   the order of kinds, and within one those with the most reasons first.
   */
  return (lookup, hits) => {
    const found = new Set(hits);
    const from = new Map();
    const add = (thing, reason, isInferred) => {
      if (!thing || found.has(thing)) return;
      if (!from.has(thing)) from.set(thing, new Map());
      const reasons = from.get(thing);
      // What is stated once is not inferred.
      reasons.set(reason.title, isInferred && (reasons.get(reason.title) ?? true));
    };
    const follow = thing => {
      for (const other of thing.to) add(lookup.things[other], thing, thing.inferred.has(other));
    };
    for (const hit of hits) {
      follow(hit);
      const whole = lookup.whole(hit);
      if (whole) add(whole, hit, false);
    }
    // One step further: the departments of those points, and the lines of the budget that name any of all these.
    for (const point of [...from.keys()]) follow(point);
    for (const thing of lookup.things) {
      if (!lookup.isMoney(thing)) continue;
      for (const other of thing.to) {
        const point = lookup.things[other];
        // An area has much money that is about something else: it must have been found itself.
        if (found.has(point) || (from.has(point) && !lookup.isArea(point))) add(thing, point, thing.inferred.has(other));
      }
    }
    return [...from].map(([thing, reasons]) => [thing, [...reasons]])
      .sort(([one, many], [other, few]) => one.kind - other.kind || few.length - many.length);
  };
})();
