export * from './types/mg-dose-check.js';
