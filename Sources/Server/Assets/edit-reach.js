'use strict';
/*
 * The way from a finding to its field: in the form of the card or of a list, a cell of the points, or the row of a
 * link. What is wrong is said there, with the focus on what has to change.
 */
(() => {
  const { make } = raakvlak;

  /** The field, button or row of a finding in an element; null when that has none. */
  function find(element, { field, link }) {
    const at = name => `[data-${name}="${CSS.escape(field)}"]`;
    const links = element.querySelector(at('field'));
    if (links) {
      const row = link && [...links.querySelectorAll('[data-printed]')].find(one => one.dataset.printed === link);
      // A line that is named leads away from here.
      return (row || links).querySelector('button:not(.cite)');
    }
    return element.querySelector(at('name')) || element.querySelector(at('key'));
  }

  /** Says at a field what is wrong with it. */
  function explain(target, finding) {
    const words = `${finding.message.charAt(0).toUpperCase()}${finding.message.slice(1)}. ${finding.remedy}`;
    const box = target.closest('.field');
    if (box && box.complain) { box.complain(words); return; }
    const cell = target.closest('td');
    const known = cell && cell.querySelector('.error');
    if (known) {
      known.textContent = words;
      known.hidden = false;
      target.setAttribute('aria-invalid', 'true');
      return;
    }
    const around = target.closest('li') || box;
    if (!around) return;
    for (const former of around.querySelectorAll(':scope > .error')) former.remove();
    const id = 'reached-reason';
    document.getElementById(id)?.remove();
    around.append(make('p', { class: 'error', id }, words));
    target.setAttribute('aria-describedby', id);
  }

  /** `places` has an element for each screen; the form is drawn soon after its thing was chosen. */
  raakvlak.reach = (finding, id, places, showPane, tries = 40) => {
    const { kind } = raakvlak.reachKind(id);
    const element = kind === 'points' ? places.points : kind === 'things' ? places.things : places.map.querySelector('.card-pane');
    if (kind === 'map') showPane('card');
    const target = element && !element.hidden ? find(element, finding) : null;
    if (!target) {
      if (tries === 0) raakvlak.ui.announce(finding.message);
      else setTimeout(() => raakvlak.reach(finding, id, places, showPane, tries - 1), 25);
      return;
    }
    for (let around = target.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
    target.scrollIntoView({ block: 'center' });
    target.focus();
    explain(target, finding);
  };

  /** Screen of a thing by its id. */
  raakvlak.reachKind = id => {
    const prefix = id.split(':')[0];
    return { kind: prefix === 'effect' || prefix === 'theme' ? 'map' : prefix === 'point' || prefix === 'sub-point' ? 'points' : 'things' };
  };
})();
