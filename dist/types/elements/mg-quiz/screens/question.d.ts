import { type TemplateResult } from 'lit';
import type { QuizView } from '../view.js';
/** One question a screen: a form, so that Enter goes on; a fieldset, so that its name is read with every control. */
export declare function questionScreen(view: QuizView): TemplateResult;
/**
 * On a question that is longer than the screen the way on stays in sight; on a very low screen it would take too much
 * of it. What has the focus is scrolled clear of it.
 */
export declare const questionStyles: import("lit").CSSResult;
