import { LitElement } from 'lit';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { ClaimsMode, Facts, Knowledge, Standard } from '../engine/types.js';
import type { Words } from '../locales/words.js';
import type { CommonSettings, EventDetailLevel } from './common-settings.js';
import type { ConfigProblem, Problem, SettingTable } from './config.js';
import type { MemberKind, PageMember } from './page.js';
/** What an element does with what the visitor did elsewhere on the page. */
type Part = Required<Pick<PageMember, 'receive' | 'blocks'>>;
/** An element that takes part says so while it is made; the others have nothing to go on with. */
export declare const takePart: (element: MgElement, part: Part) => void;
/**
 * What the elements share: settings, language, the host's answers and configuration problems.
 * Properties hold what the host gave, as it was given; `settings` holds what is used.
 */
export declare abstract class MgElement extends LitElement {
    #private;
    static readonly version: string;
    /** For a script that adds a language later. */
    static readonly addLanguage: (words: Words) => void;
    /** A subclass adds its own: `{ ...commonSettings, ...quizSettings }`. */
    static readonly settings: SettingTable;
    /** Attributes that are read where they are needed, without a reactive property of their own. */
    static readonly plainAttributes: readonly string[];
    static properties: PropertyDeclarations;
    static get observedAttributes(): string[];
    standard: Standard | null | undefined;
    claims: ClaimsMode | null | undefined;
    country: string | null | undefined;
    eventDetail: EventDetailLevel | null | undefined;
    pushDatalayer: boolean | undefined;
    debug: boolean | undefined;
    /** The facts that the host gave, and nothing that a visitor entered. An object wins over the attribute. */
    get answers(): object | null;
    set answers(given: object | string | null | undefined);
    /** The host's own knowledge, as it was given; an object wins over the attribute. */
    get knowledge(): object | string | null;
    set knowledge(given: object | string | null | undefined);
    /** The host's own wording, as it was given; an object wins over the attribute. */
    get texts(): object | string | null;
    set texts(given: object | string | null | undefined);
    /** What is wrong with the configuration now. */
    get configProblems(): readonly ConfigProblem[];
    /** What is used: the host's settings where they are good, defaults elsewhere; `claims` and `country` as they work out. */
    protected get settings(): CommonSettings;
    protected get language(): string;
    protected get words(): Words;
    /** Forms, foods, figures and rules, with the host's own beside them. */
    protected get knowledgeUsed(): Knowledge;
    /**
     * The host's answers that passed the guards. Lists of risks carry the mark for "at least these": a risk that the
     * host names counts at once, "none of these" never does.
     */
    protected get hostFacts(): Facts;
    /** Whether the host's answers tell something of health that cannot be read: it may be any risk. */
    protected get isHostRiskUnread(): boolean;
    /** Whether this element brings products; `claims` are then `eu` on the whole page. */
    protected get givesCatalog(): boolean;
    /** What is drawn now is drawn all at once: by a server, or over what a server drew. */
    protected get isDrawnWhole(): boolean;
    /** What this element is to the others on the page. */
    protected abstract readonly kind: MemberKind;
    /** Resolves when everything that the configuration names has been read. */
    protected configured(): Promise<unknown>;
    /** Tells a problem that stands by itself. */
    protected report(problem: Problem): void;
    /** Replaces the problems of one part of the configuration, and tells those that are new. */
    protected setProblems(part: string, problems: readonly Problem[]): void;
    connectedCallback(): void;
    disconnectedCallback(): void;
    adoptedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected scheduleUpdate(): void;
    /** Without a single language there is nothing to say, and the content of the element stays as it is. */
    protected shouldUpdate(_changed: PropertyValues): boolean;
    protected willUpdate(_changed: PropertyValues): void;
    protected update(changed: PropertyValues): void;
    protected updated(_changed: PropertyValues): void;
}
export {};
