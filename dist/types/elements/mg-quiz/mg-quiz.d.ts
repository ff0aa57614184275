import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { MgElement } from '../../ui/base-element.js';
import { type Display, type QuizSettings } from './config.js';
/**
 * Asks about a dozen questions and answers which form of magnesium suits, how much and when, from which food, which
 * product of the host's, or that nothing is needed, or that a professional goes first.
 *
 * What stands inside the element is shown to visitors without JavaScript and replaced once the element works.
 *
 * @tag mg-quiz
 * @summary A quiz that ends in advice about magnesium.
 *
 * @attr {string} catalog - CSS selector of an inline JSON script, or a URL, with the host's products
 * @attr {string} consult-href - the practitioner's offer, shown with the result; a `mailto:` gets a summary
 * @attr {string} consult-label - the text of that link
 * @attr {'inline' | 'dialog'} [display=inline] - `dialog` shows a button that opens the quiz
 * @attr {boolean} autostart - opens on the first question
 * @attr {'nl' | 'eu' | 'us'} [standard=nl] - whose reference intakes and upper levels are used
 * @attr {'eu' | 'education'} [claims=eu] - what may be said about effects
 * @attr {string} country - two letters; decides which numbers to call in an emergency
 * @attr {string} answers - JSON of facts that pre-select answers
 * @attr {'result' | 'reasons' | 'answers'} [event-detail=result] - how much events tell
 * @attr {boolean} push-datalayer - tells the page's tag manager that a quiz was finished
 * @attr {string} knowledge - selector of an inline JSON script, or URL, of the host's own knowledge: findings, questions, stricter outcomes, weights of forms
 * @attr {string} texts - JSON, or selector of an inline JSON script, of the host's own wording by the key of a text
 * @attr {boolean} debug - shows versions, configuration problems and what each rule saw
 *
 * @fires {CustomEvent} mg-recommendation - the quiz ended, or an answer was changed afterwards
 * @fires {CustomEvent} mg-step - a question was shown, by what the visitor did
 * @fires {CustomEvent} mg-product-click - a product is opened; cancelable
 * @fires {CustomEvent} mg-add-to-cart - a product is asked for; cancelable
 * @fires {CustomEvent} mg-consult - the practitioner's link was used
 * @fires {CustomEvent} mg-config-error - something in the configuration cannot be used
 *
 * @csspart frame - the card around every screen
 * @csspart heading - the heading of a screen
 * @csspart intro - the first screen
 * @csspart question - a question's form
 * @csspart progress - text and bar above a question
 * @csspart choice - one choice
 * @csspart error - the message of an answer that has to be mended
 * @csspart start-button - starts the quiz
 * @csspart next-button - goes on
 * @csspart back-button - goes back
 * @csspart result - the advice
 * @csspart outcome - the advice in one sentence
 * @csspart finding - one safety finding; also `finding-info`, `finding-caution`, `finding-stop`
 * @csspart by - says whose a finding or question is, where it is the host's own
 * @csspart form - a proposed form
 * @csspart plan - the day plan
 * @csspart timeline - the strip of the day and its list
 * @csspart plan-actions - the buttons that save the plan and print the result
 * @csspart intake - the bars of what comes in
 * @csspart foods - the list of foods
 * @csspart claims - the authorised claims
 * @csspart product - a product
 * @csspart cart-button - adds a product to the cart
 * @csspart consult - the practitioner's offer
 * @csspart sources - the list of sources
 * @csspart emergency - the screen that says whom to call
 * @csspart open - the button that opens the dialog
 * @csspart dialog - the dialog
 * @csspart close - the dialog's close button
 * @csspart failed - says that something went wrong on our side
 * @csspart purpose - what this is and what it is not
 * @csspart privacy - what happens with the answers
 * @csspart prefilled - says that the site filled something in
 * @csspart choices - a list of choices
 * @csspart search - the search field above a long list
 * @csspart portions - the portions of a week
 * @csspart portion - one group of foods in it
 * @csspart supplements - the list of what is taken
 * @csspart supplement - one supplement
 * @csspart label-line - the field for a label's line
 * @csspart safety - what to mind
 * @csspart findings - the list of findings
 * @csspart intake-section - what comes in, under its heading
 * @csspart save-button - saves a changed answer, or the plan as a calendar file
 * @csspart print-button - prints the sheet
 * @csspart diary-button - prints the page on which to keep up what was taken
 * @csspart keeping - what helps to keep to the plan
 * @csspart vitamin-b6 - the limit of what a label may hold besides
 * @csspart good-to-know - what is worth knowing and weighs nothing
 * @csspart not-enough - what a symptom asks for that stays
 * @csspart hand-over-button - goes on in another element of the page
 * @csspart consent - asks whether the answers may be passed on
 * @csspart restart-button - starts again
 * @csspart summary - what unfolds it
 * @csspart source - one source
 * @csspart colophon - sources and fine print
 * @csspart why-elsewhere - why another figure stands elsewhere
 * @csspart credit - whose figures these are
 * @csspart call - a number to call
 * @csspart trace - what a rule saw, with `debug`
 * @csspart debug - versions and problems, with `debug`
 * @csspart missing - what is still open
 * @csspart forms - the forms, under their heading
 * @csspart form-row - a form in a list
 * @csspart rejected - the forms that fell off
 * @csspart take-along - what can be printed without a plan
 * @csspart foods-section - the foods, under their heading
 * @csspart food - one food
 * @csspart evidence-section - what is known of the topic
 * @csspart evidence - one use with its grade
 * @csspart form-uses - unfolds what is known of forms for it
 * @csspart form-use - what is known of one
 * @csspart goal-other - what is said of another topic
 * @csspart products - the products, under their heading
 * @csspart vitamin-b6 - how much vitamin B6 a day is the most, where products are shown
 * @csspart more-products - products that fit less
 * @csspart anyway - products where none is needed
 * @csspart care-products - products for the skin
 * @csspart advertisement - marks a link that earns money
 * @csspart catalog-error - says that the products could not be loaded
 * @csspart consult-link - the practitioner's link
 * @csspart mail-preview - what goes into the e-mail
 * @csspart answers-section - the answers, to be changed
 * @csspart answers - the list of answers
 * @csspart answer - one answer
 * @csspart cancel-button - leaves an answer as it was
 *
 * @cssprop [--mg-accent] - the one accent colour; follows the text's lightness by default
 * @cssprop [--mg-on-accent] - text on the accent
 * @cssprop [--mg-text=currentColor] - text
 * @cssprop [--mg-surface] - the background of the dialog and of option lists
 * @cssprop [--mg-line] - lines and borders
 * @cssprop [--mg-caution] - cautions
 * @cssprop [--mg-stop] - what stops, and emergencies
 * @cssprop [--mg-radius=0.75em] - roundness
 * @cssprop [--mg-space=1em] - the unit of distance
 * @cssprop [--mg-font=inherit] - font family
 * @cssprop [--mg-sticky-top=0px] - how much of the top of the screen a fixed bar of the page takes: no question comes to stand below it
 */
export declare class MgQuiz extends MgElement {
    #private;
    static readonly settings: {
        readonly standard: import("../../ui/config.js").Setting<"eu" | "nl" | "us">;
        readonly claims: import("../../ui/config.js").Setting<"education" | "eu">;
        readonly country: import("../../ui/config.js").Setting<string | null>;
        readonly eventDetail: import("../../ui/config.js").Setting<"answers" | "reasons" | "result">;
        readonly pushDatalayer: import("../../ui/config.js").Setting<boolean>;
        readonly debug: import("../../ui/config.js").Setting<boolean>;
        readonly consultHref: import("../../ui/config.js").Setting<string | null>;
        readonly consultLabel: import("../../ui/config.js").Setting<string | null>;
        readonly display: import("../../ui/config.js").Setting<"dialog" | "inline">;
        readonly autostart: import("../../ui/config.js").Setting<boolean>;
    };
    static readonly plainAttributes: string[];
    static properties: PropertyDeclarations;
    static styles: import("lit").CSSResult[];
    consultHref: string | null | undefined;
    consultLabel: string | null | undefined;
    display: Display | null | undefined;
    autostart: boolean | undefined;
    constructor();
    /** The host's products; an object wins over the attribute. */
    get catalog(): object | string | null;
    set catalog(given: object | string | null | undefined);
    protected readonly kind = "quiz";
    protected get settings(): QuizSettings;
    protected get givesCatalog(): boolean;
    protected configured(): Promise<unknown>;
    disconnectedCallback(): void;
    /** All that is drawn from is ready here: a server calls this and then draws. */
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
