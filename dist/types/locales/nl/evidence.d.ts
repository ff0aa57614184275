import type { FormUseWords } from '../words.js';
/** Only shown where nothing is for sale. */
export declare const evidence: import("../graded.js").Graded<Readonly<Record<"anti-inflammatory" | "anxiety" | "blood-pressure" | "blood-sugar" | "bone" | "cholesterol" | "concentration" | "constipation" | "cortisol" | "fatigue-energy" | "fibromyalgia" | "gut-tolerance" | "heart-rhythm" | "menopause" | "migraine" | "muscle-cramps" | "oc-pill" | "pms" | "rls" | "sleep" | "soil-depletion" | "sport-performance" | "stress" | "stress-circle" | "transdermal" | "weight-metabolism", import("../words.js").EvidenceWords>>>;
/** What was found with one form. Each names what holds it back. */
export declare const formUses: import("../graded.js").Graded<FormUseWords>;
export declare const formNotes: import("../graded.js").Graded<Readonly<Record<"oxide", string>>>;
