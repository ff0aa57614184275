import type { SourceId } from './sources.js';
export interface LocalNumbers {
    emergency: string;
    crisisLine: {
        name: string;
        numbers: readonly string[];
        site: string;
    };
    sources: readonly SourceId[];
    checked: boolean;
}
/** By country code. Elsewhere 112 is called, and the crisis line is named without a number. */
export declare const emergencyNumbers: {
    readonly NL: {
        readonly emergency: '112';
        readonly crisisLine: {
            readonly name: '113 Zelfmoordpreventie';
            readonly numbers: readonly ["113", "0800-0113"];
            readonly site: '113.nl';
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly BE: {
        readonly emergency: '112';
        readonly crisisLine: {
            readonly name: 'Zelfmoordlijn 1813';
            readonly numbers: readonly ["1813"];
            readonly site: 'zelfmoord1813.be';
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly DE: {
        readonly emergency: '112';
        readonly crisisLine: {
            readonly name: 'TelefonSeelsorge';
            readonly numbers: readonly ["0800 111 0 111"];
            readonly site: 'telefonseelsorge.de';
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly FR: {
        readonly emergency: '112';
        readonly crisisLine: {
            readonly name: '3114';
            readonly numbers: readonly ["3114"];
            readonly site: '3114.fr';
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly GB: {
        readonly emergency: '999';
        readonly crisisLine: {
            readonly name: 'Samaritans';
            readonly numbers: readonly ["116 123"];
            readonly site: 'samaritans.org';
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly IE: {
        readonly emergency: '112';
        readonly crisisLine: {
            readonly name: 'Samaritans';
            readonly numbers: readonly ["116 123"];
            readonly site: 'samaritans.org';
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
    readonly US: {
        readonly emergency: '911';
        readonly crisisLine: {
            readonly name: '988 Suicide & Crisis Lifeline';
            readonly numbers: readonly ["988"];
            readonly site: '988lifeline.org';
        };
        readonly sources: readonly ["none"];
        readonly checked: false;
    };
};
