/** What stands beside a host's own knowledge, so that nobody takes it for ours. */
export interface HostTexts {
  /** Marks a finding. */
  by: string;
  /** The same within one line, on paper and in mail. */
  byTitle: (shown: { title: string }) => string;
  byReason: (shown: { text: string }) => string;
  /** Marks a question, and heads several. */
  question: string;
  section: string;
  none: string;
  unsure: string;
  choose: string;
  chooseMore: string;
  fill: string;
  /** In place of a title that may not be shown. */
  remark: string;
  /** Where an outcome is stricter and no finding says why. */
  held: { title: string; text: string };
  /** Of a source. */
  source: string;
  debug: { heading: string; findings: string; questions: string; outcomes: string; weights: string };
}
