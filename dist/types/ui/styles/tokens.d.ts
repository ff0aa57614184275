/**
 * A handful of public tokens; everything else derives from them and from the text colour that the host passes on.
 * Because surfaces, lines and the accent are computed from `currentColor`, a dark host gets a dark widget without
 * being asked, whether it is dark by its own theme or by the visitor's preference.
 *
 * Text on the accent is painted with `-webkit-text-fill-color`: changing `color` would change what all tokens derive from.
 */
export declare const tokens: import("lit").CSSResult;
