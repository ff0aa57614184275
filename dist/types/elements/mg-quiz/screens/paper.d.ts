import { type Sheet } from '../../../ui/sheet.js';
import { type Shown } from './outcome.js';
/** The result on paper: answers, advice, reasons and schedule. */
export declare function quizSheet(shown: Shown): Sheet;
