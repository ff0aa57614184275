/** A row to draw, or room for the rows that are not. */
export type Piece = {
    line: number;
    key: number;
} | {
    gap: number;
    key: string;
};
export interface Windowed {
    region: HTMLElement;
    count: number;
    keyAt: (line: number) => number;
    /** Of the row in which the focus is: it stays, however far it is scrolled away; -1: none. */
    focused: number;
}
/** Which rows of a long table are in sight. Rows may differ in height: they are measured as they come. */
export declare class RowWindow {
    #private;
    constructor(changed: () => void);
    get isBegun(): boolean;
    /** Room for all rows, to be drawn before the first look: an empty window would be too low to tell its height. */
    room(count: number): Piece[] | null;
    /** What to draw, from top to bottom. */
    look(shown: Windowed): Piece[];
    /** Of the rows that were drawn; asks for another drawing where they are not as high as was thought. */
    measure(rows: Iterable<HTMLElement>): void;
    toTop(): void;
    stop(): void;
}
