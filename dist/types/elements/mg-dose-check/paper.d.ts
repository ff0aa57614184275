import type { DosePlan } from '../../engine/types.js';
import type { Diary } from '../../ui/diary.js';
import { type Sheet } from '../../ui/sheet.js';
import type { DoseView } from './view.js';
/** The check on paper: what was entered, the verdict, and the day of what is taken. */
export declare function doseSheet(view: DoseView): Sheet;
/** The page on which to keep up what is taken. */
export declare function doseDiary({ words, help, ground, check }: DoseView, plan: DosePlan): Diary;
