import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { MgElement } from '../../ui/base-element.js';
import { type FoodTableSettings } from './config.js';
import * as change from './table/state.js';
/**
 * Shows how much magnesium foods hold, per portion and per 100 g, and adds up a day.
 *
 * What stands inside the element is shown to visitors without JavaScript and replaced once the element works.
 *
 * @tag mg-food-table
 * @summary How much magnesium is in what people eat.
 *
 * @attr {string} src - URL of the host's own foods, CSV or JSON; they replace the built-in ones
 * @attr {string} category - the kind of food that is shown at first; the visitor may choose another
 * @attr {string} search - what is searched for at first
 * @attr {'mg-per-portion' | 'mg-per-100g' | 'name'} [sort=mg-per-portion] - the order at first
 * @attr {number} page-size - rows before "show more"; without it all of them
 * @attr {number} age - years; the visitor may change it
 * @attr {'female' | 'male'} sex - whose reference intake the percentages are of; unknown: a range
 * @attr {'none' | 'pregnant' | 'breastfeeding'} life-stage - the visitor may change it
 * @attr {boolean} no-tray - without the day that adds up
 * @attr {'nl' | 'eu' | 'us'} [standard=nl] - whose reference intakes are used
 * @attr {'eu' | 'education'} [claims=eu] - how strictly benefits are kept out
 * @attr {string} country - two letters; decides which numbers to call in an emergency
 * @attr {string} answers - JSON of facts that pre-select answers; a single attribute wins
 * @attr {'result' | 'reasons' | 'answers'} [event-detail=result] - how much events tell
 * @attr {boolean} push-datalayer - tells the page's tag manager that a day was declared
 * @attr {string} knowledge - selector of an inline JSON script, or URL, of the host's own knowledge: its texts and its stamp
 * @attr {string} texts - JSON, or selector of an inline JSON script, of the host's own wording by the key of a text
 * @attr {boolean} debug - shows versions and configuration problems
 *
 * @fires {CustomEvent} mg-recommendation - the visitor changed the day
 * @fires {CustomEvent} mg-config-error - something in the configuration, or in the host's own foods, cannot be used
 *
 * @csspart frame - the card around everything
 * @csspart page - the table and the day
 * @csspart heading - the heading
 * @csspart toolbar - what is searched for and chosen
 * @csspart search - the search field with its icon
 * @csspart filters-button - unfolds the filters in a narrow column
 * @csspart chips - the kinds of food
 * @csspart chip - one kind
 * @csspart count - how many foods there are
 * @csspart download-button - saves the rows as CSV
 * @csspart print-button - prints the rows, or the day
 * @csspart skip-button - jumps over the table; seen while it has the focus
 * @csspart table-region - around the table; a long list scrolls in it
 * @csspart table - the table
 * @csspart sort-button - the name of a column that can be sorted
 * @csspart row - one food
 * @csspart bar - the bar in a row
 * @csspart portion-field - the field for the weight of a portion
 * @csspart add-button - puts a food on the day
 * @csspart detail - what unfolds below a food
 * @csspart more-button - shows more rows
 * @csspart left-out - says which words of a search were left out
 * @csspart none - says that nothing was found
 * @csspart loading - says that a list is on its way
 * @csspart load-failed - says that it did not come
 * @csspart retry-button - asks for it again
 * @csspart row-problems - what is wrong in the host's own foods
 * @csspart notes - what is good to know
 * @csspart evidence - what is known of an idea about food, with its grade
 * @csspart person - whose reference intake is used
 * @csspart question - one question about that
 * @csspart choices - a list of choices
 * @csspart choice - one choice
 * @csspart prefilled - says that the site filled something in
 * @csspart error - the message of an answer that has to be mended
 * @csspart day - the day that adds up
 * @csspart day-heading - its heading
 * @csspart privacy - what the site hears of it
 * @csspart day-credit - whose figures are proposed beside the host's own foods
 * @csspart day-list - what stands on it
 * @csspart day-row - one food on it
 * @csspart remove-button - takes a food off
 * @csspart undo - says what was taken off
 * @csspart undo-button - puts it back
 * @csspart day-sum - what it comes to
 * @csspart day-chart - the bar of that
 * @csspart day-gap - its share of the reference intake, or what is left to it
 * @csspart to-person-button - goes to the questions about the visitor
 * @csspart not-counted - foods on the day of which nothing was measured
 * @csspart declare - whether it is a whole day
 * @csspart held - says who comes first, in the place of proposals
 * @csspart finding - one finding
 * @csspart by - says whose a finding or question is, where it is the host's own
 * @csspart findings - the list of findings
 * @csspart ask-first - whom to ask before what is proposed
 * @csspart top-up - portions that close the gap
 * @csspart offer - one of them
 * @csspart offer-button - puts it on the day
 * @csspart avoided - what somebody does not eat
 * @csspart avoid - the question for that
 * @csspart menus - the menus
 * @csspart menu-button - shows a menu
 * @csspart close-menu-button - hides it
 * @csspart menu - a menu of a day or a week
 * @csspart menu-day - one day of it
 * @csspart menu-beside - what counts in each day of it
 * @csspart menu-short - says that a day falls short
 * @csspart meal - one meal
 * @csspart menu-food - one food of it
 * @csspart take-button - puts a menu on the day
 * @csspart print-menu-button - prints a menu
 * @csspart no-menu - says for whom nothing is proposed
 * @csspart day-actions - what can be done with the day
 * @csspart clear-button - empties the day
 * @csspart consent - asks whether the answers may be passed on
 * @csspart day-bar - the line at the bottom while the day is out of sight
 * @csspart to-day-button - goes to the day
 * @csspart disclosure - something to unfold
 * @csspart summary - what unfolds it
 * @csspart sources - the list of sources
 * @csspart source - one source
 * @csspart colophon - sources and fine print
 * @csspart why-elsewhere - why another figure stands elsewhere
 * @csspart purpose - what this is and what it is not
 * @csspart credit - whose figures these are
 * @csspart failed - says that something went wrong on our side
 * @csspart trace - what a rule saw, with `debug`
 * @csspart debug - versions and problems, with `debug`
 *
 * @cssprop [--mg-accent] - the one accent colour; follows the text's lightness by default
 * @cssprop [--mg-on-accent] - text on the accent
 * @cssprop [--mg-text=currentColor] - text
 * @cssprop [--mg-surface] - the background of the heading row and of option lists
 * @cssprop [--mg-line] - lines and borders
 * @cssprop [--mg-caution] - cautions
 * @cssprop [--mg-stop] - what stops, and mistakes in fields
 * @cssprop [--mg-radius=0.75em] - roundness
 * @cssprop [--mg-space=1em] - the unit of distance
 * @cssprop [--mg-font=inherit] - font family
 * @cssprop [--mg-sticky-top=0px] - how far below the top of the screen the heading row stays, for a page with a fixed bar
 * @cssprop [--mg-table-block-size=max(min(70vh, 40em), 18em)] - how high the window of a list of more than 1,000 rows is at most
 */
export declare class MgFoodTable extends MgElement {
    #private;
    static readonly settings: {
        readonly standard: import("../../ui/config.js").Setting<"eu" | "nl" | "us">;
        readonly claims: import("../../ui/config.js").Setting<"education" | "eu">;
        readonly country: import("../../ui/config.js").Setting<string | null>;
        readonly eventDetail: import("../../ui/config.js").Setting<"answers" | "reasons" | "result">;
        readonly pushDatalayer: import("../../ui/config.js").Setting<boolean>;
        readonly debug: import("../../ui/config.js").Setting<boolean>;
        readonly category: import("../../ui/config.js").Setting<string | null>;
        readonly search: import("../../ui/config.js").Setting<string | null>;
        readonly sort: import("../../ui/config.js").Setting<"mg-per-100g" | "mg-per-portion" | "name">;
        readonly pageSize: import("../../ui/config.js").Setting<number | null>;
        readonly age: import("../../ui/config.js").Setting<unknown>;
        readonly sex: import("../../ui/config.js").Setting<unknown>;
        readonly lifeStage: import("../../ui/config.js").Setting<unknown>;
        readonly noTray: import("../../ui/config.js").Setting<boolean>;
    };
    static readonly plainAttributes: readonly string[];
    static properties: PropertyDeclarations;
    static styles: import("lit").CSSResult[];
    category: string | null | undefined;
    search: string | null | undefined;
    sort: change.Sort | null | undefined;
    pageSize: number | string | null | undefined;
    age: number | string | null | undefined;
    sex: string | null | undefined;
    lifeStage: string | null | undefined;
    noTray: boolean | undefined;
    /** The host's own foods; a list wins over the attribute `src`. */
    get foods(): object | string | null;
    set foods(given: object | string | null | undefined);
    protected readonly kind = "foods";
    protected get settings(): FoodTableSettings;
    protected configured(): Promise<unknown>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues): void;
    protected render(): TemplateResult;
    protected updated(changed: PropertyValues): void;
}
