import type { Goal } from '../engine/types.js';
import type { ClaimId } from './claims.js';
import type { UseId } from './evidence.js';

interface StrictGoal extends Goal {
  claims: readonly ClaimId[];
  uses: readonly UseId[];
}

/** A claim stands only beside the goal that it speaks of literally: none stands in for sleep, stress or cramps. */
export const goals = {
  fatigue: { modes: ['eu', 'education'], claims: ['fatigue'], uses: ['fatigue-energy', 'fibromyalgia'] },
  energy: { modes: ['eu', 'education'], claims: ['energy'], uses: ['fatigue-energy'] },
  nerves: { modes: ['eu', 'education'], claims: ['nervous-system'], uses: ['stress', 'anxiety'] },
  mind: { modes: ['eu', 'education'], claims: ['psychological'], uses: ['anxiety', 'concentration'] },
  muscles: {
    modes: ['eu', 'education'],
    claims: ['muscle'],
    uses: ['muscle-cramps', 'sport-performance', 'fibromyalgia'],
  },
  bones: { modes: ['eu', 'education'], claims: ['bones'], uses: ['bone'] },
  teeth: { modes: ['eu', 'education'], claims: ['teeth'], uses: [] },
  other: { modes: ['eu', 'education'], claims: [], uses: [] },
  sleep: { modes: ['education'], claims: [], uses: ['sleep'] },
  stress: { modes: ['education'], claims: [], uses: ['stress', 'stress-circle', 'cortisol', 'anxiety'] },
  cramps: { modes: ['education'], claims: [], uses: ['muscle-cramps'] },
  'restless-legs': { modes: ['education'], claims: [], uses: ['rls'] },
  headache: { modes: ['education'], claims: [], uses: ['migraine'] },
  cycle: { modes: ['education'], claims: [], uses: ['pms', 'oc-pill', 'menopause'] },
  heart: { modes: ['education'], claims: [], uses: ['heart-rhythm', 'blood-pressure', 'cholesterol'] },
  digestion: { modes: ['education'], claims: [], uses: ['constipation', 'gut-tolerance'] },
  sport: { modes: ['education'], claims: [], uses: ['sport-performance'] },
} as const satisfies Record<string, StrictGoal>;

export type GoalId = keyof typeof goals;
