/** What holds a proposal back: it is about the room that is left, so it says nothing of what is taken. */
export declare const proposalRules: {
    readonly 'above-upper-level': {
        readonly when: {
            readonly not: {
                readonly fact: 'roomMg';
                readonly atLeast: 0;
            };
        };
        readonly ifUnknown: 'block';
        readonly severity: 'caution';
        readonly refer: 'doctor';
        readonly shows: readonly ["supplementMgHigh", "ceilingMg"];
        readonly sources: readonly ["bfr2017", "sanomedica-ul", "gr-ul", "iom1997-encyclopedia"];
    };
};
export type ProposalRuleId = keyof typeof proposalRules;
