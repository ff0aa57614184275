// No table at all: what the page and its foods weigh by themselves.
import { contend } from './contend.js';

contend({});
