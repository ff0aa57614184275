/** A claim stands only beside the goal that it speaks of literally: none stands in for sleep, stress or cramps. */
export declare const goals: {
    readonly fatigue: {
        readonly modes: readonly ["eu", "education"];
        readonly claims: readonly ["fatigue"];
        readonly uses: readonly ["fatigue-energy", "fibromyalgia"];
    };
    readonly energy: {
        readonly modes: readonly ["eu", "education"];
        readonly claims: readonly ["energy"];
        readonly uses: readonly ["fatigue-energy"];
    };
    readonly nerves: {
        readonly modes: readonly ["eu", "education"];
        readonly claims: readonly ["nervous-system"];
        readonly uses: readonly ["stress", "anxiety"];
    };
    readonly mind: {
        readonly modes: readonly ["eu", "education"];
        readonly claims: readonly ["psychological"];
        readonly uses: readonly ["anxiety", "concentration"];
    };
    readonly muscles: {
        readonly modes: readonly ["eu", "education"];
        readonly claims: readonly ["muscle"];
        readonly uses: readonly ["muscle-cramps", "sport-performance", "fibromyalgia"];
    };
    readonly bones: {
        readonly modes: readonly ["eu", "education"];
        readonly claims: readonly ["bones"];
        readonly uses: readonly ["bone"];
    };
    readonly teeth: {
        readonly modes: readonly ["eu", "education"];
        readonly claims: readonly ["teeth"];
        readonly uses: readonly [];
    };
    readonly other: {
        readonly modes: readonly ["eu", "education"];
        readonly claims: readonly [];
        readonly uses: readonly [];
    };
    readonly sleep: {
        readonly modes: readonly ["education"];
        readonly claims: readonly [];
        readonly uses: readonly ["sleep"];
    };
    readonly stress: {
        readonly modes: readonly ["education"];
        readonly claims: readonly [];
        readonly uses: readonly ["stress", "stress-circle", "cortisol", "anxiety"];
    };
    readonly cramps: {
        readonly modes: readonly ["education"];
        readonly claims: readonly [];
        readonly uses: readonly ["muscle-cramps"];
    };
    readonly 'restless-legs': {
        readonly modes: readonly ["education"];
        readonly claims: readonly [];
        readonly uses: readonly ["rls"];
    };
    readonly headache: {
        readonly modes: readonly ["education"];
        readonly claims: readonly [];
        readonly uses: readonly ["migraine"];
    };
    readonly cycle: {
        readonly modes: readonly ["education"];
        readonly claims: readonly [];
        readonly uses: readonly ["pms", "oc-pill", "menopause"];
    };
    readonly heart: {
        readonly modes: readonly ["education"];
        readonly claims: readonly [];
        readonly uses: readonly ["heart-rhythm", "blood-pressure", "cholesterol"];
    };
    readonly digestion: {
        readonly modes: readonly ["education"];
        readonly claims: readonly [];
        readonly uses: readonly ["constipation", "gut-tolerance"];
    };
    readonly sport: {
        readonly modes: readonly ["education"];
        readonly claims: readonly [];
        readonly uses: readonly ["sport-performance"];
    };
};
export type GoalId = keyof typeof goals;
