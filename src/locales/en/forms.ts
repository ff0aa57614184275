import { counted } from '../formats.js';
import type { Formats, Words } from '../words.js';

/** What a form is: its partner, how it dissolves and how much of it is magnesium. Never what it would do for someone. */
export const forms: Words['forms'] = {
  bisglycinate: {
    name: 'magnesium bisglycinate',
    short: 'bisglycinate',
    about:
      'Magnesium bound to glycine, an amino acid. Dissolves well in water. A small part of the powder is pure magnesium.',
  },
  citrate: {
    name: 'magnesium citrate',
    short: 'citrate',
    about:
      'Magnesium bound to citric acid. Dissolves fairly well to well, most of all in acid. A small part of the powder is pure magnesium.',
  },
  malate: {
    name: 'magnesium malate',
    short: 'malate',
    about:
      'Magnesium bound to malic acid. Dissolves fairly well to well, most of all in acid. The share of pure magnesium differs from product to product.',
  },
  taurate: {
    name: 'magnesium taurate',
    short: 'taurate',
    about:
      'Magnesium bound to taurine. Dissolves well in water. Little pure magnesium per gram, so more capsules.',
  },
  glycerophosphate: {
    name: 'magnesium glycerophosphate',
    short: 'glycerophosphate',
    about:
      'Magnesium bound to glycerophosphate. Dissolves fairly well in water. A small part of the powder is pure magnesium.',
  },
  oxide: {
    name: 'magnesium oxide',
    short: 'oxide',
    about:
      'Magnesium with oxygen. Hardly dissolves in water, but does in stomach acid. More than half is pure magnesium.',
  },
  lactate: {
    name: 'magnesium lactate',
    short: 'lactate',
    about:
      'Magnesium bound to lactic acid; it does not come from milk. Dissolves well in water. A small part of the powder is pure magnesium.',
  },
  chloride: {
    name: 'magnesium chloride',
    short: 'chloride',
    about:
      'Magnesium with chlorine, a salt. Dissolves very well and tastes bitter. The share of pure magnesium depends on the water in the salt.',
  },
  'chloride-topical': {
    name: 'magnesium oil or flakes',
    short: 'magnesium for the skin',
    about:
      'A salt solution or bath salt of magnesium chloride. Uptake through the skin is not proven, so it does not count. Keep it off broken skin.',
  },
  sulfate: {
    name: 'magnesium sulphate (Epsom salt)',
    short: 'sulphate',
    about:
      'Also known as Epsom salt. Dissolves very well. By mouth it is a laxative, not a daily addition. In a bath it does not count.',
  },
  threonate: {
    name: 'magnesium L-threonate',
    short: 'L-threonate',
    about:
      'Magnesium bound to L-threonic acid. Dissolves well in water. New in the EU, only for adults who are not pregnant or breastfeeding.',
  },
  carbonate: {
    name: 'magnesium carbonate',
    short: 'carbonate',
    about: 'Magnesium with carbonic acid. Hardly dissolves without acid. About a quarter is pure magnesium.',
  },
  hydroxide: {
    name: 'magnesium hydroxide',
    short: 'hydroxide',
    about:
      'Known as milk of magnesia. Hardly dissolves in water. It is used as a medicine: as an antacid and as a laxative.',
  },
  gluconate: {
    name: 'magnesium gluconate',
    short: 'gluconate',
    about:
      'Magnesium bound to gluconic acid. Dissolves well in water. Very little pure magnesium per gram, so many or large tablets.',
  },
  orotate: {
    name: 'magnesium orotate',
    short: 'orotate',
    about:
      'Magnesium bound to orotic acid. Not permitted in supplements in the EU, because its safety is not established.',
  },
  aspartate: {
    name: 'magnesium aspartate',
    short: 'aspartate',
    about:
      'Magnesium bound to aspartic acid, an amino acid. Dissolves well in water. Little pure magnesium per gram.',
  },
  ascorbate: {
    name: 'magnesium ascorbate',
    short: 'ascorbate',
    about:
      'Magnesium bound to vitamin C. Dissolves well in water. It mainly supplies vitamin C and only a little magnesium.',
  },
  marine: {
    name: 'magnesium from seawater',
    short: 'marine magnesium',
    about:
      'A mixture, mostly of oxide and hydroxide. Dissolves poorly. Only the label tells how much pure magnesium is in it.',
  },
  pidolate: {
    name: 'magnesium pidolate',
    short: 'pidolate',
    about: 'Magnesium bound to pidolic acid. Dissolves well in water. Little pure magnesium per gram.',
  },
};

export function units(formats: Formats): Words['units'] {
  const unit = (one: string, many: string) => (count: number) => counted(formats, count, one, many);
  return {
    capsule: unit('capsule', 'capsules'),
    tablet: unit('tablet', 'tablets'),
    softgel: unit('softgel', 'softgels'),
    gummy: unit('gummy', 'gummies'),
    lozenge: unit('lozenge', 'lozenges'),
    effervescent: unit('effervescent tablet', 'effervescent tablets'),
    sachet: unit('sachet', 'sachets'),
    scoop: unit('scoop', 'scoops'),
    gram: unit('gram', 'grams'),
    ml: unit('ml', 'ml'),
    drop: unit('drop', 'drops'),
    spray: unit('spray', 'sprays'),
    ampoule: unit('ampoule', 'ampoules'),
    piece: unit('piece', 'pieces'),
  };
}
