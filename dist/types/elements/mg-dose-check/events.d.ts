import type { DoseEventDetail } from '../../ui/event-detail.js';
import { type MgEventDetails } from '../../ui/fire.js';
export interface DoseCheckEventDetails extends MgEventDetails {
    'mg-recommendation': Readonly<DoseEventDetail>;
}
export declare function fireDose<Name extends keyof DoseCheckEventDetails>(element: EventTarget, name: Name, detail: DoseCheckEventDetails[Name]): void;
