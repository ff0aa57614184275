/**
 * From outside a shadow root nobody sees that it is a field in which somebody types: a page with shortcuts of its own
 * would take the letters, the space and the arrows away. And what is typed here is nobody else's business.
 */
export declare function keepOwnKeys(root: EventTarget): void;
