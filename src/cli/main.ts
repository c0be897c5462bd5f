#!/usr/bin/env node
import { help, readArguments } from './arguments.js';
import { Refusal } from './refusal.js';
import { snippet } from './snippet.js';

try {
  const asked = readArguments(process.argv.slice(2));
  process.stdout.write(asked.help ? help : snippet(asked));
} catch (error) {
  // Only what we refuse is the user's to mend; anything else is our mistake, and its trace tells where.
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`izin: ${error.message}\n`);
  process.exitCode = 2;
}
