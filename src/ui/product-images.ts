import type { Product } from '../engine/types.js';

/** So many are loaded at once; a shop with more gets none, for loading only some would tell what was advised. */
const MOST_IMAGES = 60;

function imageOf(source: string): HTMLImageElement {
  const image = new Image();
  // The name stands beside it.
  image.alt = '';
  image.decoding = 'async';
  image.src = source;
  return image;
}

/**
 * The images of all products, asked for in one go when the quiz starts, or none at all. A result shows these very
 * nodes, so that no later request can tell which products were shown.
 */
export class ProductImages {
  #products: readonly Product[] | null = null;
  #images: ReadonlyMap<string, HTMLImageElement> = new Map();

  /** Safe to call again: the same catalogue is asked for once. */
  prepare(products: readonly Product[]): void {
    if (products === this.#products) return;
    this.#products = products;
    const sources = products.flatMap(({ id, image }) => (image === undefined ? [] : [{ id, image }]));
    const loaded = sources.length > MOST_IMAGES ? [] : sources;
    this.#images = new Map(loaded.map(({ id, image }) => [id, imageOf(image)]));
  }

  /** One node for each product: it can be in one place at a time. */
  imageFor(id: string): HTMLImageElement | null {
    return this.#images.get(id) ?? null;
  }

  release(): void {
    this.#products = null;
    this.#images = new Map();
  }
}
