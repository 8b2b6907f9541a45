#!/usr/bin/env node
// `npx malmoi …`: compiles what changed, then runs the command.
import { existsSync } from 'node:fs';

if (existsSync(new URL('../src', import.meta.url))) await import('../scripts/build.mjs');
await import('../dist/cli/main.js');
