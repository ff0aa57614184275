import type { Form, FormFacts, Knowledge, RankedForm, RejectedForm, Situation } from './types.js';
/** What the choice rules see of a form. */
export declare function formFacts(id: string, form: Form): FormFacts;
/** Every form is either ranked or rejected with its reasons; forms of equal score share a rank. */
export declare function rankForms(knowledge: Knowledge, situation: Situation): {
    forms: RankedForm[];
    rejected: RejectedForm[];
};
