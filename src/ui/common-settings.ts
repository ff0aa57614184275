import type { ValuesOf } from './config.js';
import { flag, oneOf } from './config.js';
import { country } from './country.js';

/**
 * What all elements understand. `lang`, `answers`, `knowledge` and `texts` are read apart: the first is HTML's own, the
 * others JSON.
 */
export const commonSettings = {
  standard: oneOf('standard', ['nl', 'eu', 'us']),
  claims: oneOf('claims', ['eu', 'education']),
  country: country('country'),
  eventDetail: oneOf('event-detail', ['result', 'reasons', 'answers']),
  pushDatalayer: flag('push-datalayer'),
  debug: flag('debug'),
} as const;

export type CommonSettings = ValuesOf<typeof commonSettings>;
export type EventDetailLevel = CommonSettings['eventDetail'];
