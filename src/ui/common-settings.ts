import type { ValuesOf } from './config.js';
import { flag, oneOf, text } from './config.js';
import { country } from './country.js';

const MOST_INLINE_CHARACTERS = 200_000;

/** What all elements understand. `lang` and `answers` are read apart: the first is HTML's own, the second JSON. */
export const commonSettings = {
  standard: oneOf('standard', ['nl', 'eu', 'us']),
  claims: oneOf('claims', ['eu', 'education']),
  country: country('country'),
  eventDetail: oneOf('event-detail', ['result', 'reasons', 'answers']),
  pushDatalayer: flag('push-datalayer'),
  texts: text(
    'texts',
    'JSON of texts by key, or the selector of an inline JSON script',
    MOST_INLINE_CHARACTERS,
  ),
  knowledge: text('knowledge', 'the selector or the URL of rules in JSON', 2000),
  debug: flag('debug'),
} as const;

export type CommonSettings = ValuesOf<typeof commonSettings>;
export type EventDetailLevel = CommonSettings['eventDetail'];
