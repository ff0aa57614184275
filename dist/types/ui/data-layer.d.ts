/** Tells the page's tag manager that a quiz was finished, and nothing of what came out. */
export declare function pushFinished(kind: 'forms' | 'dose' | 'foods', page?: object): void;
