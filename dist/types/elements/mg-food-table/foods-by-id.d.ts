import type { Food } from '../../engine/types.js';
/** The host's own foods by id; of a long list nobody is kept waiting for what may never be asked. */
export declare class FoodsById {
    #private;
    constructor(foods: readonly Food[]);
    get(id: string): Food | undefined;
}
