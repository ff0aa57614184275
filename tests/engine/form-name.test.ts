import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recogniseForm } from '../../src/engine/form-name.js';
import { magnesium } from '../../src/knowledge/magnesium.js';

describe('the form in a product’s name', () => {
  const table: [name: string, form: string | null][] = [
    ['Magnesium Bisglycinaat 120 capsules', 'bisglycinate'],
    ['MAGNESIUMBISGLYCINAAT 120 caps', 'bisglycinate'],
    ['Puur Magnesium-Glycinaat poeder 250 g', 'bisglycinate'],
    ['MagActive TRAACS® 90 tabs', 'bisglycinate'],
    ['Magnesium 400 mg citraat', 'citrate'],
    ['Magnesiumcitraat 500 mg', 'citrate'],
    ['Citrate de magnésium 60 gélules', 'citrate'],
    ['Magnesiumcitrat Pulver 300 g', 'citrate'],
    ['Magnesium malaat v-caps', 'malate'],
    ['Magnesiumtauraat 60', 'taurate'],
    ['Magnesium glycerofosfaat', 'glycerophosphate'],
    ['Magtein magnesium L-threonaat', 'threonate'],
    ['Magnesiumolie spray 200 ml', 'chloride-topical'],
    ['Magnesium olie (magnesiumchloride) 200 ml', 'chloride-topical'],
    ['Epsom zout 1 kg', 'sulfate'],
    ['Melk van magnesia 250 ml', 'hydroxide'],
    ['Magnesia alba', 'carbonate'],
    // What is not certain is not guessed.
    ['Magnesium Complex Forte', null],
    ['Magnesium + Taurine 60 caps', null],
    ['Magnesiumcitraat & bisglycinaat', null],
    ['Calciumcitraat + magnesium', null],
    ['Calcium magnesium zink citraat', null],
    ['Zinkcitraat 50 mg', null],
    ['Magnesia sportkrijt 56 g', null],
    ['Magnesiumchloride badzout', null],
    ['Magnesium acetyl tauraat', null],
    ['Gebufferde vitamine C', null],
    ['Citraat van iets anders', null],
    ['', null],
  ];
  for (const [name, form] of table) {
    it(`${name || '(no name)'}: ${form ?? 'not guessed'}`, () =>
      assert.equal(recogniseForm(name, magnesium.forms), form));
  }
});
