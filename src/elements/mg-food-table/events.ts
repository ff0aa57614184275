import type { FoodsEventDetail } from '../../ui/event-detail.js';
import type { MgEventDetails } from '../../ui/fire.js';

export interface FoodTableEventDetails extends MgEventDetails {
  'mg-recommendation': Readonly<FoodsEventDetail>;
}
