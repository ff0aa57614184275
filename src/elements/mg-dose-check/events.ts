import type { DoseEventDetail } from '../../ui/event-detail.js';
import { fire, type MgEventDetails } from '../../ui/fire.js';

export interface DoseCheckEventDetails extends MgEventDetails {
  'mg-recommendation': Readonly<DoseEventDetail>;
}

export function fireDose<Name extends keyof DoseCheckEventDetails>(
  element: EventTarget,
  name: Name,
  detail: DoseCheckEventDetails[Name],
): void {
  fire(element, name, detail);
}
