import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { MgElement } from '../../ui/base-element.js';
import { type DoseSettings } from './config.js';
/**
 * Adds up food and supplements, compares them with the reference intake and the upper level, and plans the day of what
 * is taken already.
 *
 * What stands inside the element is shown to visitors without JavaScript and replaced once the element works.
 *
 * @tag mg-dose-check
 * @summary Whether the magnesium that somebody takes is enough, and not too much.
 *
 * @attr {number} age - years; the visitor confirms it
 * @attr {'female' | 'male'} sex - whose reference intake is used; unknown: a range
 * @attr {'none' | 'pregnant' | 'breastfeeding'} life-stage - the visitor confirms it
 * @attr {number} food-mg - mg of magnesium a day from food, where it is known
 * @attr {string} supplements - JSON list of what is taken; the visitor confirms it
 * @attr {string} medicines - ids with spaces between them, or `none`; a risk counts at once, the visitor confirms
 * @attr {string} conditions - ids with spaces between them, or `none`; a risk counts at once, the visitor confirms
 * @attr {'nl' | 'eu' | 'us'} [standard=nl] - whose reference intakes and upper levels are used
 * @attr {'eu' | 'education'} [claims=eu] - with `eu` no day is planned above 250 mg, whatever the standard
 * @attr {string} country - two letters; decides which numbers to call in an emergency
 * @attr {string} answers - JSON of facts that pre-select answers; a single attribute wins
 * @attr {'result' | 'reasons' | 'answers'} [event-detail=result] - how much events tell
 * @attr {boolean} push-datalayer - tells the page's tag manager that a check was finished
 * @attr {string} knowledge - selector of an inline JSON script, or URL, of the host's own knowledge: findings, questions and stricter outcomes
 * @attr {string} texts - JSON, or selector of an inline JSON script, of the host's own wording by the key of a text
 * @attr {boolean} debug - shows versions, configuration problems and what each rule saw
 *
 * @fires {CustomEvent} mg-recommendation - a verdict was reached or taken back, or what is told of it changed; on
 *   commit, or half a second after the last key
 * @fires {CustomEvent} mg-config-error - something in the configuration cannot be used
 *
 * @csspart frame - the card around every screen
 * @csspart heading - the heading of a screen; on the check it is the verdict
 * @csspart intro - the first screen, with the signs
 * @csspart question - one question and its controls
 * @csspart start-button - goes on to the check
 * @csspart check - the check: what is filled in, and the verdict
 * @csspart verdict - the verdict in one sentence, which stays in sight; also `verdict-good`, `verdict-mild`,
 *   `verdict-caution`, `verdict-stop`, `verdict-open`
 * @csspart verdict-text - what it means, and what is still open
 * @csspart minded - what to mind, beside the verdict
 * @csspart missing - the list of what is still open
 * @csspart to-plan-button - goes to the day plan
 * @csspart inputs - everything that is filled in
 * @csspart section - one part of it; also `section-taken`, `section-person`, `section-medicines`, `section-health`,
 *   `section-signs`, `section-food`, `section-day`
 * @csspart prefilled - says that the site filled something in
 * @csspart confirm-button - says that it is true
 * @csspart choice - one choice
 * @csspart supplement - one supplement
 * @csspart error - the message of an answer that has to be mended
 * @csspart finding - one finding; also `finding-info`, `finding-caution`, `finding-stop`
 * @csspart by - says whose a finding or question is, where it is the host's own
 * @csspart intake - the bars of what comes in
 * @csspart plan - the day plan
 * @csspart timeline - the strip of the day and its list
 * @csspart sources - the list of sources
 * @csspart emergency - the screen that says whom to call
 * @csspart failed - says that something went wrong on our side
 * @csspart purpose - what this is and what it is not
 * @csspart privacy - what happens with the answers
 * @csspart choices - a list of choices
 * @csspart search - the search field above a long list
 * @csspart portions - the portions of a week
 * @csspart portion - one group of foods in it
 * @csspart supplements - the list of what is taken
 * @csspart label-line - the field for a label's line
 * @csspart safety - what to mind
 * @csspart findings - the list of findings
 * @csspart intake-section - what comes in, under its heading
 * @csspart save-button - saves the plan as a calendar file
 * @csspart print-button - prints the sheet
 * @csspart diary-button - prints the page on which to keep up what was taken
 * @csspart keeping - what helps to keep to the plan
 * @csspart vitamin-b6 - the limit of what a label may hold besides
 * @csspart good-to-know - what is worth knowing and weighs nothing
 * @csspart not-enough - what a symptom asks for that stays
 * @csspart hand-over-button - goes on in another element of the page
 * @csspart consent - asks whether the answers may be passed on
 * @csspart restart-button - starts again
 * @csspart disclosure - something to unfold
 * @csspart summary - what unfolds it
 * @csspart source - one source
 * @csspart colophon - sources and fine print
 * @csspart why-elsewhere - why another figure stands elsewhere
 * @csspart credit - whose figures these are
 * @csspart call - a number to call
 * @csspart back-button - goes back
 * @csspart trace - what a rule saw, with `debug`
 * @csspart debug - versions and problems, with `debug`
 * @csspart vitamin-b6 - how much vitamin B6 a day is the most
 * @csspart plan-actions - what can be done with the verdict
 *
 * @cssprop [--mg-accent] - the one accent colour; follows the text's lightness by default
 * @cssprop [--mg-on-accent] - text on the accent
 * @cssprop [--mg-text=currentColor] - text
 * @cssprop [--mg-surface] - the background of the verdict and of option lists
 * @cssprop [--mg-line] - lines and borders
 * @cssprop [--mg-caution] - cautions
 * @cssprop [--mg-stop] - what stops, and emergencies
 * @cssprop [--mg-radius=0.75em] - roundness
 * @cssprop [--mg-space=1em] - the unit of distance
 * @cssprop [--mg-font=inherit] - font family
 * @cssprop [--mg-sticky-top=0px] - how far below the top of the screen the verdict stays, for a page with a fixed bar
 */
export declare class MgDoseCheck extends MgElement {
    #private;
    static readonly settings: {
        readonly standard: import("../../ui/config.js").Setting<"eu" | "nl" | "us">;
        readonly claims: import("../../ui/config.js").Setting<"education" | "eu">;
        readonly country: import("../../ui/config.js").Setting<string | null>;
        readonly eventDetail: import("../../ui/config.js").Setting<"answers" | "reasons" | "result">;
        readonly pushDatalayer: import("../../ui/config.js").Setting<boolean>;
        readonly debug: import("../../ui/config.js").Setting<boolean>;
        readonly age: import("../../ui/config.js").Setting<unknown>;
        readonly sex: import("../../ui/config.js").Setting<unknown>;
        readonly lifeStage: import("../../ui/config.js").Setting<unknown>;
        readonly foodMg: import("../../ui/config.js").Setting<unknown>;
        readonly supplements: import("../../ui/config.js").Setting<unknown>;
        readonly medicines: import("../../ui/config.js").Setting<unknown>;
        readonly conditions: import("../../ui/config.js").Setting<unknown>;
    };
    static properties: PropertyDeclarations;
    static styles: import("lit").CSSResult[];
    age: number | string | null | undefined;
    sex: string | null | undefined;
    lifeStage: string | null | undefined;
    foodMg: number | string | null | undefined;
    supplements: object | string | null | undefined;
    medicines: readonly string[] | string | null | undefined;
    conditions: readonly string[] | string | null | undefined;
    constructor();
    protected readonly kind = "dose";
    protected get settings(): DoseSettings;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected update(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
