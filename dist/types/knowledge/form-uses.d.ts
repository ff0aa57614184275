/** What is known of one form for one use: only the pairs that articles name or a study was about. */
export declare const formUses: {
    readonly bisglycinate: {
        readonly sleep: {
            readonly grade: 'C';
            readonly sources: readonly ["schuster2025"];
            readonly checked: true;
        };
        readonly stress: {
            readonly grade: 'D';
            readonly sources: readonly ["rawji2024"];
            readonly checked: true;
        };
        readonly rls: {
            readonly grade: 'D';
            readonly sources: readonly ["rls2019"];
            readonly checked: true;
        };
        readonly 'muscle-cramps': {
            readonly grade: 'X';
            readonly sources: readonly ["cochrane-cramps-tab"];
            readonly checked: true;
        };
    };
    readonly citrate: {
        readonly cortisol: {
            readonly grade: 'C';
            readonly sources: readonly ["schutten2021"];
            readonly checked: true;
        };
        readonly stress: {
            readonly grade: 'D';
            readonly sources: readonly ["rawji2024"];
            readonly checked: true;
        };
        readonly constipation: {
            readonly grade: 'B';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
        readonly rls: {
            readonly grade: 'C';
            readonly sources: readonly ["rls-pilot"];
            readonly checked: true;
        };
    };
    readonly malate: {
        readonly 'fatigue-energy': {
            readonly grade: 'D';
            readonly sources: readonly ["russell1995"];
            readonly checked: true;
        };
        readonly fibromyalgia: {
            readonly grade: 'C';
            readonly sources: readonly ["russell1995", "fibro2022"];
            readonly checked: true;
        };
        readonly 'sport-performance': {
            readonly grade: 'D';
            readonly sources: readonly ["nielsen2006"];
            readonly checked: true;
        };
    };
    readonly taurate: {
        readonly sleep: {
            readonly grade: 'D';
            readonly sources: readonly ["rawji2024"];
            readonly checked: true;
        };
        readonly rls: {
            readonly grade: 'D';
            readonly sources: readonly ["rls2019"];
            readonly checked: true;
        };
        readonly stress: {
            readonly grade: 'D';
            readonly sources: readonly ["rawji2024"];
            readonly checked: true;
        };
        readonly 'heart-rhythm': {
            readonly grade: 'D';
            readonly sources: readonly ["efsa2009-taurate"];
            readonly checked: true;
        };
    };
    readonly glycerophosphate: {
        readonly 'gut-tolerance': {
            readonly grade: 'D';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
    };
    readonly oxide: {
        readonly sleep: {
            readonly grade: 'C';
            readonly sources: readonly ["abbasi2012", "mah2021-tab1"];
            readonly checked: true;
        };
        readonly constipation: {
            readonly grade: 'A';
            readonly sources: readonly ["mgo-laxative"];
            readonly checked: true;
        };
    };
    readonly lactate: {
        readonly stress: {
            readonly grade: 'C';
            readonly sources: readonly ["pouteau2018"];
            readonly checked: true;
        };
    };
    readonly chloride: {
        readonly fibromyalgia: {
            readonly grade: 'C';
            readonly sources: readonly ["fibro2022"];
            readonly checked: true;
        };
    };
    readonly 'chloride-topical': {
        readonly transdermal: {
            readonly grade: 'D';
            readonly sources: readonly ["grober2017", "kass2017"];
            readonly checked: true;
        };
        readonly 'muscle-cramps': {
            readonly grade: 'D';
            readonly sources: readonly ["grober2017"];
            readonly checked: true;
        };
        readonly sleep: {
            readonly grade: 'D';
            readonly sources: readonly ["grober2017"];
            readonly checked: true;
        };
    };
    readonly sulfate: {
        readonly transdermal: {
            readonly grade: 'D';
            readonly sources: readonly ["waring"];
            readonly checked: true;
        };
    };
    readonly threonate: {
        readonly concentration: {
            readonly grade: 'C';
            readonly sources: readonly ["none"];
            readonly checked: false;
        };
    };
    readonly hydroxide: {
        readonly constipation: {
            readonly grade: 'A';
            readonly sources: readonly ["fk-hydroxide"];
            readonly checked: true;
        };
    };
};
/** What a study says of a form beside every use. */
export declare const formNotes: {
    readonly oxide: {
        readonly sources: readonly ["pardo2021"];
        readonly checked: true;
    };
};
