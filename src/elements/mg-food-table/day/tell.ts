import type { EventDetailLevel } from '../../../ui/common-settings.js';
import { pushFinished } from '../../../ui/data-layer.js';
import { forEvent, type FoodsEventDetail } from '../../../ui/event-detail.js';
import { fire } from '../../../ui/fire.js';
import type { DayCourse } from './course.js';

export interface Telling {
  eventDetail: EventDetailLevel;
  pushDatalayer: boolean;
}

/** What the page hears of the day now. */
export const dayDetail = (course: DayCourse, eventDetail: EventDetailLevel): Readonly<FoodsEventDetail> =>
  forEvent(course.total, eventDetail, course.consent === 'yes', course.facts);

/** Tells the page that the visitor changed the day, and its tag manager once that one was declared. */
export function tellDay(
  element: EventTarget,
  course: DayCourse,
  { eventDetail, pushDatalayer }: Telling,
): void {
  fire(element, 'mg-recommendation', dayDetail(course, eventDetail));
  if (course.finished || course.state.declared === 'list') return;
  course.finished = true;
  if (pushDatalayer) pushFinished('foods');
}
