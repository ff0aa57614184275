import type { Knowledge, RankedForm, RejectedForm, Situation } from './types.js';
/** Every form is either ranked or rejected with its reasons; forms of equal score share a rank. */
export declare function rankForms(knowledge: Knowledge, situation: Situation): {
    forms: RankedForm[];
    rejected: RejectedForm[];
};
