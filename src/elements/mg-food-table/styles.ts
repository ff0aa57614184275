import { reset } from '../../ui/styles/reset.js';
import { controls } from '../../ui/styles/controls.js';
import { paper } from '../../ui/styles/paper.js';
import { screens } from '../../ui/styles/screens.js';
import { text } from '../../ui/styles/text.js';
import { tokens } from '../../ui/styles/tokens.js';
import { sourcesStyles } from '../../ui/sources-list.js';
import { traceStyles } from '../../ui/trace.js';
import { useStyles } from '../../ui/use-card.js';
import { dayStyles } from './day/styles.js';
import { screenStyles } from './screen.js';
import { belowStyles } from './table/below.js';
import { footStyles } from './table/foot.js';
import { tableStyles } from './table/table-styles.js';
import { toolbarStyles } from './table/toolbar.js';
import { waitingStyles } from './table/waiting.js';

export const foodTableStyles = [
  reset,
  tokens,
  text,
  controls,
  ...dayStyles,
  sourcesStyles,
  traceStyles,
  useStyles,
  screens,
  toolbarStyles,
  belowStyles,
  waitingStyles,
  tableStyles,
  footStyles,
  screenStyles,
  paper,
];
