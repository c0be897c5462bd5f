#!/usr/bin/env node
import { tame } from '../audit/report/tame.js';
import { check } from './check.js';
import { head } from './head.js';
import { help, readArguments } from './arguments.js';
import { markPages } from './mark.js';
import { policy } from './policy.js';
import { Refusal } from '../audit/refusal.js';
import { serve } from './serve.js';
import { snippet } from './snippet.js';
import { listTexts } from './texts.js';

try {
  const asked = readArguments(process.argv.slice(2));
  if (asked.help) process.stdout.write(help);
  else if (asked.command === 'snippet') process.stdout.write(snippet(asked));
  else if (asked.served) await serve(asked.served);
  else if (asked.audited) {
    // A file of its own: no other command needs it.
    const { audit } = await import('./audit.js');
    const { text, status } = await audit(asked.audited);
    process.stdout.write(text);
    process.exitCode = status;
  } else if (asked.command === 'head') process.stdout.write(head(asked.file));
  else if (asked.command === 'texts') process.stdout.write(await listTexts(asked.file));
  else if (asked.command === 'mark') {
    const { text, isDue } = await markPages(asked);
    process.stdout.write(text);
    if (isDue) process.exitCode = 1;
  } else if (asked.command === 'policy') {
    const { text, isDue } = policy(asked);
    process.stdout.write(text);
    if (isDue) process.exitCode = 1;
  } else {
    const { text, status } = check(asked);
    process.stdout.write(text);
    process.exitCode = status;
  }
} catch (error) {
  // Only what we refuse is the user's to mend; anything else is our mistake, and its trace tells where.
  if (!(error instanceof Refusal)) throw error;
  // It may quote a file; mistakes stand in a line each.
  process.stderr.write(`izin: ${error.message.split('\n').map(tame).join('\n')}\n`);
  process.exitCode = 2;
}
