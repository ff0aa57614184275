import type { DosePlan } from '../../../engine/types.js';
import type { Diary } from '../../../ui/diary.js';
import { type Sheet } from '../../../ui/sheet.js';
import { type Shown } from './outcome.js';
/** The result on paper: answers, advice, reasons and schedule. */
export declare function quizSheet(shown: Shown): Sheet;
/** The page on which to keep up what was taken of the plan. */
export declare function quizDiary({ view, recommendation }: Shown, plan: DosePlan): Diary;
