import type { ProposalRuleId } from '../../../src/knowledge/proposal-rules.js';
import { given, takes, type Examples } from './example.js';

const education = { claims: 'education' } as const;
const american = { standard: 'us' } as const;

/** What is taken already, on both sides of what a proposal may add up to. */
export const proposalExamples: Record<ProposalRuleId, Examples> = {
  'above-upper-level': {
    fires: [
      given('takes 251 mg', takes(251)),
      given('takes 251 mg, American figures in a shop', takes(251), american),
      given('takes 351 mg, American figures, education', takes(351), { ...american, ...education }),
      given('a child of 6 takes 111 mg by the American table', { ...takes(111), ageYears: 6 }, american),
      given(
        'pregnant, 251 mg, American figures, education',
        { ...takes(251), sex: 'female', lifeStage: 'pregnant' },
        { ...american, ...education },
      ),
      given('1800 mg bisglycinate: 210 mg, or 254 mg where it holds no water', {
        supplements: [{ form: 'bisglycinate', amountMg: 1800, basis: 'compound', perDay: 1 }],
      }),
      given('a 150 mg tablet and 101 mg from an antacid', {
        medicines: ['mg-antacids-laxatives'],
        supplements: [
          { amountMg: 150, basis: 'elemental', perDay: 1 },
          { amountMg: 101, basis: 'elemental', perDay: 1, use: 'antacid-laxative' },
        ],
      }),
      given('three times 100 mg on prescription', {
        supplements: [{ amountMg: 100, basis: 'elemental', perDay: 3, prescribed: true }],
      }),
    ],
    silent: [
      given('takes 250 mg', takes(250)),
      given('takes 350 mg, American figures, education', takes(350), { ...american, ...education }),
      given('a child of 6 takes 110 mg by the American table', { ...takes(110), ageYears: 6 }, american),
      given('1000 mg bisglycinate', {
        supplements: [{ form: 'bisglycinate', amountMg: 1000, basis: 'compound', perDay: 1 }],
      }),
      given('a spray for the skin counts for nothing', {
        supplements: [{ form: 'chloride-topical', amountMg: 400, basis: 'elemental', perDay: 1 }],
      }),
      given('eats 600 mg: food has no upper level', { foodMg: 600 }),
    ],
  },
};
