import { isServer, noChange } from 'lit';
import { live } from 'lit/directives/live.js';

/** For `.checked` and `.selected`: a server writes them as attributes, which hold wherever they stand. */
export const ticked = (is: boolean): unknown => (isServer && !is ? noChange : live(is));
