import type { Settings } from '../core/config.js';
import type { Asked } from './arguments.js';
import { findBreaks, writeBreaks } from './breaks.js';
import { loadSettings } from './config.js';
import { Refusal } from '../audit/refusal.js';
import { listStates } from './state.js';
import type { Stated } from './state.js';

/** Writes the policies that were asked for, or what they would break; `isDue` says that something would. */
export function policy(asked: Asked): { text: string; isDue: boolean } {
  const settings = loadSettings(asked.file);
  check(asked, settings);
  const states = listStates(settings, asked.yes);
  const { har, own, json, check: isChecked } = asked;
  if (har !== undefined) {
    const breaks = findBreaks(har, { settings, states, own });
    const text = json ? JSON.stringify(breaks, null, 2) + '\n' : writeBreaks(breaks);
    return { text, isDue: isChecked && breaks.states.some(({ breaks }) => breaks[0]) };
  }
  return { text: write(asked, states), isDue: false };
}

function check(asked: Asked, { gate, categories, partners }: Settings) {
  const { yes, meta, reportOnly, har } = asked;
  if (asked.check && har === undefined)
    throw new Refusal('--check asks what breaks in a recorded visit: name that by --har <file>.');
  const ids = [...categories, ...partners].map(({ id }) => id);
  const wrong = yes.find((id) => !ids.includes(id));
  if (wrong)
    throw new Refusal(
      `"${wrong}" is neither a category nor a partner of this configuration: it has ${ids.join(', ')}.`,
    );
  if (meta && yes[0])
    throw new Refusal('A page that is a file has one <meta> for everybody: leave --yes out.');
  if (meta && reportOnly)
    throw new Refusal('Browsers ignore Report-Only in a <meta> (CSP 3, 3.3): send the header.');
  if (gate.mode === 'report' && !reportOnly && har === undefined)
    throw new Refusal(
      '"gate.mode" is "report", which holds nothing: set it to "hold", or add --report-only.',
    );
}

function write({ meta, own, reportOnly, json }: Asked, states: readonly Stated[]): string {
  const header = `Content-Security-Policy${reportOnly ? '-Report-Only' : ''}`;
  // Browsers enforce each of several (CSP 3, 4.2).
  const join = (policy: string | undefined) => [own, policy].filter(Boolean).join(', ');
  if (json) {
    const list = states.map(({ state, policy }) => ({ state, policy: join(policy) || null }));
    return JSON.stringify({ header, states: list }, null, 2) + '\n';
  }
  if (meta) {
    // A comma divides policies in a header only.
    const texts = [own, states[0]!.policy].filter((text) => text !== undefined);
    return texts.map((text) => `<meta http-equiv="${header}" content="${quote(text)}">\n`).join('');
  }
  return states
    .map(({ state, policy }) => {
      const value = join(policy);
      return `# ${state}${value ? '' : ': no header, all may pass'}\n${value && `${header}: ${value}\n`}`;
    })
    .join('\n');
}

const quote = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
