/** What one element lets the others of this file know, without events, globals or attributes. */
export interface PageMember {
    /** A shop is on the page from the moment that a catalogue is named, even while it loads or when it is broken. */
    givesCatalog(): boolean;
    pageChanged(): void;
}
export declare const catalogOnPage: () => boolean;
export declare function pageChanged(): void;
export declare function joinPage(member: PageMember): void;
export declare function leavePage(member: PageMember): void;
