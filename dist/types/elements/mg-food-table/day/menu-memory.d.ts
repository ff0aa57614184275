import type { MenuDay } from '../../../engine/types.js';
/** The last menu that was composed: a week takes a moment, and typing in a field changes nothing of it. */
export declare class MenuMemory {
    #private;
    /** @param key all that the menu hangs on */
    read(key: readonly unknown[], compose: () => readonly MenuDay[]): readonly MenuDay[];
}
