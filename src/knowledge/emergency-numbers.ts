import type { SourceId } from './sources.js';

export interface LocalNumbers {
  emergency: string;
  crisisLine: { name: string; numbers: readonly string[]; site: string };
  sources: readonly SourceId[];
  checked: boolean;
}

/** By country code. Elsewhere 112 is called, and the crisis line is named without a number. */
export const emergencyNumbers = {
  NL: {
    emergency: '112',
    crisisLine: { name: '113 Zelfmoordpreventie', numbers: ['113', '0800-0113'], site: '113.nl' },
    sources: ['none'],
    checked: false,
  },
  BE: {
    emergency: '112',
    crisisLine: { name: 'Zelfmoordlijn 1813', numbers: ['1813'], site: 'zelfmoord1813.be' },
    sources: ['none'],
    checked: false,
  },
  DE: {
    emergency: '112',
    crisisLine: { name: 'TelefonSeelsorge', numbers: ['0800 111 0 111'], site: 'telefonseelsorge.de' },
    sources: ['none'],
    checked: false,
  },
  FR: {
    emergency: '112',
    crisisLine: { name: '3114', numbers: ['3114'], site: '3114.fr' },
    sources: ['none'],
    checked: false,
  },
  GB: {
    emergency: '999',
    crisisLine: { name: 'Samaritans', numbers: ['116 123'], site: 'samaritans.org' },
    sources: ['none'],
    checked: false,
  },
  IE: {
    emergency: '112',
    crisisLine: { name: 'Samaritans', numbers: ['116 123'], site: 'samaritans.org' },
    sources: ['none'],
    checked: false,
  },
  US: {
    emergency: '911',
    crisisLine: { name: '988 Suicide & Crisis Lifeline', numbers: ['988'], site: '988lifeline.org' },
    sources: ['none'],
    checked: false,
  },
} as const satisfies Record<string, LocalNumbers>;
