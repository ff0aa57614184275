import type { Facts } from '../../engine/types.js';
import type { SharedDay } from '../../ui/page.js';
/** What the tray of a food table on the page said of food last, and whether nobody has said otherwise here since. */
export interface Fed {
    readonly day: SharedDay | null;
    readonly counts: boolean;
}
export declare const NOT_FED: Fed;
/** mg a day by the tray, where that is what counts. */
export declare const trayMg: ({ day, counts }: Fed) => number | undefined;
/** What the visitor declared to eat takes the place of all that was said of food before. */
export declare function withTray(facts: Facts, fed: Fed): Facts;
