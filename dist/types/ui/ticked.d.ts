/** For `.checked` and `.selected`: a server writes them as attributes, which hold wherever they stand. */
export declare const ticked: (is: boolean) => unknown;
