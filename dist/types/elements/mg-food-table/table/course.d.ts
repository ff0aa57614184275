import { type Asked, type Change, type TableState } from './state.js';
export interface CourseHeard {
    /** Something changed that is drawn. */
    changed(): void;
    /** The visitor changed something, and then paused. */
    paused(): void;
}
/** What the visitor, and the host, did with the table. */
export declare class TableCourse {
    #private;
    constructor(heard: CourseHeard);
    get state(): TableState;
    follow(asked: Asked): void;
    change(change: Change): void;
    /** Back to what the host asks for. */
    restart(): void;
    stop(): void;
}
