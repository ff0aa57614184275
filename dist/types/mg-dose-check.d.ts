import { MgDoseCheck } from './elements/mg-dose-check/mg-dose-check.js';
export { MgDoseCheck };
