/**
 * From outside a shadow root nobody sees that it is a field in which somebody types: a page with shortcuts of its own
 * would take the letters, the space and the arrows away. And what is typed here is no business of those who only
 * listen to all that comes by; who listens on the way down still hears it.
 */
export declare function keepOwnKeys(root: EventTarget): void;
