export * from './types/host-knowledge.js';
