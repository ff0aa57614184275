import { commonSettings } from '../../ui/common-settings.js';
import type { ValuesOf } from '../../ui/config.js';
import { flag, oneOf, text, url } from '../../ui/config.js';

/** `catalog` is read by the catalogue's controller. */
export const ownQuizSettings = {
  consultHref: url('consult-href'),
  consultLabel: text('consult-label', 'a text of at most 120 characters', 120),
  display: oneOf('display', ['inline', 'dialog']),
  autostart: flag('autostart'),
} as const;

export const quizSettings = { ...commonSettings, ...ownQuizSettings } as const;

export type QuizSettings = ValuesOf<typeof quizSettings>;
export type Display = QuizSettings['display'];
