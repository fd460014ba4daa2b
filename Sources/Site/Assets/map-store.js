'use strict';
/*
 * The state of the map: one value that is replaced, never changed in place. Parts read it, subscribe to what they
 * show of it, and send changes, each a function from a state to the next. No part knows another.
 */
raakvlak.Store = class Store {
  constructor(state) {
    this.state = state;
    this.followers = [];
    this.changes = [];
    this.isRunning = false;
  }

  get() { return this.state; }

  /**
   * Applies a change, and calls the followers of what it changed. A change that a follower sends waits until all
   * followers have seen the one before: each of them sees every step, in order.
   */
  update(change) {
    this.changes.push(change);
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      while (this.changes.length > 0) {
        const before = this.state;
        this.state = this.changes.shift()(before);
        for (const { keys, follow } of this.followers) {
          if (keys.some(key => this.state[key] !== before[key])) follow(this.state, before);
        }
      }
    } finally {
      this.isRunning = false;
      this.changes = [];
    }
  }

  /** Calls `follow(state, before)` whenever one of the named properties has another value. */
  subscribe(keys, follow) { this.followers.push({ keys, follow }); }
};
