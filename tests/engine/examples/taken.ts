import type { Supplement } from '../../../src/engine/types.js';
import type { takenRules } from '../../../src/knowledge/safety-taken.js';
import { given, type Examples } from './example.js';

const pregnant = { sex: 'female', ageYears: 30, lifeStage: 'pregnant' } as const;
const nursing = { sex: 'female', ageYears: 30, lifeStage: 'breastfeeding' } as const;
const tablet = (form?: string, more: Partial<Supplement> = {}): Supplement => ({
  amountMg: 50,
  basis: 'elemental',
  perDay: 2,
  ...(form !== undefined && { form }),
  ...more,
});
const taking = (...supplements: Supplement[]) => ({ supplements });

/** Forms that are taken and should not be: by anybody, in pregnancy, by a minor, every day. */
export const takenExamples: Record<keyof typeof takenRules, Examples> = {
  'takes-orotate': {
    fires: [
      given('two tablets of orotate a day', taking(tablet('orotate'))),
      given('citrate, and orotate as well', taking(tablet('citrate'), tablet('orotate'))),
      given('orotate on prescription', taking(tablet('orotate', { prescribed: true }))),
      given('1000 mg of the compound', taking(tablet('orotate', { amountMg: 1000, basis: 'compound' }))),
      given('more orotate than the upper level', taking(tablet('orotate', { amountMg: 200 }))),
      given('orotate beside an antacid of which the amount is not known', {
        medicines: ['mg-antacids-laxatives'],
        ...taking(tablet('orotate')),
      }),
      given('orotate with weak kidneys', { conditions: ['renal-mild'], ...taking(tablet('orotate')) }),
    ],
    silent: [
      given('two tablets of citrate', taking(tablet('citrate'))),
      given('a label that names no form', taking(tablet())),
      given('a jar of orotate of which none is taken', taking(tablet('orotate', { perDay: 0 }))),
      given('takes nothing', {}),
      given('does not know what is taken', { unsure: ['supplements'] }),
    ],
  },
  'takes-threonate-expecting': {
    fires: [
      given('pregnant, and takes L-threonate', { ...pregnant, ...taking(tablet('threonate')) }),
      given('breastfeeding, and takes L-threonate', { ...nursing, ...taking(tablet('threonate')) }),
      given('pregnant, with L-threonate beside citrate', {
        ...pregnant,
        ...taking(tablet('citrate'), tablet('threonate')),
      }),
    ],
    silent: [
      given('takes L-threonate and is not expecting', taking(tablet('threonate'))),
      given('pregnant, and takes citrate', { ...pregnant, ...taking(tablet('citrate')) }),
      given('pregnant, and takes nothing', { ...pregnant }),
    ],
  },
  'takes-threonate-minor': {
    fires: [
      given('almost 18, and takes L-threonate', { ageYears: 17.99, ...taking(tablet('threonate')) }),
      given('a child of 6 who is given L-threonate', { ageYears: 6, ...taking(tablet('threonate')) }),
    ],
    silent: [
      given('turned 18 today, and takes L-threonate', { ageYears: 18, ...taking(tablet('threonate')) }),
      given('a boy of 16 who takes citrate', { ageYears: 16, ...taking(tablet('citrate')) }),
    ],
  },
  'takes-laxative-form': {
    fires: [
      given('Epsom salt as a supplement', taking(tablet('sulfate'))),
      given('hydroxide as a supplement, beside citrate', taking(tablet('citrate'), tablet('hydroxide'))),
      given('hydroxide as a supplement, on prescription', taking(tablet('hydroxide', { prescribed: true }))),
    ],
    silent: [
      given('two tablets of oxide', taking(tablet('oxide'))),
      given('hydroxide as a laxative', {
        medicines: ['mg-antacids-laxatives'],
        ...taking(tablet('hydroxide', { use: 'antacid-laxative' })),
      }),
      given('Epsom salt as a laxative, and citrate', {
        medicines: ['mg-antacids-laxatives'],
        ...taking(tablet('sulfate', { use: 'antacid-laxative' }), tablet('citrate')),
      }),
      given('takes nothing', {}),
    ],
  },
};
