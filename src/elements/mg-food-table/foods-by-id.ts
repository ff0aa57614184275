import type { Food } from '../../engine/types.js';

/** The host's own foods by id; of a long list nobody is kept waiting for what may never be asked. */
export class FoodsById {
  readonly #foods: readonly Food[];
  #byId: ReadonlyMap<string, Food> | null = null;

  constructor(foods: readonly Food[]) {
    this.#foods = foods;
  }

  get(id: string): Food | undefined {
    this.#byId ??= new Map(this.#foods.map((food) => [food.id, food]));
    return this.#byId.get(id);
  }
}
