export * from './types/mg-food-table.js';
