import type { MenuDay } from '../../../engine/types.js';

/** The last menu that was composed: a week takes a moment, and typing in a field changes nothing of it. */
export class MenuMemory {
  #key: readonly unknown[] = [];
  #days: readonly MenuDay[] = [];

  /** @param key all that the menu hangs on */
  read(key: readonly unknown[], compose: () => readonly MenuDay[]): readonly MenuDay[] {
    const isSame = key.length === this.#key.length && key.every((one, i) => one === this.#key[i]);
    if (!isSame) {
      this.#days = compose();
      this.#key = key;
    }
    return this.#days;
  }
}
