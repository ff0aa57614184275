import { MgQuiz } from 'mg-widgets';

// The index defines all three, whichever of them is named.
document.documentElement.dataset['version'] = MgQuiz.version;
