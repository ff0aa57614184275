import type { FormsEventDetail } from '../../ui/event-detail.js';
import type { FireOptions, MgEventDetails } from '../../ui/fire.js';
export interface StepDetail {
    /** How many questions were put so far, without follow-ups: 1, 2, 3 for everybody. */
    readonly index: number;
    readonly total: number;
}
export interface ProductDetail {
    readonly productId: string;
    readonly form: string;
    readonly unitsPerDay: number;
    readonly quantity: number;
    readonly cartUrl?: string;
}
export interface QuizEventDetails extends MgEventDetails {
    'mg-recommendation': Readonly<FormsEventDetail>;
    'mg-step': StepDetail;
    'mg-product-click': ProductDetail;
    'mg-add-to-cart': ProductDetail;
    'mg-consult': Readonly<Record<string, never>>;
}
/** @returns false when a listener cancelled it; only the events of products can be. */
export declare function fireQuiz<Name extends keyof QuizEventDetails>(element: EventTarget, name: Name, detail: QuizEventDetails[Name], options?: FireOptions): boolean;
declare global {
    interface HTMLElementEventMap {
        'mg-step': CustomEvent<StepDetail>;
        'mg-product-click': CustomEvent<ProductDetail>;
        'mg-add-to-cart': CustomEvent<ProductDetail>;
        'mg-consult': CustomEvent<QuizEventDetails['mg-consult']>;
    }
}
