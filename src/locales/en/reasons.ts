import { figure, has } from '../shown.js';
import type { Formats, Sentence, Words } from '../words.js';

const often =
  (subject: string): Sentence =>
  () =>
    `Often chosen with ${subject}. No difference between forms has been proven.`;
const alsoOften =
  (subject: string): Sentence =>
  () =>
    `Also chosen with ${subject}. No difference between forms has been proven.`;

/** A choice by custom is called custom, and what a form does in the gut is only ever said as a caution. */
export function reasons(formats: Formats): Words['reasons'] {
  const share =
    (consequence: string): Sentence =>
    (shown) =>
      has(shown, 'formElementalPercent')
        ? `About ${formats.number(figure(shown, 'formElementalPercent'))}% is pure magnesium. ${consequence}`
        : `It holds little pure magnesium. ${consequence}`;
  return {
    'uptake-good': {
      for: () => 'Dissolves well enough. Within this group no difference in uptake has been proven.',
    },
    'uptake-poor': {
      against: () => 'In studies little of this form is taken up, or its uptake is not proven.',
    },
    'solubility-low': { against: () => 'Dissolves poorly in water.' },
    'share-very-low': { against: share('You would need many or large tablets.') },
    'share-low': { against: share('You would often need more capsules.') },
    'gut-strong': { against: () => 'Note: this form gives loose stools sooner.' },
    'gut-sensitive-moderate': {
      against: () =>
        'You have a sensitive stomach or belly. At a higher dose this form can give loose stools.',
    },
    'gut-sensitive-strong': {
      against: () => 'You have a sensitive stomach or belly. This form often gives loose stools.',
    },
    'custom-energy': { for: often('the topic energy or fatigue') },
    'custom-nerves-first': { for: often('the topic nervous system or mind') },
    'custom-nerves-second': { for: alsoOften('the topic nervous system or mind') },
    'custom-muscles-first': { for: often('the topic muscles') },
    'custom-muscles-second': { for: alsoOften('the topic muscles') },
    'custom-bones': { for: often('the topic bones or teeth') },
    'custom-sensitive': { for: often("the answer 'sensitive stomach or belly'") },
    'custom-default': {
      for: () => 'An ordinary choice when nothing else decides. No difference between forms has been proven.',
    },
    'orotate-never': {
      against: () =>
        'Not permitted in supplements in the EU, as its safety is not established. We never suggest it.',
    },
    'threonate-minor-pregnant': {
      against: () => 'Not permitted under 18 years, in pregnancy or while breastfeeding.',
    },
    'threonate-novel': {
      against: () => 'New on the market, with few data. So we do not put this form first.',
    },
    'skin-not-counted': {
      against: () => 'For use on the skin. Uptake through the skin is not proven, so it does not count.',
    },
    laxative: { against: () => 'This is a laxative, not a daily addition.' },
    'vitamin-c-source': { against: () => 'Mainly supplies vitamin C. You would need a great deal of it.' },
    mixture: { against: () => 'A mixture without a fixed make-up. Only the label tells what is in it.' },
  };
}
