import { css } from 'lit';
import { checklistStyles } from '../../ui/checklist.js';
import { choicesStyles } from '../../ui/choices.js';
import { findingsStyles } from '../../ui/findings.js';
import { goodToKnowStyles } from '../../ui/good-to-know.js';
import { intakeStyles } from '../../ui/intake-bar.js';
import { numberFieldStyles } from '../../ui/number-field.js';
import { planStyles } from '../../ui/plan-section.js';
import { portionsStyles } from '../../ui/portions.js';
import { sourcesStyles } from '../../ui/sources-list.js';
import { controls } from '../../ui/styles/controls.js';
import { paper } from '../../ui/styles/paper.js';
import { reset } from '../../ui/styles/reset.js';
import { screens } from '../../ui/styles/screens.js';
import { text } from '../../ui/styles/text.js';
import { tokens } from '../../ui/styles/tokens.js';
import { supplementsStyles } from '../../ui/supplements-editor.js';
import { timelineStyles } from '../../ui/timeline.js';
import { traceStyles } from '../../ui/trace.js';
import { checkStyles } from './screens/check.js';
import { dayStyles } from './sections/day.js';
import { verdictStyles } from './sections/verdict.js';

const own = css`
  .frame {
    --_mild: color-mix(in srgb, currentColor 50%, var(--_accent));
  }
`;

export const doseStyles = [
  reset,
  tokens,
  text,
  controls,
  choicesStyles,
  checklistStyles,
  numberFieldStyles,
  portionsStyles,
  supplementsStyles,
  findingsStyles,
  goodToKnowStyles,
  intakeStyles,
  timelineStyles,
  planStyles,
  sourcesStyles,
  traceStyles,
  screens,
  own,
  dayStyles,
  verdictStyles,
  checkStyles,
  paper,
];
