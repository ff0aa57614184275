/**
 * Two intakes are what the German risk institute asks of a 250 mg product; the hours between them, the slow start and
 * the review are our choice.
 */
export declare const plan: {
    readonly roundDownToMg: 10;
    readonly startShare: 0.5;
    readonly startDays: 7;
    readonly splitAboveMg: 200;
    readonly reviewAfterDays: 28;
    readonly stopWhen: readonly ["flag-diarrhoea-persists", "flag-hypermagnesaemia-early", "flag-hypermagnesaemia"];
    readonly hoursBetweenIntakes: 3;
    readonly defaultMeals: readonly ["08:00", "12:30", "18:00"];
    readonly defaultWake: '07:00';
    readonly defaultBed: '23:00';
    readonly otherMedicine: {
        readonly hours: 4;
        readonly usualTimes: readonly ["08:00", "22:00"];
    };
    readonly sources: readonly ["bfr2017", "editorial"];
};
/** An effervescent tablet is drunk, so it answers a wish for liquid. */
export declare const preferredUnits: {
    readonly powder: readonly ["scoop", "sachet", "gram"];
    readonly liquid: readonly ["ml", "drop", "ampoule", "effervescent"];
};
