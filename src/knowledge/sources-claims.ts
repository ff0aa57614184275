import type { Source } from '../engine/types.js';

export const claimSources = {
  'code-norzon': {
    title: 'Text of the English register in public code (norzon/project-webapp)',
    year: null,
    undated: 'page',
    url: 'https://github.com/norzon/project-webapp',
    kind: 'code',
    checked: true,
  },
  'code-fr': {
    title: 'French shop code that uses the texts of the claims',
    year: null,
    undated: 'page',
    url: null,
    kind: 'code',
    checked: true,
  },
  // Where a person can check the wordings; the copy that was read ends before the rows for magnesium.
  'reg432-nl': {
    title: 'Regulation (EU) 432/2012, Dutch text, EUR-Lex',
    year: 2012,
    url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX%3A32012R0432',
    kind: 'primary',
    checked: false,
  },
  drclark: {
    title: 'Dr. Clark Scandinavia, magnesium oxide (lists ten claims in English)',
    year: null,
    undated: 'page',
    url: 'https://drclark-scandinavia.com/en/magnesium-oxide-dr-clark/?wg-choose-original=false',
    kind: 'secondary',
    checked: true,
  },
  besup: {
    title: 'BE-SUP (Belgian supplement trade body), magnesium',
    year: null,
    undated: 'page',
    url: 'https://be-sup.be/nl/voedingssupplementen/magnesium',
    kind: 'secondary',
    checked: true,
  },
  mydetox: {
    title: 'mydetox-onlineshop.de, magnesium (ten claims, non-official German wording)',
    year: null,
    undated: 'page',
    url: 'https://www.mydetox-onlineshop.de/pages/magnesium',
    kind: 'secondary',
    checked: true,
  },
} as const satisfies Record<string, Source>;
