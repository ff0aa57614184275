export declare function warn(...what: unknown[]): void;
export declare function inform(...what: unknown[]): void;
