import { readLabel } from 'mg-widgets/engine';

globalThis.label = readLabel('2 capsules: 500 mg magnesiumcitraat, waarvan magnesium 80 mg');
