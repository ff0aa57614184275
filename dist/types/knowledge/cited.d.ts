import type { SourceId } from './sources.js';
/** The same shape, in which only sources that stand in the list of sources may be cited. */
export type Cited<T> = {
    [K in keyof T]: K extends 'sources' ? readonly SourceId[] : Cited<T[K]>;
};
