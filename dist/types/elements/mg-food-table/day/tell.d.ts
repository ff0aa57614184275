import type { EventDetailLevel } from '../../../ui/common-settings.js';
import { type FoodsEventDetail } from '../../../ui/event-detail.js';
import type { DayCourse } from './course.js';
export interface Telling {
    eventDetail: EventDetailLevel;
    pushDatalayer: boolean;
}
/** What the page hears of the day now. */
export declare const dayDetail: (course: DayCourse, eventDetail: EventDetailLevel) => Readonly<FoodsEventDetail>;
/** Tells the page that the visitor changed the day, and its tag manager once that one was declared. */
export declare function tellDay(element: EventTarget, course: DayCourse, { eventDetail, pushDatalayer }: Telling): void;
