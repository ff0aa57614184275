import { MgDoseCheck } from 'mg-widgets/mg-dose-check';

// Made by a script rather than by a tag.
const check = new MgDoseCheck();
check.age = 45;
document.body.append(check);
