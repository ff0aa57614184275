export declare const evidence: {
    readonly sleep: {
        readonly grade: 'C';
        readonly sources: readonly ["mah2021", "rawji2024"];
        readonly checked: true;
    };
    readonly anxiety: {
        readonly grade: 'C';
        readonly sources: readonly ["rawji2024"];
        readonly checked: true;
    };
    readonly stress: {
        readonly grade: 'C';
        readonly sources: readonly ["pouteau2018"];
        readonly checked: true;
    };
    readonly cortisol: {
        readonly grade: 'C';
        readonly sources: readonly ["schutten2021"];
        readonly checked: true;
    };
    readonly rls: {
        readonly grade: 'D';
        readonly sources: readonly ["rls2019", "cm-rls"];
        readonly checked: true;
    };
    readonly 'muscle-cramps': {
        readonly grade: 'X';
        readonly sources: readonly ["cochrane-cramps", "cochrane-cramps-tab"];
        readonly checked: true;
    };
    readonly 'fatigue-energy': {
        readonly grade: 'D';
        readonly sources: readonly ["drclark"];
        readonly checked: true;
    };
    readonly 'sport-performance': {
        readonly grade: 'D';
        readonly sources: readonly ["nielsen2006"];
        readonly checked: true;
    };
    readonly pms: {
        readonly grade: 'C';
        readonly sources: readonly ["pms-table", "walker1998", "pms-serum"];
        readonly checked: true;
    };
    readonly migraine: {
        readonly grade: 'C';
        readonly sources: readonly ["migraine2018"];
        readonly checked: true;
    };
    readonly menopause: {
        readonly grade: 'D';
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly 'blood-pressure': {
        readonly grade: 'C';
        readonly sources: readonly ["schutten-thesis"];
        readonly checked: true;
    };
    readonly 'heart-rhythm': {
        readonly grade: 'D';
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly bone: {
        readonly grade: 'D';
        readonly sources: readonly ["drclark"];
        readonly checked: true;
    };
    readonly constipation: {
        readonly grade: 'A';
        readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
        readonly checked: true;
    };
    readonly 'gut-tolerance': {
        readonly grade: 'C';
        readonly sources: readonly ["schuette1994"];
        readonly checked: true;
    };
    readonly concentration: {
        readonly grade: 'D';
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
};
export type UseId = keyof typeof evidence;
