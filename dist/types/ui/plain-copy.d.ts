/** What a page may hold on to: a deep, frozen copy with nothing of ours in it, and never a trace. */
export declare function plainCopy<T>(value: T): T;
