import type { AmountBasis, Avoid, ClockTime, DietGroup, DoseOutcome, Facts, FormsOutcome, LifeStage, Moment, Prefer, Refer, Severity, Sex, Standard } from '../engine/types.js';
import type { ConditionId } from '../knowledge/conditions.js';
import type { UseId } from '../knowledge/evidence.js';
import type { formNotes, formUses } from '../knowledge/form-uses.js';
import type { MeasureId } from '../knowledge/foods.js';
import type { FormId } from '../knowledge/forms.js';
import type { GoalId } from '../knowledge/goals.js';
import type { MedicineId } from '../knowledge/medicines.js';
import type { besideAdvice, plan as planKnowledge } from '../knowledge/plan.js';
import type { QuestionId } from '../knowledge/questions.js';
import type { RedFlagId } from '../knowledge/red-flags.js';
import type { ChoiceRuleId, DoseRuleId, NeedRuleId, NoteRuleId, ProposalRuleId, SafetyRuleId } from '../knowledge/rules.js';
import type { AuthorisedWordings } from './authorised.js';
import type { FoodDayWords } from './food-day-words.js';
import type { FoodTableWords } from './food-table-words.js';
import type { HostTexts } from './host-words.js';
import type { Graded } from './graded.js';
import type { OwnFoodsWords } from './own-foods-words.js';
/** The figures and ids that a finding or reason carries; the sentence formats them. */
export type Shown = Readonly<Record<string, string | number>>;
export type Sentence = (shown: Shown) => string;
/** Who to call. Without a crisis number the sentence speaks of the local crisis line. */
export interface HelpNumbers {
    emergency: string;
    crisis?: string | undefined;
    crisisSite?: string | undefined;
}
export type Unit = 'capsule' | 'tablet' | 'softgel' | 'gummy' | 'lozenge' | 'effervescent' | 'sachet' | 'scoop' | 'gram' | 'ml' | 'drop' | 'spray' | 'ampoule' | 'piece';
/** How figures are written in a language. */
export interface Formats {
    number(value: number, fractionDigits?: number): string;
    /** Whole milligrams unless told otherwise; number and unit never part at a line end. */
    mg(value: number, fractionDigits?: number): string;
    /** A range in mg; one figure when both ends round to the same. */
    mgRange(low: number, high: number): string;
    /** The same inside a sentence, which may be read aloud: "233 to 282 mg". */
    mgFromTo: (low: number, high: number) => string;
    percent(share: number): string;
    price(amount: number, currency: string): string;
    list(items: readonly string[]): string;
    /** A list of which one is enough. */
    either(items: readonly string[]): string;
    days(count: number): string;
    hours(count: number): string;
    clock(time: ClockTime): string;
}
export interface QuestionWords {
    title: string;
    /** Names the answer in the list of answers and on paper. */
    label: string;
    hint?: string;
    choices?: Readonly<Record<string, string>>;
    none?: string;
    unsure?: string;
    error: string;
    /** Whose question it is, where it is not ours. */
    by?: string;
}
interface QuestionChoices {
    sex: {
        choices: Readonly<Record<Sex, string>>;
    };
    'life-stage': {
        choices: Readonly<Record<LifeStage, string>>;
    };
    stomach: {
        choices: Readonly<Record<NonNullable<Facts['stomach']>, string>>;
    };
    stress: {
        choices: Readonly<Record<NonNullable<Facts['stress']>, string>>;
    };
    avoid: {
        choices: Readonly<Record<Avoid, string>>;
    };
    prefer: {
        choices: Readonly<Record<Prefer, string>>;
    };
}
export interface FormWords {
    name: string;
    /** The form alone, for where "magnesium" was said already. */
    short: string;
    about: string;
}
export interface FindingWords {
    title: string;
    /** Where the title hangs on figures too. */
    titleOf?: Sentence;
    text: Sentence;
    /** Whose finding it is, where it is not ours. */
    by?: string;
}
/** Why a form came up, or why it fell behind. */
export interface ReasonWords {
    for?: Sentence;
    against?: Sentence;
}
export interface EvidenceWords {
    title: string;
    for: string;
    against: string;
    limits: string;
}
export type UseWords = Readonly<Record<UseId, EvidenceWords>>;
/** By form, then by use. */
export type FormUseWords = {
    readonly [F in keyof typeof formUses]: Readonly<Record<keyof (typeof formUses)[F], string>>;
};
export type FormNoteWords = Readonly<Record<keyof typeof formNotes, string>>;
export interface QuizWords {
    title: string;
    lead: string;
    /** Promise L1: stands on the intro or first question and on the result. */
    purpose: string;
    aboutTime: string;
    privacy: Readonly<Record<'result' | 'reasons' | 'answers', string>>;
    start: string;
    next: string;
    back: string;
    restart: string;
    edit: string;
    save: string;
    cancel: string;
    progress: (shown: {
        index: number;
        total: number;
    }) => string;
    catalogError: string;
    open: string;
    close: string;
    dialogName: string;
    yourAnswers: string;
    editAnswer: (shown: {
        question: string;
    }) => string;
    notAnswered: string;
    changed: string;
    prefilled: string;
    years: (shown: {
        years: number;
    }) => string;
    /** Names the search field above a long list of choices. */
    search: string;
    found: (shown: {
        count: number;
        total: number;
    }) => string;
    /** Something went wrong on our side: no advice rather than half an advice. */
    failed: {
        title: string;
        text: string;
    };
    consent: {
        title: string;
        text: string;
        yes: string;
        no: string;
        thanks: string;
        declined: string;
    };
}
export interface DietWords {
    groups: Readonly<Record<DietGroup, {
        name: string;
        portion: string;
        examples: string;
    }>>;
    perWeek: string;
    perWeekOf: (shown: {
        group: string;
    }) => string;
    fewer: (shown: {
        group: string;
    }) => string;
    more: (shown: {
        group: string;
    }) => string;
    /** Names the groups that are still empty or out of range. */
    mend: (shown: {
        groups: readonly string[];
        most: number;
    }) => string;
    fillZeros: string;
}
export interface LabelShown {
    mg: number;
    form?: string;
    /** "1 capsule" */
    units?: string;
    /** Units a day. */
    count?: number;
}
export interface SupplementWords {
    none: string;
    yes: string;
    where: string;
    elementalExplained: string;
    form: string;
    formUnknown: string;
    amount: string;
    amountPercent: string;
    basis: string;
    bases: Readonly<Record<AmountBasis, string>>;
    perDay: string;
    prescribed: string;
    antacid: string;
    antacidHint: string;
    add: string;
    remove: (shown: {
        index: number;
    }) => string;
    row: (shown: {
        index: number;
    }) => string;
    errors: {
        amount: string;
        perDay: string;
        form: string;
        percent: string;
        basis: string;
        /** It is no number, or not written as one. */
        number: string;
        range: (shown: {
            most: number;
        }) => string;
        /** A point or comma that could part thousands; `write` is how to put what was probably meant. */
        thousands: (shown: {
            write: string;
        }) => string;
    };
    label: string;
    labelHint: string;
    /** What was read; whatever the line does not tell is left out. */
    labelRead: (shown: LabelShown) => string;
    /** The same of a compound's weight. */
    labelReadCompound: (shown: LabelShown) => string;
    labelProblems: {
        'no-amount': string;
        topical: string;
        'several-forms': string;
        'form-unknown': string;
        'worked-out': string;
        'impossible-pair': (shown: {
            compoundMg: number;
            elementalMg: number;
            mostMg: number;
        }) => string;
        'odd-unit': (shown: {
            written: string;
        }) => string;
    };
    /** Elemental magnesium of what is filled in; `units` where it is measured out: "1 ml". */
    readout: (shown: {
        mg: string;
        mgPerDay: string;
        units?: string;
    }) => string;
    /** The list is full. */
    full: (shown: {
        most: number;
    }) => string;
    /** Something is missing from what is taken; where, stands beside the field. */
    mend: string;
    /** A question, not an error: one unit seldom holds this much magnesium. */
    improbable: (shown: {
        mg: number;
    }) => string;
}
export interface OutcomeWords {
    title: Sentence;
    text: string;
}
export interface PlanWords {
    heading: string;
    total: (shown: {
        mg: number;
    }) => string;
    moment: (shown: {
        at: ClockTime;
        moment: Moment;
        mg: number;
    }) => string;
    moments: Readonly<Record<Moment, string>>;
    elemental: string;
    start: (shown: {
        days: number;
        mg: number;
        thenMg: number;
    }) => string;
    split: (shown: {
        mg: number;
        times: number;
    }) => string;
    withMeal: string;
    lower: string;
    review: (shown: {
        days: number;
    }) => string;
    stopWhen: string;
    /** By the id of the finding it would be: what to do, and whom to call. */
    stopSigns: Readonly<Record<(typeof planKnowledge.stopWhen)[number], (numbers: HelpNumbers) => string>>;
    medicine: string;
    /** Key to the timeline: a dose, and hours that have to stay free of it. */
    dose: string;
    keepFree: string;
    gapBoth: (shown: {
        medicine: string;
        hoursAfter: number;
        hoursBefore: number;
    }) => string;
    medicineFirst: (shown: {
        medicine: string;
        hours: number;
    }) => string;
    assumedTimes: (shown: {
        medicine: string;
        times: string;
    }) => string;
    assumedMeals: string;
    /** Behind it stands what helps to keep to the plan. */
    goodToKnow: string;
    keeping: Readonly<Record<'time' | 'missed' | 'term' | 'drinks' | 'fibre' | 'others', Headed>>;
    /** After `term`, where nothing is for sale. */
    trials: (shown: {
        lowWeeks: number;
        highWeeks: number;
    }) => string;
    /** After `drinks`, where nothing is for sale. */
    alcohol: string;
}
export interface Headed {
    title: string;
    text: string;
}
export interface IntakeWords {
    heading: string;
    food: string;
    supplement: string;
    proposed: string;
    /** Names the bar that adds up food, supplements and proposal. */
    everything: string;
    /** The same bar while nobody knows what comes from food. */
    withoutFood: string;
    /** Names the bar that adds up supplements and proposal. */
    fromSupplements: string;
    reference: string;
    upperLevel: string;
    equivalent: (shown: {
        foodLowMg?: number;
        foodHighMg?: number;
        supplementMg?: number;
        supplementMgHigh?: number;
        proposedMg?: number;
        referenceLowMg?: number;
        referenceHighMg?: number;
        upperLevelMg?: number;
    }) => string;
    upperLevelNote: string;
    estimateNote: (shown: {
        percent: number;
    }) => string;
    referenceRange: (shown: {
        lowMg: number;
        highMg: number;
    }) => string;
}
export interface FoodListWords {
    heading: string;
    lead: string;
    portion: (shown: {
        portion: string;
        grams: number;
    }) => string;
    /** How many portions stand above it: one may do. */
    equalWay: (shown: {
        mg: number;
        portions: number;
    }) => string;
    respects: (shown: {
        avoid: string;
    }) => string;
    none: string;
}
export interface ProductWords {
    heading: string;
    lead: string;
    /** "2 capsules", made with `units`, a day. */
    perDay: (shown: {
        units: string;
        mg: number;
    }) => string;
    daysInPack: (shown: {
        days: number;
    }) => string;
    moreThanPlan: (shown: {
        mg: number;
    }) => string;
    outOfStock: string;
    advertisement: string;
    addToCart: string;
    addToCartOf: (shown: {
        product: string;
    }) => string;
    viewOf: (shown: {
        product: string;
    }) => string;
    anyway: string;
    anywayText: string;
    none: string;
    care: string;
    careNote: string;
    order: string;
    otherActives: (shown: {
        actives: string;
    }) => string;
}
export interface ConsultWords {
    heading: string;
    label: string;
    note: string;
    firstProfessional: (shown: {
        professional: string;
    }) => string;
    preview: string;
    previewNote: string;
    /** The text was too long for a link. */
    previewCut: string;
    send: string;
    mailSubject: string;
    mailGreeting: string;
    labels: {
        outcome: string;
        form: string;
        plan: string;
        answers: string;
        findings: string;
        version: string;
    };
}
export interface SourceWords {
    heading: string;
    /** How near a person came to the source; the year is the document's own. */
    standing: Readonly<Record<'read' | 'copy' | 'computed' | 'unchecked', string>>;
    /** Titles of what is no document, by source id. */
    titles: Readonly<Record<string, string>>;
    uncheckedNote: string;
    open: (shown: {
        source: string;
    }) => string;
    whyQuestion: string;
    whyAnswer: string;
    foodCredit: string;
    knowledge: (shown: {
        version: string;
    }) => string;
    standards: Readonly<Record<Standard, string>>;
}
export interface ResultWords {
    heading: string;
    purpose: string;
    safety: string;
    severities: Readonly<Record<Severity, string>>;
    forms: {
        heading: string;
        why: string;
        whyNot: string;
        rejected: string;
        others: string;
        equalRank: string;
        amountNote: string;
        claims: string;
        evidence: string;
        evidenceNote: string;
        grade: Readonly<Record<'A' | 'B' | 'C' | 'D' | 'X', string>>;
        /** Heads what is known of one form, and of those without a card of their own. */
        formUses: string;
        otherFormUses: string;
        evidenceFor: string;
        evidenceAgainst: string;
        evidenceLimits: string;
    };
    plan: PlanWords;
    intake: IntakeWords;
    foods: FoodListWords;
    products: ProductWords;
    consult: ConsultWords;
    sources: SourceWords;
    /** Heads what is worth knowing and decides nothing. */
    goodToKnow: string;
    /** For adults: below products, and where a label is filled in. */
    vitaminB6: (shown: {
        mg: number;
    }) => string;
    /** Under a result that leaves it to the visitor. */
    notEnough: Headed & {
        first: string;
        firstHelp: Readonly<Record<keyof typeof besideAdvice.firstHelp, string>>;
    };
    missing: (shown: {
        facts: string;
    }) => string;
    complete: string;
    more: string;
}
/** "1 serving spoon", "a pinch", "half a tin" are said whole; "serving spoons" comes after its count. */
export interface MeasureWords {
    one: string;
    many: string;
    half?: string;
    quarter?: string;
}
/** Of the calendar file. A calendar is often shared: nothing here names a medicine, a condition or another answer. */
export interface CalendarWords {
    /** The button. */
    save: string;
    /** Without its ending. */
    fileName: string;
    event: (shown: {
        mg: number;
    }) => string;
    /** Where the first days have less than the amount it names. */
    eventLessAtFirst: (shown: {
        mg: number;
        days: number;
    }) => string;
    withWater: string;
    review: (shown: {
        days: number;
    }) => string;
    /** Of what is advised, and of what is taken already. */
    otherTime: string;
    otherTimeTaken: string;
}
/** Of the sheet that is printed. */
export interface SheetWords {
    /** The button. */
    print: string;
    printed: (shown: {
        date: string;
    }) => string;
    /** Before a line to write on. */
    name: string;
    figures: string;
    plan: string;
    time: string;
    what: string;
    magnesium: string;
    /** Beside a medicine in the schedule. */
    hoursApart: (shown: {
        hours: number;
    }) => string;
    hoursAfterAndBefore: (shown: {
        hoursAfter: number;
        hoursBefore: number;
    }) => string;
    hoursLater: (shown: {
        hours: number;
    }) => string;
    medicineTimes: string;
    findings: string;
    answers: string;
    notes: string;
    knowledge: (shown: {
        version: string;
        hash: string;
    }) => string;
}
/** Of the page on which somebody keeps up what was taken. */
export interface DiaryWords {
    /** The button. */
    print: string;
    title: (shown: {
        weeks: number;
    }) => string;
    /** Before a line to write on. */
    begun: string;
    week: (shown: {
        index: number;
    }) => string;
    day: string;
    date: string;
    withFood: string;
    stool: string;
    note: string;
    /** Where nothing is for sale: a topic of the visitor's own, and its mark. */
    topic: string;
    topicMark: string;
}
/** What a verdict is about; what is not known is left out. */
export interface DoseFigures {
    supplementMg?: number;
    supplementMgHigh?: number;
    upperLevelMg?: number;
    /** Known once food is. */
    gapMg?: number;
    foodLowMg?: number;
    referenceHighMg?: number;
    isMinor?: boolean;
    /** Something is taken that should not be taken every day. */
    isDoubted?: boolean;
    /** The European upper level, where what is taken passes it and the chosen standard allows it. */
    overEuLevelMg?: number;
    /** Some of it goes on the skin, and counts for nothing. */
    onSkin?: boolean;
    professional: string;
    /** Who that is: a call today is no talk before something else. */
    refer?: Refer;
}
export interface DoseCheckWords {
    title: string;
    lead: string;
    start: string;
    sections: Readonly<Record<'taken' | 'person' | 'medicines' | 'health' | 'signs' | 'food' | 'day', string>>;
    /** Says that what the site filled in is true. */
    confirm: string;
    /** Choices came along after the answer. */
    outgrown: string;
    food: {
        question: string;
        hint: string;
        ways: Readonly<Record<'unsure' | 'portions' | 'number', string>>;
        /** Below this age nothing is estimated. */
        noEstimate: (shown: {
            years: number;
        }) => string;
        label: string;
        unit: string;
        error: (shown: {
            most: number;
        }) => string;
    };
    day: {
        fold: string;
        hint: string;
        wake: string;
        bed: string;
        meals: readonly [string, string, string];
        /** Names the times of one medicine. */
        medicine: (shown: {
            medicine: string;
        }) => string;
        /** One of several times of one medicine. */
        time: (shown: {
            medicine: string;
            index: number;
        }) => string;
        add: string;
        addTo: (shown: {
            medicine: string;
        }) => string;
        remove: (shown: {
            medicine: string;
            index: number;
        }) => string;
    };
    verdict: {
        heading: string;
        /** Short: it stays in sight in a narrow column, with the sum behind it. */
        titles: Readonly<Record<DoseOutcome, (shown: DoseFigures) => string>>;
        /** What is taken; empty while it is not known. */
        sum: (shown: DoseFigures) => string;
        limit: (shown: {
            upperLevelMg: number;
            overEuLevelMg?: number;
        }) => string;
        askText: string;
        incompleteText: string;
        missing: string;
        /** Leads to the plan, which stands far below on a small screen. */
        toDay: string;
    };
    /** Heads what stands beside the verdict: safety, label, prescription. */
    notes: string;
    /** What is taken at one moment: "2 × magnesium citrate". */
    take: (shown: {
        count: number;
        supplement: string;
    }) => string;
    /** Tells two of one name apart: "item 2 (magnesium citrate)". */
    takeNumbered: (shown: {
        count: number;
        index: number;
        supplement: string;
    }) => string;
}
export interface DebugWords {
    heading: string;
    version: string;
    knowledge: string;
    hash: string;
    problems: string;
    noProblems: string;
    problem: (shown: {
        element: string;
        attribute: string;
        value: string;
        expected: string;
    }) => string;
    trace: string;
    truths: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
    weight: string;
    saw: string;
    formRead: (shown: {
        product: string;
        form: string;
    }) => string;
    formUnread: (shown: {
        product: string;
    }) => string;
}
/** Every sentence of one language. A missing one does not compile; what types cannot see is tested. */
export interface Words extends Formats {
    lang: string;
    /** The language in itself. */
    name: string;
    forms: Readonly<Record<FormId, FormWords>>;
    units: Readonly<Record<Unit, (count: number) => string>>;
    medicines: Readonly<Record<MedicineId | 'other', {
        name: string;
        examples: string;
    }>>;
    conditions: Readonly<Record<ConditionId | 'other', {
        name: string;
        hint?: string;
    }>>;
    redFlags: Readonly<Record<RedFlagId, {
        choice: string;
        message: (numbers: HelpNumbers) => string;
    }>>;
    /** The figures that are shown come from the finding; the element adds `emergency`, `crisis` and `crisisSite` for its country. */
    findings: Readonly<Record<SafetyRuleId | ProposalRuleId | DoseRuleId | NeedRuleId | NoteRuleId, FindingWords>>;
    reasons: Readonly<Record<ChoiceRuleId, ReasonWords>>;
    /** The official wordings; no word of them is ours. */
    claims: AuthorisedWordings;
    claimCompanions: {
        variedDiet: string;
        amount: (shown: {
            mg: number;
        }) => string;
        avoid: string;
        tooMuch: (shown: {
            upperLevelMg: number;
        }) => string;
    };
    goals: Readonly<Record<GoalId, {
        choice: string;
        hint?: string;
    }>>;
    goalOther: {
        title: string;
        text: string;
        helps: string;
    };
    /** Shown in `education` alone, as are the two below it. */
    evidence: Graded<UseWords>;
    formUses: Graded<FormUseWords>;
    /** What a study says of a form beside every use. */
    formNotes: Graded<FormNoteWords>;
    questions: Readonly<Record<QuestionId, QuestionWords>> & Readonly<QuestionChoices>;
    diet: DietWords;
    supplements: SupplementWords;
    /** Names of facts inside a sentence: "your age". */
    facts: Readonly<Record<Exclude<keyof Facts, 'own'>, string>>;
    professionals: Readonly<Record<Refer, string>>;
    outcomes: Readonly<Record<FormsOutcome, OutcomeWords>>;
    help: {
        call: (shown: {
            number: string;
        }) => string;
        localCrisisLine: string;
    };
    quiz: QuizWords;
    doseCheck: DoseCheckWords;
    result: ResultWords;
    calendar: CalendarWords;
    sheet: SheetWords;
    diary: DiaryWords;
    /** Household measures. */
    measures: Readonly<Record<MeasureId, MeasureWords>>;
    foodTable: FoodTableWords;
    foodDay: FoodDayWords;
    ownFoods: OwnFoodsWords;
    debug: DebugWords;
    /** Beside a host's own knowledge. */
    host: HostTexts;
    /** From one element of the page to another. */
    together: {
        toDoseCheck: string;
        toQuiz: string;
    };
}
export {};
