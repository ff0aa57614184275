/** Texts that a host may reword: they head, lead in or start something, and nothing rests on what they say. */
interface OpenTexts {
    readonly keys: readonly string[];
    readonly what: string;
}
/**
 * The one list of what can be reworded; all else stays ours. A text may stand here when, whatever it says, the same
 * question is answered, the same figure is read and the same warning is seen. So no answer or the question that gives
 * it its meaning, no figure or what it is called, no advice, no finding, no word on what happens with answers, and
 * neither of two buttons that would do the opposite once swapped.
 */
export declare const openTexts: readonly OpenTexts[];
export declare const isOpen: (key: string) => boolean;
export {};
