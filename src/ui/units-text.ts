import type { Product } from '../engine/types.js';
import type { Unit, Words } from '../locales/words.js';
import { lookUp } from './lookup.js';

/** "2 capsules"; pieces where the unit is not known. */
export function unitsText(words: Words, product: Product, count: number): string {
  const unit =
    lookUp<(count: number) => string>(words.units, product.unit ?? 'piece') ??
    words.units['piece' satisfies Unit];
  return unit(count);
}
