'use strict';
/*
 * Dragging a row to another position: before or after a row, or below it. Keys, buttons and 'move to' do the same, so
 * nobody needs to drag.
 */
raakvlak.drag = (outline, deeds) => {
  const names = { before: 'drop-before', after: 'drop-after', inside: 'drop-inside' };
  let dragged = null;
  let marked = null;

  const clear = () => {
    if (marked) marked.classList.remove(...Object.values(names));
    marked = null;
  };

  /** Where a row would come: the target with a position; null where it cannot. */
  function target(event) {
    const row = outline.rowAt(event);
    if (!dragged || !row || !row.item || row.key === dragged || row.key.startsWith(`${dragged}/`)) return null;
    const { top, height } = outline.elements.get(row.key).getBoundingClientRect();
    const part = (event.clientY - top) / height;
    const zone = row.depth === 0 ? 'inside' : part < 0.3 ? 'before' : part > 0.7 || row.isReference ? 'after' : 'inside';
    return { row, zone };
  }

  raakvlak.ui.on(outline.element, {
    dragstart: event => {
      const row = outline.rowAt(event);
      if (!row || deeds.fixed(row)) { event.preventDefault(); return; }
      dragged = row.key;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', row.label);
    },
    dragover: event => {
      const found = target(event);
      clear();
      if (!found) return;
      event.preventDefault();
      marked = outline.elements.get(found.row.key);
      marked.classList.add(names[found.zone]);
    },
    dragleave: event => { if (!outline.element.contains(event.relatedTarget)) clear(); },
    dragend: () => { clear(); dragged = null; },
    drop: event => {
      const found = target(event);
      const row = deeds.state.rows.find(one => one.key === dragged);
      clear();
      dragged = null;
      if (!found || !row) return;
      event.preventDefault();
      const parent = found.zone === 'inside' ? found.row : found.row.parent;
      const position = found.zone === 'inside' ? { at: 'last' } : { at: found.zone, of: found.row.id };
      deeds.move(row, parent.id, position, `${parent.key}/${raakvlak.plan.alias(row.id)}`);
    },
  });
};
