/** A part of the summary; the elements say what stands in it, in the visitor's language. */
export interface SummaryPart {
    readonly heading?: string;
    readonly lines: readonly string[];
}
/** Plain text, with an empty line between parts: what the visitor sees beforehand is what is sent. */
export declare const mailSummary: (parts: readonly SummaryPart[]) => string;
export declare const isMailto: (href: string) => boolean;
/** What the host wrote into a mail, which the visitor is shown. */
export declare function mailTexts(href: string): readonly string[];
/** The same address without them. */
export declare function withoutMailTexts(href: string): string;
export interface MailLink {
    href: string;
    /** The text of the mail, to the letter. */
    body: string;
    /** Not all of the summary fitted. */
    cut: boolean;
}
/**
 * A mailto link with the summary in it. A subject of the host stays; a body of the host comes first; anything else
 * (cc, for one) is left as it is.
 */
export declare function mailLink(href: string, mail: {
    subject: string;
    body: string;
}): MailLink;
