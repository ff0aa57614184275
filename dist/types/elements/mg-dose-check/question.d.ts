import { nothing, type TemplateResult } from 'lit';
import { type Asking } from '../../ui/answering/asking.js';
import type { DoseQuestion } from './state.js';
import type { DoseView } from './view.js';
/** One question as it stands now; null where it does not apply. */
export declare function askingOf({ words, ground, check, on }: DoseView, id: DoseQuestion): Asking | null;
interface Shown {
    /** Says on the spot that the site filled it in; elsewhere its section does. */
    prefilled?: boolean;
}
/** A fieldset, so that its name is read with every control; several stand on one page. */
export declare function question(view: DoseView, id: DoseQuestion, { prefilled }?: Shown): TemplateResult | typeof nothing;
/** Which question an event came from. */
export declare function questionOf(event: Event): string | null;
export {};
