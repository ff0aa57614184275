// No element, and no page.
import { magnesium, recommend } from 'mg-widgets/engine';

globalThis.outcome = recommend(magnesium, { ageYears: 2 }).outcome;
