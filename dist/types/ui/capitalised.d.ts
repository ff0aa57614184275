export declare const capitalised: (text: string, lang: string) => string;
