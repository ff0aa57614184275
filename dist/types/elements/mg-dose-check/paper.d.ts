import { type Sheet } from '../../ui/sheet.js';
import type { DoseView } from './view.js';
/** The check on paper: what was entered, the verdict, and the day of what is taken. */
export declare function doseSheet(view: DoseView): Sheet;
