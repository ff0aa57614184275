export * from './types/engine.js';
