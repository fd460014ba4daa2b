'use strict';
/*
 * As much of a page as the editor's screens need to be made and used without a browser: elements with children, text,
 * attributes and handlers.
 */
class Element {
  constructor(name) {
    Element.made += 1;
    Object.assign(this, { name, children: [], attributes: {}, handlers: {}, value: '', text: '', dataset: {}, parent: null });
    this.classList = { add() {}, remove() {}, toggle() {} };
    this.isConnected = true;
  }

  setAttribute(key, value) { this.attributes[key] = String(value); if (key === 'hidden') this.hidden = true; if (key === 'value') this.value = value; if (key.startsWith('data-')) this.dataset[key.slice(5)] = String(value); }
  getAttribute(key) { return this.attributes[key] ?? null; }
  addEventListener(kind, handler) { (this.handlers[kind] ??= []).push(handler); }
  append(...parts) { for (const part of parts) this.children.push(part instanceof Element ? Object.assign(part, { parent: this }) : Object.assign(new Element('#text'), { text: String(part) })); }
  replaceChildren(...parts) { this.children = []; this.append(...parts); }
  replaceWith(other) { const { parent } = this; parent.children[parent.children.indexOf(this)] = Object.assign(other, { parent }); }
  insertBefore(child, before) { child.remove(); this.children.splice(before ? this.children.indexOf(before) : this.children.length, 0, Object.assign(child, { parent: this })); }
  remove() { if (this.parent) this.parent.children = this.parent.children.filter(child => child !== this); this.parent = null; }
  focus() { global.document.activeElement = this; }
  contains(other) { return this === other || this.children.some(child => child.contains(other)); }

  /** Of selectors only a name or an attribute. */
  querySelectorAll(selector) {
    const attribute = /^\[([\w-]+)\]$/.exec(selector);
    const inside = this.children.flatMap(child => child.everything);
    return inside.filter(one => (attribute ? attribute[1] in one.attributes : one.name === selector));
  }

  querySelector(selector) { return this.querySelectorAll(selector)[0] || null; }
  get everything() { return [this, ...this.children.flatMap(child => child.everything)]; }
  get textContent() { return this.text + this.children.map(child => child.textContent).join(''); }
  set textContent(text) { this.text = text; this.children = []; }

  /** Calls the handlers of an event, and waits for them. */
  async send(kind, event = {}) { for (const handler of this.handlers[kind] || []) await handler({ target: this, preventDefault() {}, ...event }); }

  /** All elements of a name that are in it. */
  all(name) { return this.everything.filter(one => one.name === name); }
}

/** How many elements were made: the same number on any machine. */
Element.made = 0;

/** A document of such elements, as the scripts expect it to be there. */
function begin() {
  const region = new Element('p');
  global.document = { createElement: name => new Element(name), createTextNode: text => Object.assign(new Element('#text'), { text }), querySelector: () => region, addEventListener() {}, activeElement: null };
  global.window = { addEventListener() {} };
  global.getSelection = () => '';
  return region;
}

module.exports = { begin, made: () => Element.made };
