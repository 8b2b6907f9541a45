/** Jest runs TypeScript as ES modules (node --experimental-vm-modules), compiled by swc. */
const base = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

export default {
  maxWorkers: 2,
  // A shared or slow machine may take its time; tests assert nothing about it.
  testTimeout: 120_000,
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/tests/{unit,contract,accuracy}/**/*.test.ts'] },
    {
      ...base,
      displayName: 'integration',
      testMatch: ['<rootDir>/tests/{integration,browser}/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/support/globalSetup.mjs',
      globalTeardown: '<rootDir>/tests/support/globalTeardown.mjs',
    },
  ],
};
