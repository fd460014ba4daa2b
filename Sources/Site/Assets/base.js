'use strict';
/*
 * What all scripts of the site share. They are classic scripts, because a browser refuses modules from `file:`:
 * each adds to the one object `raakvlak`, in the order in which the page lists them.
 */
globalThis.raakvlak = {
  /** Attributes of an element with a text of the plan, where the page has another language than the plan. */
  own: (meta => (meta ? { lang: meta.content } : {}))(globalThis.document?.querySelector('meta[name="plan-language"]')),

  /** Text without accents and capitals, to compare what is typed with. */
  plain: text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),

  /** An element with attributes and children. A text among the children stays text, whatever it contains. */
  make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  },
};
