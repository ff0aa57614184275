/** Of each use: what is known of magnesium for it, whatever the form. What is known by form stands in `formUses`. */
export declare const evidence: {
    readonly sleep: {
        readonly grade: 'C';
        readonly sources: readonly ["mah2021", "rawji2024"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["mah2021"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["mah2021", "rawji2024"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ["mah2021-tab1", "abbasi2012"];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly anxiety: {
        readonly grade: 'C';
        readonly sources: readonly ["rawji2024"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["rawji2024"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["rawji2024"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly stress: {
        readonly grade: 'C';
        readonly sources: readonly ["pouteau2018"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["pouteau2018"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["pouteau2018"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ["pouteau2018"];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly cortisol: {
        readonly grade: 'C';
        readonly sources: readonly ["schutten2021"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["schutten2021"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["schutten2021"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ["schutten2021"];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly 'stress-circle': {
        readonly grade: 'C';
        readonly sources: readonly ["pickering2020"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["pickering2020"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["pickering2020"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ["efsa2015"];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly rls: {
        readonly grade: 'D';
        readonly sources: readonly ["rls2019", "cm-rls"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["rls2019"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ["cm-rls"];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly 'muscle-cramps': {
        readonly grade: 'X';
        readonly sources: readonly ["cochrane-cramps", "cochrane-cramps-tab"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["cochrane-cramps", "cochrane-cramps-tab"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['none'];
            readonly checked: false;
        };
        readonly shownAt: 'goal';
    };
    readonly 'fatigue-energy': {
        readonly grade: 'D';
        readonly sources: readonly ["drclark"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["drclark"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly fibromyalgia: {
        readonly grade: 'C';
        readonly sources: readonly ["russell1995", "fibro2022"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["russell1995"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["russell1995", "fibro2022"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly 'sport-performance': {
        readonly grade: 'D';
        readonly sources: readonly ["nielsen2006"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["nielsen2006"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["nielsen2006"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly pms: {
        readonly grade: 'C';
        readonly sources: readonly ["pms-table", "walker1998", "pms-serum"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["walker1998"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["pms-table", "pms-serum"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ["pms-table"];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly migraine: {
        readonly grade: 'C';
        readonly sources: readonly ["migraine2018"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["migraine2018"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ['none'];
            readonly checked: false;
        };
        readonly limits: {
            readonly sources: readonly ["migraine2018"];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly menopause: {
        readonly grade: 'D';
        readonly sources: readonly ["none"];
        readonly checked: false;
        readonly for: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly 'oc-pill': {
        readonly grade: 'D';
        readonly sources: readonly ["oc1974", "blum1992"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["oc1974"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["blum1992"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly 'blood-pressure': {
        readonly grade: 'C';
        readonly sources: readonly ["schutten-thesis"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ['none'];
            readonly checked: false;
        };
        readonly against: {
            readonly sources: readonly ["schutten-thesis"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly 'heart-rhythm': {
        readonly grade: 'D';
        readonly sources: readonly ["none"];
        readonly checked: false;
        readonly for: {
            readonly sources: readonly ['none'];
            readonly checked: false;
        };
        readonly against: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly cholesterol: {
        readonly grade: 'D';
        readonly sources: readonly ["none"];
        readonly checked: false;
        readonly for: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly 'blood-sugar': {
        readonly grade: 'C';
        readonly sources: readonly ["none"];
        readonly checked: false;
        readonly for: {
            readonly sources: readonly ['none'];
            readonly checked: false;
        };
        readonly against: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'handbook';
    };
    readonly bone: {
        readonly grade: 'D';
        readonly sources: readonly ["drclark"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["drclark"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['none'];
            readonly checked: false;
        };
        readonly shownAt: 'goal';
    };
    readonly constipation: {
        readonly grade: 'A';
        readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["mgo-laxative", "fk-hydroxide"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly 'gut-tolerance': {
        readonly grade: 'C';
        readonly sources: readonly ["schuette1994"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ["schuette1994"];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["schuette1994"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly concentration: {
        readonly grade: 'D';
        readonly sources: readonly ["none"];
        readonly checked: false;
        readonly for: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ["drclark"];
            readonly checked: true;
        };
        readonly shownAt: 'goal';
    };
    readonly transdermal: {
        readonly grade: 'D';
        readonly sources: readonly ["grober2017"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["grober2017", "kass2017"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ["grober2017", "none"];
            readonly checked: 'partly';
        };
        readonly shownAt: 'prefer-skin';
    };
    readonly 'soil-depletion': {
        readonly grade: 'X';
        readonly sources: readonly ["marles2017"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["marles2017"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ["rivm-wateetnl"];
            readonly checked: true;
        };
        readonly shownAt: 'food-table';
    };
    readonly 'weight-metabolism': {
        readonly grade: 'D';
        readonly sources: readonly ["efsa2010-1807"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["efsa2010-1807", "drclark"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'handbook';
    };
    readonly 'anti-inflammatory': {
        readonly grade: 'D';
        readonly sources: readonly ["efsa2010-1807"];
        readonly checked: true;
        readonly for: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly against: {
            readonly sources: readonly ["efsa2010-1807", "drclark"];
            readonly checked: true;
        };
        readonly limits: {
            readonly sources: readonly ['editorial'];
            readonly checked: true;
        };
        readonly shownAt: 'handbook';
    };
};
export type UseId = keyof typeof evidence;
